package haven.journal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much a journal or a backup holds.
///
/// @param version the version of its tables; 0 for a file with nothing in it
/// @param counts how many entries there are of each kind that there is, by the table's name
/// @param days every day that is the first or the last of a kind; empty where there is no entry. What is no day, as
///     another program may have written it, is not among them
public record JournalContents(int version, SortedMap<String, Integer> counts, List<LocalDate> days) {
    /// Of no journal.
    public static final JournalContents NONE =
            new JournalContents(0, Collections.unmodifiableSortedMap(new TreeMap<>()), List.of());

    static JournalContents of(Sql sql) throws SQLException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        List<LocalDate> days = new ArrayList<>();
        for (String table : tables(sql)) {
            int count = sql.number("SELECT count(*) FROM " + Sql.quoted(table));
            if (count > 0) {
                counts.put(table, count);
                String inOrder = "SELECT day FROM " + Sql.quoted(table) + " WHERE day = date(day) ORDER BY day";
                sql.text(inOrder + " LIMIT 1").map(LocalDate::parse).ifPresent(days::add);
                sql.text(inOrder + " DESC LIMIT 1").map(LocalDate::parse).ifPresent(days::add);
            }
        }
        Collections.sort(days);
        return new JournalContents(
                sql.number("PRAGMA user_version"), Collections.unmodifiableSortedMap(counts), List.copyOf(days));
    }

    /// The tables with a row an entry, by what the file itself says, whatever its version: no others have a zone and a
    /// day.
    static List<String> tables(Sql sql) throws SQLException {
        return tables(sql, "main");
    }

    /// As [#tables(Sql)], of what is attached by this name.
    static List<String> tables(Sql sql, String schema) throws SQLException {
        return sql.texts(
                "SELECT name FROM " + schema + ".sqlite_schema AS entries WHERE type = 'table' AND 2 = (SELECT count(*)"
                        + " FROM pragma_table_info(entries.name, ?) AS part WHERE part.name IN ('zone', 'day'))"
                        + " ORDER BY name",
                schema);
    }

    /// How many entries there are in all.
    public int entries() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
