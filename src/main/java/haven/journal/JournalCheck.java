package haven.journal;

import haven.entry.WrittenTime;
import haven.file.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is found of a journal that is only looked at: it is opened to read, and nothing in it or beside it changes.
///
/// @param state what it is
/// @param version the version of its tables, 0 where it cannot be told
/// @param reason why it cannot be opened, as a clause; empty where it can, or its state says so
/// @param orphans how many rows belong to an entry that is not there
/// @param newest when its latest entry was
/// @param toCome how many entries are later than now
/// @param isWrittenLater whether something was written later than now, as where the clock was set back: what is still
/// to
///     come can be written down before
/// @param unreadable kind and id of each entry that cannot be read, in a journal of the newest version
public record JournalCheck(
        State state,
        int version,
        String reason,
        int orphans,
        Optional<Instant> newest,
        int toCome,
        boolean isWrittenLater,
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

    /// Looks at a journal.
    ///
    /// @param latest the latest time that is now
    public static JournalCheck of(Schema schema, Path file, Instant latest) {
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
                    PlainFile.whatElse(file)
                            .map(other -> "it is " + other + ", not a file")
                            .orElse("the link leads to no file"));
        }
        try {
            return Files.size(file) == 0 ? found(State.EMPTY, "") : opened(schema, file, latest);
        } catch (IOException problem) {
            return found(State.UNREADABLE, JournalErrors.reason(problem));
        } catch (SQLException problem) {
            return unopened(file, problem);
        }
    }

    private static JournalCheck found(State state, String reason) {
        return new JournalCheck(state, 0, reason, 0, Optional.empty(), 0, false, List.of());
    }

    private static JournalCheck found(State state, int version) {
        return new JournalCheck(state, version, "", 0, Optional.empty(), 0, false, List.of());
    }

    private static JournalCheck unopened(Path file, SQLException problem) {
        if (Files.exists(BackupFolder.rollback(file))) {
            return found(State.INTERRUPTED, "");
        }
        return JournalErrors.isDamage(problem)
                ? found(State.DAMAGED, "")
                : found(State.UNREADABLE, JournalErrors.reason(problem));
    }

    private static JournalCheck opened(Schema schema, Path file, Instant latest) throws SQLException {
        try (Sql sql = JournalCopy.openReadOnly(file)) {
            sql.run("PRAGMA busy_timeout = " + BUSY_TIMEOUT);
            int version = sql.number("PRAGMA user_version");
            return switch (schema.origin(sql)) {
                case NOBODY -> found(State.EMPTY, "");
                case STRANGER -> found(State.FOREIGN, "");
                case NEWER_HAVEN -> found(State.NEWER, version);
                case HAVEN ->
                    JournalCopy.isSound(sql) ? read(schema, sql, version, latest) : found(State.DAMAGED, version);
            };
        }
    }

    private static JournalCheck read(Schema schema, Sql sql, int version, Instant latest) throws SQLException {
        int orphans = sql.number("SELECT count(*) FROM pragma_foreign_key_check");
        String newest = "";
        int toCome = 0;
        for (String table : JournalContents.tables(sql)) {
            toCome += sql.number("SELECT count(*) FROM " + Sql.quoted(table) + " WHERE at > ?", WrittenTime.of(latest));
            // Instants are all written alike: the greatest text is the latest time.
            String last = sql.text("SELECT ifnull(max(at), '') FROM " + Sql.quoted(table))
                    .orElse("");
            newest = last.compareTo(newest) > 0 ? last : newest;
        }
        boolean isOlder = version < schema.version();
        List<String> unreadable = isOlder ? List.of() : new Entries(sql, schema.kinds()).unreadable();
        State state = isOlder ? State.OLDER : State.SOUND;
        return new JournalCheck(
                state, version, "", orphans, instant(newest), toCome, isWrittenLater(sql, latest), unreadable);
    }

    /// A practice is of the time when it was done, and of every other entry it is known when it was written.
    private static boolean isWrittenLater(Sql sql, Instant latest) throws SQLException {
        for (String table : List.of("change", "practice")) {
            boolean isThere =
                    sql.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", table) > 0;
            if (isThere
                    && sql.number("SELECT count(*) FROM " + Sql.quoted(table) + " WHERE at > ?", WrittenTime.of(latest))
                            > 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }
}
