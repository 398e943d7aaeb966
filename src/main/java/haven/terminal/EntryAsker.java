package haven.terminal;

import haven.guide.EntryEvent;
import haven.guide.EntryForm;

/// Asks the questions of a form, one at a time.
public interface EntryAsker extends AutoCloseable {
    /// Asks the form's open question, and waits for what the person does with it.
    EntryEvent ask(EntryForm form);

    /// Says a line between two questions.
    void say(String line);

    /// Gives the terminal back as it was.
    @Override
    void close();
}
