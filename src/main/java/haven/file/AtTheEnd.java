package haven.file;

/// What is still to be done should the program be ended by a signal meanwhile, such as taking away what is
/// half-written.
public final class AtTheEnd {
    private final Thread hook;

    /// Has it done from now on.
    ///
    /// @param name what its thread is called
    public AtTheEnd(String name, Runnable task) {
        hook = new Thread(task, name);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Has it done no more.
    ///
    /// @return false where the program is ending, and it is being done
    public boolean cancel() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return false;
        }
    }
}
