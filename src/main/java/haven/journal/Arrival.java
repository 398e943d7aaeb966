package haven.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What comes into a journal at once, from an export or from another program.
///
/// @param entries entries that are new, or take the place of those with their ids
/// @param items of the toolkit, as with entries; one of a kind and name that is there takes that one's place
/// @param lines of the safety plan, each put at the end of its part
public record Arrival(List<Entry> entries, List<ToolkitItem> items, List<PlanLine> lines) {
    /// Of nothing.
    public static final Arrival NOTHING = new Arrival(List.of(), List.of(), List.of());

    /// Keeps its own copies.
    public Arrival {
        entries = List.copyOf(entries);
        items = List.copyOf(items);
        lines = List.copyOf(lines);
    }

    void save(Connection connection) throws SQLException {
        // What an episode names has to be there before it.
        for (Entry entry : entries) {
            if (entry instanceof Practice) {
                EntryTable.save(connection, entry);
            }
        }
        for (Entry entry : entries) {
            if (!(entry instanceof Practice)) {
                EntryTable.save(connection, entry);
            }
        }
        ToolkitTable.replaceAll(connection, items);
        for (PlanLine line : lines) {
            PlanTable.add(connection, line.part(), line.text());
        }
    }
}
