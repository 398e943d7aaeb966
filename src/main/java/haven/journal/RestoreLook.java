package haven.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What restoring a backup would change.
///
/// @param backup what the backup holds
/// @param journal what the journal holds now
/// @param lost the entries that are in the journal alone, the newest first
/// @param back the entries that are in the backup alone, the newest first
/// @param changed the entries that are in both, and not the same, as the journal has them, the newest first; empty also
///     where the tables are of two versions, which nobody can compare
/// @param isDamaged whether the journal cannot be read, so that nobody knows what is in it alone
public record RestoreLook(
        JournalContents backup,
        JournalContents journal,
        List<StoredEntry> lost,
        List<StoredEntry> back,
        List<StoredEntry> changed,
        boolean isDamaged) {

    /// Compares the two.
    ///
    /// @param isAlike whether the tables of both are of one version
    static RestoreLook of(
            JournalContents backup,
            Map<String, StoredEntry> inBackup,
            JournalContents journal,
            Map<String, StoredEntry> inJournal,
            boolean isAlike) {
        return new RestoreLook(
                backup,
                journal,
                those(inJournal, entry -> !inBackup.containsKey(entry.id())),
                those(inBackup, entry -> !inJournal.containsKey(entry.id())),
                those(
                        inJournal,
                        entry -> isAlike
                                && Optional.ofNullable(inBackup.get(entry.id()))
                                        .filter(other -> !other.content().equals(entry.content()))
                                        .isPresent()),
                false);
    }

    private static List<StoredEntry> those(Map<String, StoredEntry> entries, Predicate<StoredEntry> are) {
        return entries.values().stream()
                .filter(are)
                .sorted(StoredEntry.NEWEST_FIRST)
                .toList();
    }
}
