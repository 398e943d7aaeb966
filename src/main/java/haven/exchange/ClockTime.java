package haven.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day as other programs write it: 14:05, 2:05 pm, 14.05, 9 pm, 09:00:00 AM.
final class ClockTime {
    private static final Pattern PATTERN =
            Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]{1,9})?)?)?"
                    + "(?:[\\s\\u00A0\\u202F]?([AaPp])(?:[Mm]|\\.[Mm]\\.))?");
    private static final int NOON = 12;

    private ClockTime() {}

    /// An empty text is noon: the middle of that day, wherever a day ends.
    ///
    /// @throws DateTimeException if it is none
    static LocalTime of(String text) {
        if (text.isEmpty()) {
            return LocalTime.NOON;
        }
        Matcher time = PATTERN.matcher(text);
        // A number alone could be anything.
        if (!time.matches() || (time.group(2) == null && time.group(4) == null)) {
            throw new DateTimeException(text);
        }
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null) {
            if (hour < 1 || hour > NOON) {
                throw new DateTimeException(text);
            }
            hour = hour % NOON + (half.toLowerCase(Locale.ROOT).equals("p") ? NOON : 0);
        }
        return LocalTime.of(hour, number(time.group(2)), number(time.group(3)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
