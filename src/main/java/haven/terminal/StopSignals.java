package haven.terminal;

import haven.Exit;
import haven.terminal.Tty.TtyEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jline.utils.Signals;

/// Hears what asks a practice to end from outside: SIGINT, SIGTERM, SIGHUP, and every other signal that would end the
/// program where it stands, with the terminal left in its raw modes.
public final class StopSignals {
    private static final int SIGNALLED = 128;
    /// With the numbers they have on Linux. Where one is not known, or is the runtime's own, it is left as it is.
    private static final Map<String, Integer> OTHERS = Map.ofEntries(
            Map.entry("ABRT", 6),
            Map.entry("USR1", 10),
            Map.entry("USR2", 12),
            Map.entry("ALRM", 14),
            Map.entry("TRAP", 5),
            Map.entry("STKFLT", 16),
            Map.entry("XCPU", 24),
            Map.entry("VTALRM", 26),
            Map.entry("PROF", 27),
            Map.entry("IO", 29),
            Map.entry("PWR", 30),
            Map.entry("SYS", 31));

    /// What heard each signal before it was taken: the process has but one of each.
    private static final Map<String, Object> BEFORE = new ConcurrentHashMap<>();

    private static volatile boolean isStopped;

    private StopSignals() {}

    /// Takes a signal until [#giveBack()].
    static void take(String name, Runnable heard) {
        Object before = Signals.register(name, heard);
        if (before != null) {
            BEFORE.putIfAbsent(name, before);
        }
    }

    /// Gives back every signal that was taken, once nothing is lost that one would end: from then on it does. Where one
    /// has come, and the program is ending with all there is, they stay taken: a window that closes sends several.
    static void giveBack() {
        if (!isStopped) {
            BEFORE.forEach(Signals::unregister);
            BEFORE.clear();
        }
    }

    /// Hands each over from now on; the program then ends by itself, with the practice kept and the terminal as it was.
    public static void listen(Consumer<TtyEvent> listener) {
        listen("INT", Exit.INTERRUPT, listener);
        listen("TERM", Exit.TERMINATE, listener);
        listen("HUP", Exit.HANG_UP, listener);
        OTHERS.forEach((name, number) -> listen(name, SIGNALLED + number, listener));
    }

    private static void listen(String name, int exitCode, Consumer<TtyEvent> listener) {
        take(name, () -> {
            isStopped = true;
            listener.accept(new TtyEvent.Stop(exitCode));
        });
    }
}
