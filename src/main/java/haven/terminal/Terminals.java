package haven.terminal;

import java.util.Optional;

/// Where a terminal comes from: the real one, or a test's.
public interface Terminals {
    /// The terminal that keys come from and frames go to, if standard input and standard output are one.
    Optional<Tty> open();

    /// Whether standard output is a terminal.
    boolean hasOutput();

    /// Whether standard input is a terminal.
    boolean hasInput();
}
