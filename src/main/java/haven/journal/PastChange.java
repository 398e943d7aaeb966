package haven.journal;

import java.time.Instant;
import java.util.List;

/// Something that was done to the journal.
///
/// @param at when
/// @param what the command that did it
/// @param entries how many entries it is about; none if it was the toolkit or the plan alone
/// @param first the first few of them, each as it was before and after
/// @param others what else it is about: names of the toolkit, titles of parts of the plan
/// @param isTakenBack whether it has been taken back since
public record PastChange(
        Instant at, String what, int entries, List<Revision> first, List<String> others, boolean isTakenBack) {
    /// Keeps its own copies.
    public PastChange {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }
}
