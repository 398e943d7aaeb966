package haven.journal;

import java.time.Instant;
import java.util.List;

/// The toolkit in a journal. Every write is one transaction and every failure a [haven.UserError], as the journal has
/// it.
public final class JournalToolkit {
    private final Database database;

    JournalToolkit(Database database) {
        this.database = database;
    }

    /// What is in it, in the order it was added.
    public List<ToolkitItem> items() {
        return database.get(ToolkitTable::all);
    }

    /// Keeps something in it, or what has changed in it; its uses are as they were.
    ///
    /// @throws haven.UserError when another of its kind has its name already
    public void save(ToolkitItem item, Change change) {
        database.write(change, open -> ToolkitTable.save(open, item));
    }

    /// Takes something out; what is not there is no error.
    public void delete(String id, Change change) {
        database.write(change, open -> ToolkitTable.delete(open, id));
    }

    /// Counts one use of something in it.
    public void countUse(String id, Instant at, Change change) {
        database.write(change, open -> ToolkitTable.countUse(open, id, at));
    }
}
