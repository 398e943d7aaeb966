package haven.journal;

import java.util.Locale;
import java.util.Optional;

/// What kinds of entry a journal has.
public enum EntryKind {
    /// Something that set off alarm, and how it was answered.
    EPISODE,
    /// A drill as it was practised.
    PRACTICE,
    /// A few ratings of how it is.
    CHECK_IN,
    /// Free text.
    NOTE;

    /// The word a person writes, and the journal keeps: `check-in`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads [#word()].
    public static Optional<EntryKind> of(String word) {
        for (EntryKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
