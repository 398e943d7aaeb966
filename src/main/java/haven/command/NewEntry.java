package haven.command;

import haven.App;
import haven.UserError;
import haven.journal.Entry;
import haven.journal.Journal;
import java.util.function.UnaryOperator;

/// Keeps an entry that was told whole.
final class NewEntry {
    private NewEntry() {}

    /// Keeps it, and says so; what the journal cannot keep is not lost.
    ///
    /// @param change what it is in the list of what was done
    /// @param line what is said, given the name of the entry
    static void keep(App app, Entry entry, String change, UnaryOperator<String> line) {
        try (Journal journal = app.openJournal()) {
            journal.save(entry, app.change(change));
            Kept.say(app, line.apply(journal.name(entry.id())));
        } catch (UserError problem) {
            throw Unkept.of(app, entry, problem);
        }
    }
}
