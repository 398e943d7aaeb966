package haven.journal;

import haven.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Map;

/// A backup that can be restored: what it holds, once it was copied, checked and brought up to date.
///
/// @param contents what it holds, as it was made
/// @param entries all its entries, as this haven would keep them
record RestoreSource(JournalContents contents, Map<String, StoredEntry> entries) {
    private static final String SAFE = "Your journal is as it was.";

    /// Refuses what is no file with something in it, and the journal itself.
    static void requireFile(Path source, Path journal) throws IOException {
        if (!Files.exists(source)) {
            throw refused("There is no file " + source + ".");
        }
        if (!Files.isRegularFile(source)) {
            throw refused(source + " is not a plain file.");
        }
        if (Files.exists(journal) && Files.isSameFile(source, journal)) {
            throw refused(source + " is your journal itself.");
        }
        if (!Files.isReadable(source)) {
            throw refused(source + " cannot be read: permission denied.");
        }
        if (Files.size(source) == 0) {
            throw refused(source + " is empty.");
        }
    }

    /// Copies a backup to a file that is there and empty, checks the copy and brings it up to date.
    ///
    /// @throws UserError when it is none that this haven can restore
    static RestoreSource copied(Path source, Path copy, Schema schema) throws SQLException {
        try (Sql backup = JournalCopy.openReadOnly(source)) {
            // Read before it is copied: what SQLite cannot read, it is not to copy.
            refuseStrangers(backup, source, schema);
            JournalCopy.copy(backup, copy);
        } catch (SQLException problem) {
            throw unreadable(source, problem);
        }
        try (Sql sql = JournalCopy.open(copy)) {
            if (!JournalCopy.isSound(sql)) {
                throw refused(source + " is damaged.");
            }
            sql.run("PRAGMA journal_mode = DELETE");
            JournalContents contents = JournalContents.of(sql);
            schema.prepareCopy(sql);
            return new RestoreSource(contents, StoredEntry.all(sql));
        } catch (SQLException | DateTimeException problem) {
            throw problem instanceof SQLException unread
                    ? unreadable(source, unread)
                    : refused(source + " holds something that haven cannot read: " + problem.getMessage() + ".");
        }
    }

    private static void refuseStrangers(Sql backup, Path source, Schema schema) throws SQLException {
        int version = backup.number("PRAGMA user_version");
        if (backup.number("PRAGMA application_id") != Schema.APPLICATION_ID) {
            boolean isEmpty = version == 0 && backup.number("SELECT count(*) FROM sqlite_schema") == 0;
            throw refused(source + (isEmpty ? " is empty." : " is another program's database, not a journal."));
        }
        if (version > schema.version()) {
            throw UserError.failure(
                    source + " was written by a newer haven (schema " + version + "; this one knows " + schema.version()
                            + ").",
                    SAFE + " Use the newer haven to restore it.");
        }
    }

    private static UserError unreadable(Path source, SQLException problem) {
        String what = JournalErrors.isDamage(problem)
                ? source + " is damaged, or is not a journal."
                : source + " could not be copied: " + JournalErrors.reason(problem) + ".";
        return UserError.failure(what, SAFE + " Nothing was restored.", problem);
    }

    private static UserError refused(String what) {
        return UserError.failure(what, SAFE + " haven restore lists your backups.");
    }
}
