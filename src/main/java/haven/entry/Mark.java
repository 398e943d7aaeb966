package haven.entry;

import java.util.List;

/// A routine was kept on a day.
public final class Mark extends Kind {
    /// What the routine was called then.
    public static final Field<String> TEXT = Field.of("text", Types.TEXT)
            .asked("What did you keep?")
            .called("What you kept")
            .required("a mark is of something; haven undo or haven journal rm takes it out")
            .onOneLine()
            .told();
    /// The routine, by its id.
    public static final Field<List<String>> ROUTINE =
            Field.of("routine", WordList.links("routine")).called("The routine");

    /// The kind itself.
    public static final Mark KIND = new Mark();

    private Mark() {
        super("mark", TEXT, ROUTINE);
    }

    @Override
    public boolean isRepeated(Entry there, Entry arriving) {
        return there.get(TEXT).equals(arriving.get(TEXT))
                && there.stamp().day().equals(arriving.stamp().day());
    }
}
