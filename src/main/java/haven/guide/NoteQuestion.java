package haven.guide;

import haven.journal.Note;
import haven.journal.NoteKind;
import haven.journal.WordKind;
import java.util.List;
import java.util.Optional;

/// What can be said anew of a note.
public enum NoteQuestion implements Asked<Note> {
    /// Its text.
    TEXT("What is it?"),
    /// What sort of note it is.
    ABOUT("What sort of note is it? (note, win, gratitude)"),
    /// Words to find it by.
    TAGS("Any words to find it by? (work, silence)");

    private final String words;

    NoteQuestion(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String answer(Note note) {
        return switch (this) {
            case TEXT -> note.text();
            case ABOUT -> note.about().word();
            case TAGS -> String.join(", ", note.tags());
        };
    }

    @Override
    public Note answered(Note note, String text) {
        if (text.equals(answer(note))) {
            return note;
        }
        return switch (this) {
            case TEXT -> with(note, note.about(), said(text), note.tags());
            case ABOUT -> with(note, about(text), note.text(), note.tags());
            case TAGS -> with(note, note.about(), note.text(), Answer.list(text));
        };
    }

    @Override
    public Optional<WordKind> completes() {
        return this == TAGS ? Optional.of(WordKind.TAG) : Optional.empty();
    }

    private static Note with(Note note, NoteKind about, String text, List<String> tags) {
        return new Note(note.id(), note.stamp(), about, text, tags);
    }

    private static String said(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note says something; haven journal rm takes it out");
        }
        return text;
    }

    private static NoteKind about(String text) {
        return NoteKind.of(text.strip())
                .orElseThrow(() -> new IllegalArgumentException("the answer is note, win or gratitude"));
    }
}
