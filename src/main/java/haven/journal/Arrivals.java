package haven.journal;

import haven.UserError;
import haven.entry.Entry;
import haven.file.AtTheEnd;
import haven.file.Beside;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// Entries on their way into a journal, put aside while they are checked: in tables as the journal has them, in a file
/// of their own, so that none of them is in the memory, and all of them can be held against the journal and copied into
/// it at once.
public final class Arrivals implements AutoCloseable {
    private final Path file;
    private final AtTheEnd atTheEnd;
    private final Sql sql;
    private final Entries entries;
    private boolean isWhole;

    private Arrivals(Path file, AtTheEnd atTheEnd, Sql sql, Entries entries) {
        this.file = file;
        this.atTheEnd = atTheEnd;
        this.sql = sql;
        this.entries = entries;
    }

    /// Nothing yet.
    ///
    /// @param folder where there is room for them
    /// @throws UserError if there is none, as of every method
    public static Arrivals in(Path folder, Schema schema) {
        Path file = Beside.file(folder);
        try {
            AtTheEnd atTheEnd = new AtTheEnd("arrivals", () -> Beside.forget(file));
            try {
                atTheEnd.begin(() -> JournalFile.createFile(file));
                Sql sql = JournalCopy.open(file);
                // What it is of is nothing that is to outlast this program.
                sql.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
                schema.prepareCopy(sql);
                for (String trigger : sql.texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
                    sql.run("DROP TRIGGER " + trigger);
                }
                sql.run("CREATE TABLE place (number INTEGER PRIMARY KEY, file TEXT, within TEXT);"
                        + " CREATE TABLE came (id TEXT PRIMARY KEY, count INTEGER); BEGIN");
                return new Arrivals(file, atTheEnd, sql, new Entries(sql, schema.kinds()));
            } catch (IOException | SQLException problem) {
                Beside.forget(file);
                atTheEnd.cancel();
                throw problem;
            }
        } catch (IOException | SQLException problem) {
            throw refused(problem);
        }
    }

    /// Puts one more aside.
    ///
    /// @param entry with an id that none has yet
    /// @param where what the file is called in which it was found, and where in that
    public void add(Entry entry, String in, String where) {
        get(() -> {
            entries.arrive(entry);
            return sql.update("INSERT INTO place SELECT number, ?, ? FROM entry WHERE id = ?", in, where, entry.id());
        });
    }

    /// The one of this id.
    public Optional<Entry> find(String id) {
        return get(() -> entries.find(id));
    }

    /// Whether there is one of this id.
    public boolean has(String id) {
        return get(() -> sql.has("SELECT 1 FROM entry WHERE id = ?", id));
    }

    /// Where the one of this id was found, in its file.
    public String where(String id) {
        return get(() -> sql.text("SELECT within FROM entry JOIN place USING (number) WHERE id = ?", id))
                .orElseThrow();
    }

    /// Counts how often something came.
    ///
    /// @param id by which it is known
    /// @return 1 the first time
    public int count(String id) {
        return get(() -> {
            sql.update("INSERT INTO came VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET count = count + 1", id);
            return sql.number("SELECT count FROM came WHERE id = ?", id);
        });
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return get(() -> !sql.has("SELECT 1 FROM entry"));
    }

    /// The one of this number, in the order that they came.
    Entry entry(int number) {
        return get(() -> entries.read("SELECT id, kind FROM entry WHERE number = ?", number))
                .getFirst();
    }

    /// Something about one, and where it was found.
    Misfit misfit(int number, String what) {
        return get(() -> sql.list(
                        "SELECT file, within FROM place WHERE number = ?",
                        row -> new Misfit(row.getString(1), row.getString(2), what),
                        number))
                .getFirst();
    }

    /// Asks this while the journal's connection sees them as the database `arriving`.
    <T> T beside(Sql journal, Sql.Query<T> query) throws SQLException {
        if (!isWhole) {
            sql.run("COMMIT");
            isWhole = true;
        }
        journal.update("ATTACH ? AS arriving", file.toAbsolutePath().toString());
        try {
            return query.run(journal);
        } finally {
            journal.run("DETACH arriving");
        }
    }

    private static <T> T get(Asked<T> asked) {
        try {
            return asked.answer();
        } catch (SQLException problem) {
            throw refused(problem);
        }
    }

    private static UserError refused(Exception problem) {
        return UserError.failure(
                "What is to be imported cannot be put aside to be checked: " + JournalErrors.reason(problem) + ".",
                "Nothing was imported.",
                problem);
    }

    @Override
    public void close() {
        try {
            sql.close();
        } catch (SQLException unable) {
            // It goes all the same.
        } finally {
            Beside.forget(file);
            atTheEnd.cancel();
        }
    }

    /// One that does not fit into the journal.
    ///
    /// @param file what the file is called in which it was found
    /// @param where where in that
    /// @param what what is wrong with it
    public record Misfit(String file, String where, String what) {}

    private interface Asked<T> {
        T answer() throws SQLException;
    }
}
