package haven.terminal;

import java.util.Optional;
import java.util.OptionalInt;

/// A terminal that is there or not, in time that passes only by waiting. Keys come as lines.
///
/// @param there whether standard input and standard output are a terminal
/// @param pacer the time
public record TestTerminals(boolean there, VirtualPacer pacer) implements Terminals {
    /// One that is there, or not.
    public TestTerminals(boolean there) {
        this(there, new VirtualPacer());
    }

    @Override
    public Optional<Tty> open() {
        return Optional.empty();
    }

    @Override
    public void listenForStops(Pacer listener) {
        // Nobody stops it but the script.
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
