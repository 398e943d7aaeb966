package haven.terminal;

import haven.guide.Key;
import java.util.function.Consumer;

/// A terminal in raw mode: keys come one by one, and what is written goes to its cells.
public interface Tty extends AutoCloseable {
    /// Its size now.
    Size size();

    /// Writes these bytes at once.
    void write(byte[] bytes);

    /// Has every event from now on handed over, from threads of its own: keys, changes of size, signals.
    void listen(Consumer<TtyEvent> listener);

    /// Has each line handed over that is said on standard error, where that is this terminal too: it cannot be written
    /// in the middle of a picture.
    default void listenToTalk(Consumer<String> listener) {}

    /// Stops this process as Ctrl-Z does, with the terminal as it was, and comes back in raw mode when continued.
    void suspend();

    /// Gives the terminal back as it was. May be called again, and from a shutdown hook.
    @Override
    void close();

    /// Columns and rows.
    record Size(int columns, int rows) {}

    /// What comes from a terminal.
    sealed interface TtyEvent {
        /// A key was pressed.
        record Pressed(Key key) implements TtyEvent {}

        /// A key was pressed that changes a line.
        record Edits(LineKey key) implements TtyEvent {}

        /// This was pasted: words in lines, and nothing that a terminal would obey.
        record Pasted(String text) implements TtyEvent {}

        /// Something was typed or pasted that is not text in UTF-8.
        record Foreign() implements TtyEvent {}

        /// The size has changed, or the screen may have been drawn over.
        record Redraw() implements TtyEvent {}

        /// A line was typed, where keys come a line at a time.
        record Typed(String line) implements TtyEvent {}

        /// No more lines will come.
        record NoMoreInput() implements TtyEvent {}

        /// The practice is to end now.
        ///
        /// @param exitCode 130, 143, 129, or what another signal is told by
        record Stop(int exitCode) implements TtyEvent {}
    }
}
