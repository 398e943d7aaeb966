package haven.journal;

import java.time.Instant;
import java.util.List;

/// Something that was done to the journal.
///
/// @param at when it was done
/// @param what the command
/// @param entries how many entries of a day it touched
/// @param first the first five of them before and after it; where it was taken back, before and after that
/// @param others what else it touched, such as things of the toolkit, in the same way
/// @param isTakenBack whether it is taken back
public record PastChange(
        Instant at, String what, int entries, List<Revision> first, List<Revision> others, boolean isTakenBack) {
    /// Keeps its own copies.
    public PastChange {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }
}
