package haven.command.shared;

import haven.App;
import haven.terminal.EntryAsker;
import haven.terminal.LineAsker;
import haven.terminal.PlainAsker;
import haven.terminal.TypedLines;
import haven.terminal.Writing;

/// Questions in the terminal: how they are asked.
public final class Asking {
    private Asking() {}

    /// Asks in lines to edit; in plain ones where they are asked for, or where the terminal can no more.
    public static EntryAsker open(App app, boolean plain) {
        return open(app, plain, Writing.ALONE);
    }

    /// As [#open(App, boolean)], with what goes along with the writing of lines to edit.
    public static EntryAsker open(App app, boolean plain, Writing writing) {
        return plain
                ? plain(app)
                : LineAsker.open(
                                app.environment().getOrDefault("TERM", ""),
                                app.out().charset(),
                                writing)
                        .orElseGet(() -> plain(app));
    }

    private static EntryAsker plain(App app) {
        return new PlainAsker(TypedLines.until(app.terminals(), app.in()), app.out());
    }
}
