package haven.calendar;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long ago something was: "20 min ago", "an hour ago", "half an hour ago", "1.5 hours ago", "two days ago".
///
/// Minutes and hours are counted as they passed; days, weeks and months keep the time on the clock.
final class Ago {
    private static final Pattern AGO = Pattern.compile("(half an|[a-z]+|[0-9]{1,4}(?:\\.[0-9]{1,2})?) ?([a-z]+) ago");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int HUNDRED = 100;
    private static final long SECONDS_AN_HOUR = 3600;

    private Ago() {}

    /// The time that long before `now`; none when the words, in lower case, say no such length.
    static Optional<ZonedDateTime> before(ZonedDateTime now, String words) {
        Matcher ago = AGO.matcher(words);
        int hundredths = ago.matches() ? hundredths(ago.group(1)) : -1;
        return hundredths < 0 ? Optional.empty() : before(now, hundredths, ago.group(2));
    }

    private static Optional<ZonedDateTime> before(ZonedDateTime now, int hundredths, String unit) {
        // Of hours alone a part is said.
        int whole = hundredths / HUNDRED;
        return switch (unit.startsWith("h") || hundredths % HUNDRED == 0 ? unit : "") {
            case "h", "hr", "hrs", "hour", "hours" ->
                Optional.of(now.minusSeconds(hundredths * SECONDS_AN_HOUR / HUNDRED));
            case "m", "min", "mins", "minute", "minutes" -> Optional.of(now.minusMinutes(whole));
            case "d", "day", "days" -> Optional.of(now.minusDays(whole));
            case "w", "week", "weeks" -> Optional.of(now.minusWeeks(whole));
            case "month", "months" -> Optional.of(now.minusMonths(whole));
            default -> Optional.empty();
        };
    }

    /// The whole number that a word says; less than 0 where it says none.
    static int whole(String word) {
        int hundredths = hundredths(word);
        return hundredths % HUNDRED == 0 ? hundredths / HUNDRED : -1;
    }

    /// A hundred times the number, or less than 0.
    private static int hundredths(String word) {
        if (word.equals("half an")) {
            return HUNDRED / 2;
        }
        if (word.equals("a") || word.equals("an")) {
            return HUNDRED;
        }
        if (!Character.isDigit(word.charAt(0))) {
            return NUMBERS.indexOf(word) * HUNDRED;
        }
        int point = word.indexOf('.');
        return point < 0
                ? Integer.parseInt(word) * HUNDRED
                : Integer.parseInt(word.substring(0, point) + (word.substring(point + 1) + "0").substring(0, 2));
    }
}
