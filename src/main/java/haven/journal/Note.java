package haven.journal;

import java.util.List;
import java.util.stream.Stream;

/// Free text of the person's own.
///
/// @param id a UUID of version 7
/// @param stamp when it was
/// @param about what sort of note it is
/// @param text what it says, over as many lines as it takes
/// @param tags the person's own words to find it by
public record Note(String id, Stamp stamp, NoteKind about, String text, List<String> tags) implements Entry {
    /// Refuses one that says nothing.
    public Note {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note says something");
        }
        tags = List.copyOf(tags);
    }

    @Override
    public Note at(Stamp time) {
        return new Note(id, time, about, text, tags);
    }

    @Override
    public Note under(String newId) {
        return new Note(newId, stamp, about, text, tags);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.NOTE;
    }

    @Override
    public String words() {
        return Words.of(Stream.concat(Stream.of(text), tags.stream()));
    }
}
