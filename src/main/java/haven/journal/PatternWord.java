package haven.journal;

import java.util.Locale;
import java.util.Optional;

/// What a person sees themselves do when closeness is at stake. It is theirs to choose, and never assigned to them.
public enum PatternWord {
    /// Reaching for closeness.
    REACHING,
    /// Pulling away.
    PULLING_AWAY,
    /// Watching for danger.
    WATCHING,
    /// Steady.
    STEADY;

    /// The word a person writes, and the journal keeps: `pulling away`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Reads [#word()] in any case, with a space or a dash.
    public static Optional<PatternWord> of(String word) {
        for (PatternWord pattern : values()) {
            if (pattern.word().equals(word.toLowerCase(Locale.ROOT).replace('-', ' '))) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }
}
