package haven.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A kind of entry that only tests have: everything goes through it that goes through those that come with haven, and
/// nothing of haven's knows it.
public final class Promise extends Kind {
    /// What was promised.
    public static final Field<String> WHAT = Field.of("what", Types.TEXT)
            .asked("What did you promise?")
            .option("TEXT", "what you promised")
            .required("a promise says something")
            .told();
    /// To whom.
    public static final Field<List<String>> TO = Field.of("to", WordList.NAMES)
            .uncounted()
            .asked("To whom? (names, with commas between)")
            .option("NAME", "to whom; may be repeated")
            .completedBy(Vocabulary.PERSON)
            .shared(Sharing.NAMES)
            .told();
    /// By which day.
    public static final Field<Optional<LocalDate>> BY =
            Field.of("by-day", Types.DAY).asked("By which day? (2026-12-01)").option("DAY", "by which day");
    /// How sure the person is to keep it.
    public static final Field<OptionalInt> SURE = Field.of("how-sure", Types.PERCENT)
            .asked("How sure are you, 0 to 100?")
            .option("0-100", "how sure");
    /// How much it strains.
    public static final Field<OptionalInt> STRAIN = Field.of("strain", Types.RATING)
            .asked("How hard is it, 0 to 10?")
            .option("0-10", "how hard")
            .told();
    /// Whether it was kept.
    public static final Field<Optional<Acted>> KEPT = Field.of("kept", Types.choice(Acted.values()))
            .asked("Was it kept? (no, partly, yes)")
            .option("no|partly|yes", "whether it was kept")
            .essential();
    /// How often the person came back to it.
    public static final Field<Integer> TIMES =
            Field.of("times", Types.COUNT).asked("How often?").option("N", "how often");
    /// What it stirred.
    public static final Field<List<Feeling>> STIRRED = Field.of("stir", Feeling.TYPE)
            .asked("What did it stir? (anxious 8)")
            .option("NAME[:0-10]", "what it stirred; may be repeated")
            .completedBy(Vocabulary.FEELING);
    /// How long it took.
    public static final Field<Optional<Duration>> TOOK = Field.of("took", Types.SOME_SECONDS)
            .asked("How many seconds did it take?")
            .option("SECONDS", "how long");
    /// What was practised for it.
    public static final Field<List<String>> PRACTICES = Field.of("practice", WordList.links("practice"))
            .called("What you practised for it")
            .option("NAME", "a practice: its name, or last");

    /// The kind itself.
    public static final Promise KIND = new Promise();

    private Promise() {
        super("promise", WHAT, TO, BY, SURE, STRAIN, KEPT, TIMES, STIRRED, TOOK, PRACTICES);
    }

    @Override
    public boolean isChangedByOptions() {
        return true;
    }

    @Override
    public Optional<Field<OptionalInt>> before() {
        return Optional.of(STRAIN);
    }
}
