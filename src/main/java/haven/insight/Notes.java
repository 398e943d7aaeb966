package haven.insight;

import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.NoteKind;
import java.util.List;

/// A week's notes: those that are good to read again are quoted, the others counted.
///
/// @param plain how many others
/// @param wins small things that went well, the newest first
/// @param gratitude what there was to be thankful for, the newest first
public record Notes(int plain, List<Quote> wins, List<Quote> gratitude) {
    /// Those of a week, in the order they were.
    public static Notes of(List<Entry> notes) {
        return new Notes(
                Math.toIntExact(notes.stream()
                        .filter(note -> note.get(Note.ABOUT) == NoteKind.NOTE)
                        .count()),
                quotes(notes, NoteKind.WIN),
                quotes(notes, NoteKind.GRATITUDE));
    }

    private static List<Quote> quotes(List<Entry> notes, NoteKind about) {
        return notes.reversed().stream()
                .filter(note -> note.get(Note.ABOUT) == about)
                .map(note -> new Quote(note.stamp().day(), note.get(Note.TEXT)))
                .toList();
    }

    /// How many in all.
    public int count() {
        return plain + wins.size() + gratitude.size();
    }
}
