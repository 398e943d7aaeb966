package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.draft.Drafts;
import haven.journal.Entry;
import java.io.IOException;
import java.nio.file.Path;

/// What becomes of an entry that the journal cannot keep: it waits in a draft, or is given back to the screen.
final class Unkept {
    private Unkept() {}

    /// Sees that nothing is lost.
    ///
    /// @param problem why the journal could not keep it
    /// @return what the person is to be told
    static UserError of(App app, Entry entry, UserError problem) {
        if (problem.exitCode() == Exit.USAGE || entry.isEmpty()) {
            // The entry is what was wrong, not the journal.
            return problem;
        }
        try {
            Path draft =
                    new Drafts(app.paths().drafts()).keep(entry, app.clock().instant());
            return UserError.failure(
                    problem.line(), "What you said waits in " + draft + "; haven log --resume keeps it then.", problem);
        } catch (IOException unable) {
            GivenBack.say(app, entry);
            return problem;
        }
    }
}
