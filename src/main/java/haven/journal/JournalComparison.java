package haven.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How two journals differ, of whatever version their tables are. SQLite compares them row by row: neither is in the
/// memory.
///
/// @param sql speaks to the one, and by another name to the other
record JournalComparison(Sql sql) {
    private static final String ONE = "main";
    private static final String OTHER = "other";

    /// The columns whose text says best what an entry is, the best first.
    private static final List<String> TELLING = List.of("trigger", "drill", "name", "title", "text", "words", "note");

    /// Of these two.
    static JournalComparison of(Sql sql, Path other) throws SQLException {
        sql.update("ATTACH ? AS " + OTHER, other.toAbsolutePath().toString());
        return new JournalComparison(sql);
    }

    /// The entries that the one has alone.
    RestoreLook.Some alone() throws SQLException {
        return alone(ONE, OTHER);
    }

    /// The entries that the other has alone.
    RestoreLook.Some others() throws SQLException {
        return alone(OTHER, ONE);
    }

    private RestoreLook.Some alone(String here, String there) throws SQLException {
        String condition = JournalContents.tables(sql, there).stream()
                .map(table ->
                        " AND NOT EXISTS (SELECT 1 FROM " + in(there, table) + " AS other WHERE other.id = entry.id)")
                .collect(Collectors.joining("", "true", ""));
        return some(here, JournalContents.tables(sql, here), table -> condition);
    }

    /// The entries that both have, and not the same, as the one has them.
    RestoreLook.Some changed() throws SQLException {
        List<String> both = new ArrayList<>(JournalContents.tables(sql, ONE));
        both.retainAll(JournalContents.tables(sql, OTHER));
        return some(ONE, both, table -> {
            List<String> differences =
                    new ArrayList<>(List.of(content(ONE, table, "entry") + " <> " + content(OTHER, table, "other")));
            differences.addAll(more(ONE, OTHER, table));
            differences.addAll(more(OTHER, ONE, table));
            return "EXISTS (SELECT 1 FROM " + in(OTHER, table) + " AS other WHERE other.id = entry.id AND ("
                    + String.join(" OR ", differences) + "))";
        });
    }

    /// That a list of an entry has something here that it has not there, a condition for each list.
    private List<String> more(String here, String there, String table) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<String> lists = lists(there, table);
        String owner = Sql.quoted(table);
        for (String list : lists(here, table)) {
            String absent = !lists.contains(list)
                    ? ""
                    : " AND NOT EXISTS (SELECT 1 FROM " + in(there, list) + " AS part WHERE part." + owner
                            + " = entry.id AND " + content(there, list, "part") + " = " + content(here, list, "own")
                            + ")";
            conditions.add("EXISTS (SELECT 1 FROM " + in(here, list) + " AS own WHERE own." + owner + " = entry.id"
                    + absent + ")");
        }
        return conditions;
    }

    /// The tables of an entry's lists: their first column is called as the entry's table.
    private List<String> lists(String schema, String table) throws SQLException {
        return sql.texts(
                "SELECT name FROM " + schema + ".sqlite_schema AS list WHERE type = 'table' AND ?1 ="
                        + " (SELECT part.name FROM pragma_table_info(list.name, ?2) AS part WHERE part.cid = 0)"
                        + " ORDER BY name",
                table,
                schema);
    }

    private RestoreLook.Some some(String schema, List<String> tables, Condition condition) throws SQLException {
        int[] count = {0};
        TreeSet<StoredEntry> newest = new TreeSet<>(StoredEntry.NEWEST_FIRST);
        for (String table : tables) {
            sql.each(
                    "SELECT id, at, day, " + words(sql.columns(schema, table)) + " FROM " + in(schema, table)
                            + " AS entry WHERE " + condition.of(table),
                    row -> {
                        count[0]++;
                        newest.add(new StoredEntry(
                                table,
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4).strip()));
                        if (newest.size() > RestoreLook.FEW) {
                            newest.removeLast();
                        }
                    });
        }
        return new RestoreLook.Some(count[0], List.copyOf(newest));
    }

    private static String in(String schema, String table) {
        return schema + "." + Sql.quoted(table);
    }

    private static String words(List<String> columns) {
        return TELLING.stream()
                .filter(columns::contains)
                .map(name -> "nullif(" + Sql.quoted(name) + ", ''), ")
                .collect(Collectors.joining("", "coalesce(", "'', '')"));
    }

    /// All of a row, as one text.
    private String content(String schema, String table, String row) throws SQLException {
        return sql.columns(schema, table).stream()
                .map(name -> "quote(" + row + "." + Sql.quoted(name) + ")")
                .collect(Collectors.joining(" || ',' || ", "(", ")"));
    }

    private interface Condition {
        /// Which rows of a table, each called `entry`.
        String of(String table) throws SQLException;
    }
}
