package haven.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Anything that a person has kept, of whatever kind and version of its table, as one line can show it.
///
/// @param table the name of its table: its kind
/// @param id what no other has
/// @param at when it was, as stored
/// @param day the person's own day, as stored
/// @param words what it says, or a part of it; as typed
/// @param content all of it with all that belongs to it, to compare with another state of it
public record StoredEntry(String table, String id, String at, String day, String words, String content) {
    /// The newest first.
    public static final Comparator<StoredEntry> NEWEST_FIRST = Comparator.comparing(StoredEntry::at)
            .reversed()
            .thenComparing(StoredEntry::table)
            .thenComparing(StoredEntry::id);

    /// The columns whose text says best what an entry is, the best first.
    private static final List<String> TELLING = List.of("trigger", "drill", "name", "title", "text", "words", "note");

    /// All of a journal's entries, by their ids.
    static Map<String, StoredEntry> all(Sql sql) throws SQLException {
        Map<String, StoredEntry> entries = new HashMap<>();
        for (String table : JournalContents.tables(sql)) {
            List<String> columns = sql.columns(table);
            String query = "SELECT id, at, day, " + words(columns) + ", " + content(columns) + " FROM ";
            sql.list(query + Sql.quoted(table), row -> entry(table, row))
                    .forEach(entry -> entries.put(entry.id, entry));
            for (String list : lists(sql, table)) {
                List<String> parts = sql.columns(list);
                sql.each(
                        "SELECT " + Sql.quoted(table) + ", " + content(parts) + " FROM " + Sql.quoted(list)
                                + " ORDER BY 1, position",
                        row -> {
                            String more = row.getString(2);
                            entries.computeIfPresent(row.getString(1), (id, entry) -> entry.with(more));
                        });
            }
        }
        return entries;
    }

    /// The tables of an entry's lists: their first column is called as the entry's table.
    private static List<String> lists(Sql sql, String table) throws SQLException {
        return sql.texts(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND ? ="
                        + " (SELECT part.name FROM pragma_table_info(sqlite_schema.name) AS part WHERE part.cid = 0)"
                        + " ORDER BY name",
                table);
    }

    private static StoredEntry entry(String table, ResultSet row) throws SQLException {
        return new StoredEntry(
                table,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4).strip(),
                row.getString(5));
    }

    private StoredEntry with(String more) {
        return new StoredEntry(table, id, at, day, words, content + "\n" + more);
    }

    private static String words(List<String> columns) {
        return TELLING.stream()
                .filter(columns::contains)
                .map(name -> "nullif(" + Sql.quoted(name) + ", ''), ")
                .collect(Collectors.joining("", "coalesce(", "'', '')"));
    }

    private static String content(List<String> columns) {
        return columns.stream()
                .map(name -> "quote(" + Sql.quoted(name) + ")")
                .collect(Collectors.joining(" || ',' || "));
    }
}
