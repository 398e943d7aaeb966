package haven.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A belief, put to a small test: what was predicted and how surely, and later what came. One that went badly tells as
/// much as one that went well.
public final class Experiment extends Kind {
    private static final String TEXTS = "TEXT";
    private static final String AFTER = "--after: what came, what it says";
    private static final String NOW = "--after: how sure next time; how safe";

    /// What is believed.
    public static final Field<String> BELIEF = Field.of("belief", Types.TEXT)
            .asked("Which belief would you like to test? (if I say no, they leave)")
            .called("The belief")
            .shared(Sharing.PRIVATE)
            .told();
    /// The small test.
    public static final Field<String> TEST = Field.of("test", Types.TEXT)
            .asked("What small thing would test it? (say no to Friday evening)")
            .called("The small test")
            .option(TEXTS, "the small thing that tests it")
            .shared(Sharing.PRIVATE);
    /// What is expected to come.
    public static final Field<String> PREDICTION = Field.of("prediction", Types.TEXT)
            .asked("What do you predict will happen?")
            .called("The prediction")
            .option(TEXTS, "what you predict will happen")
            .shared(Sharing.PRIVATE);
    /// How surely.
    public static final Field<OptionalInt> CONFIDENCE = Field.of("confidence", Types.PERCENT)
            .asked("How sure of that are you, 0 to 100?")
            .called("How sure")
            .option("0-100", "how sure of that you are")
            .shared(Sharing.PRIVATE);
    /// How safe it feels before.
    public static final Field<OptionalInt> SAFETY = Field.of("safety", Types.RATING)
            .asked("How safe does it feel, 0 to 10?")
            .called("How safe it felt before")
            .option("0-10", "how safe it feels beforehand")
            .shared(Sharing.PRIVATE);
    /// The day by which it is to be tried.
    public static final Field<Optional<LocalDate>> BY = Field.of("by", Types.DAY_AHEAD)
            .asked("By when? (friday, in 3 days)")
            .called("By")
            .option("DAY", "by when: friday, \"in 3 days\", 2026-12-04")
            .shared(Sharing.PRIVATE);
    /// How it stands with it.
    public static final Field<ExperimentState> STATE = Field.of("state", Types.word(ExperimentState.values()))
            .called("How it stands")
            .aside()
            .shared(Sharing.PRIVATE);
    /// The day on which it was told.
    public static final Field<Optional<LocalDate>> TOLD =
            Field.of("told-on", Types.DAY).called("Told on").aside().shared(Sharing.PRIVATE);
    /// What came.
    public static final Field<String> HAPPENED = Field.of("happened", Types.TEXT)
            .asked("What happened?")
            .option(TEXTS, AFTER)
            .shared(Sharing.PRIVATE);
    /// Whether that was what was predicted.
    public static final Field<Optional<CameOut>> CAME_OUT = Field.of("came-out", Types.choice(CameOut.values()))
            .asked("How did it come out? (as predicted, partly, otherwise)")
            .called("It came out")
            .option("WORD", AFTER)
            .shared(Sharing.PRIVATE);
    /// What that says about the belief.
    public static final Field<String> LEARNED = Field.of("learned", Types.TEXT)
            .asked("What does that say about the belief?")
            .option(TEXTS, AFTER)
            .shared(Sharing.PRIVATE);
    /// How sure somebody is now that it would come so.
    public static final Field<OptionalInt> CONFIDENCE_NOW = Field.of("confidence-now", Types.PERCENT)
            .asked("How sure of the prediction would you be next time, 0 to 100?")
            .called("How sure next time")
            .option("0-100", NOW)
            .shared(Sharing.PRIVATE);
    /// How safe it feels after.
    public static final Field<OptionalInt> SAFETY_NOW = Field.of("safety-now", Types.RATING)
            .asked("How safe does it feel now, 0 to 10?")
            .called("How safe it felt after")
            .option("0-10", NOW)
            .shared(Sharing.PRIVATE);

    /// What is told before it is tried.
    public static final List<Field<?>> BEFORE = List.of(BELIEF, TEST, PREDICTION, CONFIDENCE, SAFETY, BY);
    /// What is told once it was tried.
    public static final List<Field<?>> SINCE = List.of(HAPPENED, CAME_OUT, LEARNED, CONFIDENCE_NOW, SAFETY_NOW);

    /// The kind itself.
    public static final Experiment KIND = new Experiment();

    private Experiment() {
        super(
                "experiment",
                BELIEF,
                TEST,
                PREDICTION,
                CONFIDENCE,
                SAFETY,
                BY,
                STATE,
                TOLD,
                HAPPENED,
                CAME_OUT,
                LEARNED,
                CONFIDENCE_NOW,
                SAFETY_NOW);
    }

    @Override
    public boolean tellsOfItsDay() {
        return false;
    }

    @Override
    public List<Question> questions(Entry entry) {
        List<Question> questions = new ArrayList<>(BEFORE);
        if (entry.get(STATE) == ExperimentState.DONE) {
            questions.addAll(SINCE);
        }
        return questions;
    }

    @Override
    public List<Detail> details(Entry entry) {
        List<Detail> details = new ArrayList<>();
        BEFORE.forEach(field -> details.add(detail(entry, field)));
        details.add(detail(entry, STATE));
        SINCE.forEach(field -> details.add(detail(entry, field)));
        return details;
    }
}
