package haven.journal;

import haven.UserError;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
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
    private final Sql sql;

    private Database(Path file, Sql sql) {
        this.file = file;
        this.sql = sql;
    }

    /// Opens the file, or makes the tables in it.
    ///
    /// @param patience waits while other programs write to it
    /// @param isOurs runs once it is known that the file is no stranger's, before anything is written
    static Database open(Schema schema, Path file, Instant now, Patience patience, Runnable isOurs) {
        if (file.toString().contains("?")) {
            // The driver would take what follows for options and open another file.
            throw UserError.failure(
                    "Your journal at " + file + " cannot be opened: its path has a question mark.",
                    "Set XDG_DATA_HOME to a folder without one.");
        }
        try {
            SQLiteConnection connection = JDBC.createConnection(JournalCopy.url(file), new Properties());
            Sql sql = new Sql(connection);
            try {
                BusyHandler.setHandler(connection, patience);
                sql.run("PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON");
                schema.prepare(sql, file, now, isOurs);
                return new Database(file, sql);
            } catch (SQLException | RuntimeException problem) {
                sql.close();
                throw problem;
            }
        } catch (SQLException problem) {
            throw JournalErrors.of(file, problem);
        }
    }

    /// One in the memory, with nothing in its tables.
    static Database inMemory(Schema schema) {
        Path nowhere = Path.of("memory");
        try {
            Sql sql = JournalCopy.inMemory();
            schema.prepareCopy(sql);
            return new Database(nowhere, sql);
        } catch (SQLException problem) {
            throw JournalErrors.of(nowhere, problem);
        }
    }

    /// Does this alone, as a whole or not at all.
    void write(Sql.Work work) {
        writing(open -> {
            work.run(open);
            return true;
        });
    }

    /// As [#write(Sql.Work)], as part of a change.
    void write(Change change, Sql.Work work) {
        write(open -> new History(open).keeping(change, work));
    }

    /// As [#write(Sql.Work)], with an answer.
    <T> T writing(Sql.Query<T> query) {
        return get(open -> open.writing(query));
    }

    /// Asks this of one moment.
    <T> T reading(Sql.Query<T> query) {
        return get(open -> open.reading(query));
    }

    /// Asks this.
    <T> T get(Sql.Query<T> query) {
        try {
            return query.run(sql);
        } catch (SQLException problem) {
            throw JournalErrors.of(file, JournalErrors.isOdd(problem) ? damage().orElse(problem) : problem);
        } catch (UserError | UncheckedIOException told) {
            throw told;
        } catch (RuntimeException odd) {
            throw damage().<RuntimeException>map(damage -> JournalErrors.of(file, damage))
                    .orElseGet(() -> unreadable(odd));
        }
    }

    /// What makes no sense may come from a damage that SQLite has not come upon.
    private Optional<SQLException> damage() {
        try {
            JournalCopy.check(sql);
            return Optional.empty();
        } catch (SQLException problem) {
            return Optional.of(problem).filter(JournalErrors::isDamage);
        }
    }

    private RuntimeException unreadable(RuntimeException odd) {
        boolean isOfARow = odd instanceof DateTimeException || odd instanceof IllegalArgumentException;
        if (!isOfARow) {
            return odd;
        }
        return UserError.failure(
                "Your journal at " + file + " holds something that haven cannot read: " + odd.getMessage() + ".",
                "Nothing was changed. Mend that row with the program that wrote it.",
                odd);
    }

    @Override
    public void close() {
        try {
            sql.close();
        } catch (SQLException problem) {
            throw JournalErrors.of(file, problem);
        }
    }
}
