package haven.journal;

import haven.file.PlainFile;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32C;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// Copies of a journal's file, made and checked by SQLite, whatever other programs write to it meanwhile.
final class JournalCopy {
    /// How long the file is waited for where another program has locked it, in milliseconds.
    private static final int BUSY_TIMEOUT = 10_000;

    private JournalCopy() {}

    /// Opens the file as it is, whatever the version of its tables. What a program that stopped left half-written in
    /// it, SQLite takes back.
    static Sql open(Path file) throws SQLException {
        return begun(
                JDBC.createConnection(url(file), new Properties()),
                "PRAGMA busy_timeout = " + BUSY_TIMEOUT + "; PRAGMA synchronous = EXTRA");
    }

    private static Sql begun(SQLiteConnection connection, String script) throws SQLException {
        Sql sql = new Sql(connection);
        try {
            sql.run(script);
            return sql;
        } catch (SQLException problem) {
            sql.close();
            throw problem;
        }
    }

    /// Opens the file to read it alone; makes none where there is none.
    static Sql openReadOnly(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return new Sql(JDBC.createConnection(url(file), config.toProperties()));
    }

    /// What the driver opens this file by, and no other. What is no file is not opened: that could wait for ever.
    static String url(Path file) throws SQLException {
        for (String end : List.of("", "-journal", "-wal")) {
            Path each = file.resolveSibling(file.getFileName() + end);
            Optional<String> other = PlainFile.whatElse(each);
            if (other.isPresent()) {
                throw new SQLException((end.isEmpty() ? "it" : String.valueOf(each.getFileName())) + " is "
                        + other.get() + ", not a file");
            }
        }
        if (file.toString().contains("?")) {
            // The driver would take what follows for options and open another file.
            throw new SQLException("its path has a question mark");
        }
        // Whole: a name that begins with `file:`, `:memory:` or `:resource:`, which may be an address, it would obey.
        return JDBC.PREFIX + file.toAbsolutePath();
    }

    /// Copies a file to another, which is there and empty, and reads it back.
    static void copy(Path journal, Path copy) throws SQLException {
        try (Sql sql = open(journal)) {
            copy(sql, copy);
        }
    }

    /// Copies what this connection reads to a file, which is there and empty, and reads it back.
    static void copy(Sql sql, Path copy) throws SQLException {
        long before = sql.reading(open -> {
            // From the first look on nobody else writes, until all is copied.
            long mark = mark(open);
            copyPages(open, copy);
            return mark;
        });
        requireMark(before, copy);
    }

    /// As [#copy(Sql, Path)], where what is copied may be none that anybody can read back.
    static void copyPages(Sql sql, Path copy) throws SQLException {
        expect(sql.connection().getDatabase().backup("main", there(copy), null));
    }

    /// A file that is there: one that a signal has had taken away is not to be made again.
    private static String there(Path copy) {
        return "file:" + copy.toAbsolutePath().toUri().getRawPath() + "?mode=rw";
    }

    /// Puts what a copy holds into the file of this connection, in one transaction, and reads it back: the driver asks
    /// the copy what went wrong, and never the file that was written.
    static void putBack(Sql sql, Path copy) throws SQLException {
        expect(sql.connection()
                .getDatabase()
                .restore("main", copy.toAbsolutePath().toString(), null));
        requireMark(mark(sql), copy);
    }

    /// Whether a journal holds the same as a copy, once SQLite has taken back in it what was half-written.
    static boolean isSame(Path journal, Path copy) {
        try (Sql sql = open(journal)) {
            requireMark(mark(sql), copy);
            return true;
        } catch (SQLException otherOrUnreadable) {
            return false;
        }
    }

    private static void requireMark(long mark, Path copy) throws SQLException {
        try (Sql read = openReadOnly(copy)) {
            if (mark(read) != mark) {
                throw new SQLException("what was written is not there", null, SQLiteErrorCode.SQLITE_IOERR.code);
            }
        }
    }

    /// What only a file with the same in it has: a checksum of every cell of every table, in their order.
    private static long mark(Sql sql) throws SQLException {
        CRC32C mark = new CRC32C();
        mark.update(sql.number("PRAGMA user_version"));
        sql.each("SELECT type, name, sql FROM sqlite_schema ORDER BY rowid", row -> add(mark, row));
        for (String table :
                sql.texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY rowid")) {
            sql.each("SELECT * FROM " + Sql.quoted(table), row -> add(mark, row));
        }
        return mark.getValue();
    }

    private static void add(CRC32C mark, ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            byte[] cell = row.getBytes(column);
            mark.update(cell == null ? 0 : 1);
            mark.update(cell == null ? new byte[0] : cell);
        }
    }

    /// An empty database in the memory.
    static Sql inMemory() throws SQLException {
        return begun(JDBC.createConnection(JDBC.PREFIX + ":memory:", new Properties()), "PRAGMA foreign_keys = ON");
    }

    private static void expect(int code) throws SQLException {
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLException(SQLiteErrorCode.getErrorCode(code).message, null, code);
        }
    }

    /// Whether every page of it says what it should.
    static boolean isSound(Sql sql) throws SQLException {
        return sql.texts("PRAGMA integrity_check").equals(List.of("ok"));
    }

    /// Refuses what is not sound.
    static void check(Sql sql) throws SQLException {
        if (!isSound(sql)) {
            throw JournalErrors.damage();
        }
    }
}
