package haven.calendar;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long ago something was: "20 min ago", "an hour ago", "half an hour ago", "two days ago".
///
/// Minutes and hours are counted as they passed; days and weeks keep the time on the clock.
final class Ago {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int MOST_DIGITS = 4;

    private Ago() {}

    /// The time before `now`, or null when the words, the last of them "ago", say no length.
    static @Nullable ZonedDateTime before(ZonedDateTime now, String[] words) {
        if (words.length == 4 && words[0].equals("half") && words[1].equals("an") && words[2].equals("hour")) {
            return now.minusMinutes(30);
        }
        if (words.length == 2) {
            int digits = leadingDigits(words[0]);
            return before(now, number(words[0].substring(0, digits)), words[0].substring(digits));
        }
        return words.length == 3 ? before(now, number(words[0]), words[1]) : null;
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
            default -> null;
        };
    }

    /// The number, or -1.
    private static int number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        if (!word.isEmpty() && word.length() <= MOST_DIGITS && leadingDigits(word) == word.length()) {
            return Integer.parseInt(word);
        }
        return NUMBERS.indexOf(word);
    }

    private static int leadingDigits(String word) {
        int length = 0;
        while (length < word.length() && WhenWords.isDigit(word.charAt(length))) {
            length++;
        }
        return length;
    }
}
