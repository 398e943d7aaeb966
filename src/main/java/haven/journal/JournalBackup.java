package haven.journal;

import haven.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// A whole copy of a journal, made before its tables are changed: `backups/journal-v1-20261118T203000Z.db` beside it.
///
/// Only its owner can read it, from its first byte. It has its name only once it is whole and checked.
final class JournalBackup {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path journal;
    private final Path folder;
    private final Instant now;
    private @Nullable Path made;

    /// A backup of this journal, not made yet.
    ///
    /// @param now the time, for its name
    JournalBackup(Path journal, Instant now) {
        this.journal = journal;
        this.folder = journal.resolveSibling("backups");
        this.now = now;
    }

    /// Copies what the journal holds before anything in it is changed.
    ///
    /// Called by whoever alone may write to it, over another connection: SQLite copies over none that is writing.
    ///
    /// @param version the version of the journal's tables
    /// @throws UserError when there is no sound copy; what there was of it is gone again
    void make(int version) {
        Path unfinished = folder.resolve("unfinished.db");
        try {
            JournalFile.createOwnFolder(folder);
            discard(unfinished);
            JournalFile.createFile(unfinished);
            try {
                copy(journal, unfinished);
                check(unfinished, version);
                Path free = free(version);
                Files.move(unfinished, free, StandardCopyOption.ATOMIC_MOVE);
                made = free;
            } finally {
                discard(unfinished);
            }
        } catch (IOException problem) {
            throw refused(JournalErrors.reason(problem), problem);
        } catch (SQLException problem) {
            throw refused(JournalErrors.reason(problem), problem);
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

    /// With what SQLite may have left beside it when the machine stopped.
    private static void discard(Path unfinished) throws IOException {
        Files.deleteIfExists(unfinished);
        Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + "-journal"));
    }

    private UserError refused(String reason, Exception problem) {
        return UserError.failure(
                "Your journal at " + journal + " is from an older haven, and no backup of it could be made in " + folder
                        + ": " + reason + ".",
                "It was left untouched. Once that is mended, haven brings it up to date.",
                problem);
    }

    /// A name that no backup has yet.
    private Path free(int version) {
        String name = "journal-v" + version + "-" + TIME.format(now);
        Path file = folder.resolve(name + ".db");
        for (int next = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); next++) {
            file = folder.resolve(name + "-" + next + ".db");
        }
        return file;
    }

    private static void copy(Path journal, Path copy) throws SQLException {
        try (SQLiteConnection connection = JDBC.createConnection(JDBC.PREFIX + journal, new Properties())) {
            int code = connection
                    .getDatabase()
                    .backup("main", copy.toAbsolutePath().toString(), null);
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                SQLiteErrorCode known = SQLiteErrorCode.getErrorCode(code);
                throw new SQLException(known.message, null, code);
            }
        }
    }

    private static void check(Path copy, int version) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = JDBC.createConnection(JDBC.PREFIX + copy, config.toProperties())) {
            boolean sound = Rows.text(connection, "PRAGMA integrity_check").equals("ok")
                    && Rows.number(connection, "PRAGMA user_version") == version;
            if (!sound) {
                throw new SQLException("the journal is damaged, and so is its copy");
            }
        }
    }
}
