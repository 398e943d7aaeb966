package haven.command.entry;

import haven.App;
import haven.command.shared.Command;

/// A command that keeps an entry, and asks for it where a terminal is.
interface EntryCommand extends Command {
    @Override
    default void prepare(App app) {
        Command.super.prepare(app);
        Command.ahead(() -> app.terminals().hasOutput());
    }
}
