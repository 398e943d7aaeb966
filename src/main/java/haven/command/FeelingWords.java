package haven.command;

import haven.App;
import haven.UserError;
import haven.guide.Feelings;
import haven.journal.Journal;
import java.util.List;
import java.util.Optional;

/// Words for feelings: haven's, and those that the person has used.
final class FeelingWords {
    private FeelingWords() {}

    static List<String> of(App app) {
        return Feelings.builtIn().merge(used(app)).words();
    }

    /// None where the journal cannot be read: whatever needs it will say so.
    private static List<String> used(App app) {
        try {
            Optional<Journal> open = app.openExistingJournalQuietly();
            if (open.isEmpty()) {
                return List.of();
            }
            try (Journal journal = open.get()) {
                return journal.feelingNames();
            }
        } catch (UserError unreadable) {
            return List.of();
        }
    }
}
