package haven.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often to be in touch, as people say it: weekly, every 10 days, every 2 weeks, monthly; or not at all.
public final class Rhythm implements Question {
    private static final String ACCEPTED = "it is such as weekly, monthly, \"every 10 days\" or \"every 2 weeks\"";
    private static final Pattern EVERY = Pattern.compile(
            "(?:every |each |once a |once every )?(?:(?<count>[0-9]{1,4}|other|second) ?)?(?<unit>d|days?|w|weeks?|months?)?");
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    @Override
    public String name() {
        return Person.EVERY.name();
    }

    @Override
    public String words() {
        return "How often would you like to be in touch? (weekly, every 10 days, monthly)";
    }

    @Override
    public String answer(Entry entry) {
        return words(entry.get(Person.EVERY));
    }

    /// In words: `weekly`; empty for 0.
    ///
    /// @param days how many days there are from once to the next time
    public static String words(int days) {
        return switch (days) {
            case 0 -> "";
            case 1 -> "daily";
            case WEEK -> "weekly";
            case MONTH -> "monthly";
            default -> days % WEEK == 0 ? "every " + days / WEEK + " weeks" : "every " + days + " days";
        };
    }

    @Override
    public Entry answered(Entry entry, String text) {
        return entry.with(Person.EVERY, days(text));
    }

    /// The days from once to the next time; 0 where nothing is said.
    ///
    /// @throws IllegalArgumentException if it is no such rhythm, with a clause that says what is
    public static int days(String text) {
        String low = text.strip().toLowerCase(Locale.ROOT);
        return switch (low) {
            case "", "no", "none", "never" -> 0;
            case "daily", "every day" -> 1;
            case "weekly" -> WEEK;
            case "fortnightly", "biweekly" -> 2 * WEEK;
            case "monthly" -> MONTH;
            default -> counted(EVERY.matcher(low));
        };
    }

    private static int counted(Matcher every) {
        if (!every.matches() || (every.group("count") == null && every.group("unit") == null)) {
            throw new IllegalArgumentException(ACCEPTED);
        }
        String count = Optional.ofNullable(every.group("count")).orElse("1");
        int times = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : 2;
        String unit = Optional.ofNullable(every.group("unit")).orElse("d");
        if (times == 0) {
            throw new IllegalArgumentException(ACCEPTED);
        }
        return times * (unit.startsWith("d") ? 1 : unit.startsWith("w") ? WEEK : MONTH);
    }

    @Override
    public Type<?> type() {
        return Person.EVERY.type();
    }
}
