package haven.journal;

import haven.entry.Entry;
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
    private final Entries entries;
    private final History history;
    private final String ofDays;
    private final String others;

    Undo(Sql sql, Kinds kinds) {
        this.sql = sql;
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
    ///
    /// The tables themselves are taken back step by step: it is for a copy.
    List<Revision> revisions(String id) throws SQLException {
        return List.copyOf(byChange(id).values());
    }

    /// As [#revisions], each by the number of its change.
    private Map<Integer, Revision> byChange(String id) throws SQLException {
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

    /// What was done, the newest first, also what is taken back; as [#revisions], for a copy.
    List<PastChange> newest(int most) throws SQLException {
        List<PastChange> changes = new ArrayList<>();
        // Read once: afterwards the entry is as it was before all of its changes.
        Map<String, Map<Integer, Revision>> known = new HashMap<>();
        for (Made made : sql.list(NEWEST, Undo::made, most)) {
            List<String> owners = sql.texts(ofDays, made.number);
            changes.add(new PastChange(
                    made.at,
                    made.what,
                    owners.size(),
                    revisions(first(owners), made.number, known),
                    revisions(sql.texts(others, made.number), made.number, known),
                    made.isTakenBack));
        }
        return changes;
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
        List<String> owners = sql.texts(ofDays, reverted.number);
        List<String> more = sql.texts(others, reverted.number);
        Map<String, Optional<Entry>> before = new HashMap<>();
        for (List<String> told : List.of(first(owners), more)) {
            for (String id : told) {
                before.put(id, entries.find(id));
            }
        }
        history.begin(change);
        history.revert(reverted.number, "");
        for (List<String> touched : List.of(owners, more)) {
            for (String id : touched) {
                entries.relist(id);
            }
        }
        sql.update("UPDATE change SET takes_back = ? WHERE number IN (SELECT number FROM changing)", reverted.number);
        sql.update("UPDATE change SET taken_back = 1 WHERE number = ?", reverted.number);
        // What an undo took counts again once that is taken back.
        sql.update("UPDATE change SET taken_back = ? WHERE number = ?", takesBack ? 1 : 0, about.number);
        history.end();
        return Optional.of(new PastChange(
                about.at,
                about.what,
                owners.size(),
                revisions(change, first(owners), before),
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

    private static List<String> first(List<String> owners) {
        return owners.subList(0, Math.min(FIRST, owners.size()));
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
