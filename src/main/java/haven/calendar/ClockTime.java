package haven.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day as people write it: 14:05, 14.05, 2:05 pm, 8:30 a.m., 8:30 p. m., 21 Uhr, 14:05:00Z, 14:05+01:00.
///
/// @param time by the clock
/// @param offset how far from UTC that clock is, if it says so
public record ClockTime(LocalTime time, Optional<ZoneOffset> offset) {
    /// In the middle of a day, wherever a day ends: the time of a day without one.
    public static final ClockTime NOON = new ClockTime(LocalTime.NOON, Optional.empty());

    /// A point is within a number of another kind, unless two digits follow it: 3.5, 3.141.
    private static final String MARK = "(?::|\\.(?=[0-9]{2}(?![0-9])))";
    private static final String SECONDS = MARK + "(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?";
    private static final Pattern CLOCK = piece(
            "(?<hour>[0-9]{1,2})(?:" + MARK + "(?<minute>[0-9]{2})(?:" + SECONDS
                    + ")?)?(?:[\\s\\u00A0\\u202F]?(?<half>[ap])(?:m\\b|\\.[\\s\\u00A0\\u202F]?m\\b\\.?))?(?:\\s?(?<oclock>uhr|o['’]?clock)\\b)?");
    private static final Pattern OFFSET = piece("(?:z(?![a-z0-9])|\\s?(?:utc|gmt)(?![a-z0-9+-])"
            + "|(?:\\s(?=[+-][0-9]{2}:?[0-9]))?(?<offset>[+-](?:0[0-9]|1[0-4])(?::?[0-5][0-9])?)(?![0-9:]))"
            + "(?:\\[[a-z0-9_/+-]+])?");
    private static final Pattern MINUS = piece("\\s?-");
    private static final Pattern JOINED = piece("t(?=[0-9])");
    private static final int HALF_A_DAY = 12;
    private static final int NANO_DIGITS = 9;

    private static Pattern piece(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /// Reads the whole of a text as one.
    ///
    /// @throws DateTimeException if it is none
    public static ClockTime of(String text) {
        Reading reading = new Reading(text);
        return take(reading, false)
                .filter(time -> reading.rest().isEmpty())
                .orElseThrow(() -> new DateTimeException(text));
    }

    /// Reads the T between the date and the time of a timestamp, if the text goes on with it.
    public static boolean joins(Reading text) {
        return text.skips(JOINED);
    }

    /// Reads one, if the text goes on with one. A number alone is none, as it could be anything.
    ///
    /// @param joined whether it follows the T of a timestamp, so that a minus begins its offset; behind hours and
    ///     minutes alone it could as well lead to the end of a span, and is not read
    /// @throws Unclear if it could be in either half of the day
    public static Optional<ClockTime> take(Reading text, boolean joined) {
        String start = text.rest();
        Optional<MatchResult> clock = text.take(CLOCK);
        LocalTime time = clock.isPresent() ? time(clock.get()) : null;
        if (clock.isEmpty() || time == null) {
            text.back(start);
            return Optional.empty();
        }
        boolean sure = joined || clock.get().group("second") != null || !text.sees(MINUS);
        Optional<MatchResult> offset = sure ? text.take(OFFSET) : Optional.empty();
        return Optional.of(new ClockTime(time, offset.isPresent() ? offset(offset.get()) : Optional.empty()));
    }

    private static @Nullable LocalTime time(MatchResult clock) {
        String half = clock.group("half");
        String oclock = clock.group("oclock");
        int hour = number(clock.group("hour"));
        int minute = number(clock.group("minute"));
        int second = number(clock.group("second"));
        boolean isOfHalf = hour >= 1 && hour <= HALF_A_DAY;
        int morning = hour % HALF_A_DAY;
        if (half == null && clock.group("minute") == null) {
            if (oclock == null) {
                return null;
            }
            if (isOfHalf && !oclock.equalsIgnoreCase("uhr")) {
                throw Unclear.either(clock.group(), LocalTime.of(morning, 0), LocalTime.of(morning + HALF_A_DAY, 0));
            }
        }
        if (minute > 59 || second > 59 || (half == null ? hour > 23 : !isOfHalf)) {
            return null;
        }
        int ofDay = half == null ? hour : half.equalsIgnoreCase("a") ? morning : morning + HALF_A_DAY;
        return LocalTime.of(ofDay, minute, second, nanos(clock.group("fraction")));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String digits) {
        return digits == null ? 0 : number((digits + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS));
    }

    private static Optional<ZoneOffset> offset(MatchResult piece) {
        String offset = piece.group("offset");
        return Optional.of(offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset));
    }
}
