package haven.guide;

import haven.guide.EntryForm.State;
import haven.journal.ToolkitItem;
import haven.journal.ToolkitKind;
import java.util.List;

/// The form of `haven toolkit edit`: one question at a time about something in the toolkit, each with what stands
/// there.
///
/// @param item as answered so far
/// @param question the one asked now
/// @param line the text in the line to edit
/// @param complaint what was wrong with the line, or empty
/// @param state whether it goes on, and if not, how it ended
public record ToolForm(ToolkitItem item, Question question, String line, String complaint, State state) {
    private static final List<Question> QUESTIONS = List.of(Question.values());

    /// What is asked, in this order.
    public enum Question {
        /// What it is called.
        NAME("What do you call it?"),
        /// Its kind.
        KIND("What kind is it? (" + String.join(", ", ToolkitKind.words()) + ")"),
        /// Anything about it.
        NOTE("Anything about it?"),
        /// When it helps.
        HELPS("When does it help?");

        private final String words;

        Question(String words) {
            this.words = words;
        }

        private String answer(ToolkitItem item) {
            return switch (this) {
                case NAME -> item.name();
                case KIND -> item.kind().word();
                case NOTE -> item.note();
                case HELPS -> item.helps();
            };
        }

        private ToolkitItem answered(ToolkitItem item, String text) {
            return switch (this) {
                case NAME -> item.with(item.kind(), text, item.note(), item.helps());
                case KIND ->
                    item.with(
                            ToolkitKind.of(text)
                                    .orElseThrow(() -> new IllegalArgumentException(
                                            "A kind is one of " + String.join(", ", ToolkitKind.words()) + ".")),
                            item.name(),
                            item.note(),
                            item.helps());
                case NOTE -> item.with(item.kind(), item.name(), text, item.helps());
                case HELPS -> item.with(item.kind(), item.name(), item.note(), text);
            };
        }
    }

    /// The form at its first question.
    public static ToolForm start(ToolkitItem item) {
        return at(item, Question.NAME);
    }

    /// The open question, to be asked.
    public OpenQuestion open() {
        return new OpenQuestion(question.words, question.answer(item), line, complaint);
    }

    /// Whether a question is open.
    public boolean isAsking() {
        return state == State.ASKING;
    }

    /// The form after this. Going back, on and ending keep what stands in the line, if it can be read.
    public ToolForm update(EntryEvent event) {
        String text = event.line().strip();
        ToolkitItem said = item;
        String wrong = "";
        try {
            said = question.answered(item, text);
        } catch (IllegalArgumentException unreadable) {
            wrong = text.isEmpty() ? "It needs one." : String.valueOf(unreadable.getMessage());
        }
        return switch (event) {
            case EntryEvent.Closed closed -> ended(said, State.DONE);
            case EntryEvent.Interrupted interrupted -> ended(said, State.INTERRUPTED);
            case EntryEvent.Answered answered -> wrong.isEmpty() ? answered(said) : again(text, wrong);
            case EntryEvent.Back back -> wrong.isEmpty() ? at(said, neighbour(-1)) : again(text, wrong);
            case EntryEvent.Forward forward -> wrong.isEmpty() ? at(said, neighbour(1)) : again(text, wrong);
        };
    }

    /// The same question again, because this answer could not be kept.
    public ToolForm refused(EntryEvent answer, String why) {
        return again(answer.line().strip(), why);
    }

    private ToolForm answered(ToolkitItem said) {
        return question == QUESTIONS.getLast() ? ended(said, State.DONE) : at(said, neighbour(1));
    }

    private Question neighbour(int step) {
        return QUESTIONS.get(Math.clamp(QUESTIONS.indexOf(question) + (long) step, 0, QUESTIONS.size() - 1));
    }

    private ToolForm again(String text, String wrong) {
        return new ToolForm(item, question, text, wrong, State.ASKING);
    }

    private ToolForm ended(ToolkitItem said, State how) {
        return new ToolForm(said, question, question.answer(said), "", how);
    }

    private static ToolForm at(ToolkitItem item, Question question) {
        return new ToolForm(item, question, question.answer(item), "", State.ASKING);
    }
}
