package haven.guide;

import java.util.List;
import java.util.Optional;

/// Something to look at in a hard moment, while all else waits.
///
/// @param kind what it is
/// @param first the first line shown, from 0
/// @param resumes whether what waits goes on by itself afterwards
public record Sheet(Kind kind, int first, boolean resumes) {
    /// What can be looked at.
    public enum Kind {
        /// The person's toolkit.
        TOOLKIT,
        /// The person's contacts, and help lines.
        SUPPORT;

        /// What this key opens.
        static Optional<Kind> of(Key key) {
            return switch (key.text()) {
                case "t" -> Optional.of(TOOLKIT);
                case "h" -> Optional.of(SUPPORT);
                default -> Optional.empty();
            };
        }
    }

    /// What it shows, as lines no wider than this.
    public List<String> lines(Known known, int columns) {
        return switch (kind) {
            case TOOLKIT -> known.toolkit(columns);
            case SUPPORT -> known.support(columns);
        };
    }
}
