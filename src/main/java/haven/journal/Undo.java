package haven.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes changes back, the newest first, and puts back what was taken, as long as nothing new came after it.
final class Undo {
    /// As many entries as are told one by one.
    static final int FIRST = 5;

    private static final String LAST = "SELECT * FROM change WHERE takes_back IS NULL AND taken_back = 0"
            + " AND EXISTS (SELECT 1 FROM history WHERE change = number) ORDER BY number DESC LIMIT 1";
    private static final String LAST_UNDO = """
            SELECT * FROM change WHERE number = (SELECT max(number) FROM change WHERE taken_back = 0 AND what = 'undo'
                AND takes_back IS NOT NULL)
              AND number > (SELECT coalesce(max(number), 0) FROM change WHERE takes_back IS NULL)""";
    /// Only tables of entries have an `entry` as their owner: the toolkit and the plan have owners of their own.
    private static final String ENTRIES =
            "SELECT DISTINCT owner FROM history WHERE change = ? AND part NOT IN ('toolkit', 'plan') ORDER BY owner";

    /// One that is not there any more has its name in what was kept of it.
    private static final String TOOLS = """
            SELECT coalesce(
                (SELECT name FROM toolkit WHERE id = owner),
                (SELECT json_extract(later.was, '$.name') FROM history later
                  WHERE later.part = 'toolkit' AND later.owner = history.owner AND later.was IS NOT NULL
                  ORDER BY later.change DESC LIMIT 1),
                '') AS name
              FROM history WHERE change = ? AND part = 'toolkit' ORDER BY owner""";
    private static final String PARTS =
            "SELECT DISTINCT owner FROM history WHERE change = ? AND part = 'plan' ORDER BY owner";

    private static final String OF_ENTRY =
            "SELECT * FROM change WHERE number IN (SELECT change FROM history WHERE owner = ?) ORDER BY number DESC";

    private Undo() {}

    /// What happened to one entry, the newest first. What a practice kept of itself while it went on is not in it.
    ///
    /// The tables themselves are taken back step by step: it is for a copy.
    static List<Revision> revisions(Connection connection, String id) throws SQLException {
        return List.copyOf(byChange(connection, id).values());
    }

    /// As [#revisions], each by the number of its change.
    static Map<String, Revision> byChange(Connection connection, String id) throws SQLException {
        Map<String, Revision> revisions = new LinkedHashMap<>();
        Optional<Entry> after = EntryTable.find(connection, id);
        for (Made made : Rows.list(connection, OF_ENTRY, Undo::made, id)) {
            History.revert(connection, made.number(), id);
            EntryTable.relist(connection, id);
            Optional<Entry> before = EntryTable.find(connection, id);
            revisions.put(made.number(), new Revision(made.at(), made.what(), before, after));
            after = before;
        }
        return revisions;
    }

    /// Takes back the newest change that is not taken back yet.
    static Optional<TakenBack> undo(Connection connection, Change undo) throws SQLException {
        return revert(connection, LAST, undo, 1);
    }

    /// Puts back what the newest undo took.
    static Optional<TakenBack> redo(Connection connection, Change redo) throws SQLException {
        return revert(connection, LAST_UNDO, redo, 0);
    }

    private static Optional<TakenBack> revert(Connection connection, String query, Change change, int takenBack)
            throws SQLException {
        List<Made> found = Rows.list(connection, query, Undo::made);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Made reverted = found.getFirst();
        Made about = reverted.takesBack().isEmpty() ? reverted : made(connection, reverted.takesBack());
        List<String> entries = entries(connection, reverted.number());
        List<String> told = entries.subList(0, Math.min(FIRST, entries.size()));
        List<String> others = others(connection, reverted.number());
        List<Optional<Entry>> before = all(connection, told);
        History.begin(connection, change);
        History.revert(connection, reverted.number(), "");
        for (String id : entries) {
            EntryTable.relist(connection, id);
        }
        Rows.update(
                connection,
                "UPDATE change SET takes_back = ? WHERE number IN (SELECT number FROM changing)",
                reverted.number());
        Rows.update(connection, "UPDATE change SET taken_back = 1 WHERE number = ?", reverted.number());
        // What an undo took counts again once that is taken back.
        Rows.update(connection, "UPDATE change SET taken_back = " + takenBack + " WHERE number = ?", about.number());
        History.end(connection);
        List<Optional<Entry>> after = all(connection, told);
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            revisions.add(new Revision(change.at(), change.what(), before.get(i), after.get(i)));
        }
        return Optional.of(new TakenBack(about.at(), about.what(), entries.size(), revisions, others));
    }

    /// The ids of the entries that a change is about.
    static List<String> entries(Connection connection, String change) throws SQLException {
        return Rows.list(connection, ENTRIES, row -> row.getString("owner"), change);
    }

    /// What else a change is about: things of the toolkit by the name they had last, and parts of the plan.
    static List<String> others(Connection connection, String change) throws SQLException {
        List<String> names = new ArrayList<>(Rows.list(connection, TOOLS, row -> row.getString("name"), change));
        for (String part : Rows.list(connection, PARTS, row -> row.getString("owner"), change)) {
            PlanPart.of(part).map(PlanPart::title).ifPresent(names::add);
        }
        return names;
    }

    private static List<Optional<Entry>> all(Connection connection, List<String> ids) throws SQLException {
        List<Optional<Entry>> entries = new ArrayList<>();
        for (String id : ids) {
            entries.add(EntryTable.find(connection, id));
        }
        return entries;
    }

    private static Made made(Connection connection, String number) throws SQLException {
        return Rows.list(connection, "SELECT * FROM change WHERE number = ?", Undo::made, number)
                .getFirst();
    }

    static Made made(ResultSet row) throws SQLException {
        return new Made(
                row.getString("number"),
                WrittenTime.instant(row.getString("at")),
                row.getString("what"),
                Optional.ofNullable(row.getString("takes_back")).orElse(""));
    }

    /// @param takesBack the number of the change that it took back; empty if it is no undo
    record Made(String number, Instant at, String what, String takesBack) {}
}
