package haven.terminal;

import haven.terminal.Tty.TtyEvent;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where a terminal comes from: the real one, or a test's.
public interface Terminals {
    /// The terminal that keys come from and frames go to, if standard input and standard output are one.
    Optional<Tty> open();

    /// As [#open()], for lines that are typed, which stay on the screen; none where they could not be drawn again.
    default Optional<Tty> openLines() {
        return Optional.empty();
    }

    /// What a practice reads the time from and waits on.
    Pacer pacer();

    /// Has every signal that asks the program to end handed over from now on, where no terminal was opened, and that it
    /// goes on after it was stopped, as what is to be drawn again.
    void listenForStops(Consumer<TtyEvent> listener);

    /// Hands over no more signals: each does again what it did before a terminal was opened or listened for, unless one
    /// has come and the program is ending.
    default void hearNoMore() {}

    /// Whether standard output is a terminal.
    boolean hasOutput();

    /// How many columns standard output has, where it is a terminal that says so.
    OptionalInt columns();

    /// The size of the terminal, where standard input and standard output are one whose keys can be read one by one.
    Optional<Tty.Size> size();

    /// Does this while another program has the terminal: Ctrl-C is for that one, and its modes are as before
    /// afterwards, however it ended.
    default <T> T lend(Supplier<T> other) {
        return other.get();
    }

    /// Whether standard input is a terminal.
    boolean hasInput();
}
