package haven.guide;

import haven.journal.CheckIn;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.Note;
import haven.journal.Practice;
import haven.journal.WordKind;
import java.util.List;
import java.util.Optional;

/// Something that a form asks about an entry.
///
/// @param <E> the kind of entry
public interface Asked<E extends Entry> {
    /// What it is called within its form, whatever its words are.
    String name();

    /// The question as it is asked.
    String words();

    /// The answer that an entry holds, as one would write it.
    String answer(E entry);

    /// The entry with this answer; one that is as it was stays word for word.
    ///
    /// @throws IllegalArgumentException if it cannot be read; its message says what is accepted
    E answered(E entry, String text);

    /// Which words may help to answer it.
    default Optional<WordKind> completes() {
        return Optional.empty();
    }

    /// Whether its answer is one number or word, which is typed anew rather than mended.
    default boolean isBrief() {
        return false;
    }

    /// Whether an entry does not say it.
    default boolean isMissing(E entry) {
        return answer(entry).isEmpty();
    }

    /// The form that asks all there is to say about an entry, at its first question.
    static EntryForm<? extends Entry> all(Entry entry) {
        return switch (entry) {
            case Episode episode -> EntryForm.start(episode);
            case Practice practice -> EntryForm.of(practice, List.of(PracticeQuestion.values()));
            case CheckIn checkIn -> EntryForm.of(checkIn, CheckInQuestion.of(checkIn));
            case Note note -> EntryForm.of(note, List.of(NoteQuestion.values()));
        };
    }
}
