package haven.terminal;

import haven.Exit;
import haven.terminal.Tty.TtyEvent;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The system's monotonic clock, and a queue.
final class SystemPacer implements Pacer {
    private final long start = System.nanoTime();
    private final BlockingQueue<TtyEvent> events = new LinkedBlockingQueue<>();

    @Override
    public Duration now() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void post(TtyEvent event) {
        events.add(event);
    }

    @Override
    public void listen(InputStream lines) {
        Thread reader = new Thread(() -> read(lines), "lines");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream lines) {
        Optional<String> line = TypedLines.read(lines);
        while (line.isPresent()) {
            post(new TtyEvent.Typed(line.get()));
            line = TypedLines.read(lines);
        }
        post(new TtyEvent.NoMoreInput());
    }

    @Override
    public Optional<TtyEvent> await(Duration atMost) {
        try {
            return Optional.ofNullable(events.poll(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of(new TtyEvent.Stop(Exit.TERMINATE));
        }
    }
}
