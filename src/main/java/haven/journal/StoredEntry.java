package haven.journal;

import haven.journal.JournalTables.Described;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Anything that a person has kept, of whatever kind, as one line can show it.
///
/// @param table the name of its table: its kind
/// @param key what no other of its table has
/// @param at when it was, as stored; empty where it has no time
/// @param day the person's own day, as stored; empty where it has none
/// @param words what it says, or a part of it; as typed
/// @param content all of it with all that belongs to it, to compare with another state of it
public record StoredEntry(String table, String key, String at, String day, String words, String content) {
    /// The newest first; what has no time comes last.
    public static final Comparator<StoredEntry> NEWEST_FIRST = Comparator.comparing(StoredEntry::at)
            .reversed()
            .thenComparing(StoredEntry::table)
            .thenComparing(StoredEntry::key);

    /// The columns whose text says best what an entry is, the best first.
    private static final List<String> TELLING = List.of("trigger", "drill", "name", "title", "text", "words", "note");

    private static final String BETWEEN = "\u0000";

    /// All of a journal's entries, by their tables and keys.
    static Map<String, StoredEntry> all(Sql sql) throws SQLException {
        JournalTables tables = JournalTables.of(sql);
        Map<String, StoredEntry> entries = new LinkedHashMap<>();
        for (Described table : tables.ofEntries()) {
            for (StoredEntry entry : entries(sql, table)) {
                entries.put(entry.name(), entry);
            }
        }
        for (Described part : tables.ofParts()) {
            for (StoredEntry row : parts(sql, part)) {
                entries.computeIfPresent(row.name(), (name, entry) -> entry.with(row.content()));
            }
        }
        return entries;
    }

    /// Which one it is, in any journal.
    String name() {
        return table + BETWEEN + key;
    }

    private StoredEntry with(String more) {
        return new StoredEntry(table, key, at, day, words, content + BETWEEN + more);
    }

    private static List<StoredEntry> entries(Sql sql, Described table) throws SQLException {
        // What has no id of its own is what it says, wherever it stands.
        String key = table.key().size() == 1
                ? Sql.quoted(table.key().getFirst())
                : content(table.columns().stream()
                        .filter(column -> !column.equals("position"))
                        .toList());
        return rows(sql, table, table.name(), key);
    }

    private static List<StoredEntry> parts(Sql sql, Described part) throws SQLException {
        return rows(
                sql, part, part.parent().orElseThrow(), Sql.quoted(part.key().getFirst()));
    }

    private static List<StoredEntry> rows(Sql sql, Described table, String kind, String key) throws SQLException {
        String query = "SELECT " + key + " AS k, " + column(table, "at") + " AS a, " + column(table, "day") + " AS d, "
                + words(table) + " AS w, " + content(table.columns()) + " AS c FROM " + table.quoted() + " ORDER BY "
                + order(table);
        return sql.list(query, row -> entry(kind, row));
    }

    private static StoredEntry entry(String kind, ResultSet row) throws SQLException {
        return new StoredEntry(
                kind,
                text(row, "k"),
                text(row, "a"),
                text(row, "d"),
                text(row, "w").strip(),
                text(row, "c"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static String column(Described table, String name) {
        return table.has(name) ? Sql.quoted(name) : "''";
    }

    private static String words(Described table) {
        String filled = TELLING.stream()
                .filter(table::has)
                .map(name -> "nullif(" + Sql.quoted(name) + ", '')")
                .collect(Collectors.joining(", "));
        return "coalesce(" + (filled.isEmpty() ? "''" : filled) + ", '', '')";
    }

    private static String content(List<String> columns) {
        return columns.stream()
                .map(name -> "quote(" + Sql.quoted(name) + ")")
                .collect(Collectors.joining(" || ',' || "));
    }

    private static String order(Described table) {
        return table.key().isEmpty()
                ? "1"
                : table.key().stream().map(Sql::quoted).collect(Collectors.joining(", "));
    }
}
