package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

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

    /// Waits until a whole draft in this folder has such a line: what is typed is there a moment later.
    public static void draft(Path folder, String line) throws IOException {
        so(line, () -> {
            if (!Files.isDirectory(folder)) {
                return false;
            }
            try (Stream<Path> files = Files.list(folder)) {
                // What is being written stands beside it under another name, and is none yet.
                Optional<Path> draft =
                        files.filter(file -> file.toString().endsWith(".txt")).findFirst();
                return draft.isPresent()
                        && Files.readString(draft.get()).lines().anyMatch(line::equals);
            }
        });
    }

    /// What is waited for.
    public interface Condition {
        boolean holds() throws IOException;
    }
}
