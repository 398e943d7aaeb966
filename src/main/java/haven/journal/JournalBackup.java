package haven.journal;

import haven.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A whole copy of a journal, made before its tables are changed: `backups/journal-v1-20261118T203000Z.db` beside it.
///
/// Only its owner can read it, from its first byte. It has its name only once it is whole and checked.
final class JournalBackup {
    private final Path journal;
    private final BackupFolder folder;
    private final Instant now;
    private @Nullable Path made;

    /// A backup of this journal, not made yet.
    ///
    /// @param now the time, for its name
    JournalBackup(Path journal, Instant now) {
        this.journal = journal;
        this.folder = new BackupFolder(journal);
        this.now = now;
    }

    /// Copies what the journal holds before anything in it is changed.
    ///
    /// Called by whoever alone may write to it, over another connection: SQLite copies over none that is writing.
    ///
    /// @param version the version of the journal's tables
    /// @throws UserError when there is no sound copy; what there was of it is gone again
    void make(int version) {
        try {
            made = folder.keep("unfinished.db", Backup.Kind.UPDATE.prefix() + version + "-", now, file -> {
                        JournalCopy.copy(journal, file);
                        check(file, version);
                    })
                    .file();
        } catch (IOException problem) {
            throw refused(JournalErrors.reason(problem), problem);
        } catch (SQLException problem) {
            throw JournalErrors.isDamage(problem)
                    ? JournalErrors.of(journal, problem)
                    : refused(JournalErrors.reason(problem), problem);
        }
    }

    /// Takes it away again, where the journal was not changed after all.
    void takeBack() {
        try {
            if (made != null) {
                Files.deleteIfExists(made);
            }
        } catch (IOException unable) {
            // One copy more than is needed.
        }
    }

    private UserError refused(String reason, Exception problem) {
        return UserError.failure(
                "Your journal at " + journal + " is from an older haven, and no backup of it could be made in "
                        + folder.path()
                        + ": " + reason + ".",
                "It was left untouched. Once that is mended, haven brings it up to date.",
                problem);
    }

    private static void check(Path copy, int version) throws SQLException {
        try (Connection connection = JournalCopy.openReadOnly(copy)) {
            JournalCopy.check(connection);
            if (Rows.number(connection, "PRAGMA user_version") != version) {
                throw new SQLException("its copy is of another version");
            }
        }
    }
}
