package haven.command.entry;

import haven.App;
import haven.UserError;
import haven.command.shared.Nearest;
import haven.entry.Entry;
import haven.entry.Tool;
import haven.entry.ToolType;
import java.util.List;

/// What an entry has to be beyond what its kind knows: it may name what lies outside the journal.
public final class EntryRules {
    private EntryRules() {}

    /// Refuses what cannot be kept so: only the name of a drill that is there can count its practices and be begun.
    public static void require(Entry entry, App app) {
        if (!entry.is(Tool.KIND) || entry.get(Tool.TYPE) != ToolType.DRILL) {
            return;
        }
        List<String> drills = app.drills().names();
        String name = entry.get(Tool.NAME);
        if (!drills.contains(name)) {
            throw UserError.usage(
                    "There is no drill called \"" + name + "\".",
                    Nearest.question(name, drills) + "As another type it may have any name.");
        }
    }
}
