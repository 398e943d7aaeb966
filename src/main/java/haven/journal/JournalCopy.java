package haven.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// Copies of a journal's file, made and checked by SQLite, whatever other programs write to it meanwhile.
final class JournalCopy {
    /// How long the file is waited for where another program has locked it, in milliseconds.
    private static final int BUSY_TIMEOUT = 10_000;
    /// Where a file says how it is written and read (SQLite's file format, 1.3).
    private static final int[] FORMATS = {18, 19};
    private static final byte ROLLBACK = 1;

    private JournalCopy() {}

    /// Opens the file as it is, whatever the version of its tables. What a program that stopped left half-written in
    /// it, SQLite takes back.
    static SQLiteConnection open(Path file) throws SQLException {
        SQLiteConnection connection = JDBC.createConnection(url(file), new Properties());
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA busy_timeout = " + BUSY_TIMEOUT + "; PRAGMA synchronous = EXTRA");
            return connection;
        } catch (SQLException problem) {
            connection.close();
            throw problem;
        }
    }

    /// Opens the file to read it alone; makes none where there is none.
    static SQLiteConnection openReadOnly(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return JDBC.createConnection(url(file), config.toProperties());
    }

    /// What the driver opens this file by, and no other.
    static String url(Path file) throws SQLException {
        if (file.toString().contains("?")) {
            // The driver would take what follows for options and open another file.
            throw new SQLException("its path has a question mark");
        }
        // Whole: a name that begins with `file:`, `:memory:` or `:resource:`, which may be an address, it would obey.
        return JDBC.PREFIX + file.toAbsolutePath();
    }

    /// Copies a file to another, which is there and empty.
    static void copy(Path journal, Path copy) throws SQLException {
        try (SQLiteConnection connection = open(journal)) {
            copy(connection, copy);
        }
    }

    /// Copies what this connection reads to a file, which is there and empty.
    static void copy(SQLiteConnection connection, Path copy) throws SQLException {
        expect(connection.getDatabase().backup("main", copy.toAbsolutePath().toString(), null));
    }

    /// Puts what a copy holds into the file of this connection, in one transaction.
    static void putBack(SQLiteConnection connection, Path copy) throws SQLException {
        expect(connection.getDatabase().restore("main", copy.toAbsolutePath().toString(), null));
    }

    /// A copy in the memory of what this connection reads now.
    static SQLiteConnection inMemory(SQLiteConnection open) throws SQLException {
        byte[] pages = Transaction.reading(open, () -> {
            // From the first look on nobody else writes, until all is read.
            Rows.number(open, "SELECT count(*) FROM sqlite_schema");
            return open.serialize("main");
        });
        for (int format : FORMATS) {
            // A journal that another program has set to a write-ahead log cannot have that in the memory.
            pages[format] = ROLLBACK;
        }
        SQLiteConnection copy = JDBC.createConnection(JDBC.PREFIX + ":memory:", new Properties());
        try (Statement statement = copy.createStatement()) {
            copy.deserialize("main", pages);
            statement.executeUpdate("PRAGMA foreign_keys = ON");
            return copy;
        } catch (SQLException problem) {
            copy.close();
            throw problem;
        }
    }

    private static void expect(int code) throws SQLException {
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLException(SQLiteErrorCode.getErrorCode(code).message, null, code);
        }
    }

    /// Whether every page of it says what it should.
    static boolean isSound(Connection connection) throws SQLException {
        return Rows.text(connection, "PRAGMA integrity_check").equals("ok");
    }

    /// Refuses what is not sound.
    static void check(Connection connection) throws SQLException {
        if (!isSound(connection)) {
            throw JournalErrors.damage();
        }
    }
}
