package haven.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words of a written time, each read alone. English and ASCII digits, whatever the machine's language.
final class WhenWords {
    private static final int SHORTEST_MONTH = 3;

    private WhenWords() {}

    /// The words in lower case, without "at", "on" and commas.
    static String[] split(String text) {
        List<String> words = new ArrayList<>();
        for (String word :
                text.toLowerCase(Locale.ROOT).replace(',', ' ').strip().split("\\s+", -1)) {
            if (!word.isEmpty() && !word.equals("at") && !word.equals("on")) {
                words.add(word);
            }
        }
        return words.toArray(new String[0]);
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static @Nullable DayOfWeek weekday(String word) {
        return switch (word) {
            case "monday", "mon" -> DayOfWeek.MONDAY;
            case "tuesday", "tue", "tues" -> DayOfWeek.TUESDAY;
            case "wednesday", "wed" -> DayOfWeek.WEDNESDAY;
            case "thursday", "thu", "thur", "thurs" -> DayOfWeek.THURSDAY;
            case "friday", "fri" -> DayOfWeek.FRIDAY;
            case "saturday", "sat" -> DayOfWeek.SATURDAY;
            case "sunday", "sun" -> DayOfWeek.SUNDAY;
            default -> null;
        };
    }

    /// A month by its name or at least three letters of it.
    static @Nullable Month month(String word) {
        if (word.length() >= SHORTEST_MONTH) {
            for (Month month : Month.values()) {
                if (month.name().toLowerCase(Locale.ROOT).startsWith(word)) {
                    return month;
                }
            }
        }
        return null;
    }

    /// A date with its year, such as 20.11.2026; null when it is none.
    ///
    /// @throws java.time.DateTimeException if there is no such day
    static @Nullable LocalDate dotted(String word) {
        String[] parts = word.split("\\.", -1);
        if (parts.length != 3 || parts[2].length() != 4) {
            return null;
        }
        boolean isDate = isNumber(parts[0], 2) && isNumber(parts[1], 2) && isNumber(parts[2], 4);
        return isDate
                ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                : null;
    }

    /// Whether it is digits alone, at least one and no more than these.
    static boolean isNumber(String word, int most) {
        return !word.isEmpty() && word.length() <= most && word.chars().allMatch(letter -> isDigit((char) letter));
    }

    /// A time on the clock: 21:30, 21.30, 21:30:15, 9pm, 9:30pm; null when it is none.
    static @Nullable LocalTime clock(String word) {
        boolean morning = word.endsWith("am");
        boolean halfDay = morning || word.endsWith("pm");
        String[] parts = (halfDay ? word.substring(0, word.length() - 2) : word)
                .replace('.', ':')
                .split(":", -1);
        // A number alone could be anything; 9 is no time, 9pm is.
        if (parts.length > 3 || (parts.length == 1 && !halfDay)) {
            return null;
        }
        int hour = number(parts[0], 1);
        int minute = parts.length > 1 ? number(parts[1], 2) : 0;
        int second = parts.length > 2 ? number(parts[2], 2) : 0;
        if (halfDay) {
            hour = hour < 1 || hour > 12 ? -1 : hour % 12 + (morning ? 0 : 12);
        }
        boolean valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return valid ? LocalTime.of(hour, minute, second) : null;
    }

    /// One or two digits as a number, or -1.
    private static int number(String digits, int fewest) {
        return digits.length() >= fewest && isNumber(digits, 2) ? Integer.parseInt(digits) : -1;
    }
}
