package haven.journal;

import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.WrittenTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes changes back, the newest first, and puts back what was taken, as long as nothing new came after it.
final class Undo {
    /// As many entries as are told one by one.
    private static final int FIRST = 5;

    private static final String LAST = "SELECT * FROM change WHERE takes_back IS NULL AND taken_back = 0"
            + " AND EXISTS (SELECT 1 FROM history WHERE change = number) ORDER BY number DESC LIMIT 1";
    private static final String LAST_UNDO = """
            SELECT * FROM change WHERE number = (SELECT max(number) FROM change WHERE taken_back = 0 AND what = 'undo'
                AND takes_back IS NOT NULL)
              AND number > (SELECT coalesce(max(number), 0) FROM change WHERE takes_back IS NULL)""";
    private static final String NEWEST = "SELECT * FROM change WHERE takes_back IS NULL ORDER BY number DESC LIMIT ?";
    private static final String OF_ENTRY =
            "SELECT * FROM change WHERE number IN (SELECT change FROM history WHERE owner = ?) ORDER BY number DESC";
    private static final String OWNERS =
            "SELECT DISTINCT owner FROM history WHERE change = ? AND part %s IN (%s) ORDER BY owner";

    private final Sql sql;
    private final Kinds kinds;
    private final Entries entries;
    private final History history;
    private final String ofDays;
    private final String others;

    Undo(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
        this.entries = new Entries(sql, kinds);
        this.history = new History(sql);
        String tables = kinds.ofDays().stream()
                .flatMap(kind -> KindTable.names(kind).stream())
                .map(table -> "'" + table + "'")
                .collect(Collectors.joining(", "));
        this.ofDays = OWNERS.formatted("", tables);
        this.others = OWNERS.formatted("NOT", tables);
    }

    /// What happened to one entry, the newest first. What a practice kept of itself while it went on is not in it.
    List<Revision> revisions(String id) throws SQLException {
        return List.copyOf(byChange(id).values());
    }

    /// As [#revisions], each by the number of its change. It is taken back step by step, in a copy of what is its own.
    private Map<Integer, Revision> byChange(String id) throws SQLException {
        try (Sql copy = JournalCopy.inMemory()) {
            return copy.tryingOut(open -> {
                copyTo(open, id);
                return new Undo(open, kinds).stepByStep(id);
            });
        }
    }

    private void copyTo(Sql copy, String id) throws SQLException {
        copy.update("PRAGMA defer_foreign_keys = ON");
        Map<String, String> owned = new LinkedHashMap<>();
        owned.put("change", "number IN (SELECT change FROM history WHERE owner = ?)");
        owned.put("history", "owner = ?");
        owned.put("changing", "? = ''");
        owned.put("entry", "id = ?");
        for (Kind kind : kinds.all()) {
            KindTable.names(kind).forEach(table -> owned.put(table, kind.table() + " = ?"));
            owned.put(kind.table(), "id = ?");
        }
        // A row may name another table before anything in that is copied.
        for (String table : owned.keySet()) {
            copy.run(sql.text("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", table)
                    .orElseThrow());
        }
        for (Map.Entry<String, String> each : owned.entrySet()) {
            int columns = sql.columns(each.getKey()).size();
            String insert = "INSERT INTO " + each.getKey() + " VALUES (" + Sql.marks(columns) + ")";
            sql.each(
                    "SELECT * FROM " + each.getKey() + " WHERE " + each.getValue(),
                    row -> {
                        @Nullable Object[] values = new @Nullable Object[columns];
                        for (int i = 0; i < columns; i++) {
                            values[i] = row.getObject(i + 1);
                        }
                        copy.update(insert, values);
                    },
                    id);
        }
    }

    private Map<Integer, Revision> stepByStep(String id) throws SQLException {
        Map<Integer, Revision> revisions = new LinkedHashMap<>();
        Optional<Entry> after = entries.find(id);
        for (Made made : sql.list(OF_ENTRY, Undo::made, id)) {
            history.revert(made.number, id);
            entries.relist(id);
            Optional<Entry> before = entries.find(id);
            revisions.put(made.number, new Revision(made.at, made.what, before, after));
            after = before;
        }
        return revisions;
    }

