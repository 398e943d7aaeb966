package haven.calendar;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long ago something was: "20 min ago", "an hour ago", "half an hour ago", "1.5 hours ago", "two days ago".
///
/// Minutes and hours are counted as they passed; days, weeks and months keep the time on the clock.
final class Ago {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int MOST_DIGITS = 4;
    private static final long HUNDRED = 100;
    private static final long SECONDS_AN_HOUR = 3600;

    private Ago() {}

    /// The time before `now`, or null when the words, the last of them "ago", say no length.
    static @Nullable ZonedDateTime before(ZonedDateTime now, String[] words) {
        if (words.length == 4 && words[0].equals("half") && words[1].equals("an") && words[2].equals("hour")) {
            return now.minusMinutes(30);
        }
        if (words.length == 2) {
            int digits = leadingDigits(words[0]);
            return before(now, words[0].substring(0, digits), words[0].substring(digits));
        }
        return words.length == 3 ? before(now, words[0], words[1]) : null;
    }

    private static @Nullable ZonedDateTime before(ZonedDateTime now, String amount, String unit) {
        int point = amount.indexOf('.');
        if (point < 0) {
            return before(now, number(amount), unit);
        }
        int whole = number(amount.substring(0, point));
        String fraction = amount.substring(point + 1);
        if (whole < 0 || !WhenWords.isNumber(fraction, 2)) {
            return null;
        }
        long hundredths = whole * HUNDRED + Integer.parseInt((fraction + "0").substring(0, 2));
        return switch (unit) {
            case "h", "hr", "hrs", "hour", "hours" -> now.minusSeconds(hundredths * SECONDS_AN_HOUR / HUNDRED);
            default -> null;
        };
    }

    private static @Nullable ZonedDateTime before(ZonedDateTime now, int amount, String unit) {
        if (amount < 0) {
            return null;
        }
        return switch (unit) {
            case "m", "min", "mins", "minute", "minutes" -> now.minusMinutes(amount);
            case "h", "hr", "hrs", "hour", "hours" -> now.minusHours(amount);
            case "d", "day", "days" -> now.minusDays(amount);
            case "w", "week", "weeks" -> now.minusWeeks(amount);
            case "month", "months" -> now.minusMonths(amount);
            default -> null;
        };
    }

    /// The number, or -1.
    private static int number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        if (WhenWords.isNumber(word, MOST_DIGITS)) {
            return Integer.parseInt(word);
        }
        return NUMBERS.indexOf(word);
    }

    /// With a point among them.
    private static int leadingDigits(String word) {
        int length = 0;
        while (length < word.length() && (WhenWords.isDigit(word.charAt(length)) || word.charAt(length) == '.')) {
            length++;
        }
        return length;
    }
}
