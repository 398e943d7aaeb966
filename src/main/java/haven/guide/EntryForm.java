package haven.guide;

import haven.guide.EntryEvent.Answered;
import haven.guide.EntryEvent.Back;
import haven.guide.EntryEvent.Closed;
import haven.guide.EntryEvent.Forward;
import haven.guide.EntryEvent.Interrupted;
import haven.journal.Entry;
import haven.journal.Episode;
import java.util.List;
import java.util.Locale;

/// The form of `haven log` and `haven journal edit`: one question at a time about an entry.
///
/// Whatever a person does with a line, what stands in it is kept if it can be read: going back, going on and ending
/// keep it as Enter does. A line that cannot be read is asked for again, with the text to correct.
///
/// @param <E> the kind of entry
/// @param entry what has been answered so far
/// @param questions what is asked, in this order
/// @param question the one asked now
/// @param line the text in the line to edit: the answer so far, or one to correct
/// @param complaint what was wrong with the line, or empty
/// @param state whether it goes on, and if not, how it ended
public record EntryForm<E extends Entry>(
        E entry, List<Asked<E>> questions, Asked<E> question, String line, String complaint, State state) {
    /// How long what is typed anew may be, in characters.
    private static final int BRIEF = 12;

    /// Where a form is.
    public enum State {
        /// A question is open.
        ASKING,
        /// The last question was answered or skipped, or the person ended it.
        DONE,
        /// Ctrl-C ended it.
        INTERRUPTED
    }

    /// Keeps its own copy.
    public EntryForm {
        questions = List.copyOf(questions);
    }

    /// The form about an episode at its first question, with what is known already filled in.
    public static EntryForm<Episode> start(Episode known) {
        return of(known, List.of(Question.values()));
    }

    /// A form at the first of these questions, of which there is at least one.
    public static <E extends Entry> EntryForm<E> of(E entry, List<Asked<E>> questions) {
        Asked<E> first = questions.getFirst();
        return new EntryForm<>(entry, questions, first, first.answer(entry), "", State.ASKING);
    }

    /// The form with only the questions that the entry does not answer yet; the form itself if it answers all.
    public EntryForm<E> missing() {
        List<Asked<E>> open =
                questions.stream().filter(asked -> asked.isMissing(entry)).toList();
        return open.isEmpty() ? this : of(entry, open);
    }

    /// The form where it was left: at the question of this name, with this in its line. A name that is not asked here
    /// leaves it as it is.
    public EntryForm<E> resumed(String name, String typed) {
        for (Asked<E> asked : questions) {
            if (asked.name().equals(name)) {
                return new EntryForm<>(entry, questions, asked, typed, "", State.ASKING);
            }
        }
        return this;
    }

    /// The answer to the open question that is kept, whatever stands in the line.
    public String kept() {
        return question.answer(entry);
    }

    /// The open question, to be asked.
    public OpenQuestion open() {
        return new OpenQuestion(question.words(), kept(), line, complaint, question.completes());
    }

    /// Whether a question is open.
    public boolean isAsking() {
        return state == State.ASKING;
    }

    /// The form after this.
    public EntryForm<E> update(EntryEvent event) {
        if (!isAsking()) {
            return this;
        }
        String text = event.line().strip();
        E said = entry;
        String wrong = "";
        try {
            said = question.answered(entry, text);
        } catch (IllegalArgumentException unreadable) {
            wrong = sentence(String.valueOf(unreadable.getMessage()));
        }
        return switch (event) {
            case Closed closed -> ended(said, State.DONE);
            case Interrupted interrupted -> ended(said, State.INTERRUPTED);
            case Answered answered -> wrong.isEmpty() ? answered(said) : again(text, wrong);
            case Back back -> wrong.isEmpty() ? at(said, neighbour(-1)) : again(text, wrong);
            case Forward forward -> wrong.isEmpty() ? at(said, neighbour(1)) : again(text, wrong);
        };
    }

    private EntryForm<E> answered(E said) {
        return question.equals(questions.getLast()) ? ended(said, State.DONE) : at(said, neighbour(1));
    }

    private Asked<E> neighbour(int step) {
        return questions.get(Math.clamp(questions.indexOf(question) + (long) step, 0, questions.size() - 1));
    }

    private EntryForm<E> again(String text, String wrong) {
        String complaint = kept().isEmpty() ? wrong + " An empty line skips the question." : wrong;
        // A sentence that was typed at the wrong question is not thrown away.
        boolean isAnew = question.isBrief() && text.length() <= BRIEF;
        String mended = isAnew ? kept() : text;
        return new EntryForm<>(entry, questions, question, mended, complaint, State.ASKING);
    }

    private EntryForm<E> ended(E said, State how) {
        return new EntryForm<>(said, questions, question, question.answer(said), "", how);
    }

    private EntryForm<E> at(E said, Asked<E> next) {
        return new EntryForm<>(said, questions, next, next.answer(said), "", State.ASKING);
    }

    private static String sentence(String clause) {
        int first = clause.offsetByCodePoints(0, 1);
        return clause.substring(0, first).toUpperCase(Locale.ROOT) + clause.substring(first) + ".";
    }
}
