package haven.entry;

/// Somewhere to get to, and the first step there.
public final class Goal extends PlanItem {
    /// What it is.
    public static final Field<String> TEXT = Field.of("text", Types.TEXT)
            .asked("What is the goal?")
            .called("The goal")
            .required("a goal says something; haven plan rm takes it out")
            .onOneLine()
            .told();
    /// What comes first.
    public static final Field<String> FIRST_STEP = Field.of("first-step", Types.TEXT)
            .asked("What is the first step, small enough to do? (find her number)")
            .called("The first step")
            .option("TEXT", "the first step to a goal")
            .onOneLine();

    /// The kind itself.
    public static final Goal KIND = new Goal();

    private Goal() {
        super("goal", TEXT, FIRST_STEP, BY, STATE, SETTLED);
    }

    @Override
    public Field<String> text() {
        return TEXT;
    }
}
