package haven.guide;

import haven.entry.Entry;
import haven.entry.Question;
import haven.guide.EntryEvent.Answered;
import haven.guide.EntryEvent.Back;
import haven.guide.EntryEvent.Closed;
import haven.guide.EntryEvent.Forward;
import haven.guide.EntryEvent.Interrupted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A form about one entry. Every question may be left open; nothing that was answered is asked for again.
///
/// @param entry the entry with all its answers so far
/// @param questions what is asked, in its order
/// @param asked the question that is open
/// @param line what stands in its line
/// @param complaint what was wrong with the last answer; may be empty
/// @param state how it stands
public record EntryForm(
        Entry entry, List<Question> questions, Question asked, String line, String complaint, State state)
        implements Form {
    /// What is longer was meant for another question, and stays to be mended.
    private static final int BRIEF = 12;

    /// Keeps its own copy.
    public EntryForm {
        questions = List.copyOf(questions);
    }

    /// A form that asks all there is to ask about an entry.
    public static EntryForm of(Entry entry) {
        return of(entry, entry.kind().questions(entry));
    }

    /// A form that asks these questions.
    public static EntryForm of(Entry entry, List<Question> questions) {
        Question first = each(questions, entry).getFirst();
        return new EntryForm(entry, questions, first, first.answer(entry), "", State.ASKING);
    }

    private static List<Question> each(List<Question> questions, Entry entry) {
        return questions.stream()
                .flatMap(question -> question.each(entry).stream())
                .toList();
    }

    /// All that it asks now, one question at a time.
    private List<Question> each() {
        return each(questions, entry);
    }

    /// Whether it asks a question of this name.
    public boolean asks(String name) {
        return each().stream().anyMatch(question -> question.name().equals(name));
    }

    /// A form of what has no answer yet; of everything, if all has.
    public EntryForm missing() {
        List<Question> open = questions.stream()
                .filter(question -> question.answer(entry).isEmpty())
                .toList();
        return open.isEmpty() ? this : of(entry, open);
    }

    /// The same, at the question of this name and with this in its line; at its beginning, if there is none such.
    public EntryForm resumed(String name, String typed) {
        for (Question question : each()) {
            if (question.name().equals(name)) {
                return new EntryForm(entry, questions, question, typed, "", State.ASKING);
            }
        }
        return this;
    }

    /// What is kept as the open question's answer.
    public String kept() {
        return asked.answer(entry);
    }

    @Override
    public Entry answered() {
        return entry;
    }

    @Override
    public String question() {
        return asked.name();
    }

    @Override
    public OpenQuestion open() {
        return new OpenQuestion(
                asked.words(),
                kept(),
                line,
                complaint,
                Optional.of(asked).filter(question -> question.completes().isPresent()));
    }

    @Override
    public boolean isLast() {
        // Behind a new part of a list there may be another.
        return asked.equals(questions.getLast());
    }

    @Override
    public EntryForm update(EntryEvent event) {
        if (!isAsking()) {
            return this;
        }
        String text = event.line().strip();
        Entry said = entry;
        String wrong = "";
        try {
            said = asked.answered(entry, text);
        } catch (IllegalArgumentException unreadable) {
            wrong = sentence(unreadable);
        }
        return switch (event) {
            case Closed closed -> ended(said, wrong, State.DONE);
            case Interrupted interrupted -> ended(said, wrong, State.INTERRUPTED);
            case Answered answered ->
                !wrong.isEmpty()
                        ? again(text, wrong)
                        : isLast(said) ? ended(said, "", State.DONE) : at(said, neighbour(said, 1));
            case Back back -> wrong.isEmpty() ? at(said, neighbour(said, -1)) : again(text, wrong);
            case Forward forward -> wrong.isEmpty() ? at(said, neighbour(said, 1)) : again(text, wrong);
        };
    }

    @Override
    public EntryForm refused(String typed, String why) {
        return new EntryForm(entry, questions, asked, typed.strip(), why, state);
    }

    private boolean isLast(Entry said) {
        return asked.equals(each(questions, said).getLast());
    }

    /// Where a part of a list was taken out, the one behind it has its place; where several came in, they are passed.
    private Question neighbour(Entry said, int step) {
        List<Question> all = each(questions, said);
        int more = step < 0 ? 0 : all.size() - each().size();
        boolean isNew = more > 0 && asked.answer(entry).isEmpty();
        int by = step < 0 ? step : more < 0 ? 0 : isNew ? more : step + more;
        return all.get(Math.clamp(all.indexOf(asked) + (long) by, 0, all.size() - 1));
    }

    private EntryForm again(String text, String wrong) {
        boolean canBeSkipped = kept().isEmpty() && !text.isEmpty();
        // A sentence that was typed at the wrong question is not thrown away.
        boolean isAnew = asked.type().isBrief() && text.length() <= BRIEF;
        return new EntryForm(
                entry,
                questions,
                asked,
                isAnew ? kept() : text,
                canBeSkipped ? wrong + " An empty line skips the question." : wrong,
                State.ASKING);
    }

    private EntryForm ended(Entry said, String wrong, State how) {
        return new EntryForm(said, questions, asked, asked.answer(said), wrong, how);
    }

    private EntryForm at(Entry said, Question next) {
        return new EntryForm(said, questions, next, next.answer(said), "", State.ASKING);
    }

    /// A clause that says what is wrong, as a sentence.
    static String sentence(IllegalArgumentException wrong) {
        String clause = String.valueOf(wrong.getMessage());
        int first = clause.offsetByCodePoints(0, 1);
        return clause.substring(0, first).toUpperCase(Locale.ROOT) + clause.substring(first) + ".";
    }
}
