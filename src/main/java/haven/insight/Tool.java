package haven.insight;

import haven.journal.ToolkitItem;
import haven.journal.Use;

/// Something in the toolkit, with all its uses.
///
/// @param item as the person keeps it
/// @param practised how often its drill was practised; [Use#NONE] for everything else
public record Tool(ToolkitItem item, Use practised) {
    /// The uses the person told, and the practices.
    public Use used() {
        return item.used().and(practised);
    }
}
