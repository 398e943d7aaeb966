package haven.journal;

import java.util.Comparator;

/// Anything that a person has kept, of whatever kind and version of its table, as one line can show it.
///
/// @param table the name of its table: its kind
/// @param id what no other has
/// @param at when it was, as stored
/// @param day the person's own day, as stored
/// @param words what it says, or a part of it; as typed
public record StoredEntry(String table, String id, String at, String day, String words) {
    /// The newest first.
    public static final Comparator<StoredEntry> NEWEST_FIRST = Comparator.comparing(StoredEntry::at)
            .reversed()
            .thenComparing(StoredEntry::table)
            .thenComparing(StoredEntry::id);
}
