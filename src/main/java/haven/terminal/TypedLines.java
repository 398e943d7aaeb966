package haven.terminal;

import haven.terminal.Tty.TtyEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Lines that a person types, until there are no more or a signal asks the program to end.
///
/// They are UTF-8, whatever questions are written in: what a locale cannot show, it may still type. Nothing is read
/// ahead: what is typed after a line is whoever's who reads next.
public final class TypedLines {
    private final InputStream in;
    private volatile CompletableFuture<Optional<String>> awaited = new CompletableFuture<>();
    private volatile int stopCode;

    /// Lines of this input.
    public TypedLines(InputStream in) {
        this.in = in;
    }

    /// Lines of this input, and no more of them once a signal asks the program to end.
    public static TypedLines until(Terminals terminals, InputStream in) {
        TypedLines lines = new TypedLines(in);
        terminals.listenForStops(event -> {
            if (event instanceof TtyEvent.Stop stop) {
                lines.stop(stop);
            }
        });
        return lines;
    }

    /// There are no more.
    void stop(TtyEvent.Stop signal) {
        stopCode = signal.exitCode();
        awaited.complete(Optional.empty());
    }

    /// Whether a signal has ended them.
    public boolean isStopped() {
        return stopCode != 0;
    }

    /// The exit code of that signal; 0 where there was none.
    public int stopCode() {
        return stopCode;
    }

    /// Waits for the next, which comes without its end; none where there is none, or where reading fails.
    public Optional<String> next() {
        CompletableFuture<Optional<String>> line = new CompletableFuture<>();
        awaited = line;
        if (isStopped()) {
            return Optional.empty();
        }
        // Whoever waits for a terminal cannot be woken: a signal is heard beside it.
        Thread reader = new Thread(() -> line.complete(read()), "typed line");
        reader.setDaemon(true);
        reader.start();
        return line.join();
    }

    private Optional<String> read() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int next = in.read();
            while (next >= 0 && next != '\n') {
                bytes.write(next);
                next = in.read();
            }
            boolean isEnd = next < 0 && bytes.size() == 0;
            return isEnd ? Optional.empty() : Optional.of(withoutReturn(bytes.toString(StandardCharsets.UTF_8)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
