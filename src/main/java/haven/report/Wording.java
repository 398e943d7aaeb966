package haven.report;

import haven.calendar.English;
import haven.insight.Notes.Quote;
import haven.insight.Pairs;
import haven.insight.Ratings;
import haven.insight.Tally;
import haven.insight.Urges;
import haven.insight.WeekSummary;
import haven.text.OneLine;
import haven.text.Width;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// How findings are said, the same on the terminal and on a page. Numbers are written without the machine's locale.
final class Wording {
    private static final double MILLIS_A_SECOND = 1000;
    private static final int SECONDS_A_MINUTE = 60;
    private static final int MINUTES_AN_HOUR = 60;

    private Wording() {}

    /// Such as "Week 47, 16 to 22 November 2026, so far".
    static String heading(WeekSummary summary) {
        boolean going = summary.week().days().contains(summary.today())
                && summary.today().isBefore(summary.week().last());
        return summary.week().title() + (going ? ", so far" : "");
    }

    /// What is said of a week without entries.
    static String empty(WeekSummary summary) {
        if (summary.week().first().isAfter(summary.today())) {
            return "This week is still to come.";
        }
        return "Nothing is kept in this week. That is neither good nor bad: some weeks go unwritten.";
    }

    /// Such as "once" and "3 times".
    static String times(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    /// Such as "40 s", "25 min" and "1 h 5 min", to the nearest.
    static String length(Duration duration) {
        long seconds = Math.round(duration.toMillis() / MILLIS_A_SECOND);
        if (seconds < SECONDS_A_MINUTE) {
            return seconds + " s";
        }
        long minutes = wholeMinutes(duration);
        if (minutes < MINUTES_AN_HOUR) {
            return minutes + " min";
        }
        long rest = minutes % MINUTES_AN_HOUR;
        return minutes / MINUTES_AN_HOUR + " h" + (rest == 0 ? "" : " " + rest + " min");
    }

    /// Whole minutes, to the nearest; "<1" for what is nearer to none.
    static String minutes(Duration duration) {
        long minutes = wholeMinutes(duration);
        return minutes == 0 ? "<1" : String.valueOf(minutes);
    }

    private static long wholeMinutes(Duration duration) {
        return Math.round(duration.toMillis() / MILLIS_A_SECOND / SECONDS_A_MINUTE);
    }

    /// One decimal, and none where it is 0.
    static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return (rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded)
                .toPlainString();
    }

    /// Such as "6 to 8", or "5, 7" where there are two; how many were rated, where not all were.
    ///
    /// @param of how many could have been
    static String range(Ratings ratings, int of) {
        return ratings.count() == 0 ? "not rated" : range(ratings) + rated(ratings, of);
    }

    /// As [#range(Ratings, int)], with the average where there is one.
    static String rangeAndAverage(Ratings ratings, int of) {
        return ratings.average().isEmpty()
                ? range(ratings, of)
                : range(ratings) + ", " + decimal(ratings.average().getAsDouble()) + " on average" + rated(ratings, of);
    }

    /// Such as "3 to 8, 5.4 on average", or "4, 6 (not enough yet for an average)".
    static String levels(Ratings ratings) {
        return ratings.average().isEmpty()
                ? range(ratings) + " (not enough yet for an average)"
                : rangeAndAverage(ratings, ratings.count());
    }

    /// A note's words in quotation marks on one line, shortened where they take more than these columns.
    static String quoted(Quote quote, int columns, Signs signs) {
        return '"' + Width.shorten(OneLine.of(quote.text()), Math.max(1, columns - 2), signs.ellipsis()) + '"';
    }

    private static String range(Ratings ratings) {
        if (ratings.count() < Ratings.ENOUGH) {
            return ratings.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        int lowest = ratings.lowest().orElseThrow();
        int highest = ratings.highest().orElseThrow();
        return lowest == highest ? "always " + lowest : lowest + " to " + highest;
    }

    private static String rated(Ratings ratings, int of) {
        return ratings.count() < of ? " (" + ratings.count() + " rated)" : "";
    }

    /// Such as "6.2 → 4.4, average of 5", or "7 → 5, 6 → 6" of too few for an average.
    static String pairs(Pairs pairs, Signs signs) {
        String arrow = " " + signs.arrow() + " ";
        if (pairs.averageBefore().isEmpty() || pairs.averageAfter().isEmpty()) {
            return pairs.values().stream()
                    .map(pair -> pair.before() + arrow + pair.after())
                    .collect(Collectors.joining(", "));
        }
        String averages = decimal(pairs.averageBefore().getAsDouble()) + arrow
                + decimal(pairs.averageAfter().getAsDouble()) + ", average of " + pairs.count();
        return pairs.change() == Pairs.Change.ABOUT_THE_SAME ? averages + ", about the same" : averages;
    }

    /// The words of a tally on one line.
    static String words(Tally tally) {
        String words = OneLine.of(tally.words());
        return words.isEmpty() ? "(not named)" : words;
    }

    /// Such as "6 of 8 not acted on, 1 partly, 1 acted on".
    static String urges(Urges urges) {
        if (urges.count() == 0) {
            return "none kept";
        }
        String text = urges.no() + " of " + urges.count() + " not acted on";
        text += urges.partly() > 0 ? ", " + urges.partly() + " partly" : "";
        text += urges.yes() > 0 ? ", " + urges.yes() + " acted on" : "";
        return text + (urges.notSaid() > 0 ? ", " + urges.notSaid() + " not said" : "");
    }

    /// Such as "Wednesday and Saturday have no entries".
    static String unknown(List<LocalDate> days) {
        List<String> names =
                days.stream().map(day -> English.day(day.getDayOfWeek())).toList();
        return English.list(names) + (days.size() == 1 ? " has" : " have") + " no entries";
    }
}
