package haven.terminal;

import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/// The line that is being typed, told to whoever keeps it, five times a second while it changes.
final class OpenLine implements AutoCloseable {
    /// In milliseconds: no more than a few letters are lost with the process, and few enough writes.
    private static final long BETWEEN = 200;

    private final Writing writing;
    private @Nullable Timer clock;
    private String now = "";
    private String told = "";
    private boolean open;

    OpenLine(Writing writing) {
        this.writing = writing;
    }

    /// A line is open, with this in it.
    synchronized void begin(String line) {
        now = line;
        told = line;
        open = true;
    }

    /// The line has ended; what stood in it is told no more.
    synchronized void end() {
        open = false;
    }

    /// This stands in it now.
    synchronized void stands(String line) {
        now = line;
        if (clock == null && !line.equals(told)) {
            // Started by the first letter: a question that is only read needs no clock.
            Timer ticking = new Timer("open-line", true);
            ticking.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            tell();
                        }
                    },
                    BETWEEN,
                    BETWEEN);
            clock = ticking;
        }
    }

    /// Told within the lock, so that nobody is told of a line after its end.
    private synchronized void tell() {
        if (open && !now.equals(told)) {
            told = now;
            writing.stands(now);
        }
    }

    @Override
    public synchronized void close() {
        if (clock != null) {
            clock.cancel();
        }
    }
}
