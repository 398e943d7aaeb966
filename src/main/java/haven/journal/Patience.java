package haven.journal;

import java.sql.SQLException;
import org.sqlite.BusyHandler;

/// Waits while another program writes to the journal: briefly at first, so that many at once all get their turn, and
/// not for long without a word.
final class Patience extends BusyHandler {
    /// After this many milliseconds it is said that it waits.
    private static final int QUIET = 1_500;
    /// After this many it is given up.
    private static final int MOST = 20_000;

    private static final int[] PAUSES = {1, 2, 5, 10, 15, 20, 25, 25, 25, 50};

    private final Runnable tell;
    private final Pause pause;
    private boolean isTold;

    /// @param tell says that it waits
    Patience(Runnable tell) {
        this(tell, Thread::sleep);
    }

    /// @param pause lets time pass
    Patience(Runnable tell, Pause pause) {
        super();
        this.tell = tell;
        this.pause = pause;
    }

    /// @param times how often it has waited for this lock already
    /// @return 0 to give up
    @Override
    protected int callback(int times) throws SQLException {
        int waited = waited(times);
        if (waited >= MOST) {
            return 0;
        }
        if (waited >= QUIET && !isTold) {
            isTold = true;
            tell.run();
        }
        try {
            pause.of(pause(times));
            return 1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int waited(int times) {
        int waited = 0;
        for (int i = 0; i < times; i++) {
            waited += pause(i);
        }
        return waited;
    }

    private static int pause(int times) {
        return PAUSES[Math.min(times, PAUSES.length - 1)];
    }

    /// Lets time pass.
    @FunctionalInterface
    interface Pause {
        /// Lets as many milliseconds pass.
        void of(int milliseconds) throws InterruptedException;
    }
}
