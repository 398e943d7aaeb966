package haven.terminal;

import haven.Exit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// A terminal that is there or not, in time that passes only by waiting. Keys come as lines.
///
/// @param there whether standard input and standard output are a terminal
/// @param pacer the time
/// @param stop the signal that comes as soon as somebody listens, if one does
public record TestTerminals(boolean there, VirtualPacer pacer, Optional<Tty.TtyEvent.Stop> stop) implements Terminals {
    /// One that is there, or not.
    public TestTerminals(boolean there) {
        this(there, new VirtualPacer());
    }

    /// One where no signal comes.
    public TestTerminals(boolean there, VirtualPacer pacer) {
        this(there, pacer, Optional.empty());
    }

    /// One that is there, where Ctrl-C comes as soon as somebody listens.
    public static TestTerminals interrupted() {
        return new TestTerminals(true, new VirtualPacer(), Optional.of(new Tty.TtyEvent.Stop(Exit.INTERRUPT)));
    }

    @Override
    public Optional<Tty> open() {
        return Optional.empty();
    }

    @Override
    public void listenForStops(Consumer<Tty.TtyEvent> listener) {
        // A drill is stopped by its script.
        stop.ifPresent(listener);
    }

    @Override
    public boolean hasOutput() {
        return there;
    }

    @Override
    public OptionalInt columns() {
        return OptionalInt.empty();
    }

    @Override
    public Optional<Tty.Size> size() {
        return there ? Optional.of(new Tty.Size(80, 24)) : Optional.empty();
    }

    @Override
    public boolean hasInput() {
        return there;
    }
}
