package haven.journal;

import haven.entry.Entry;
import java.time.Instant;
import java.util.Optional;

/// One change to one entry.
///
/// @param at when it was changed
/// @param what the command that did it: `log`, `edit`, `rm`, `undo`
/// @param before the entry before it; empty if there was none yet
/// @param after the entry after it; empty if it was taken out
public record Revision(Instant at, String what, Optional<Entry> before, Optional<Entry> after) {}
