package haven.report;

import haven.insight.Quote;
import haven.insight.Ratings;
import haven.insight.Tally;
import haven.text.Decimal;
import haven.text.Width;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// How findings are said, the same on the terminal and on a page. Numbers are written without the machine's locale.
public final class Wording {
    private static final double MILLIS_A_MINUTE = 60_000;
    private static final int TEN = 10;

    private Wording() {}

    /// Such as "once" and "3 times".
    public static String times(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    /// Whole minutes, to the nearest; "<1" for what is nearer to none.
    public static String minutes(Duration duration) {
        long minutes = Math.round(duration.toMillis() / MILLIS_A_MINUTE);
        return minutes == 0 ? "<1" : String.valueOf(minutes);
    }

    /// One decimal, and none where it is 0.
    public static String decimal(double value) {
        return Decimal.of(Math.round(value * TEN), 1);
    }

    /// With a capital.
    public static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// With a capital and a stop, whatever it was said beside on a screen.
    public static String whole(String words) {
        return capital(words) + (words.endsWith(".") || words.endsWith("?") ? "" : ".");
    }

    /// Such as "6 to 8", or "5, 7" where there are two; how many were rated, where not all were.
    ///
    /// @param of how many could have been
    public static String range(Ratings ratings, int of) {
        return ratings.count() == 0 ? "not rated" : range(ratings) + rated(ratings, of);
    }

    /// As [#range(Ratings, int)], with the average where there is one that says more: such as "3 to 8, 5.4 on average".
    public static String rangeAndAverage(Ratings ratings, int of) {
        return ratings.average().isEmpty() || ratings.lowest().equals(ratings.highest())
                ? range(ratings, of)
                : range(ratings) + ", " + decimal(ratings.average().getAsDouble()) + " on average" + rated(ratings, of);
    }

    /// Such as "lower than the week before (6.2 on average, of 4)"; empty where either has too few for an average.
    ///
    /// @param when the time before
    public static String compared(Ratings now, Ratings before, String when) {
        String change = switch (now.since(before)) {
            case NOT_ENOUGH_YET -> "";
            case LOWER -> "lower than ";
            case ABOUT_THE_SAME -> "about the same as ";
            case HIGHER -> "higher than ";
        };
        return change.isEmpty()
                ? ""
                : change + when + " (" + decimal(before.average().orElseThrow()) + " on average, of " + before.count()
                        + ")";
    }

    /// Such as "chest 3 times (5 to 8; 2 rated), hands once, and 4 more".
    ///
    /// @param most how many are told
    /// @param isRated whether how strong each was is told
    public static String tallied(List<Tally> tallies, int most, boolean isRated) {
        List<String> said = new ArrayList<>();
        for (Tally tally : tallies.stream().limit(most).toList()) {
            Ratings ratings = tally.ratings();
            String rated = ratings.count() < tally.times() ? "; " + ratings.count() + " rated" : "";
            said.add(tally.words() + " " + times(tally.times())
                    + (isRated && ratings.count() > 0 ? " (" + range(ratings) + rated + ")" : ""));
        }
        return String.join(", ", said) + (tallies.size() > most ? ", and " + (tallies.size() - most) + " more" : "");
    }

    /// Such as "before 6, now 3", and that it is about the same where it is: a fall of one point may be none (10 to 15
    /// mm on a 100 mm scale is the least that matters, doi 10.1186/1477-7525-8-57).
    public static String changed(OptionalInt before, int after) {
        if (before.isEmpty()) {
            return "Now " + after;
        }
        int fall = before.getAsInt() - after;
        return "Before " + before.getAsInt() + ", now " + after + (fall == 0 || fall == 1 ? ": about the same" : "");
    }

    /// A person's words in quotation marks on one line, shortened where they take more than these columns.
    public static String quoted(Quote quote, int columns, Signs signs) {
        return '"' + Width.shorten(signs.shown(quote.words()), Math.max(1, columns - 2), signs.ellipsis()) + '"';
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
}
