package haven.entry;

/// A look back over a month: what helped, and what to take along.
public final class Review extends Kind {
    /// What helped.
    public static final Field<String> HELPED = Field.of("helped", Types.TEXT)
            .asked("What helped?")
            .option("TEXT", "review: what helped")
            .told();
    /// What was hard.
    public static final Field<String> HARD = Field.of("hard", Types.TEXT)
            .asked("What was hard?")
            .option("TEXT", "review: what was hard")
            .told();
    /// What to carry on with.
    public static final Field<String> CARRY_ON = Field.of("carry-on", Types.TEXT)
            .asked("What would you like to carry on with?")
            .called("To carry on with")
            .option("TEXT", "review: what to carry on with")
            .told();
    /// What to leave out from now on.
    public static final Field<String> LEAVE = Field.of("leave", Types.TEXT)
            .asked("What would you like to leave out from now on?")
            .called("To leave out")
            .option("TEXT", "review: what to leave out from now on")
            .told();

    /// The kind itself.
    public static final Review KIND = new Review();

    private Review() {
        super("review", HELPED, HARD, CARRY_ON, LEAVE);
    }
}
