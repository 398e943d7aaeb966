package haven.journal;

import haven.entry.Entry;
import haven.entry.Kind;
import haven.journal.Arrivals.Misfit;
import java.util.List;
import java.util.Map;

/// What of [Arrivals] a journal did not have.
///
/// @param arriving how many of each kind are to be kept; nothing where there is a misfit
/// @param firstArriving the first five of a day of these
/// @param same how much is there already, and the same
/// @param differing how much is there, and says something else
/// @param firstDiffering the first five of a day of these
/// @param misfits what is wrong, the first hundred of it
/// @param moreMisfits how much more is
public record Merged(
        Map<Kind, Integer> arriving,
        List<Entry> firstArriving,
        int same,
        int differing,
        List<Entry> firstDiffering,
        List<Misfit> misfits,
        int moreMisfits) {
    /// Keeps its own copies.
    public Merged {
        arriving = Map.copyOf(arriving);
        firstArriving = List.copyOf(firstArriving);
        firstDiffering = List.copyOf(firstDiffering);
        misfits = List.copyOf(misfits);
    }

    /// How many arrive.
    public int count() {
        return arriving.values().stream().mapToInt(Integer::intValue).sum();
    }
}
