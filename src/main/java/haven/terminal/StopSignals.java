package haven.terminal;

import haven.Exit;
import haven.terminal.Tty.TtyEvent;
import java.util.function.Consumer;
import org.jline.utils.Signals;

/// Hears what asks a practice to end from outside: SIGINT, SIGTERM and SIGHUP.
public final class StopSignals {
    private StopSignals() {}

    /// Hands each over from now on; the program then ends by itself, with the practice kept and the terminal as it was.
    public static void listen(Consumer<TtyEvent> listener) {
        Signals.register("INT", () -> listener.accept(new TtyEvent.Stop(Exit.INTERRUPT)));
        listenForOthers(listener::accept);
    }

    /// As [#listen(Consumer)], where something else hears Ctrl-C.
    static void listenForOthers(Consumer<TtyEvent.Stop> listener) {
        Signals.register("TERM", () -> listener.accept(new TtyEvent.Stop(Exit.TERMINATE)));
        Signals.register("HUP", () -> listener.accept(new TtyEvent.Stop(Exit.HANG_UP)));
    }
}
