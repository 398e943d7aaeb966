package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.terminal.PtySession;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waits for what comes by itself.
public final class Until {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(1);

    private Until() {}

    /// Waits until it is so, and fails when that does not come.
    ///
    /// @param what names it in the failure
    public static void so(String what, Condition condition) throws IOException {
        long last = System.nanoTime() + PtySession.PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(what).isLessThan(last);
            // What spins takes the time from what is waited for.
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /// What is waited for.
    public interface Condition {
        boolean holds() throws IOException;
    }
}
