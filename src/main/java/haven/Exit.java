package haven;

/// The exit codes of haven, as `haven(1)` lists them.
public final class Exit {
    /// All went as asked; also a practice ended early by its own key.
    public static final int OK = 0;
    /// Something stood in the way: an unreadable journal, a full disk, an id that does not exist.
    public static final int FAILURE = 1;
    /// A wrong option or value.
    public static final int USAGE = 2;
    /// A bug in haven.
    public static final int BUG = 70;
    /// The terminal went away (SIGHUP).
    public static final int HANG_UP = 129;
    /// Ctrl-C (SIGINT).
    public static final int INTERRUPT = 130;
    /// Asked to stop from outside (SIGTERM).
    public static final int TERMINATE = 143;

    private Exit() {}
}
