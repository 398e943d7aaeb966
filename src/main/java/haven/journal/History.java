package haven.journal;

import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.WrittenTime;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Keeps each row that a change touches as it was before, in `history`: the way back, for every kind of entry alike.
///
/// SQLite's triggers write it, so that nothing that is saved can be left out. Rows are only kept while a change is
/// made: what a practice keeps of itself while it goes on is none. The parts of an entry that is new in a change are
/// not among them: they go with it.
final class History {
    /// The position of an entry's own row, before those of its parts.
    static final int ENTRY = -1;

    private final Sql sql;
    /// Of each part that was asked for.
    private final Map<String, List<String>> columns = new HashMap<>();

    History(Sql sql) {
        this.sql = sql;
    }

    /// Makes the triggers anew, for the columns that the tables have now.
    void watch(Kinds kinds) throws SQLException {
        for (Kind kind : kinds.all()) {
            watch(kind.table(), "id", String.valueOf(ENTRY), "");
            for (Field<?> field : kind.fields()) {
                if (field.type().isList()) {
                    String isNewEntry = " AND NOT EXISTS (SELECT 1 FROM history JOIN changing ON change = number"
                            + " WHERE part = '" + kind.table() + "' AND owner = %1$s." + kind.table()
                            + " AND position = " + ENTRY + " AND was IS NULL)";
                    watch(KindTable.table(kind, field), kind.table(), "%1$s.position", isNewEntry);
                }
            }
        }
    }

    private void watch(String table, String owner, String position, String condition) throws SQLException {
        List<String> columns = sql.columns(table);
        String was = object(columns, "OLD");
        String isChanged = " AND " + was + " <> " + object(columns, "NEW");
        trigger(table, "INSERT", "NEW", owner, position, condition, "NULL");
        trigger(table, "UPDATE", "OLD", owner, position, condition + isChanged, was);
        trigger(table, "DELETE", "OLD", owner, position, condition, was);
    }

    /// The first state that a row had before a change is the one that counts.
    private void trigger(
            String table, String event, String row, String owner, String position, String condition, String was)
            throws SQLException {
        String name = "history_" + table + "_" + event.toLowerCase(Locale.ROOT);
        sql.run("DROP TRIGGER IF EXISTS " + name);
        sql.run("""
                CREATE TRIGGER %s AFTER %s ON %s WHEN EXISTS (SELECT 1 FROM changing)%s BEGIN
                  INSERT INTO history (change, part, owner, position, was)
                    SELECT number, '%s', %s.%s, %s, %s FROM changing WHERE true ON CONFLICT DO NOTHING;
                END""".formatted(
                        name, event, table, condition.formatted(row), table, row, owner, position.formatted(row), was));
    }

