package haven.insight;

import haven.entry.Entry;
import haven.entry.Practice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Ratings before and after, of the practices that have both. A change says nothing about its cause.
///
/// @param values in the order they were given; may be empty
public record RatedPairs(List<Pair> values) {
    /// The smallest change in points that matters (10 to 15 mm on a 100 mm scale, doi 10.1186/1477-7525-8-57).
    static final double SMALLEST_CHANGE = 1;

    /// Those of the practices that were rated before and after.
    static RatedPairs of(List<Entry> practices) {
        return new RatedPairs(practices.stream()
                .flatMap(practice -> Pair.of(practice).stream())
                .toList());
    }

    /// How many.
    public int count() {
        return values.size();
    }

    /// The average before, of three or more pairs.
    public OptionalDouble averageBefore() {
        return new Ratings(values.stream().map(Pair::before).toList()).average();
    }

    /// The average after, of three or more pairs.
    public OptionalDouble averageAfter() {
        return new Ratings(values.stream().map(Pair::after).toList()).average();
    }

    /// How the average changed; a change under one point is about the same.
    public Change change() {
        if (count() < Ratings.ENOUGH) {
            return Change.NOT_ENOUGH_YET;
        }
        int sum = values.stream().mapToInt(pair -> pair.after() - pair.before()).sum();
        if (Math.abs(sum) < SMALLEST_CHANGE * count()) {
            return Change.ABOUT_THE_SAME;
        }
        return sum < 0 ? Change.LOWER : Change.HIGHER;
    }

    /// One practice's ratings.
    ///
    /// @param before 0 to 10
    /// @param after 0 to 10
    public record Pair(int before, int after) {
        /// The ratings of a practice that has both.
        static Optional<Pair> of(Entry practice) {
            return practice.get(Practice.BEFORE).isPresent()
                            && practice.get(Practice.AFTER).isPresent()
                    ? Optional.of(new Pair(
                            practice.get(Practice.BEFORE).getAsInt(),
                            practice.get(Practice.AFTER).getAsInt()))
                    : Optional.empty();
        }
    }

    /// How an average after compares to the one before.
    public enum Change {
        /// Fewer than three pairs.
        NOT_ENOUGH_YET,
        /// By a point or more.
        LOWER,
        /// By less than a point.
        ABOUT_THE_SAME,
        /// By a point or more.
        HIGHER
    }
}
