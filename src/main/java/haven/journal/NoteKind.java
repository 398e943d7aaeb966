package haven.journal;

import java.util.Locale;
import java.util.Optional;

/// What a note is about.
public enum NoteKind {
    /// Anything.
    NOTE,
    /// Something small that went well.
    WIN,
    /// Something to be thankful for.
    GRATITUDE;

    /// The word a person writes, and the journal keeps.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads [#word()].
    public static Optional<NoteKind> of(String word) {
        for (NoteKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
