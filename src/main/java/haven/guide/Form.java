package haven.guide;

import haven.entry.Entry;

/// A form as state and events: questions asked one at a time, about one entry or several. It never changes; what was
/// answered is another one.
public interface Form {
    /// How it stands.
    enum State {
        /// A question is open.
        ASKING,
        /// All is answered, or nobody is there any more.
        DONE,
        /// Ctrl-C or a signal ended it.
        INTERRUPTED
    }

    /// The entry that the open question is about.
    Entry entry();

    /// The entry that the last answer was about, with all its answers so far.
    Entry answered();

    /// The open question's name, as a draft has it.
    String question();

    /// What stands in its line.
    String line();

    /// The open question as it is asked.
    OpenQuestion open();

    /// How it stands.
    State state();

    /// Whether a question is open.
    default boolean isAsking() {
        return state() == State.ASKING;
    }

    /// Whether there is nothing to go on with once the open question is answered.
    boolean isLast();

    /// After this.
    Form update(EntryEvent event);

    /// The same with an answer that could be read and not be kept: a question that is open is asked once more.
    ///
    /// @param line what was answered
    /// @param why what is wrong with it, as a sentence
    Form refused(String line, String why);
}
