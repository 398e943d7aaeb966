package haven.guide;

import haven.guide.Key.Name;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Something to look at in a hard moment, while all else waits.
///
/// @param kind what it is
/// @param first the first line shown, from 0
/// @param resumes whether what waits goes on by itself afterwards
public record Sheet(Kind kind, int first, boolean resumes) {
    /// The narrowest screen there is: no sheet has more lines than there.
    private static final int NARROW = 18;

    /// Opens one in a hard moment; what goes on waits.
    static HardMoment opened(HardMoment moment, Kind kind, Duration now) {
        boolean resumes = moment.session().isPresent() && moment.nextChange(now).isPresent();
        return moment.paused(true, now).with(Optional.of(new Sheet(kind, 0, resumes)));
    }

    /// Arrows scroll, the key of the other sheet goes over to it, and any other key goes back.
    HardMoment press(HardMoment moment, Key key, Duration now) {
        int by = key.name() == Name.DOWN ? 1 : key.name() == Name.UP ? -1 : 0;
        if (by != 0) {
            int last = Math.max(0, lines(moment.resources(), NARROW).size() - 1);
            return moment.with(Optional.of(new Sheet(kind, Math.clamp(first + (long) by, 0, last), resumes)));
        }
        Optional<Kind> other = Kind.of(key).filter(opened -> opened != kind);
        if (other.isPresent()) {
            return moment.with(Optional.of(new Sheet(other.get(), 0, resumes)));
        }
        HardMoment closed = moment.with(Optional.empty());
        return resumes ? closed.paused(false, now) : closed;
    }

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
    public List<String> lines(Resources resources, int columns) {
        return switch (kind) {
            case TOOLKIT -> resources.toolkit(columns);
            case SUPPORT -> resources.support(columns);
        };
    }
}
