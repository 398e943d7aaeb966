package haven.journal;

import haven.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;

/// Brings a journal's tables to the version this haven knows, by the numbered files in `schema/`, after a backup.
///
/// `user_version` holds the version; `application_id` marks the file as a journal of haven's.
final class Schema {
    /// The newest schema this haven knows.
    static final int VERSION = 3;
    /// The first version that lists all entries together.
    private static final int LISTED = 3;
    /// "havn" in ASCII.
    static final int APPLICATION_ID = 0x6861766E;

    private Schema() {}

    /// @param isOurs is told that it is a journal of haven's, before anything in it changes
    static void prepare(Connection connection, Path file, Instant now, Runnable isOurs) throws SQLException {
        boolean isCurrent = Rows.number(connection, "PRAGMA user_version") == VERSION
                && Rows.number(connection, "PRAGMA application_id") == APPLICATION_ID;
        if (!isCurrent) {
            // In one look, before anything is locked or written: another haven may be making it right now.
            Transaction.reading(connection, () -> refuseStrangers(connection, file));
        }
        isOurs.run();
        if (!isCurrent) {
            JournalBackup backup = new JournalBackup(file, now);
            try {
                Transaction.write(connection, () -> migrate(connection, file, backup));
            } catch (SQLException problem) {
                if (!JournalErrors.mayHaveHarmed(problem)) {
                    // The journal is as it was; each try would leave one copy more.
                    backup.takeBack();
                }
                throw JournalErrors.older(file, problem);
            } catch (RuntimeException problem) {
                backup.takeBack();
                throw problem;
            }
        }
    }

    private static void migrate(Connection connection, Path file, JournalBackup backup) throws SQLException {
        // Read again, now that nobody else can write: another haven may have been faster.
        int version = refuseStrangers(connection, file);
        if (version > 0 && version < VERSION) {
            backup.make(version);
        }
        apply(connection, version);
    }

    /// Brings a copy up to date, which needs no backup: a journal of haven's, and no newer one.
    static void prepareCopy(Connection connection) throws SQLException {
        Transaction.write(connection, () -> apply(connection, Rows.number(connection, "PRAGMA user_version")));
    }

    private static void apply(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int next = version + 1; next <= VERSION; next++) {
                statement.executeUpdate(script(next));
                statement.executeUpdate("PRAGMA user_version = " + next);
            }
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
        }
        History.watch(connection);
        if (version < LISTED) {
            EntryTable.relistAll(connection);
        }
    }

    /// The file's version; refuses one from a newer haven, and a database that is another program's.
    static int refuseStrangers(Connection connection, Path file) throws SQLException {
        int version = Rows.number(connection, "PRAGMA user_version");
        if (version > VERSION) {
            throw UserError.failure(
                    "Your journal at " + file + " was written by a newer haven (schema " + version + "; this one knows "
                            + VERSION + ").",
                    "It was left untouched. Use the newer haven to open it.");
        }
        boolean foreign = Rows.number(connection, "PRAGMA application_id") != APPLICATION_ID
                && (version != 0 || Rows.number(connection, "SELECT count(*) FROM sqlite_schema") > 0);
        if (foreign) {
            throw UserError.failure(
                    "The file at " + file + " is another program's database, not a journal.",
                    "It was left untouched. Move it away; haven makes a new one.");
        }
        return version;
    }

    private static String script(int version) {
        String name = String.format(Locale.ROOT, "/haven/schema/%03d.sql", version);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
