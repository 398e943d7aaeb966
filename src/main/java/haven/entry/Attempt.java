package haven.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A rung of a ladder, tried: what was expected of it, how it was, and what it taught.
public final class Attempt extends Kind {
    /// The ladder, by its id.
    public static final Field<List<String>> LADDER = Field.of("ladder", WordList.links("ladder"))
            .uncounted()
            .called("Its ladder")
            .shared(Sharing.PRIVATE);
    /// The rung, in the words it had then.
    public static final Field<String> RUNG = Field.of("rung", Types.TEXT)
            .called("What you tried")
            .required("an attempt is at a rung; haven journal rm takes it out")
            .onOneLine()
            .shared(Sharing.PRIVATE)
            .told();
    /// What was practised before, by its id.
    public static final Field<List<String>> PRACTICES = Field.of("practice", WordList.links("practice"))
            .called("What you practised before")
            .shared(Sharing.PRIVATE);
    /// How hard it was expected to be.
    public static final Field<OptionalInt> EXPECTED = Field.of("expected", Types.RATING)
            .asked("How hard do you expect it to be, 0 to 10?")
            .called("Expected")
            .option("0-10", "try: how hard you expect it to be")
            .shared(Sharing.PRIVATE)
            .told();
    /// How hard it was at its hardest.
    public static final Field<OptionalInt> PEAK = Field.of("peak", Types.RATING)
            .asked("How high did it get, 0 to 10?")
            .called("At its highest")
            .option("0-10", "try, after: at its highest; now")
            .shared(Sharing.PRIVATE)
            .told();
    /// How hard it was afterwards.
    public static final Field<OptionalInt> DISTRESS_NOW = Field.of("distress-now", Types.RATING)
            .asked("And now, 0 to 10?")
            .called("Afterwards")
            .option("0-10", "try, after: at its highest; now")
            .shared(Sharing.PRIVATE)
            .told("now");
    /// What happened.
    public static final Field<String> HAPPENED = Field.of("happened", Types.TEXT)
            .asked("What happened?")
            .option("TEXT", "try, after: how it was, what it taught")
            .shared(Sharing.PRIVATE);
    /// What it taught.
    public static final Field<String> LEARNED = Field.of("learned", Types.TEXT)
            .asked("What did you learn?")
            .option("TEXT", "try, after: how it was, what it taught")
            .shared(Sharing.PRIVATE);

    /// What is asked once it was tried.
    public static final List<Question> AFTER = List.of(PEAK, DISTRESS_NOW, HAPPENED, LEARNED);

    /// The kind itself.
    public static final Attempt KIND = new Attempt();

    private Attempt() {
        super("attempt", LADDER, RUNG, PRACTICES, EXPECTED, PEAK, DISTRESS_NOW, HAPPENED, LEARNED);
    }

    @Override
    public Optional<Field<OptionalInt>> before() {
        return Optional.of(PEAK);
    }

    @Override
    public Optional<Field<OptionalInt>> after() {
        return Optional.of(DISTRESS_NOW);
    }

    @Override
    public List<Detail> details(Entry entry) {
        return List.of(RUNG, EXPECTED, PEAK, DISTRESS_NOW, HAPPENED, LEARNED).stream()
                .map(field -> detail(entry, field))
                .toList();
    }

    /// Whether anything was told of how it was; else it was begun, and no more is known.
    public static boolean isTold(Entry attempt) {
        return attempt.says(PEAK) || attempt.says(DISTRESS_NOW) || attempt.says(HAPPENED) || attempt.says(LEARNED);
    }
}
