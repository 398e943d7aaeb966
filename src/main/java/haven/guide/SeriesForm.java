package haven.guide;

import haven.entry.Entry;
import haven.entry.Question;
import haven.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A form about several entries, one after another.
///
/// @param asking what is asked about each
/// @param entries as answered so far
/// @param place which of them is asked about, from 0
/// @param asked what is asked about it
/// @param before which of them the last answer was about
/// @param line what stands in the line
/// @param complaint what was wrong with the last answer; may be empty
/// @param state how it stands
public record SeriesForm(
        Asking asking,
        List<Entry> entries,
        int place,
        Question asked,
        int before,
        String line,
        String complaint,
        State state)
        implements Form {
    /// Keeps its own copy.
    public SeriesForm {
        entries = List.copyOf(entries);
    }

    /// What is asked in a form about several entries.
    public interface Asking {
        /// What is asked about one, as it and those before it are answered so far; nothing, where it is passed over.
        List<Question> questions(List<Entry> entries, int place);

        /// What stands above the first question about one.
        String heading(Entry entry);
    }

    /// The form at the first of these entries, about which something has to be asked.
    public static SeriesForm of(Asking asking, List<Entry> entries) {
        Question first = asking.questions(entries, 0).getFirst();
        return new SeriesForm(asking, entries, 0, first, 0, first.answer(entries.getFirst()), "", State.ASKING);
    }

    @Override
    public Entry entry() {
        return entries.get(place);
    }

    @Override
    public Entry answered() {
        return entries.get(before);
    }

    @Override
    public String question() {
        return asked.name();
    }

    @Override
    public OpenQuestion open() {
        boolean isFirst = asked.equals(questions(place).getFirst());
        String heading = isFirst ? asking.heading(entry()) : "";
        String words = heading.isEmpty() ? asked.words() : OneLine.of(heading) + "\n" + asked.words();
        return new OpenQuestion(words, asked.answer(entry()), line, complaint, Optional.empty());
    }

    private List<Question> questions(int of) {
        return asking.questions(entries, of);
    }

    @Override
    public boolean isLast() {
        return next().isEmpty();
    }

    @Override
    public SeriesForm update(EntryEvent event) {
        if (!isAsking()) {
            return this;
        }
        String text = event.line().strip();
        boolean isOver = event instanceof EntryEvent.Closed || event instanceof EntryEvent.Interrupted;
        if (isOver && text.equals(asked.answer(entry()))) {
            // Whoever stops has not answered what stood there before.
            return ended("", event instanceof EntryEvent.Closed ? State.DONE : State.INTERRUPTED);
        }
        SeriesForm said = this;
        String wrong = "";
        try {
            said = said(asked.answered(entry(), text));
        } catch (IllegalArgumentException unreadable) {
            wrong = EntryForm.sentence(unreadable);
        }
        if (event instanceof EntryEvent.Closed) {
            return said.ended(wrong, State.DONE);
        }
        if (event instanceof EntryEvent.Interrupted) {
            return said.ended(wrong, State.INTERRUPTED);
        }
        if (!wrong.isEmpty()) {
            return refused(text, wrong);
        }
        SeriesForm answered = said;
        return event instanceof EntryEvent.Back
                ? said.previous().orElse(said)
                : said.next().orElseGet(() -> answered.ended("", State.DONE));
    }

    private SeriesForm said(Entry answer) {
        List<Entry> all = new ArrayList<>(entries);
        all.set(place, answer);
        return new SeriesForm(asking, all, place, asked, place, line, "", state);
    }

    /// At the question after this one, if there is any.
    private Optional<SeriesForm> next() {
        List<Question> here = questions(place);
        int index = here.indexOf(asked) + 1;
        if (index < here.size()) {
            return Optional.of(at(place, here.get(index)));
        }
        for (int of = place + 1; of < entries.size(); of++) {
            if (!questions(of).isEmpty()) {
                return Optional.of(at(of, questions(of).getFirst()));
            }
        }
        return Optional.empty();
    }

    private Optional<SeriesForm> previous() {
        List<Question> here = questions(place);
        int index = here.indexOf(asked) - 1;
        if (index >= 0) {
            return Optional.of(at(place, here.get(index)));
        }
        for (int of = place - 1; of >= 0; of--) {
            if (!questions(of).isEmpty()) {
                return Optional.of(at(of, questions(of).getFirst()));
            }
        }
        return Optional.empty();
    }

    private SeriesForm at(int newPlace, Question question) {
        return new SeriesForm(
                asking, entries, newPlace, question, before, question.answer(entries.get(newPlace)), "", State.ASKING);
    }

    private SeriesForm ended(String wrong, State how) {
        return new SeriesForm(asking, entries, place, asked, before, asked.answer(entry()), wrong, how);
    }

    @Override
    public SeriesForm refused(String typed, String why) {
        return new SeriesForm(asking, entries, place, asked, before, typed.strip(), why, state);
    }
}
