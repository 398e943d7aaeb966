package haven.entry;

import java.util.Optional;
import java.util.OptionalInt;

/// Something to do on some days of every week; a [Mark] says of a day that it was.
public final class Routine extends PlanItem {
    /// What it is called.
    public static final Field<String> TEXT = Field.of("text", Types.TEXT)
            .asked("What do you call it?")
            .called("The routine")
            .required("a routine has a name; haven plan rm takes it out")
            .onOneLine()
            .told();
    /// What sort it is.
    public static final Field<RoutineType> TYPE = Field.of("type", Types.word(RoutineType.values()))
            .asked("What type is it? (sleep, food, movement, contact, drill, promise, other)")
            .called("Type")
            .option("TYPE", "of a routine: sleep, food, movement, contact, drill, promise")
            .aside();
    /// On how many days of a week it is wished for.
    public static final Field<OptionalInt> WEEKLY = Field.of("weekly", Types.DAYS_OF_A_WEEK)
            .asked("On how many days a week, as you wish it? (4)")
            .called("Days a week")
            .option("1-7", "on how many days a week you wish it")
            .example("4")
            .aside();

    /// The kind itself.
    public static final Routine KIND = new Routine();

    private Routine() {
        super("routine", TEXT, TYPE, WEEKLY, STATE, SETTLED);
    }

    @Override
    public Field<String> text() {
        return TEXT;
    }

    /// Only the name of a drill that is there can have its practices count.
    @Override
    public Optional<String> drill(Entry entry) {
        return entry.get(TYPE) == RoutineType.DRILL ? Optional.of(entry.get(TEXT)) : Optional.empty();
    }
}
