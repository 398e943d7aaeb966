package haven.exchange;

import haven.journal.Arrival;
import haven.journal.Entry;
import java.util.List;

/// What an import changes in a journal.
///
/// @param arrival what is to be written
/// @param same how many things are there already, and are the same
/// @param differing how many are there already, and say something else; they are in the arrival if they are replaced
/// @param firstDiffering a few of those, as the import has them
public record Merge(Arrival arrival, int same, int differing, List<Entry> firstDiffering) {
    /// Keeps its own copy.
    public Merge {
        firstDiffering = List.copyOf(firstDiffering);
    }

    /// How many things are to be written, new or in the place of others.
    public int written() {
        return arrival.entries().size()
                + arrival.items().size()
                + arrival.lines().size();
    }
}
