package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Something to say to somebody, in one's own words: what happened, what was felt and needed, and one request. It is
/// between the two of them: nothing of it is in a page for anybody else until the person says so.
public final class Saying extends Kind {
    private static final String TEXTS = "TEXT";

    /// What it is for.
    public static final Field<SayingForm> FORM = Field.of("form", Types.word(SayingForm.values()))
            .called("What it is")
            .aside()
            .shared(Sharing.PRIVATE);
    /// Whom it is for.
    public static final Field<List<String>> WITH = Field.of("with", WordList.NAMES)
            .uncounted()
            .asked("Who is it for? (initials will do)")
            .option("NAME", "who it is for; may be repeated")
            .example("Sam")
            .completedBy(Vocabulary.PERSON)
            .shared(Sharing.PRIVATE);
    /// What a camera would have seen.
    public static final Field<String> HAPPENED = Field.of("happened", Types.TEXT)
            .asked("What happened, as a camera would have seen it? (you came home at eleven)")
            .option(TEXTS, "what a camera would have seen")
            .shared(Sharing.PRIVATE);
    /// What was felt.
    public static final Field<List<Feeling>> FEELINGS = Field.of("feeling", Feeling.TYPE)
            .asked("What did you feel? (worried 6, lonely)")
            .option("NAME[:0-10]", "what you felt, how strong; may be repeated")
            .example("worried:6")
            .completedBy(Vocabulary.FEELING)
            .shared(Sharing.PRIVATE);
    /// What was needed beneath.
    public static final Field<List<String>> NEEDS = Field.of("need", WordList.TAGS)
            .asked("What do you need, or care about? (calm, closeness)")
            .option("NEED", "what you need; may be repeated")
            .example("calm")
            .completedBy(Vocabulary.NEED)
            .shared(Sharing.PRIVATE);
    /// One thing that is asked for.
    public static final Field<String> REQUEST = Field.of("request", Types.TEXT)
            .asked("What would you ask for? One clear thing, with a time. (text me if it gets later than ten)")
            .option(TEXTS, "the one thing you ask for")
            .shared(Sharing.PRIVATE);
    /// How it is said in the end.
    public static final Field<String> WORDS = Field.of("words", Types.TEXT)
            .asked("How would you say it? Change it until it sounds like you.")
            .called("Said so")
            .option(TEXTS, "how you would say it")
            .told()
            .shared(Sharing.PRIVATE);
    /// How it stands with it.
    public static final Field<SayingState> STATE = Field.of("state", Types.word(SayingState.values()))
            .called("How it stands")
            .aside()
            .shared(Sharing.PRIVATE);
    /// How it went.
    public static final Field<String> OUTCOME = Field.of("outcome", Types.TEXT)
            .asked("How did it go?")
            .option(TEXTS, "how it went, with --after")
            .shared(Sharing.PRIVATE);

    /// How it is said in the end: asked with what was told put together.
    public static final Question SAID_SO = new SaidSo();

    private static final Question DONE =
            new Reworded(HAPPENED, "What did they do that was good? (you waited with me at the station)");
    private static final Question FELT = new Reworded(FEELINGS, "What did you feel? (glad, calm)");
    private static final Question GIVEN = new Reworded(NEEDS, "What did it give you? (company, calm)");

    /// The kind itself.
    public static final Saying KIND = new Saying();

    private Saying() {
        super("saying", FORM, WITH, HAPPENED, FEELINGS, NEEDS, REQUEST, WORDS, STATE, OUTCOME);
    }

    @Override
    public String sort(Entry entry) {
        return entry.says(STATE)
                ? entry.get(STATE).word()
                : entry.says(FORM) ? entry.get(FORM).word() : "";
    }

    /// How it went is asked for once it was said.
    @Override
    public List<Question> questions(Entry entry) {
        List<Question> questions = new ArrayList<>(
                switch (entry.get(FORM)) {
                    case REQUEST -> List.of(WITH, HAPPENED, FEELINGS, NEEDS, REQUEST, SAID_SO);
                    case DISCLOSURE -> List.of(WITH, HAPPENED, FEELINGS, NEEDS, SAID_SO);
                    case THANKS -> List.of(WITH, DONE, FELT, GIVEN, SAID_SO);
                });
        if (entry.get(STATE) == SayingState.SAID) {
            questions.add(OUTCOME);
        }
        return questions;
    }

    @Override
    public List<Detail> details(Entry entry) {
        Map<String, String> labels =
                questions(entry).stream().collect(Collectors.toMap(Question::name, Question::label));
        List<Detail> details = new ArrayList<>();
        for (Field<?> field : List.of(WORDS, WITH, HAPPENED, FEELINGS, NEEDS, REQUEST, STATE, OUTCOME)) {
            details.add(new Detail(labels.getOrDefault(field.name(), field.label()), entry.shown(field)));
        }
        return details;
    }

    /// How it is said, or else what it is about.
    @Override
    public String line(Entry entry) {
        return entry.says(WORDS) ? entry.get(WORDS) : super.line(entry);
    }
}
