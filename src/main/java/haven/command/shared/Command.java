package haven.command.shared;

import haven.App;
import haven.journal.Journal;
import picocli.CommandLine.Model.CommandSpec;

/// One command of haven.
public interface Command {
    /// What it accepts, and its help: built only when this command was asked for, or all are wanted for completion.
    CommandSpec spec();

    /// Begins, on threads of its own, what it will need in any case, while what was typed is still being read: for
    /// most, what reads a journal.
    default void prepare(App app) {
        ahead(Journal::load);
    }

    /// Runs what will be needed in any case on a thread of its own, which the program's end does not wait for. What it
    /// cannot do is told to whoever needs it next.
    static void ahead(Runnable work) {
        Thread thread = new Thread(() -> quietly(work), "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error unable) {
            // It will fail again, and be told, where it is needed.
            return;
        }
    }

    /// Does it.
    ///
    /// @return the exit code
    int run(Arguments arguments, App app);
}
