package haven.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/// Times as the journal writes them: always alike, so that the order of the texts is that of the times.
///
/// They are read digit by digit. Java's reader of any format took a third of the time that a full week takes.
public final class WrittenTime {
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final String INSTANT_SHAPE = "dddd-dd-ddTdd:dd:dd.dddZ";
    private static final String DAY_SHAPE = INSTANT_SHAPE.substring(0, 10);
    private static final int RADIX = 10;
    /// Later ones are leap seconds and midnights by another name.
    private static final int LAST_SECOND = 59;

    private static final int LAST_HOUR = 23;
    private static final int NANOS_A_MILLI = 1_000_000;

    private WrittenTime() {}

    /// Such as "2026-11-18T20:30:00.000Z".
    public static String of(Instant instant) {
        return INSTANT.format(instant);
    }

    /// Reads [#of(Instant)], and what else ISO 8601 has, as another program may have written it.
    ///
    /// @throws DateTimeException if it is no instant
    public static Instant instant(String text) {
        if (!has(INSTANT_SHAPE, text)) {
            return Instant.parse(text);
        }
        int second = number(text, 17, 19);
        int hour = number(text, 11, 13);
        return second > LAST_SECOND || hour > LAST_HOUR
                ? Instant.parse(text)
                : date(text)
                        .atTime(hour, number(text, 14, 16), second, number(text, 20, 23) * NANOS_A_MILLI)
                        .toInstant(ZoneOffset.UTC);
    }

    /// Reads a day, such as "2026-11-18".
    ///
    /// @throws DateTimeException if it is none
    public static LocalDate day(String text) {
        return has(DAY_SHAPE, text) ? date(text) : LocalDate.parse(text);
    }

    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /// Whether there is a digit for each d, and everything else is as in the shape.
    private static boolean has(String shape, String text) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            if (shape.charAt(i) == 'd' ? c < '0' || c > '9' : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * RADIX + text.charAt(i) - '0';
        }
        return number;
    }
}
