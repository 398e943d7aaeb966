package haven.journal;

import java.util.List;
import java.util.Map;

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
    RestoreLook(Schema schema, RestoreSource backup, JournalContents journal, Map<String, StoredEntry> inJournal) {
        this(
                backup.contents(),
                journal,
                without(inJournal, backup.entries()),
                without(backup.entries(), inJournal),
                journal.version() == schema.version() ? changed(inJournal, backup.entries()) : List.of(),
                false);
    }

    /// Of a journal that cannot be read.
    static RestoreLook overDamaged(JournalContents backup) {
        return new RestoreLook(backup, JournalContents.NONE, List.of(), List.of(), List.of(), true);
    }

    private static List<StoredEntry> without(Map<String, StoredEntry> some, Map<String, StoredEntry> others) {
        return some.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted(StoredEntry.NEWEST_FIRST)
                .toList();
    }

    private static List<StoredEntry> changed(Map<String, StoredEntry> journal, Map<String, StoredEntry> backup) {
        return journal.entrySet().stream()
                .filter(entry -> {
                    StoredEntry other = backup.get(entry.getKey());
                    return other != null
                            && !other.content().equals(entry.getValue().content());
                })
                .map(Map.Entry::getValue)
                .sorted(StoredEntry.NEWEST_FIRST)
                .toList();
    }
}
