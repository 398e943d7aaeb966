package haven.guide;

import haven.guide.EntryEvent.Answered;
import haven.guide.EntryEvent.Back;
import haven.guide.EntryEvent.Closed;
import haven.guide.EntryEvent.Forward;
import haven.guide.EntryEvent.Interrupted;
import haven.journal.Episode;
import java.util.List;
import java.util.Locale;

/// The form of `haven log`: one question at a time about an episode.
///
/// Whatever a person does with a line, what stands in it is kept if it can be read: going back, going on and ending
/// keep it as Enter does. A line that cannot be read is asked for again, with the text to correct.
///
/// @param episode what has been answered so far
/// @param question the one asked now
/// @param line the text in the line to edit: the answer so far, or one to correct
/// @param complaint what was wrong with the line, or empty
/// @param state whether it goes on, and if not, how it ended
public record EntryForm(Episode episode, Question question, String line, String complaint, State state) {
    private static final List<Question> QUESTIONS = List.of(Question.values());

    /// Where a form is.
    public enum State {
        /// A question is open.
        ASKING,
        /// The last question was answered or skipped, or the person ended it.
        DONE,
        /// Ctrl-C ended it.
        INTERRUPTED
    }

    /// The form at its first question, with what is known already filled in.
    public static EntryForm start(Episode known) {
        return at(known, Question.TRIGGER);
    }

    /// The answer to the open question that is kept, whatever stands in the line.
    public String kept() {
        return question.answer(episode);
    }

    /// The open question, to be asked.
    public OpenQuestion open() {
        return new OpenQuestion(question.words(), kept(), line, complaint);
    }

    /// Whether a question is open.
    public boolean isAsking() {
        return state == State.ASKING;
    }

    /// The form after this.
    public EntryForm update(EntryEvent event) {
        if (!isAsking()) {
            return this;
        }
        String text = event.line().strip();
        Episode said = episode;
        String wrong = "";
        try {
            said = question.answered(episode, text);
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

    private EntryForm answered(Episode said) {
        return question == QUESTIONS.getLast() ? ended(said, State.DONE) : at(said, neighbour(1));
    }

    private Question neighbour(int step) {
        return QUESTIONS.get(Math.clamp(QUESTIONS.indexOf(question) + (long) step, 0, QUESTIONS.size() - 1));
    }

    private EntryForm again(String text, String wrong) {
        return new EntryForm(episode, question, text, wrong, State.ASKING);
    }

    private EntryForm ended(Episode said, State how) {
        return new EntryForm(said, question, question.answer(said), "", how);
    }

    private static EntryForm at(Episode episode, Question question) {
        return new EntryForm(episode, question, question.answer(episode), "", State.ASKING);
    }

    private static String sentence(String clause) {
        int first = clause.offsetByCodePoints(0, 1);
        return clause.substring(0, first).toUpperCase(Locale.ROOT) + clause.substring(first) + ".";
    }
}
