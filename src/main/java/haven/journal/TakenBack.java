package haven.journal;

import java.time.Instant;
import java.util.List;

/// What an undo, or the undo of one, did.
///
/// @param at when the change was made that it is about
/// @param what the command that made it
/// @param entries how many entries it is about; none if it was the toolkit or the plan alone
/// @param first the first few of them, each as it was before this and as it is after it
/// @param others what else it is about: names of the toolkit, titles of parts of the plan
public record TakenBack(Instant at, String what, int entries, List<Revision> first, List<String> others) {
    /// Keeps its own copies.
    public TakenBack {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }
}
