package haven.journal;

import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.WordList;
import haven.journal.Arrivals.Misfit;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Holds [Arrivals] against a journal, and copies into it what it does not have. SQLite does both, table by table, so
/// that whoever else writes waits no longer than that takes; an entry is looked at here only where its rows differ, and
/// where it is of no day, which few are.
///
/// The arrivals are attached as `arriving`; their numbers tell their order.
final class Merging {
    private static final int FIRST = 5;
    private static final int MOST_MISFITS = 100;
    private static final String IS_NEW = " NOT EXISTS (SELECT 1 FROM main.entry AS there WHERE there.id = %s)";

    private final Sql sql;
    private final Kinds kinds;
    private final Entries entries;
    private final Arrivals arrivals;
    private final boolean replace;

    private final String ofDays;
    private final BitSet differing = new BitSet();
    /// Those of no day that arrive.
    private final List<Entry> standing = new ArrayList<>();

    private final Map<Kind, Integer> arriving = new HashMap<>();
    private int same;
    private final List<Misfit> misfits = new ArrayList<>();
    private int moreMisfits;

    Merging(Sql sql, Kinds kinds, Arrivals arrivals, boolean replace) {
        this.sql = sql;
        this.kinds = kinds;
        this.entries = new Entries(sql, kinds);
        this.arrivals = arrivals;
        this.replace = replace;
        this.ofDays = " e.kind IN (" + Entries.words(kinds.ofDays()) + ")";
    }

    /// Looks, and changes nothing.
    Merged look() throws SQLException {
        sql.each(
                "SELECT e.number, there.kind FROM arriving.entry AS e JOIN main.entry AS there ON there.id = e.id"
                        + " WHERE there.kind <> e.kind ORDER BY e.number",
                row -> misfit(row.getInt(1), "its id is that of a " + row.getString(2) + " in your journal."));
        List<Entry> first = new ArrayList<>();
        int alike = 0;
        for (Kind kind : kinds.ofDays()) {
            findDiffering(kind);
            alike += sql.number(
                    "SELECT count(*) FROM arriving.entry AS e JOIN main.entry AS there ON there.id = e.id"
                            + " AND there.kind = e.kind WHERE e.kind = ?",
                    kind.word());
        }
        same = alike - differing.cardinality();
        for (int number = differing.nextSetBit(0); number >= 0; number = differing.nextSetBit(number + 1)) {
            Entry entry = first.size() < FIRST || replace ? arrivals.entry(number) : first.getFirst();
            if (first.size() < FIRST) {
                first.add(entry);
            }
            if (replace) {
                arriving.merge(entry.kind(), 1, Integer::sum);
            }
        }
        int others = lookAtStanding();
        countNew();
        requireLinked();
        boolean isFit = misfits.isEmpty();
        return new Merged(
                isFit ? arriving : Map.of(),
                isFit ? firstArriving() : List.of(),
                same,
                differing.cardinality() + others,
                first,
                misfits,
                moreMisfits);
    }

    private void misfit(int number, String what) {
        if (misfits.size() < MOST_MISFITS) {
            misfits.add(arrivals.misfit(number, what));
        } else {
            moreMisfits++;
        }
    }

