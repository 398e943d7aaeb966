package haven.command.entry;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.entry.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What becomes of an entry that the journal cannot keep: it waits in a draft, or is given back to the screen.
public final class Unkept {
    private Unkept() {}

    /// Sees that nothing is lost.
    ///
    /// @param problem why the journal could not keep it
    /// @return what the person is to be told
    public static UserError of(App app, Entry entry, UserError problem) {
        if (problem.exitCode() == Exit.USAGE || entry.isEmpty()) {
            // The entry is what was wrong, not the journal.
            return problem;
        }
        return waiting(app, entry)
                .map(waits -> UserError.failure(problem.line(), waits, problem))
                .orElse(problem);
    }

    /// Sees that nothing is lost of what a person has been told could not be kept, and tells them where it is.
    public static void tell(App app, Entry entry) {
        if (!entry.isEmpty()) {
            waiting(app, entry).ifPresent(app.err()::println);
        }
    }

    /// Where it waits; where no draft can be kept either, it is given back, and waits nowhere.
    private static Optional<String> waiting(App app, Entry entry) {
        try {
            Path draft = app.drafts().keep(entry, app.clock().instant());
            return Optional.of("What you said waits in " + draft + "; haven log --resume keeps it then.");
        } catch (IOException unable) {
            GivenBack.say(app, entry);
            return Optional.empty();
        }
    }
}
