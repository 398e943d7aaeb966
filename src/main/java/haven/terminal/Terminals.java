package haven.terminal;

import java.util.Optional;
import java.util.OptionalInt;

/// Where a terminal comes from: the real one, or a test's.
public interface Terminals {
    /// The terminal that keys come from and frames go to, if standard input and standard output are one.
    Optional<Tty> open();

    /// What a practice reads the time from and waits on.
    Pacer pacer();

    /// Has every signal that asks the program to end handed over from now on, where no terminal was opened.
    void listenForStops(Pacer pacer);

    /// Whether standard output is a terminal.
    boolean hasOutput();

    /// How many columns standard output has, where it is a terminal that says so.
    OptionalInt columns();

    /// The size of the terminal, where standard input and standard output are one whose keys can be read one by one.
    Optional<Tty.Size> size();

    /// Does this while another program has the terminal: Ctrl-C is for that one.
    default void lend(Runnable other) {
        other.run();
    }

    /// Whether standard input is a terminal.
    boolean hasInput();
}
