package haven.entry;

import java.util.List;

/// That the person and somebody were in touch.
public final class Contact extends Kind {
    /// With whom.
    public static final Field<List<String>> WITH = Field.of("with", WordList.NAMES)
            .uncounted()
            .asked("Who were you in touch with? (initials will do)")
            .completedBy(Vocabulary.PERSON)
            .shared(Sharing.PRIVATE);
    /// Anything about it.
    public static final Field<String> NOTE = Field.of("note", Types.TEXT)
            .asked("Anything to keep about it?")
            .option("TEXT", "anything to keep about it")
            .told()
            .shared(Sharing.PRIVATE);

    /// The kind itself.
    public static final Contact KIND = new Contact();

    private Contact() {
        super("contact", WITH, NOTE);
    }

    /// What was kept about it, or else with whom it was.
    @Override
    public String line(Entry entry) {
        return entry.says(NOTE) ? entry.get(NOTE) : "in touch with " + entry.shown(WITH);
    }

    @Override
    public boolean isInOwnWords() {
        return false;
    }
}
