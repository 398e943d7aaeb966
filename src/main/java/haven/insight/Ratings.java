package haven.insight;

import haven.entry.Entry;
import haven.entry.Episode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Ratings from 0 to 10 of one thing, in the order they were given.
///
/// @param values may be empty
public record Ratings(List<Integer> values) {
    /// The fewest that an average is given of.
    public static final int ENOUGH = 3;

    /// The distress of the episodes in which it was rated.
    public static Ratings ofDistress(List<Entry> episodes) {
        return new Ratings(episodes.stream()
                .flatMapToInt(episode -> episode.get(Episode.DISTRESS).stream())
                .boxed()
                .toList());
    }

    /// The strength of the urges in them, where it was rated.
    public static Ratings ofUrges(List<Entry> episodes) {
        return new Ratings(episodes.stream()
                .flatMapToInt(episode -> episode.get(Episode.URGE_STRENGTH).stream())
                .boxed()
                .toList());
    }

    /// How many.
    public int count() {
        return values.size();
    }

    /// The lowest, if there is any.
    public OptionalInt lowest() {
        return stream().min();
    }

    /// The highest, if there is any.
    public OptionalInt highest() {
        return stream().max();
    }

    /// The average of three or more; of fewer there is none.
    public OptionalDouble average() {
        return count() < ENOUGH ? OptionalDouble.empty() : stream().average();
    }

    /// How its average compares to that of others; there is none to compare where either has too few.
    public RatedPairs.Change since(Ratings before) {
        if (average().isEmpty() || before.average().isEmpty()) {
            return RatedPairs.Change.NOT_ENOUGH_YET;
        }
        return RatedPairs.Change.of(average().getAsDouble() - before.average().getAsDouble());
    }

    private IntStream stream() {
        return values.stream().mapToInt(Integer::intValue);
    }
}
