package haven.journal;

import haven.UserError;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.BusyHandler;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/// A journal's open file: each write one transaction, and each failure told in words.
final class Database implements AutoCloseable {
    private final Path file;
    private final SQLiteConnection connection;

    private Database(Path file, SQLiteConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// Opens a file that is there, bringing an older schema up to date.
    ///
    /// @param waits says that another program is waited for, where that takes long
    /// @param isOurs is told that it is a journal of haven's, before anything in it changes
    static Database open(Path file, Instant now, Runnable waits, Runnable isOurs) {
        if (file.toString().contains("?")) {
            // The driver would take what follows for options and open another file.
            throw UserError.failure(
                    "Your journal at " + file + " cannot be opened: its path has a question mark.",
                    "Set XDG_DATA_HOME to a folder without one.");
        }
        try {
            SQLiteConnection connection = JDBC.createConnection(JournalCopy.url(file), new Properties());
            try {
                BusyHandler.setHandler(connection, new Patience(waits));
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON");
                }
                Schema.prepare(connection, file, now, isOurs);
                return new Database(file, connection);
            } catch (SQLException | RuntimeException problem) {
                connection.close();
                throw problem;
            }
        } catch (SQLException problem) {
            throw JournalErrors.of(file, problem);
        }
    }

    /// Does this, all of it or nothing.
    void write(Work work) {
        get(open -> Transaction.writing(open, () -> {
            work.run(open);
            return true;
        }));
    }

    /// Does this as part of a change, all of it or nothing.
    void write(Change change, Work work) {
        write(open -> History.keeping(open, change, work));
    }

    /// Does this, all of it or nothing, and gives what it gives.
    <T> T writing(Query<T> query) {
        return get(open -> Transaction.writing(open, () -> query.run(open)));
    }

    /// What this gives on one state of the file, whatever others write meanwhile.
    <T> T reading(Query<T> query) {
        return get(open -> Transaction.reading(open, () -> query.run(open)));
    }

    /// What this gives on a copy in the memory, where it may do to the tables what it likes: the file is only read, and
    /// nobody is kept from writing to it for longer than that takes.
    <T> T tryingOut(Query<T> query) {
        return get(open -> {
            try (SQLiteConnection copy = JournalCopy.inMemory(connection)) {
                return Transaction.tryingOut(copy, () -> query.run(copy));
            }
        });
    }

    /// What this gives.
    <T> T get(Query<T> query) {
        try {
            return query.run(connection);
        } catch (SQLException problem) {
            throw JournalErrors.of(file, JournalErrors.isOdd(problem) ? damage().orElse(problem) : problem);
        } catch (UserError told) {
            throw told;
        } catch (RuntimeException odd) {
            throw damage().<RuntimeException>map(damage -> JournalErrors.of(file, damage))
                    .orElseGet(() -> unreadable(odd));
        }
    }

    /// What makes no sense may come from a damage that SQLite has not come upon.
    private Optional<SQLException> damage() {
        try {
            JournalCopy.check(connection);
            return Optional.empty();
        } catch (SQLException problem) {
            return Optional.of(problem).filter(JournalErrors::isDamage);
        }
    }

    private RuntimeException unreadable(RuntimeException odd) {
        return switch (odd) {
            case DateTimeException row -> unreadableRow(row);
            case IllegalArgumentException row -> unreadableRow(row);
            default -> odd;
        };
    }

    private UserError unreadableRow(RuntimeException odd) {
        return UserError.failure(
                "Your journal at " + file + " holds something that haven cannot read: " + odd.getMessage() + ".",
                "Nothing was changed. Mend that row with the program that wrote it.",
                odd);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException problem) {
            throw JournalErrors.of(file, problem);
        }
    }

    /// Something to do with the connection.
    interface Work {
        void run(Connection open) throws SQLException;
    }

    /// Something to ask the connection.
    interface Query<T> {
        T run(Connection open) throws SQLException;
    }
}
