package haven.journal;

import haven.journal.JournalTables.Described;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// What is found of a journal that is only looked at: it is opened to read, and nothing in it or beside it changes.
///
/// @param state what it is
/// @param version the version of its tables, 0 where it cannot be told
/// @param reason why it cannot be opened, as a clause; empty where it can, or its state says so
/// @param orphans how many rows belong to an entry that is not there
/// @param newest when its latest entry was
/// @param toCome how many entries are later than the latest time there can be
/// @param unreadable kind and id of each entry that cannot be read, in a journal of the newest version
public record JournalCheck(
        State state,
        int version,
        String reason,
        int orphans,
        Optional<Instant> newest,
        int toCome,
        List<String> unreadable) {
    private static final int BUSY_TIMEOUT = 2_000;

    /// What a file can be.
    public enum State {
        /// Not there.
        MISSING,
        /// There, and nothing in it yet.
        EMPTY,
        /// A journal, and whole.
        SOUND,
        /// A journal of an older haven, and whole.
        OLDER,
        /// A journal of a newer haven.
        NEWER,
        /// A write was cut off, and what was half-written is still in it.
        INTERRUPTED,
        /// Another program's database.
        FOREIGN,
        /// Not whole, or no database at all.
        DAMAGED,
        /// There, or in a folder that may not be entered, and not to be read by whoever looks.
        DENIED,
        /// Not to be opened.
        UNREADABLE
    }

    /// The newest version of the tables that this haven knows.
    public static int newestVersion() {
        return Schema.VERSION;
    }

    /// Looks at a journal.
    ///
    /// @param latest when an entry can be at the latest
    public static JournalCheck of(Path file, Instant latest) {
        if (!JournalFile.exists(file)) {
            return found(State.MISSING, "");
        }
        if (file.toString().contains("?")) {
            return found(State.UNREADABLE, "its path has a question mark");
        }
        if (!Files.isReadable(file) && !Files.notExists(file)) {
            return found(State.DENIED, "");
        }
        if (!Files.isRegularFile(file)) {
            return found(
                    State.UNREADABLE,
                    Files.isSymbolicLink(file) ? "the link leads to no file" : "something else is in its place");
        }
        try {
            return Files.size(file) == 0 ? found(State.EMPTY, "") : opened(file, latest);
        } catch (IOException problem) {
            return found(State.UNREADABLE, JournalErrors.reason(problem));
        } catch (SQLException problem) {
            return unopened(file, problem);
        }
    }

    private static JournalCheck found(State state, String reason) {
        return new JournalCheck(state, 0, reason, 0, Optional.empty(), 0, List.of());
    }

    private static JournalCheck found(State state, int version) {
        return new JournalCheck(state, version, "", 0, Optional.empty(), 0, List.of());
    }

    private static JournalCheck unopened(Path file, SQLException problem) {
        if (Files.exists(file.resolveSibling(file.getFileName() + "-journal"))) {
            return found(State.INTERRUPTED, "");
        }
        return JournalErrors.isDamage(problem)
                ? found(State.DAMAGED, "")
                : found(State.UNREADABLE, JournalErrors.reason(problem));
    }

    private static JournalCheck opened(Path file, Instant latest) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_TIMEOUT);
        try (Connection connection = JDBC.createConnection(JournalCopy.url(file), config.toProperties())) {
            int version = Rows.number(connection, "PRAGMA user_version");
            if (Rows.number(connection, "PRAGMA application_id") != Schema.APPLICATION_ID) {
                boolean isEmpty = Rows.number(connection, "SELECT count(*) FROM sqlite_schema") == 0 && version == 0;
                return found(isEmpty ? State.EMPTY : State.FOREIGN, "");
            }
            if (version > Schema.VERSION) {
                return found(State.NEWER, version);
            }
            if (!JournalCopy.isSound(connection)) {
                return found(State.DAMAGED, version);
            }
            return read(connection, version, latest);
        }
    }

    private static JournalCheck read(Connection connection, int version, Instant latest) throws SQLException {
        int orphans = Rows.number(connection, "SELECT count(*) FROM pragma_foreign_key_check");
        String newest = "";
        int toCome = 0;
        for (Described table : JournalTables.of(connection).ofEntries()) {
            if (table.has("at") && table.has("day")) {
                toCome += Rows.number(
                        connection,
                        "SELECT count(*) FROM " + table.quoted() + " WHERE at > '" + WrittenTime.of(latest) + "'");
                // Instants are all written alike: the greatest text is the latest time.
                String last = Rows.text(connection, "SELECT ifnull(max(at), '') FROM " + table.quoted());
                newest = last.compareTo(newest) > 0 ? last : newest;
            }
        }
        boolean isOlder = version < Schema.VERSION;
        List<String> unreadable = isOlder ? List.of() : EntryTable.unreadable(connection);
        State state = isOlder ? State.OLDER : State.SOUND;
        return new JournalCheck(state, version, "", orphans, instant(newest), toCome, unreadable);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }
}
