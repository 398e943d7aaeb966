package haven.journal;

import java.time.Instant;
import java.util.List;

/// What an undo, or the undo of one, did.
///
/// @param at when the change was made that it is about
/// @param what the command that made it
/// @param entries how many entries it is about; none if it was the toolkit or the plan
/// @param first the first few of them, each as it was before this and as it is after it
public record TakenBack(Instant at, String what, int entries, List<Revision> first) {}
