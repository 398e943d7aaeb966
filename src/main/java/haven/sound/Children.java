package haven.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The programs that were started to be heard: none of them outlives haven, however it ends short of `kill -9`.
final class Children {
    private static final Duration SOON = Duration.ofMillis(100);

    private final List<Started> started = new ArrayList<>();
    private boolean isWatching;

    /// Sees to the end of this one, should haven end first.
    synchronized void add(Started child) {
        if (!isWatching) {
            isWatching = true;
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "sound-end"));
        }
        started.removeIf(Started::isGone);
        started.add(child);
    }

    /// Whether they listen or not.
    private synchronized void end() {
        started.forEach(Started::close);
        started.forEach(child -> child.await(SOON));
        started.forEach(Started::kill);
    }
}
