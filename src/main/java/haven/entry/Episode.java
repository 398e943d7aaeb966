package haven.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Something that set off alarm, and how it was answered.
public final class Episode extends Kind {
    private static final String HOW_STRONG = "how strong; how much of it is old, 0 to 100";
    private static final String WORDS = "who with; to find it by; what made the day harder";
    private static final String TEXTS = "thought, felt like doing, did, needed; how it went";

    /// When it was written down.
    public static final Field<Optional<Instant>> RECORDED =
            Field.of("recorded", Types.INSTANT).aside();
    /// What set it off.
    public static final Field<String> TRIGGER = Field.of("trigger", Types.TEXT)
            .asked("What happened?")
            .completedBy(Vocabulary.TRIGGER)
            .essential()
            .told();
    /// What was felt.
    public static final Field<List<Feeling>> FEELINGS = Field.of("feeling", Feeling.TYPE)
            .asked("What did you feel, and how strongly? (anxious 8, sad 4)")
            .option("NAME[:0-10]", "a feeling and how strong; may be repeated")
            .example("anxious:8")
            .completedBy(Vocabulary.FEELING)
            .essential()
            .told();
    /// What the body did.
    public static final Field<List<Sensation>> BODY = Field.of("body", Sensation.TYPE)
            .uncounted()
            .asked("Where in your body? (chest: tight 7, hands: cold)")
            .option("PLACE[:HOW]", "such as chest:tight:hot:7; may be repeated")
            .example("chest:tight")
            .completedBy(Vocabulary.PLACE)
            .told();
    /// How strong it was.
    public static final Field<OptionalInt> DISTRESS = Field.of("distress", Types.RATING)
            .asked("How strong was it, 0 to 10?")
            .option("0-10", HOW_STRONG)
            .essential()
            .told();
    /// What went through the person's mind.
    public static final Field<String> THOUGHT = Field.of("thought", Types.TEXT)
            .asked("What went through your mind?")
            .option("TEXT", TEXTS);
    /// What there was an urge to do.
    public static final Field<String> URGE =
            Field.of("urge", Types.TEXT).asked("What did you feel like doing?").option("TEXT", TEXTS);
    /// Whether the urge was acted on.
    public static final Field<Optional<Acted>> ACTED = Field.of("acted", Types.choice(Acted.values()))
            .asked("Did you do it? (no, partly, yes)")
            .option("no|partly|yes", "whether you did what you felt like doing");
    /// What the person saw themselves do when closeness was at stake, in their own choice of word.
    public static final Field<Optional<PatternWord>> PATTERN = Field.of("pattern", Types.choice(PatternWord.values()))
            .asked("Which pattern was it, if one of these fits? (reaching, pulling away, watching, steady)")
            .option("WORD", "reaching, \"pulling away\", watching or steady");
    /// What was done.
    public static final Field<String> RESPONSE = Field.of("response", Types.TEXT)
            .asked("What did you do?")
            .option("TEXT", TEXTS)
            .essential();
    /// What was needed beneath.
    public static final Field<String> NEED =
            Field.of("need", Types.TEXT).asked("What did you need?").option("TEXT", TEXTS);
    /// How it went.
    public static final Field<String> OUTCOME = Field.of("outcome", Types.TEXT)
            .asked("How did it go?")
            .option("TEXT", TEXTS)
            .essential();
    /// How strong it was when it was written down.
    public static final Field<OptionalInt> DISTRESS_NOW = Field.of("distress-now", Types.RATING)
            .asked("How strong is it now, 0 to 10?")
            .option("0-10", HOW_STRONG)
            .told("now");
    /// Who was there or was meant.
    public static final Field<List<String>> WITH = Field.of("with", WordList.NAMES)
            .uncounted()
            .asked("Who was it with? (names, with commas between)")
            .option("NAME", WORDS)
            .example("Sam")
            .completedBy(Vocabulary.PERSON)
            .shared(Sharing.NAMES);
    /// The person's own words to find it by.
    public static final Field<List<String>> TAGS = Note.tags().option("TAG", WORDS);
    /// Anything else.
    public static final Field<String> NOTE = Field.of("note", Types.TEXT)
            .asked("Anything else?")
            .option("TEXT", TEXTS)
            .shared(Sharing.PRIVATE);
    /// How strong the urge was.
    public static final Field<OptionalInt> URGE_STRENGTH = Field.of("urge-strength", Types.RATING)
            .asked("How strong was the urge, 0 to 10?")
            .option("0-10", HOW_STRONG);
    /// What had made the day harder already.
    public static final Field<List<String>> HARDER = Field.of("harder", WordList.TAGS)
            .uncounted()
            .asked("What had made the day harder before? (sleep, food, conflict)")
            .option("WORD", WORDS)
            .example("sleep");
    /// What came after.
    public static final Field<String> LATER =
            Field.of("later", Types.TEXT).asked("What came after?").option("TEXT", TEXTS);
    /// How much of it belongs to something old, and not to today.
    public static final Field<OptionalInt> OLD_SHARE = Field.of("old-share", Types.PERCENT)
            .asked("How much of it belongs to something old, 0 to 100 %? (the rest is today's)")
            .option("0-100", HOW_STRONG)
            .shared(Sharing.PRIVATE);
    /// What was practised because of it, by its id.
    public static final Field<List<String>> PRACTICES = Field.of("practice", WordList.links("practice"))
            .called("What you practised then")
            .option("NAME", "a practice you did then: its name, or last")
            .example("last");

    /// The kind itself.
    public static final Episode KIND = new Episode();

    private Episode() {
        super(
                "episode",
                RECORDED,
                TRIGGER,
                FEELINGS,
                BODY,
                DISTRESS,
                THOUGHT,
                URGE,
                ACTED,
                PATTERN,
                RESPONSE,
                NEED,
                OUTCOME,
                DISTRESS_NOW,
                WITH,
                TAGS,
                NOTE,
                URGE_STRENGTH,
                HARDER,
                LATER,
                OLD_SHARE,
                PRACTICES);
    }

    @Override
    public boolean isChangedByOptions() {
        return true;
    }

    @Override
    public String title() {
        return "entry";
    }

    @Override
    public String one() {
        return "entry";
    }

    @Override
    public String plural() {
        return "entries";
    }

    /// Whether an entry says anything of its own, beside what was practised then: a run of `now` in which nothing was
    /// said or rated does not.
    public static boolean isTold(Entry episode) {
        for (Field<?> field : KIND.fields()) {
            if (field != PRACTICES && !field.isAside() && episode.says(field)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Field<Optional<Instant>>> recorded() {
        return Optional.of(RECORDED);
    }

    @Override
    public Optional<Field<OptionalInt>> before() {
        return Optional.of(DISTRESS);
    }

    @Override
    public Optional<Field<OptionalInt>> after() {
        return Optional.of(DISTRESS_NOW);
    }
}
