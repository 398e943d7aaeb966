package haven.terminal;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/// Stops this process as the shell expects of Ctrl-Z.
final class Suspension {
    /// How long a stop may take to reach this process; what is stopped waits for as long as it is.
    private static final long SOON_MILLIS = 500;

    private Suspension() {}

    /// Stops the whole job, with the script that may have started this process, as the terminal itself would. Returns
    /// when it is continued; soon, where there is no shell to continue it, which the kernel knows.
    static void stopThisJob() {
        CountDownLatch continued = new CountDownLatch(1);
        Object onContinue = Signals.register("CONT", continued::countDown);
        Object onStop = Signals.registerDefault("TSTP");
        try {
            // The JVM cannot signal itself. The shell that does it is deaf to it, so that nothing waits for it later.
            new ProcessBuilder("sh", "-c", "trap '' TSTP; kill -TSTP 0")
                    .inheritIO()
                    .start()
                    .waitFor();
            continued.await(SOON_MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException unable) {
            // Without a shell, Ctrl-Z pauses and no more.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            Signals.unregister("TSTP", onStop);
            Signals.unregister("CONT", onContinue);
        }
    }
}