    private static String object(List<String> columns, String row) {
        return columns.stream()
                .map(column -> "'" + column + "', " + row + "." + Sql.quoted(column))
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /// Does this as one change, with all that was done as this change before.
    void keeping(Change change, Sql.Work work) throws SQLException {
        begin(change);
        work.run(sql);
        end();
    }

    /// Has what is saved from here on kept, as one change with all that was saved with it before: or apart from that,
    /// where another change came in between, so that the newest change is always what was done last.
    void begin(Change change) throws SQLException {
        sql.update(
                "INSERT INTO change (id, at, zone, what) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS"
                        + " (SELECT 1 FROM change WHERE id = ?1 AND number = (SELECT max(number) FROM change))",
                change.id(),
                WrittenTime.of(change.at()),
                change.zone().getId(),
                change.what());
        sql.update("INSERT INTO changing SELECT max(number) FROM change");
    }

    /// A change that touched nothing is none; an entry that came and went in it was not touched.
    void end() throws SQLException {
        sql.update(
                "DELETE FROM history WHERE change IN (SELECT number FROM changing) AND position = ? AND was IS NULL"
                        + " AND owner NOT IN (SELECT id FROM entry)",
                ENTRY);
        // The change goes before the row that names it.
        sql.update("PRAGMA defer_foreign_keys = ON");
        sql.update("DELETE FROM change WHERE number IN (SELECT number FROM changing)"
                + " AND NOT EXISTS (SELECT 1 FROM history WHERE change = number)");
        sql.update("DELETE FROM changing");
    }

    /// Forgets what an entry ever was, and that another named it: what is gone cannot be named again. Where it stood in
    /// a list, nothing stood, so that the list is still put back whole.
    void forget(String owner, Kinds kinds) throws SQLException {
        sql.update("DELETE FROM history WHERE owner = ?", owner);
        for (Kind kind : kinds.all()) {
            for (Field<?> link : kind.links()) {
                sql.update(
                        "UPDATE history SET was = NULL WHERE part = ? AND json_extract(was, ?) = ?",
                        KindTable.table(kind, link),
                        "$." + KindTable.columns(link).getFirst(),
                        owner);
            }
        }
        int forgotten = 1;
        while (forgotten > 0) {
            // A change that an undo took back is named by it until that is gone.
            forgotten = sql.update("DELETE FROM change WHERE NOT EXISTS (SELECT 1 FROM history WHERE change = number)"
                    + " AND number NOT IN (SELECT takes_back FROM change WHERE takes_back IS NOT NULL)");
        }
    }

    /// Puts rows back as they were before a change.
    ///
    /// @param owner only what belongs to this entry, or all where it is empty
    void revert(int change, String owner) throws SQLException {
        sql.update("PRAGMA defer_foreign_keys = ON");
        // First all goes that something may take the place of: parts of a list change places with each other. An entry
        // would take all its parts with it, and stays.
        each(change, owner, "was IS NULL OR position <> " + ENTRY, this::delete);
        each(change, owner, "was IS NOT NULL", row -> restore(row, change));
    }

    private void each(int change, String owner, String condition, Step step) throws SQLException {
        sql.each(
                "SELECT part, owner, position FROM history WHERE change = ?1 AND (?2 = '' OR owner = ?2) AND ("
                        + condition + ") ORDER BY part, owner, position",
                row -> step.of(new Row(row.getString(1), row.getString(2), row.getInt(3))),
                change,
                owner);
    }

    private List<String> columns(String part) throws SQLException {
        List<String> known = columns.get(part);
        List<String> there = known == null ? sql.columns(part) : known;
        columns.put(part, there);
        return there;
    }

    /// The rows of a list begin with the entry and the position; an entry's own begins with its id.
    private void delete(Row row) throws SQLException {
        String from = "DELETE FROM " + row.part + " WHERE "
                + Sql.quoted(columns(row.part).getFirst()) + " = ?";
        if (row.position == ENTRY) {
            sql.update(from, row.owner);
        } else {
            sql.update(from + " AND position = ?", row.owner, row.position);
        }
    }

    private void restore(Row row, int change) throws SQLException {
        List<String> all = columns(row.part);
        int key = row.position == ENTRY ? 1 : 2;
        sql.update(
                "INSERT INTO " + row.part + " (" + quoted(all, "%s") + ") SELECT "
                        + quoted(all, "json_extract(was, '$.%s')")
                        + " FROM history WHERE change = ? AND part = ? AND owner = ? AND position = ? ON CONFLICT ("
                        + quoted(all.subList(0, key), "%s") + ") DO UPDATE SET "
                        + quoted(all.subList(key, all.size()), "%1$s = excluded.%1$s"),
                change,
                row.part,
                row.owner,
                row.position);
    }

    private static String quoted(List<String> columns, String form) {
        return columns.stream()
                .map(column -> form.formatted(form.contains("'") ? column : Sql.quoted(column)))
                .collect(Collectors.joining(", "));
    }

    /// A row that a change touched.
    ///
    /// @param part its table
    /// @param owner the entry that it belongs to
    private record Row(String part, String owner, int position) {}

    private interface Step {
        void of(Row row) throws SQLException;
    }
}
