package haven.entry;

import java.util.List;

/// That two people talked in turns, and the one line that each of them wanted to keep of it; nothing else of it is
/// kept.
public final class Dialogue extends Kind {
    /// With whom.
    public static final Field<List<String>> WITH = Field.of("with", WordList.NAMES)
            .uncounted()
            .asked("Who was it with? (initials will do)")
            .option("NAME", "who it is with; may be repeated")
            .example("Sam")
            .completedBy(Vocabulary.PERSON)
            .shared(Sharing.PRIVATE);
    /// What the person wanted to keep.
    public static final Field<String> MINE = Field.of("mine", Types.TEXT)
            .asked("Your line")
            .required("a dialogue has a line of each; haven journal rm takes it out")
            .option("TEXT", "the line that you want to keep, with --theirs")
            .told()
            .shared(Sharing.PRIVATE);
    /// What the other wanted to keep.
    public static final Field<String> THEIRS = Field.of("theirs", Types.TEXT)
            .asked("The line of the other")
            .required("a dialogue has a line of each; haven journal rm takes it out")
            .option("TEXT", "the line that they want to keep, with --mine")
            .told()
            .shared(Sharing.PRIVATE);

    /// The kind itself.
    public static final Dialogue KIND = new Dialogue();

    private Dialogue() {
        super("dialogue", WITH, MINE, THEIRS);
    }
}
