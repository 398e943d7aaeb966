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
        Ahead.run(Journal::load);
    }

    /// Does it.
    ///
    /// @return the exit code
    int run(Arguments arguments, App app);
}
