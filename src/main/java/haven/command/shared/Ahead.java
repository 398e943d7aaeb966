package haven.command.shared;

/// Begins what will be needed in any case while something else is still being done.
public final class Ahead {
    private Ahead() {}

    /// Runs it on a thread of its own, which the program's end does not wait for. What it cannot do is told to whoever
    /// needs it next.
    public static void run(Runnable work) {
        Thread thread = new Thread(() -> quietly(work), "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error unable) {
            // It will fail again, and be told, where it is needed.
        }
    }
}
