package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Free text of the person's own.
public final class Note extends Kind {
    /// What sort of note it is.
    public static final Field<NoteKind> ABOUT = Field.of("about", Types.word(NoteKind.values()))
            .asked("What sort of note is it? (note, win, gratitude)")
            .shared(Sharing.PRIVATE)
            .aside()
            .told();
    /// What it says.
    public static final Field<String> TEXT = Field.of("text", Types.TEXT)
            .asked("What is it?")
            .option("TEXT", "what it says")
            .shared(Sharing.PRIVATE)
            .required("a note says something; haven journal rm takes it out")
            .told();
    /// The person's own words to find it by.
    public static final Field<List<String>> TAGS = tags().told();

    /// The kind itself.
    public static final Note KIND = new Note();

    private Note() {
        super("note", ABOUT, TEXT, TAGS);
    }

    static Field<List<String>> tags() {
        return Field.of("tag", WordList.TAGS)
                .asked("Any words to find it by? (work, silence)")
                .option("TAG", "a word to find it by; may be repeated")
                .example("work")
                .completedBy(Vocabulary.TAG)
                .shared(Sharing.PRIVATE);
    }

    @Override
    public boolean isChangedByOptions() {
        return true;
    }

    @Override
    public String sort(Entry entry) {
        return entry.says(ABOUT) ? entry.get(ABOUT).word() : "";
    }

    /// What it says comes first.
    @Override
    public List<Question> questions(Entry entry) {
        return List.of(TEXT, ABOUT, TAGS);
    }

    @Override
    public List<Detail> details(Entry entry) {
        List<Detail> details = new ArrayList<>();
        String about = entry.get(ABOUT).word();
        details.add(new Detail(about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1), entry.get(TEXT)));
        details.add(detail(entry, TAGS));
        return details;
    }
}
