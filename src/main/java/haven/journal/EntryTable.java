package haven.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Entries of every kind: each in its own tables, and all of them in `entry`, where they are listed, named and searched
/// together.
final class EntryTable {
    /// The characters of an id before its random end: 8-4-4-4-12.
    private static final int NAME_AT = 24;

    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{1,36}");

    private static final String PUT = """
            INSERT INTO entry (id, kind, at, day, name, words) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET at = excluded.at, day = excluded.day, words = excluded.words""";

    /// Those of some days, and the practices that belong to them.
    private static final String IDS = """
            SELECT id FROM entry
            WHERE (day BETWEEN ?1 AND ?2 OR id IN (
              SELECT practice FROM episode_practice JOIN episode ON episode.id = episode WHERE day BETWEEN ?1 AND ?2))""";

    private EntryTable() {}

    /// A switch by type is a class made at its first use, some milliseconds of the life of a program that keeps one
    /// entry.
    static void save(Connection connection, Entry entry) throws SQLException {
        switch (entry.kind()) {
            case EPISODE -> EpisodeTable.save(connection, (Episode) entry);
            case PRACTICE -> PracticeTable.save(connection, (Practice) entry);
            case CHECK_IN -> CheckInTable.save(connection, (CheckIn) entry);
            case NOTE -> NoteTable.save(connection, (Note) entry);
        }
        list(connection, entry);
    }

    /// Saves it where it is there.
    static void update(Connection connection, Entry entry) throws SQLException {
        if (Rows.holds(connection, "entry", entry.id())) {
            save(connection, entry);
        }
    }

