package haven.entry;

/// How a practice ended. Stopping early counts as practice.
public enum Ending implements Word {
    /// It is going on; or the machine stopped before it could end.
    RUNNING,
    /// To its planned end.
    COMPLETED,
    /// The person ended it.
    STOPPED,
    /// Ctrl-C, a signal, or the terminal went away.
    INTERRUPTED
}
