package haven.terminal;

import haven.guide.Key;
import haven.terminal.Tty.TtyEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Lines that a person types, until there are no more or a signal asks the program to end.
///
/// They are UTF-8, whatever questions are written in: what a locale cannot show, it may still type. Nothing is read
/// ahead: what is typed after a line is whoever's who reads next.
public final class TypedLines {
    /// What to say of a line that is not text, none of which is an answer.
    static final String FOREIGN = "That is not text in UTF-8, and was left out; type it in UTF-8.";

    private static final Duration LONG = Duration.ofMinutes(10);

    /// In the place of what cannot be read: no text has it.
    private static final char LOST = '\0';

    private final Supplier<Optional<String>> source;
    private volatile CompletableFuture<Optional<String>> awaited = new CompletableFuture<>();
    private volatile Runnable prompt = () -> {};
    private volatile int stopCode;

    /// Lines of this input.
    public TypedLines(InputStream in) {
        this(() -> read(in));
    }

    private TypedLines(Supplier<Optional<String>> source) {
        this.source = source;
    }

    /// Lines of this input, and no more of them once a signal asks the program to end.
    public static TypedLines until(Terminals terminals, InputStream in) {
        return heard(terminals, new TypedLines(in));
    }

    /// The same, of what a pacer was told to listen to, and goes on reading.
    public static TypedLines until(Terminals terminals, Pacer pacer) {
        return heard(terminals, new TypedLines(() -> typed(pacer)));
    }

    private static TypedLines heard(Terminals terminals, TypedLines lines) {
        terminals.listenForStops(event -> {
            if (event instanceof TtyEvent.Stop stop) {
                lines.stop(stop);
            } else if (event instanceof TtyEvent.Redraw && !lines.awaited.isDone()) {
                lines.prompt.run();
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

    /// Prompts for the next, and waits for it as [#next()] does; prompts again when the program goes on after Ctrl-Z,
    /// which took what was typed.
    public Optional<String> next(Runnable asking) {
        prompt = asking;
        asking.run();
        return next();
    }

    /// Waits for the next, which comes without its end; none where there is none, or where reading fails.
    public Optional<String> next() {
        CompletableFuture<Optional<String>> line = new CompletableFuture<>();
        awaited = line;
        if (isStopped()) {
            return Optional.empty();
        }
        // Whoever waits for a terminal cannot be woken: a signal is heard beside it.
        Thread reader = new Thread(() -> line.complete(source.get()), "typed line");
        reader.setDaemon(true);
        reader.start();
        return line.join();
    }

    private static Optional<String> typed(Pacer pacer) {
        while (true) {
            TtyEvent event = pacer.await(LONG).orElse(null);
            if (event instanceof TtyEvent.Typed typed) {
                return Optional.of(typed.line());
            }
            if (event instanceof TtyEvent.NoMoreInput || event instanceof TtyEvent.Stop) {
                return Optional.empty();
            }
        }
    }

    /// The next line of this input; none where there is none, or where reading fails.
    static Optional<String> read(InputStream in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int next = in.read();
            while (next >= 0 && next != '\n') {
                bytes.write(next);
                next = in.read();
            }
            boolean isEnd = next < 0 && bytes.size() == 0;
            return isEnd ? Optional.empty() : Optional.of(words(bytes.toByteArray()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Whether something in a line could not be read.
    static boolean isForeign(String line) {
        return line.indexOf(LOST) >= 0;
    }

    /// What a person typed of a line: not what the terminal answered to somebody in the middle of it.
    private static String words(byte[] line) {
        KeyDecoder decoder = new KeyDecoder();
        List<TtyEvent> events = new ArrayList<>(decoder.decode(line, line.length));
        events.addAll(decoder.giveUp());
        StringBuilder words = new StringBuilder();
        for (TtyEvent event : events) {
            switch (event) {
                case TtyEvent.Pressed pressed -> words.append(words(pressed.key()));
                case TtyEvent.Foreign foreign -> words.append(LOST);
                case TtyEvent.Pasted pasted -> words.append(pasted.text().replace('\n', ' '));
                default -> words.append(' ');
            }
        }
        return words.toString();
    }

    /// A key that types nothing stands between words.
    private static String words(Key key) {
        return switch (key.name()) {
            case CHARACTER -> key.text();
            case ENTER -> "";
            default -> " ";
        };
    }
}
