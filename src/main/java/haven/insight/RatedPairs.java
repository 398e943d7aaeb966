package haven.insight;

import haven.entry.Entry;
import haven.entry.Field;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Ratings before and after, of the practices or episodes that have both. A change says nothing about its cause.
///
/// @param values in the order they were given; may be empty
public record RatedPairs(List<Pair> values) {
    /// The smallest change in points that matters (10 to 15 mm on a 100 mm scale, doi 10.1186/1477-7525-8-57).
    static final double SMALLEST_CHANGE = 1;

    /// Those of the entries that were rated before and after.
    public static RatedPairs of(List<Entry> entries) {
        return new RatedPairs(
                entries.stream().flatMap(entry -> Pair.of(entry).stream()).toList());
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
        double sum =
                values.stream().mapToInt(pair -> pair.after() - pair.before()).sum();
        return Change.of(sum / count());
    }

    /// In how many it came clearly down, by two points or more.
    public int lower() {
        return count(DrillRecord.Outcome.LOWER);
    }

    /// In how many it was about the same.
    public int same() {
        return count(DrillRecord.Outcome.SAME);
    }

    /// In how many it went up.
    public int higher() {
        return count(DrillRecord.Outcome.HIGHER);
    }

    private int count(DrillRecord.Outcome outcome) {
        return Math.toIntExact(values.stream()
                .filter(pair -> DrillRecord.Outcome.of(pair) == outcome)
                .count());
    }

    /// The ratings of one entry.
    ///
    /// @param before 0 to 10
    /// @param after 0 to 10
    public record Pair(int before, int after) {
        /// The ratings of an entry that has both.
        static Optional<Pair> of(Entry entry) {
            OptionalInt before = rating(entry, entry.kind().before());
            OptionalInt after = rating(entry, entry.kind().after());
            return before.isPresent() && after.isPresent()
                    ? Optional.of(new Pair(before.getAsInt(), after.getAsInt()))
                    : Optional.empty();
        }

        private static OptionalInt rating(Entry entry, Optional<Field<OptionalInt>> field) {
            return field.map(entry::get).orElse(OptionalInt.empty());
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
        HIGHER;

        /// What a change of an average is, in points.
        static Change of(double points) {
            if (Math.abs(points) < SMALLEST_CHANGE) {
                return ABOUT_THE_SAME;
            }
            return points < 0 ? LOWER : HIGHER;
        }
    }
}
