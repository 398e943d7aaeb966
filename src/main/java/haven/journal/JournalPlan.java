package haven.journal;

import java.util.List;
import java.util.Set;

/// The safety plan in a journal. Every write is one transaction and every failure a [haven.UserError], as the journal
/// has it.
public final class JournalPlan {
    private final Database database;

    JournalPlan(Database database) {
        this.database = database;
    }

    /// All of it, empty until something is in it.
    public SafetyPlan read() {
        return database.get(PlanTable::read);
    }

    /// Puts these lines in the place of those that are known in a part. A line that is not was written by another
    /// program meanwhile: it stays, after these.
    public void replace(PlanPart part, List<String> lines, Set<String> known, Change change) {
        database.write(change, open -> PlanTable.replaceKnown(open, part, lines, known));
    }

    /// Puts one line at the end of a part.
    public void add(PlanPart part, String line, Change change) {
        database.write(change, open -> PlanTable.add(open, part, line));
    }

    /// Takes a line out of a part; one that is not there is no error.
    public void remove(PlanPart part, String line, Change change) {
        database.write(change, open -> PlanTable.remove(open, part, line));
    }
}
