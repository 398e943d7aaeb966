package haven.guide;

import haven.guide.Key.Name;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something to look at in a hard moment, while all else waits.
///
/// @param kind what it is
/// @param first the first line shown, from 0
/// @param resumes whether what waits goes on by itself afterwards
/// @param country the place of the country that was chosen in [Resources#countries()]; -1 where none was
/// @param keeps whether that country is to be kept for other times
public record Sheet(Kind kind, int first, boolean resumes, int country, boolean keeps) {
    private static final int NONE = -1;

    /// The narrowest screen there is: no sheet has more lines than there.
    private static final int NARROW = 18;

    /// Opens one in a hard moment; what goes on waits.
    static HardMoment opened(HardMoment moment, Kind kind, Duration now) {
        boolean resumes = moment.session().isPresent() && moment.nextChange(now).isPresent();
        return moment.paused(true, now).with(Optional.of(new Sheet(kind, 0, resumes, NONE, false)));
    }

    /// Arrows scroll, the key of the other sheet goes over to it, and any other key goes back. From the help lines, `c`
    /// goes to the countries and `k` keeps the one that was chosen there.
    HardMoment press(HardMoment moment, Key key, Duration now) {
        int by = key.name() == Name.DOWN ? 1 : key.name() == Name.UP ? -1 : 0;
        if (by != 0) {
            int last = Math.max(0, lines(moment.resources(), NARROW).size() - 1);
            return moment.with(Optional.of(at(Math.clamp(first + (long) by, 0, last))));
        }
        if (kind == Kind.COUNTRIES) {
            return moment.with(Optional.of(chosen(moment.resources().countries(), key)));
        }
        if (kind == Kind.SUPPORT && key.is("c")) {
            return moment.with(Optional.of(new Sheet(Kind.COUNTRIES, 0, resumes, country, false)));
        }
        if (mayKeep() && key.is("k")) {
            return moment.with(Optional.of(new Sheet(kind, first, resumes, country, true)));
        }
        Optional<Kind> other = Kind.of(key).filter(opened -> opened != kind);
        if (other.isPresent()) {
            return moment.with(Optional.of(new Sheet(other.get(), 0, resumes, NONE, false)));
        }
        HardMoment closed = moment.with(Optional.empty());
        return resumes ? closed.paused(false, now) : closed;
    }

    private Sheet at(int line) {
        return new Sheet(kind, line, resumes, country, keeps);
    }

    /// Whether the country that was chosen can be kept, and is not yet.
    public boolean mayKeep() {
        return kind == Kind.SUPPORT && country != NONE && !keeps;
    }

    /// Enter takes the country that is pointed at, a number the one of that number, and a letter goes to the next that
    /// begins with it; any other key goes back to the lines.
    private Sheet chosen(List<String> countries, Key key) {
        int number = key.text().matches("[0-9]{1,3}") ? Integer.parseInt(key.text()) - 1 : NONE;
        int taken = key.name() == Key.Name.ENTER || key.is(" ") ? first : number;
        if (taken >= 0 && taken < countries.size()) {
            return new Sheet(Kind.SUPPORT, 0, resumes, taken, false);
        }
        for (int i = 1; !key.text().isBlank() && i <= countries.size(); i++) {
            int next = (first + i) % countries.size();
            if (countries.get(next).toLowerCase(Locale.ROOT).startsWith(key.text())) {
                return at(next);
            }
        }
        return new Sheet(Kind.SUPPORT, 0, resumes, country, keeps);
    }

    /// What can be looked at.
    public enum Kind {
        /// The person's toolkit.
        TOOLKIT,
        /// The person's contacts, and help lines.
        SUPPORT,
        /// The countries that there are help lines of, one of them pointed at.
        COUNTRIES;

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
            case SUPPORT -> resources.support(columns, country);
            case COUNTRIES -> resources.countries();
        };
    }
}
