package haven.journal;

import java.util.Locale;

/// How a practice ended. Stopping early counts as practice.
public enum Ending {
    /// It is going on; or the machine stopped before it could end.
    RUNNING,
    /// To its planned end.
    COMPLETED,
    /// The person ended it.
    STOPPED,
    /// Ctrl-C, a signal, or the terminal went away.
    INTERRUPTED;

    /// The word the journal keeps.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
