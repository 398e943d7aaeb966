package haven.terminal;

import haven.terminal.Tty.TtyEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/// The real terminal.
public final class SystemTerminals implements Terminals {
    private final Map<String, String> environment;
    private final Talk talk;
    private @Nullable JniTerminalProvider provider;

    /// Finds it in this environment.
    ///
    /// @param err standard error
    public SystemTerminals(Map<String, String> environment, OutputStream err) {
        this.environment = environment;
        this.talk = new Talk(err);
    }

    /// Standard error; what is said on the same terminal while that shows a screen of its own, is said afterwards.
    public OutputStream talk() {
        return talk;
    }

    @Override
    public Optional<Tty> open() {
        return open(Painter.leaving());
    }

    @Override
    public Optional<Tty> openLines() {
        // A terminal that tells no width, or not what it is, cannot show a line to edit.
        boolean isKnown = !environment.getOrDefault("TERM", "").isEmpty();
        return isKnown && columns().isPresent() ? open(LineScreen.leaving()) : Optional.empty();
    }

    private Optional<Tty> open(byte[] leaving) {
        String type = environment.getOrDefault("TERM", "");
        if (!hasInput() || !hasOutput() || type.startsWith("dumb")) {
            return Optional.empty();
        }
        try {
            Pty pty = provider().current(SystemStream.Output);
            boolean isHeard = provider().isSystemStream(SystemStream.Error);
            return Optional.of(new SystemTty(pty, leaving, isHeard ? Optional.of(talk) : Optional.empty()));
        } catch (IOException | UncheckedIOException unusable) {
            return Optional.empty();
        }
    }

    @Override
    public Pacer pacer() {
        return new SystemPacer();
    }

    @Override
    public void listenForStops(Consumer<TtyEvent> listener) {
        StopSignals.listen(listener);
        StopSignals.take("CONT", () -> listener.accept(new TtyEvent.Redraw()));
    }

    @Override
    public void hearNoMore() {
        StopSignals.giveBack();
    }

    @Override
    public boolean hasOutput() {
        return provider().isSystemStream(SystemStream.Output);
    }

    @Override
    public OptionalInt columns() {
        return columns(SystemStream.Output);
    }

    /// How many columns standard error has, where it is a terminal that says so.
    public OptionalInt errorColumns() {
        return columns(SystemStream.Error);
    }

    private OptionalInt columns(SystemStream stream) {
        try {
            int columns = provider().isSystemStream(stream) ? provider().systemStreamWidth(stream) : 0;
            return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
        } catch (RuntimeException | LinkageError unusable) {
            // Whatever is wrong with the terminal, lines can be written.
            return OptionalInt.empty();
        }
    }

    @Override
    public Optional<Tty.Size> size() {
        try {
            // What is never changed needs no giving back.
            Optional<Pty> pty = pty();
            if (pty.isEmpty()) {
                return Optional.empty();
            }
            pty.get().getAttr();
            Size size = pty.get().getSize();
            return Optional.of(new Tty.Size(size.getColumns(), size.getRows()));
        } catch (IOException | UncheckedIOException unusable) {
            return Optional.empty();
        }
    }

    private Optional<Pty> pty() throws IOException {
        return hasInput() && hasOutput() ? Optional.of(provider().current(SystemStream.Output)) : Optional.empty();
    }

    @Override
    public <T> T lend(Supplier<T> other) {
        Optional<Modes> modes = modes();
        Object before = Signals.register("INT", () -> {});
        try {
            return other.get();
        } finally {
            Signals.unregister("INT", before);
            modes.ifPresent(Modes::giveBack);
        }
    }

    private Optional<Modes> modes() {
        try {
            Optional<Pty> pty = pty();
            return pty.isPresent() ? Optional.of(new Modes(pty.get())) : Optional.empty();
        } catch (IOException | UncheckedIOException unusable) {
            return Optional.empty();
        }
    }

    @Override
    public boolean hasInput() {
        return provider().isSystemStream(SystemStream.Input);
    }

    /// Made when first asked for: it loads its library, and what needs no terminal starts faster without.
    private synchronized JniTerminalProvider provider() {
        JniTerminalProvider made = provider;
        if (made == null) {
            made = new JniTerminalProvider();
            provider = made;
        }
        return made;
    }
}
