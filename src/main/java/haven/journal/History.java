package haven.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps each row that a change touches as it was before, in `history`: the way back, for every table alike.
///
/// SQLite's triggers write it, so that nothing that is saved can be left out. Rows are only kept while a change is
/// made: what a practice keeps of itself while it goes on is none.
final class History {
    /// What the person's own words and numbers are in.
    static final List<String> TABLES = List.of(
            "practice",
            "pace",
            "found",
            "episode",
            "feeling",
            "sensation",
            "companion",
            "tag",
            "episode_practice",
            "check_in",
            "rating",
            "note",
            "note_tag",
            "toolkit",
            "plan");

    /// Taking a row of these out would take out all that belongs to it.
    private static final Set<String> ENTRIES = Set.of("practice", "episode", "check_in", "note");

    private History() {}

    /// Makes the triggers anew, for the columns that the tables have now.
    static void watch(Connection connection) throws SQLException {
        for (String table : TABLES) {
            List<Column> columns = columns(connection, table);
            trigger(connection, table, "insert", "true", key(columns, "NEW"), "NULL");
            String was = object(columns, "OLD");
            trigger(connection, table, "update", was + " <> " + object(columns, "NEW"), key(columns, "OLD"), was);
            trigger(connection, table, "delete", "true", key(columns, "OLD"), was);
        }
    }

    /// The first state that a row had before a change is the one that counts.
    private static void trigger(
            Connection connection, String table, String event, String condition, List<String> key, String was)
            throws SQLException {
        String name = "history_" + table + "_" + event;
        Rows.update(connection, "DROP TRIGGER IF EXISTS " + name);
        Rows.update(connection, """
                CREATE TRIGGER %s AFTER %s ON %s WHEN EXISTS (SELECT 1 FROM changing) AND %s BEGIN
                  INSERT INTO history (change, part, key, owner, was)
                    SELECT number, '%s', json_array(%s), %s, %s FROM changing WHERE true ON CONFLICT DO NOTHING;
                END""".formatted(
                        name, event, table, condition, table, String.join(", ", key), key.getFirst(), was));
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        return Rows.list(
                connection,
                "SELECT name, pk FROM pragma_table_info('" + table + "') ORDER BY cid",
                row -> new Column(row.getString("name"), row.getInt("pk")));
    }

    private static List<String> key(List<Column> columns, String row) {
        return Column.key(columns).stream()
                .map(column -> row + "." + column.name())
                .toList();
    }

    private static String object(List<Column> columns, String row) {
        return columns.stream()
                .map(column -> "'" + column.name() + "', " + row + "." + column.name())
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /// Does this as one change, with all that was done as this change before.
    static void keeping(Connection connection, Change change, Database.Work work) throws SQLException {
        begin(connection, change);
        work.run(connection);
        end(connection);
    }

    /// Has what is saved from here on kept, as one change with all that was saved with it before.
    static void begin(Connection connection, Change change) throws SQLException {
        Rows.update(
                connection,
                "INSERT INTO change (id, at, zone, what) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                change.id(),
                WrittenTime.of(change.at()),
                change.zone().getId(),
                change.what());
        Rows.update(connection, "INSERT INTO changing SELECT number FROM change WHERE id = ?", change.id());
    }

    /// A change that touched nothing is none.
    static void end(Connection connection) throws SQLException {
        // The change goes before the row that names it.
        Rows.update(connection, "PRAGMA defer_foreign_keys = ON");
        Rows.update(
                connection,
                "DELETE FROM change WHERE number IN (SELECT number FROM changing)"
                        + " AND NOT EXISTS (SELECT 1 FROM history WHERE change = number)");
        Rows.update(connection, "DELETE FROM changing");
    }

    /// Forgets what an entry ever was, and that another named it: what is gone cannot be named again.
    static void forget(Connection connection, String owner) throws SQLException {
        Rows.update(
                connection,
                "DELETE FROM history WHERE owner = ?1"
                        + " OR (part = 'episode_practice' AND json_extract(was, '$.practice') = ?1)",
                owner);
        int forgotten = 1;
        while (forgotten > 0) {
            // A change that an undo took back is named by it until that is gone.
            forgotten = Rows.update(
                    connection,
                    "DELETE FROM change WHERE NOT EXISTS (SELECT 1 FROM history WHERE change = number)"
                            + " AND number NOT IN (SELECT takes_back FROM change WHERE takes_back IS NOT NULL)");
        }
    }

    /// Puts rows back as they were before a change.
    ///
    /// @param owner only what belongs to this entry, or all where it is empty
    static void revert(Connection connection, String change, String owner) throws SQLException {
        Rows.update(connection, "PRAGMA defer_foreign_keys = ON");
        List<Kept> rows = Rows.list(
                connection,
                "SELECT part, key, was FROM history WHERE change = ?1 AND (?2 = '' OR owner = ?2) ORDER BY part, key",
                row -> new Kept(row.getString("part"), row.getString("key"), row.getString("was") == null),
                change,
                owner);
        // First all goes that something may take the place of: rows of a list change places with each other.
        for (Kept row : rows) {
            if (row.isNew() || !ENTRIES.contains(row.part())) {
                Rows.update(connection, removal(row.part(), columns(connection, row.part())), row.key());
            }
        }
        for (Kept row : rows) {
            if (!row.isNew()) {
                Rows.update(connection, restoration(row.part(), columns(connection, row.part())), row.key(), change);
            }
        }
    }

    private static String removal(String table, List<Column> columns) {
        List<String> conditions = new ArrayList<>();
        for (Column column : Column.key(columns)) {
            conditions.add(column.name() + " = json_extract(?1, '$[" + conditions.size() + "]')");
        }
        return "DELETE FROM " + table + " WHERE " + String.join(" AND ", conditions);
    }

    private static String restoration(String table, List<Column> columns) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> "json_extract(was, '$." + column.name() + "')")
                .collect(Collectors.joining(", "));
        String key = Column.key(columns).stream().map(Column::name).collect(Collectors.joining(", "));
        String updates = columns.stream()
                .filter(column -> column.pk() == 0)
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM history WHERE part = '" + table
                + "' AND key = ?1 AND change = ?2 ON CONFLICT (" + key + ") DO UPDATE SET " + updates;
    }

    private record Kept(String part, String key, boolean isNew) {}

    /// @param pk its place in the primary key, from 1; 0 if it is not in it
    private record Column(String name, int pk) {
        static List<Column> key(List<Column> columns) {
            return columns.stream()
                    .filter(column -> column.pk() > 0)
                    .sorted((one, other) -> Integer.compare(one.pk(), other.pk()))
                    .toList();
        }
    }
}
