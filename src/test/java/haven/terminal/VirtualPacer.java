package haven.terminal;

import haven.guide.Key;
import haven.terminal.Tty.TtyEvent;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/// Time that passes only by waiting: an hour of drill in milliseconds. Events come when the script says; lines of input
/// when it is over, whenever something waits.
public final class VirtualPacer implements Pacer {
    private final PriorityQueue<Due> script = new PriorityQueue<>(Comparator.comparing(Due::at));
    private final Queue<TtyEvent> lines = new ArrayDeque<>();
    private Duration now = Duration.ZERO;

    /// Has an event come at this time.
    public VirtualPacer at(double seconds, TtyEvent event) {
        script.add(new Due(Duration.ofMillis(Math.round(seconds * 1000)), event));
        return this;
    }

    /// Has these characters typed at this time, each a key.
    public VirtualPacer type(double seconds, String characters) {
        for (String character : characters.split("")) {
            at(seconds, new TtyEvent.Pressed(Key.of(character)));
        }
        return this;
    }

    /// Has a key pressed at this time.
    public VirtualPacer press(double seconds, Key.Name name) {
        return at(seconds, new TtyEvent.Pressed(Key.of(name)));
    }

    /// Has a line typed at this time.
    public VirtualPacer line(double seconds, String text) {
        return at(seconds, new TtyEvent.Typed(text));
    }

    @Override
    public Duration now() {
        return now;
    }

    @Override
    public void post(TtyEvent event) {
        script.add(new Due(now, event));
    }

    @Override
    public void listen(InputStream input) {
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))
                .lines()
                .forEach(line -> lines.add(new TtyEvent.Typed(line)));
        lines.add(new TtyEvent.NoMoreInput());
    }

    @Override
    public Optional<TtyEvent> await(Duration atMost) {
        Duration until = now.plus(atMost);
        if (!lines.isEmpty() && script.isEmpty()) {
            return Optional.of(lines.remove());
        }
        Due next = script.peek();
        if (next != null && next.at().compareTo(until) <= 0) {
            script.remove();
            now = next.at().compareTo(now) > 0 ? next.at() : now;
            return Optional.of(next.event());
        }
        now = until;
        return Optional.empty();
    }

    private record Due(Duration at, TtyEvent event) {}
}
