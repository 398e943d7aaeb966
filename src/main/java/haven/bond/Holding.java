package haven.bond;

import haven.entry.Boundary;
import haven.entry.BoundaryState;
import haven.entry.Entry;
import haven.entry.Keeping;
import haven.entry.Tested;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a boundary held so far.
///
/// @param held how often it did
/// @param partly how often in part
/// @param crossed how often it was crossed
/// @param last the day of the last time, if there was one
public record Holding(int held, int partly, int crossed, Optional<LocalDate> last) {
    /// Of all its times, in whatever order they were told.
    public static Holding of(Entry boundary) {
        List<Tested> times = boundary.get(Boundary.TIMES);
        return new Holding(
                count(times, Keeping.HELD),
                count(times, Keeping.PARTLY),
                count(times, Keeping.CROSSED),
                times.stream().map(Tested::day).max(Comparator.naturalOrder()));
    }

    private static int count(List<Tested> times, Keeping how) {
        return Math.toIntExact(times.stream().filter(time -> time.how() == how).count());
    }

    /// Those of these that stand, the newest first.
    public static List<Entry> standing(List<Entry> boundaries) {
        return boundaries.reversed().stream()
                .filter(boundary -> boundary.get(Boundary.STATE) == BoundaryState.STANDS)
                .toList();
    }

    /// The boundary with one more time, in the order of their days.
    public static Entry with(Entry boundary, Tested time) {
        List<Tested> times = new ArrayList<>(boundary.get(Boundary.TIMES));
        times.add(time);
        return boundary.with(Boundary.TIMES, times);
    }
}
