package haven.entry;

import java.util.Optional;

/// A question that is asked in other words where an entry is about something else: what was good is not asked for as
/// what was hard.
record Reworded(Question question, String words) implements Question {
    @Override
    public String name() {
        return question.name();
    }

    @Override
    public String answer(Entry entry) {
        return question.answer(entry);
    }

    @Override
    public Entry answered(Entry entry, String text) {
        return question.answered(entry, text);
    }

    @Override
    public Optional<Vocabulary> completes() {
        return question.completes();
    }

    @Override
    public Type<?> type() {
        return question.type();
    }
}
