package haven.entry;

import java.util.List;
import java.util.Optional;

/// One question about an entry, whoever asks it: a form a line at a time, or a page in the person's own editor.
public interface Question {
    /// How a draft calls it: the same for as long as there is one.
    String name();

    /// As it is asked, with an example in parentheses where there is one.
    String words();

    /// As [#words()], without the example.
    default String label() {
        int example = words().indexOf(" (");
        return example < 0 ? words() : words().substring(0, example);
    }

    /// What the entry says to it, as a person would type it.
    String answer(Entry entry);

    /// As [#answer(Entry)], over as many lines as a page has for it.
    default String onPage(Entry entry) {
        return answer(entry);
    }

    /// The entry with this answer to it. An empty answer takes what it said out; one that is as it was changes nothing.
    ///
    /// @param text without space around it
    /// @throws IllegalArgumentException if it cannot be read, with a clause that says what is accepted
    Entry answered(Entry entry, String text);

    /// The words that complete an answer.
    default Optional<Vocabulary> completes() {
        return Optional.empty();
    }

    /// The questions that a form asks in its place, one at a time: itself, but for a list that is asked part by part.
    default List<Question> each(Entry entry) {
        return List.of(this);
    }

    /// What sort of answer it takes.
    Type<?> type();
}
