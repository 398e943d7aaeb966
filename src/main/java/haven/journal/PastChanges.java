package haven.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what was done to the journal back from its history.
final class PastChanges {
    private static final String NEWEST =
            "SELECT * FROM change WHERE takes_back IS NULL ORDER BY number DESC LIMIT CAST(? AS INTEGER)";
    private static final String TAKEN_BACK = "SELECT taken_back FROM change WHERE number = ?";

    private PastChanges() {}

    /// The newest of them, undoing aside.
    ///
    /// The tables of the entries they are about are taken back: it is for a copy.
    static List<PastChange> newest(Connection connection, int most) throws SQLException {
        List<PastChange> changes = new ArrayList<>();
        Map<String, Map<String, Revision>> known = new HashMap<>();
        for (Undo.Made made : Rows.list(connection, NEWEST, Undo::made, String.valueOf(most))) {
            List<String> entries = Undo.entries(connection, made.number());
            List<Revision> first = new ArrayList<>();
            for (String id : entries.subList(0, Math.min(Undo.FIRST, entries.size()))) {
                Map<String, Revision> revisions = known.get(id);
                if (revisions == null) {
                    // Read once: afterwards the entry is as it was before all of its changes.
                    revisions = Undo.byChange(connection, id);
                    known.put(id, revisions);
                }
                Revision revision = revisions.get(made.number());
                if (revision != null) {
                    first.add(revision);
                }
            }
            List<String> others = Undo.others(connection, made.number());
            changes.add(new PastChange(
                    made.at(), made.what(), entries.size(), first, others, isTakenBack(connection, made.number())));
        }
        return changes;
    }

    private static boolean isTakenBack(Connection connection, String number) throws SQLException {
        return Rows.list(connection, TAKEN_BACK, row -> row.getInt("taken_back"), number)
                        .getFirst()
                == 1;
    }
}
