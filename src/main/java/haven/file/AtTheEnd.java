package haven.file;

import java.io.IOException;

/// What is still to be done should the program be ended by a signal meanwhile, such as taking away what is
/// half-written.
public final class AtTheEnd {
    private final Thread hook;
    private boolean isDone;

    /// Has it done from now on.
    ///
    /// @param name what its thread is called
    /// @throws IOException where the program is ending already
    public AtTheEnd(String name, Runnable task) throws IOException {
        hook = new Thread(() -> end(task), name);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            throw ending();
        }
    }

    private static IOException ending() {
        return new IOException("haven is being ended");
    }

    private synchronized void end(Runnable task) {
        isDone = true;
        task.run();
    }

    /// Begins what this is to undo, unless that has been done already.
    ///
    /// @throws IOException where it cannot be begun, or the program is ending
    public synchronized void begin(Beginning beginning) throws IOException {
        if (isDone) {
            throw ending();
        }
        beginning.begin();
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

    /// Makes what is to be taken away.
    @FunctionalInterface
    public interface Beginning {
        /// Makes it.
        void begin() throws IOException;
    }
}
