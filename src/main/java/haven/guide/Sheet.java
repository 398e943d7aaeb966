package haven.guide;

import java.time.Duration;
import java.util.ArrayList;
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

    /// What stands between a key and what it does.
    public static final String TAB = "\t";

    /// The most lines that one of the keys takes on such a screen.
    private static final int WRAPPED = 4;

    /// Opens one in a hard moment, what goes on waits; or goes over to it from another.
    static HardMoment opened(HardMoment moment, Kind kind, Duration now) {
        if (moment.sheet().isPresent()) {
            return moment.with(Optional.of(moment.sheet().get().as(kind)));
        }
        boolean resumes = moment.session().isPresent() && moment.nextChange(now).isPresent();
        return moment.paused(true, now).with(Optional.of(new Sheet(kind, 0, resumes, NONE, false)));
    }

    private Sheet as(Kind other) {
        return new Sheet(other, 0, resumes, country, false);
    }

    private Sheet at(int line) {
        return new Sheet(kind, line, resumes, country, keeps);
    }

    /// What its keys do, in the order that they are shown.
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        if (kind == Kind.COUNTRIES) {
            ways.add(new Way(Act.GO_ON, "choose"));
            ways.add(new Way(Act.AFTER, "next"));
            ways.add(new Way(Act.NUMBER, ""));
        } else {
            if (mayKeep()) {
                ways.add(new Way(Act.KEEP, "keep it"));
            } else if (kind == Kind.SUPPORT) {
                ways.add(new Way(Act.COUNTRIES, "countries"));
            }
            ways.add(new Way(Act.AFTER, "more"));
            if (kind != Kind.SUPPORT) {
                ways.add(new Way(Act.HELP, ""));
            }
            if (kind != Kind.TOOLKIT) {
                ways.add(new Way(Act.TOOLKIT, ""));
            }
        }
        ways.add(new Way(Act.BEFORE, ""));
        ways.add(new Way(Act.END, "back"));
        return ways;
    }

    /// Whether letters are letters: those of a country.
    boolean isTyped() {
        return kind == Kind.COUNTRIES;
    }

    /// What one of its keys makes of a moment.
    HardMoment act(HardMoment moment, Act act, Key key, Duration now) {
        int lines = lines(moment, NARROW).size();
        int last = Math.max(0, kind == Kind.KEYS ? lines * WRAPPED : lines - 1);
        return switch (act) {
            case AFTER -> moment.with(Optional.of(at(Math.min(first + 1, last))));
            case BEFORE -> moment.with(Optional.of(at(Math.max(first - 1, 0))));
            case KEEP -> moment.with(Optional.of(new Sheet(kind, first, resumes, country, true)));
            case GO_ON -> moment.with(Optional.of(chosen(first)));
            case NUMBER -> type(moment, key, now);
            default -> closed(moment, now);
        };
    }

    /// Any key that is none of its own goes back; of the countries, a letter goes to the next that begins with it, and
    /// a number takes that one.
    HardMoment type(HardMoment moment, Key key, Duration now) {
        if (kind != Kind.COUNTRIES) {
            return closed(moment, now);
        }
        List<String> countries = moment.resources().countries();
        int number = key.text().matches("[0-9]{1,3}") ? Integer.parseInt(key.text()) - 1 : NONE;
        if (number >= 0 && number < countries.size()) {
            return moment.with(Optional.of(chosen(number)));
        }
        for (int i = 1; !key.text().isBlank() && i <= countries.size(); i++) {
            int next = (first + i) % countries.size();
            if (countries
                    .get(next)
                    .toLowerCase(Locale.ROOT)
                    .startsWith(key.text().toLowerCase(Locale.ROOT))) {
                return moment.with(Optional.of(at(next)));
            }
        }
        return moment;
    }

    private Sheet chosen(int place) {
        return new Sheet(Kind.SUPPORT, 0, resumes, place, false);
    }

    /// Back to the lines from the countries, else to what waits.
    private HardMoment closed(HardMoment moment, Duration now) {
        if (kind == Kind.COUNTRIES) {
            return moment.with(Optional.of(as(Kind.SUPPORT)));
        }
        HardMoment closed = moment.with(Optional.empty());
        return resumes ? closed.paused(false, now) : closed;
    }

    /// Whether the country that was chosen can be kept, and is not yet.
    public boolean mayKeep() {
        return kind == Kind.SUPPORT && country != NONE && !keeps;
    }

    /// What can be looked at.
    public enum Kind {
        /// The person's toolkit.
        TOOLKIT,
        /// The person's contacts, and help lines.
        SUPPORT,
        /// The countries that there are help lines of, one of them pointed at.
        COUNTRIES,
        /// What the keys do.
        KEYS;

        /// What is opened by this.
        static Optional<Kind> of(Act act) {
            return switch (act) {
                case TOOLKIT -> Optional.of(TOOLKIT);
                case HELP -> Optional.of(SUPPORT);
                case COUNTRIES -> Optional.of(COUNTRIES);
                case KEYS -> Optional.of(KEYS);
                default -> Optional.empty();
            };
        }
    }

    /// What it shows, as lines no wider than this but for keys, which are to be laid out.
    public List<String> lines(HardMoment moment, int columns) {
        Resources resources = moment.resources();
        return switch (kind) {
            case TOOLKIT -> resources.toolkit(columns);
            case SUPPORT -> resources.support(columns, country);
            case COUNTRIES -> resources.countries();
            case KEYS -> keys(moment);
        };
    }

    /// The keys of what waits, each with a tab before what it does, and what to know of it.
    private static List<String> keys(HardMoment moment) {
        HardMoment waiting = moment.with(Optional.empty());
        boolean isTyped = waiting.isTyped();
        List<String> lines = new ArrayList<>();
        for (Way way : waiting.ways(Duration.ZERO)) {
            // On this very list letters are no letters.
            String key = way.act().key(isTyped && way.act() != Act.TOOLKIT);
            if (way.act() != Act.KEYS && !key.isEmpty()) {
                lines.add(key + TAB + way.words());
            }
        }
        if (isTyped) {
            lines.add("letters" + TAB + "what you type");
        }
        lines.add(Act.STOP.key(false) + TAB + Act.STOP.meaning());
        moment.session()
                .map(session -> String.join(" ", session.drill().cautions()))
                .filter(caution -> !caution.isEmpty())
                .ifPresent(lines::add);
        return lines;
    }
}