    /// Finds those whose rows differ; whether that says something else, the entries themselves tell.
    private void findDiffering(Kind kind) throws SQLException {
        if (!sql.has("SELECT 1 FROM main." + kind.table() + " LIMIT 1")) {
            return;
        }
        BitSet found = new BitSet();
        for (String table : KindTable.names(kind)) {
            boolean isOwn = table.equals(kind.table());
            String id = isOwn ? "id" : kind.table();
            String isItsRow = "b." + id + " = a." + id + (isOwn ? "" : " AND b.position = a.position");
            String differs = sql.columns(table).stream()
                    .map(column -> "a." + Sql.quoted(column) + " IS NOT b." + Sql.quoted(column))
                    .collect(Collectors.joining(" OR "));
            String arrived = "SELECT e.number FROM arriving.entry AS e JOIN main." + kind.table()
                    + " AS there ON there.id = e.id ";
            collect(
                    found,
                    arrived + "JOIN arriving." + table + " AS a ON a." + id + " = e.id LEFT JOIN main." + table
                            + " AS b ON " + isItsRow + " WHERE e.kind = ? AND (" + differs + ")",
                    kind);
            collect(
                    found,
                    arrived + "JOIN main." + table + " AS a ON a." + id + " = e.id LEFT JOIN arriving." + table
                            + " AS b ON " + isItsRow + " WHERE e.kind = ? AND b." + id + " IS NULL",
                    kind);
        }
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            Entry entry = arrivals.entry(number);
            if (entries.find(entry.id()).filter(entry::equals).isEmpty()) {
                differing.set(number);
            }
        }
    }

    private void collect(BitSet found, String query, Kind kind) throws SQLException {
        sql.each(query, row -> found.set(row.getInt(1)), kind.word());
    }

    /// @return how many differ
    private int lookAtStanding() throws SQLException {
        int others = 0;
        Map<Kind, List<Entry>> known = new HashMap<>();
        for (int number : sql.list(
                "SELECT e.number FROM arriving.entry AS e WHERE NOT" + ofDays + " ORDER BY e.number",
                row -> row.getInt(1))) {
            Entry entry = arrivals.entry(number);
            if (!known.containsKey(entry.kind())) {
                known.put(entry.kind(), entries.all(entry.kind()));
            }
            Optional<Entry> there = there(entry, known.getOrDefault(entry.kind(), List.of()));
            if (there.isPresent() && (there.get().equals(entry) || entry.kind().isRepeated(there.get(), entry))) {
                same++;
                continue;
            }
            others += there.isPresent() ? 1 : 0;
            if (there.isEmpty() || replace) {
                standing.add(entry);
                arriving.merge(entry.kind(), 1, Integer::sum);
            }
        }
        return others;
    }

    /// The one that is in the journal already, of its id or as the same thing.
    private static Optional<Entry> there(Entry entry, List<Entry> all) {
        Kind kind = entry.kind();
        return all.contains(entry)
                ? Optional.of(entry)
                : all.stream()
                        .filter(other -> kind.isSame(other, entry))
                        .findFirst()
                        .or(() -> all.stream()
                                .filter(other -> kind.isRepeated(other, entry))
                                .findFirst());
    }

    private void countNew() throws SQLException {
        for (Kind kind : kinds.ofDays()) {
            int count = sql.number(
                    "SELECT count(*) FROM arriving.entry AS e WHERE e.kind = ? AND" + IS_NEW.formatted("e.id"),
                    kind.word());
            if (count > 0) {
                arriving.merge(kind, count, Integer::sum);
            }
        }
    }

    private void requireLinked() throws SQLException {
        for (Kind kind : kinds.all()) {
            for (Field<?> link : kind.links()) {
                String target = ((WordList) link.type()).target().orElseThrow();
                String named = "l." + Sql.quoted(KindTable.columns(link).getFirst());
                String isNowhere =
                        " AND NOT EXISTS (SELECT 1 FROM %s.entry AS t WHERE t.id = " + named + " AND t.kind = ?1)";
                sql.each(
                        "SELECT e.number, " + named + " FROM arriving." + KindTable.table(kind, link)
                                + " AS l JOIN arriving.entry AS e ON e.id = l." + kind.table() + " WHERE true"
                                + isNowhere.formatted("arriving") + isNowhere.formatted("main")
                                + " ORDER BY e.number, l.position",
                        row -> {
                            if (replace || !differing.get(row.getInt(1))) {
                                misfit(
                                        row.getInt(1),
                                        "it names the " + target + " " + row.getString(2)
                                                + ", which is neither in the file nor in your journal.");
                            }
                        },
                        target);
            }
        }
    }

    private List<Entry> firstArriving() throws SQLException {
        BitSet first = new BitSet();
        sql.each(
                "SELECT e.number FROM arriving.entry AS e WHERE" + ofDays + " AND" + IS_NEW.formatted("e.id")
                        + " ORDER BY e.number LIMIT " + FIRST,
                row -> first.set(row.getInt(1)));
        if (replace) {
            first.or(differing);
        }
        return first.stream().limit(FIRST).mapToObj(arrivals::entry).toList();
    }

    /// Copies what was looked at into the journal: first what others name.
    void copy() throws SQLException {
        for (boolean isNaming : new boolean[] {false, true}) {
            for (Kind kind : kinds.ofDays()) {
                if (kind.links().isEmpty() != isNaming) {
                    for (String table : KindTable.names(kind)) {
                        copy(table, table.equals(kind.table()) ? "id" : kind.table());
                    }
                }
            }
        }
        String columns = "id, kind, at, day, name, words";
        sql.update("INSERT INTO main.entry (" + columns + ") SELECT " + columns + " FROM arriving.entry AS e WHERE"
                + ofDays + " AND" + IS_NEW.formatted("e.id") + " ORDER BY e.number");
        List<Entry> one = new ArrayList<>();
        for (int number = differing.nextSetBit(0); replace && number >= 0; number = differing.nextSetBit(number + 1)) {
            one.add(arrivals.entry(number));
            entries.saveAll(one);
            one.clear();
        }
        entries.saveAll(standing);
    }

    private void copy(String table, String id) throws SQLException {
        String columns = sql.columns(table).stream().map(Sql::quoted).collect(Collectors.joining(", "));
        sql.update("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM arriving." + table
                + " AS e WHERE" + IS_NEW.formatted("e." + id));
    }
}
