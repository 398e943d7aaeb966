package haven.terminal;

import haven.Exit;
import haven.guide.EntryEvent;
import haven.guide.OpenQuestion;

/// Asks questions, one at a time.
public interface EntryAsker extends AutoCloseable {
    /// What [#key()] gives when none will come.
    int NO_KEY = -1;

    /// Asks, and waits for what the person does with the question.
    EntryEvent ask(OpenQuestion question);

    /// Waits for one key; where keys come in lines, the first of a line, or a line end where it is empty.
    ///
    /// @return its character, or [#NO_KEY]
    int key();

    /// Says a line between two questions.
    void say(String line);

    /// Takes what was said and answered off the screen, where there is one of its own, and says this in its place.
    default void clear(String line) {}

    /// The exit code of the signal that ended the asking: 143 or 129; 130 where it was Ctrl-C or nothing did.
    default int stopCode() {
        return Exit.INTERRUPT;
    }

    /// Gives the terminal back as it was.
    @Override
    void close();
}
