package haven.entry;

/// What matters to the person, in a line or two. The newest counts.
public final class Mission extends Kind {
    /// What it says.
    public static final Field<String> TEXT = Field.of("text", Types.TEXT)
            .asked("What matters to you, in a line or two?")
            .called("What matters to you")
            .required("a mission says something; haven journal rm takes it out")
            .told();

    /// The kind itself.
    public static final Mission KIND = new Mission();

    private Mission() {
        super("mission", TEXT);
    }

    @Override
    public boolean tellsOfItsDay() {
        return false;
    }

    @Override
    public boolean isRepeated(Entry there, Entry arriving) {
        return there.get(TEXT).equals(arriving.get(TEXT));
    }
}
