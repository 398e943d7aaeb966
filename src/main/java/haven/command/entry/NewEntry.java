package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.entry.Entry;
import haven.journal.Journal;
import java.time.Instant;

/// An entry that is kept as soon as it was said.
final class NewEntry {
    private NewEntry() {}

    /// Keeps it and says so. Where the journal cannot, it waits in a draft.
    ///
    /// @param change the command
    static void keep(App app, Entry entry, String change) {
        try (Journal journal = app.openJournal()) {
            journal.save(entry, app.change(change));
            Instant now = app.clock().instant();
            Kept.say(app, Kept.line(entry, now, now, journal.name(entry.id())));
        } catch (UserError problem) {
            throw Unkept.of(app, entry, problem);
        }
    }
}
