package haven.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long from now, as people write it: 30, 30m, 45 minutes, 1h, 1h 30m, 1.5 hours, half an hour; or a time on the
/// clock that is still to come, 21:40 or 9pm.
public final class HowLong {
    private static final Pattern LENGTH =
            Pattern.compile("(?:(?<hours>[0-9]{1,4}(?:[.][0-9]{1,2})?) ?h(?:(?:ou)?rs?)?)?"
                    + " ?(?:(?<minutes>[0-9]{1,5}) ?(?:m(?:in(?:ute)?s?)?)?)?");
    private static final double SECONDS_AN_HOUR = 3600;

    private HowLong() {}

    /// Reads it.
    ///
    /// @throws DateTimeException if it is no such length
    public static Duration read(String text, ZonedDateTime now) {
        String low = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(in|at) ", "")
                .replace("half an hour", "30m")
                .replace("an hour", "1h");
        Matcher length = LENGTH.matcher(low);
        if (low.isEmpty() || !length.matches()) {
            return until(ClockTime.of(low).time(), now);
        }
        String hours = length.group("hours");
        String minutes = length.group("minutes");
        Duration whole = Duration.ofMinutes(minutes == null ? 0 : Long.parseLong(minutes));
        return hours == null ? whole : whole.plusSeconds(Math.round(Double.parseDouble(hours) * SECONDS_AN_HOUR));
    }

    /// Up to this time on the clock, tomorrow's where today's is over.
    private static Duration until(LocalTime time, ZonedDateTime now) {
        ZonedDateTime today = now.with(time);
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }
}