    /// What was done, the newest first, also what is taken back.
    List<PastChange> newest(int most) throws SQLException {
        List<PastChange> changes = new ArrayList<>();
        Map<String, Map<Integer, Revision>> known = new HashMap<>();
        for (Made made : sql.list(NEWEST, Undo::made, most)) {
            changes.add(new PastChange(
                    made.at,
                    made.what,
                    touched(made),
                    revisions(first(made), made.number, known),
                    revisions(sql.texts(others, made.number), made.number, known),
                    made.isTakenBack));
        }
        return changes;
    }

    /// How many entries of a day a change touched.
    private int touched(Made made) throws SQLException {
        return sql.number("SELECT count(*) FROM (" + ofDays + ")", made.number);
    }

    private List<String> first(Made made) throws SQLException {
        return sql.texts(ofDays + " LIMIT " + FIRST, made.number);
    }

    private List<Revision> revisions(List<String> ids, int change, Map<String, Map<Integer, Revision>> known)
            throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        for (String id : ids) {
            if (!known.containsKey(id)) {
                known.put(id, byChange(id));
            }
            Optional.ofNullable(known.getOrDefault(id, Map.of()).get(change)).ifPresent(revisions::add);
        }
        return revisions;
    }

    /// Takes back the newest change that is not taken back yet.
    Optional<PastChange> undo(Change undo) throws SQLException {
        return revert(LAST, undo, true);
    }

    /// Puts back what the newest undo took.
    Optional<PastChange> redo(Change redo) throws SQLException {
        return revert(LAST_UNDO, redo, false);
    }

    private Optional<PastChange> revert(String query, Change change, boolean takesBack) throws SQLException {
        List<Made> found = sql.list(query, Undo::made);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Made reverted = found.getFirst();
        Made about = reverted.takesBack == 0
                ? reverted
                : sql.list("SELECT * FROM change WHERE number = ?", Undo::made, reverted.takesBack)
                        .getFirst();
        List<String> first = first(reverted);
        List<String> more = sql.texts(others, reverted.number);
        Map<String, Optional<Entry>> before = new HashMap<>();
        for (List<String> told : List.of(first, more)) {
            for (String id : told) {
                before.put(id, entries.find(id));
            }
        }
        history.begin(change);
        history.revert(reverted.number, "");
        for (String owners : List.of(ofDays, others)) {
            sql.each(owners, row -> entries.relist(row.getString(1)), reverted.number);
        }
        sql.update("UPDATE change SET takes_back = ? WHERE number IN (SELECT number FROM changing)", reverted.number);
        sql.update("UPDATE change SET taken_back = 1 WHERE number = ?", reverted.number);
        // What an undo took counts again once that is taken back.
        sql.update("UPDATE change SET taken_back = ? WHERE number = ?", takesBack ? 1 : 0, about.number);
        history.end();
        return Optional.of(new PastChange(
                about.at,
                about.what,
                touched(reverted),
                revisions(change, first, before),
                revisions(change, more, before),
                takesBack));
    }

    private List<Revision> revisions(Change change, List<String> ids, Map<String, Optional<Entry>> before)
            throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        for (String id : ids) {
            Optional<Entry> was = before.getOrDefault(id, Optional.empty());
            revisions.add(new Revision(change.at(), change.what(), was, entries.find(id)));
        }
        return revisions;
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(
                row.getInt("number"),
                WrittenTime.instant(row.getString("at")),
                row.getString("what"),
                row.getInt("takes_back"),
                row.getInt("taken_back") == 1);
    }

    /// A change as it was made.
    ///
    /// @param takesBack the number of the change that it took back; 0 where it is no undo
    private record Made(int number, Instant at, String what, int takesBack, boolean isTakenBack) {}
}