    /// Has it listed, or what has changed in it.
    private static void list(Connection connection, Entry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            statement.setString(1, entry.id());
            statement.setString(2, entry.kind().word());
            statement.setString(3, WrittenTime.of(entry.stamp().at()));
            statement.setString(4, entry.stamp().day().toString());
            statement.setString(5, entry.id().substring(NAME_AT));
            statement.setString(6, entry.words());
            statement.executeUpdate();
        }
    }

    /// Takes it out with all that belongs to it, by the schema's foreign keys; one that is not there is no error.
    static void delete(Connection connection, String id) throws SQLException {
        Optional<EntryKind> kind = kind(connection, id);
        if (kind.isPresent()) {
            Rows.update(connection, "DELETE FROM " + table(kind.get()) + " WHERE id = ?", id);
            Rows.update(connection, "DELETE FROM entry WHERE id = ?", id);
        }
    }

    static Optional<Entry> find(Connection connection, String id) throws SQLException {
        Optional<EntryKind> kind = kind(connection, id);
        return kind.isEmpty() ? Optional.empty() : find(connection, kind.get(), id);
    }

    private static Optional<Entry> find(Connection connection, EntryKind kind, String id) throws SQLException {
        String query = "SELECT * FROM " + table(kind) + " WHERE id = ?";
        return Rows.list(connection, query, row -> read(kind, row, Children.ofOne(connection)), id).stream()
                .findFirst();
    }

    private static Optional<EntryKind> kind(Connection connection, String id) throws SQLException {
        return Rows.list(connection, "SELECT kind FROM entry WHERE id = ?", row -> row.getString(1), id).stream()
                .findFirst()
                .flatMap(EntryKind::of);
    }

    /// Those of one kind of these days, both included, in the order they were.
    static <T extends Entry> List<T> between(
            Connection connection, EntryKind kind, Class<T> type, LocalDate first, LocalDate last) throws SQLException {
        String those = " FROM " + table(kind) + " WHERE day BETWEEN ? AND ?";
        String[] days = {first.toString(), last.toString()};
        Children children = Children.ofMany(connection, "SELECT id" + those, days);
        return Rows.list(
                connection, "SELECT *" + those + " ORDER BY at, id", row -> type.cast(read(kind, row, children)), days);
    }

    /// Those of every kind of these days, both included, and the practices that belong to them, in the order they were:
    /// one query a table, however many they are.
    static List<Entry> all(Connection connection, Optional<LocalDate> since, Optional<LocalDate> until)
            throws SQLException {
        String[] days = {
            since.map(LocalDate::toString).orElse(""),
            until.map(LocalDate::toString).orElse("~")
        };
        Map<String, Entry> read = new HashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            String ids = IDS + " AND kind = '" + kind.word() + "'";
            Children children = Children.ofMany(connection, ids, days);
            Rows.each(
                    connection,
                    "SELECT * FROM " + table(kind) + " WHERE id IN (" + ids + ")",
                    row -> read.put(row.getString("id"), read(kind, row, children)),
                    days);
        }
        List<Entry> entries = new ArrayList<>();
        Rows.each(
                connection,
                IDS + " ORDER BY at, id",
                row -> Optional.ofNullable(read.get(row.getString("id"))).ifPresent(entries::add),
                days);
        return entries;
    }

    /// Lists the entry of this id as its own tables have it now, which may be not at all.
    static void relist(Connection connection, String id) throws SQLException {
        for (EntryKind kind : EntryKind.values()) {
            Optional<Entry> entry = find(connection, kind, id);
            if (entry.isPresent()) {
                list(connection, entry.get());
                return;
            }
        }
        Rows.update(connection, "DELETE FROM entry WHERE id = ?", id);
    }

    /// A row that no entry can be read from, as another program may have written it, is not listed; whoever asks for it
    /// is told.
    private static void relist(Connection connection, EntryKind kind, ResultSet row) throws SQLException {
        try {
            list(connection, read(kind, row, Children.ofOne(connection)));
        } catch (DateTimeException | IllegalArgumentException odd) {
            return;
        }
    }

    /// The entries that cannot be read, as another program may have written them: kind and id of each.
    static List<String> unreadable(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            String rows = " FROM " + table(kind);
            Children children = Children.ofMany(connection, "SELECT id" + rows);
            try {
                Rows.each(connection, "SELECT *" + rows, row -> read(kind, row, children));
            } catch (DateTimeException | IllegalArgumentException odd) {
                // It may be a part of any of them.
                Rows.each(connection, "SELECT *" + rows + " ORDER BY at, id", row -> {
                    if (!isReadable(connection, kind, row)) {
                        found.add(kind.word() + " " + row.getString("id"));
                    }
                });
            }
        }
        return found;
    }

    private static boolean isReadable(Connection connection, EntryKind kind, ResultSet row) throws SQLException {
        try {
            read(kind, row, Children.ofOne(connection));
            return true;
        } catch (DateTimeException | IllegalArgumentException odd) {
            return false;
        }
    }

    /// Makes the list anew from the tables of each kind.
    static void relistAll(Connection connection) throws SQLException {
        Rows.update(connection, "DELETE FROM entry");
        for (EntryKind kind : EntryKind.values()) {
            Rows.each(
                    connection, "SELECT * FROM " + table(kind) + " ORDER BY id", row -> relist(connection, kind, row));
        }
    }

    /// Merges what the search has set aside of words that were taken out.
    static void sweepSearch(Connection connection) throws SQLException {
        Rows.update(connection, "INSERT INTO entry_search (entry_search) VALUES ('optimize')");
    }

    static String name(Connection connection, String id, int shortest) throws SQLException {
        String whole = id.substring(NAME_AT);
        for (int length = shortest; length < whole.length(); length++) {
            String name = whole.substring(0, length);
            if (named(connection, name).size() <= 1) {
                return name;
            }
        }
        return id;
    }

    static List<String> named(Connection connection, String name) throws SQLException {
        return called(
                connection,
                // After all that begins with it: no digit of an id comes behind f.
                "SELECT id FROM entry WHERE name BETWEEN ?1 AND ?1 || 'g' OR id = ?1 ORDER BY at DESC, id DESC",
                name);
    }

    /// As [#named], of those that are in no list any more.
    static List<String> takenOut(Connection connection, String name) throws SQLException {
        return called(
                connection,
                "SELECT owner AS id FROM history WHERE part IN ('episode', 'practice', 'check_in', 'note')"
                        + " AND (substr(owner, " + (NAME_AT + 1) + ") BETWEEN ?1 AND ?1 || 'g' OR owner = ?1)"
                        + " AND owner NOT IN (SELECT id FROM entry) GROUP BY owner ORDER BY max(change) DESC",
                name);
    }

    private static List<String> called(Connection connection, String query, String name) throws SQLException {
        String digits = name.toLowerCase(Locale.ROOT);
        return NAME.matcher(digits).matches()
                ? Rows.list(connection, query, row -> row.getString("id"), digits)
                : List.of();
    }

    private static Entry read(EntryKind kind, ResultSet row, Children children) throws SQLException {
        return switch (kind) {
            case EPISODE -> EpisodeTable.read(row, children);
            case PRACTICE -> PracticeTable.read(row, children);
            case CHECK_IN -> CheckInTable.read(row, children);
            case NOTE -> NoteTable.read(row, children);
        };
    }

    private static String table(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
