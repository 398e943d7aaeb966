package haven.entry;

/// A line of the safety plan, that a person wrote down in a calm hour for a hard one. Its time is when it was added.
public final class SafetyLine extends Kind {
    /// Which part of the plan it stands in.
    public static final Field<SafetyPart> PART = Field.of("part", Types.word(SafetyPart.values()))
            .required("a line stands in a part")
            .aside();
    /// Where in its part, among the others: from 0.
    public static final Field<Integer> POSITION =
            Field.of("position", Types.COUNT).aside();
    /// What it says.
    public static final Field<String> TEXT = Field.of("text", Types.TEXT)
            .asked("What does this line say?")
            .required("a line of the safety plan says something")
            .shared(Sharing.PRIVATE)
            .onOneLine();

    /// The kind itself.
    public static final SafetyLine KIND = new SafetyLine();

    private SafetyLine() {
        super("safety-plan", PART, POSITION, TEXT);
    }

    @Override
    public String plural() {
        return "lines of the safety plan";
    }

    @Override
    public String one() {
        return "line of the safety plan";
    }

    @Override
    public String name(Entry entry) {
        return entry.get(PART).title();
    }

    /// A line that was written on two machines is one.
    @Override
    public boolean isRepeated(Entry there, Entry arriving) {
        return there.get(PART) == arriving.get(PART) && there.get(TEXT).equals(arriving.get(TEXT));
    }

    @Override
    public boolean isOfADay() {
        return false;
    }
}
