package haven.journal;

import java.util.List;

/// What restoring a backup would change.
///
/// @param backup what the backup holds
/// @param journal what the journal holds now
/// @param lost the entries that are in the journal alone
/// @param back the entries that are in the backup alone
/// @param changed the entries that are in both, and not the same, as the journal has them; none also where the tables
///     are of two versions, which nobody can compare
/// @param isDamaged whether the journal cannot be read, so that nobody knows what is in it alone
public record RestoreLook(
        JournalContents backup, JournalContents journal, Some lost, Some back, Some changed, boolean isDamaged) {
    /// How many entries of each sort are known by themselves.
    static final int FEW = 5;

    /// Entries of one sort.
    ///
    /// @param count how many there are
    /// @param newest a few of them, the newest first
    public record Some(int count, List<StoredEntry> newest) {
        static final Some NONE = new Some(0, List.of());
    }
}
