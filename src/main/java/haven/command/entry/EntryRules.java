package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.command.shared.Nearest;
import haven.entry.Entry;
import haven.journal.Journal;
import java.util.List;
import java.util.Optional;

/// What an entry has to be beyond what its kind knows: it may name what lies outside the journal.
public final class EntryRules {
    private EntryRules() {}

    /// Refuses what cannot be kept so: an entry that is too large, or about a drill that is not there.
    public static void require(Entry entry, App app) {
        Journal.refuseTooLarge(entry);
        Optional<String> drill = entry.kind().drill(entry);
        List<String> drills = drill.isEmpty() ? List.of() : app.drills().names();
        if (drill.isPresent() && !drills.contains(drill.get())) {
            throw UserError.usage(
                    "There is no drill called \"" + drill.get() + "\".",
                    Nearest.question(drill.get(), drills) + "As another type it may have any name.");
        }
    }
}
