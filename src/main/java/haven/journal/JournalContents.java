package haven.journal;

import haven.journal.JournalTables.Described;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much a journal or a backup holds.
///
/// @param version the version of its tables; 0 for a file with nothing in it
/// @param counts how many entries there are of each kind that there is, by the table's name
/// @param days every day that is the first or the last of a kind; empty where there is no entry with a day. What is no
///     day, as another program may have written it, is not among them
public record JournalContents(int version, SortedMap<String, Integer> counts, List<LocalDate> days) {
    /// Of no journal.
    public static final JournalContents NONE =
            new JournalContents(0, Collections.unmodifiableSortedMap(new TreeMap<>()), List.of());

    static JournalContents of(Sql sql) throws SQLException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        List<LocalDate> days = new ArrayList<>();
        for (Described table : JournalTables.of(sql).ofEntries()) {
            int count = sql.number("SELECT count(*) FROM " + table.quoted());
            if (count > 0) {
                counts.put(table.name(), count);
                if (table.has("day")) {
                    day(sql, table, "min").ifPresent(days::add);
                    day(sql, table, "max").ifPresent(days::add);
                }
            }
        }
        Collections.sort(days);
        return new JournalContents(
                sql.number("PRAGMA user_version"), Collections.unmodifiableSortedMap(counts), List.copyOf(days));
    }

    private static Optional<LocalDate> day(Sql sql, Described table, String which) throws SQLException {
        String query = "SELECT " + which + "(day) FROM " + table.quoted() + " WHERE day = date(day)";
        return sql.list(query, row -> Optional.ofNullable(row.getString(1)))
                .getFirst()
                .map(LocalDate::parse);
    }

    /// How many entries there are in all.
    public int entries() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
