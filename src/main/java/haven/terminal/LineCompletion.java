package haven.terminal;

import haven.entry.Question;
import haven.entry.Vocabulary;
import haven.guide.Completion;
import haven.guide.WordFamilies;
import haven.terminal.Tty.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What Tab does in a line that is being typed: it completes the word with the person's own, and shows those that begin
/// so below the line, to go through with Tab and arrows. Enter takes the one that is chosen; typing on chooses none.
final class LineCompletion {
    /// What stands on the screen besides the words: the question, the line, and the one that it may wrap to.
    private static final int OTHER_ROWS = 4;

    private final TypedLine line;
    private final Supplier<Size> size;
    private final Writing writing;
    private Optional<Question> about = Optional.empty();
    /// What the words below the line are; none where there are none.
    private @Nullable Completion completion;

    /// Of words in this line, on a terminal of this size.
    LineCompletion(TypedLine line, Supplier<Size> size, Writing writing) {
        this.line = line;
        this.size = size;
        this.writing = writing;
    }

    /// Another line is open, for an answer to this where words complete one.
    void begin(Optional<Question> question) {
        about = question;
        close();
    }

    /// The word that is chosen stays in the line.
    ///
    /// @return whether one is
    boolean take() {
        Completion open = open();
        boolean isChosen = open != null && open.chosen() >= 0;
        if (isChosen) {
            close();
        }
        return isChosen;
    }

    /// Chooses the next word, or the one before.
    ///
    /// @return whether there are words to choose from, and the key is for them
    boolean moveAlong(int step) {
        Completion open = open();
        if (open == null || (open.chosen() < 0 && (step < 0 || !line.isAtEnd()))) {
            return false;
        }
        write(open.moved(step));
        return true;
    }

    /// Chooses the word below, or the one above; above the first line none.
    ///
    /// @return whether there are words to choose from, and the key is for them
    boolean moveAcross(int step) {
        Completion open = open();
        if (open == null || (open.chosen() < 0 && step < 0)) {
            return false;
        }
        WordGrid grid = grid(open);
        if (open.chosen() < 0) {
            write(open.moved(1));
        } else if (step < 0 && grid.isAtTop(open.chosen())) {
            write(open.choosing(-1));
        } else {
            write(open.choosing(grid.beside(open.chosen(), step)));
        }
        return true;
    }

    /// The first Tab completes what all words that begin so agree in, and shows them; the next ones go through them.
    void complete(int step) {
        if (about.isEmpty()) {
            return;
        }
        Completion open = open();
        if (open != null) {
            write(open.moved(step));
            return;
        }
        Completion begun = begun(about.get());
        if (begun.candidates().size() > 1) {
            completion = begun;
        }
        write(begun);
    }

    private Completion begun(Question question) {
        if (line.text().isEmpty() && question.completes().equals(Optional.of(Vocabulary.FIRST_SENTENCE))) {
            return new Completion("", "", "", writing.words(Vocabulary.FIRST_SENTENCE), -1);
        }
        return Completion.of(
                line.text(),
                line.cursor(),
                question.type(),
                writing.words(question.completes().orElseThrow()));
    }

    private void write(Completion next) {
        completion = completion == null ? null : next;
        line.replace(next.line(), next.cursor());
    }

    /// What there is to choose from, for the line as it is now.
    private @Nullable Completion open() {
        Completion last = completion;
        if (last == null || about.isEmpty()) {
            return null;
        }
        if (!last.gave(line.text(), line.cursor())) {
            Completion next = begun(about.get());
            completion = next.candidates().isEmpty() ? null : next;
        }
        return completion;
    }

    /// The rows of words below the line; none where there are none.
    List<String> below() {
        Completion open = open();
        if (open == null) {
            return List.of();
        }
        String drawn =
                grid(open).drawn(open.chosen(), size.get().rows() - OTHER_ROWS).toAnsi();
        return List.of(drawn.split("\n", -1));
    }

    /// Shows none any more.
    ///
    /// @return whether there were any
    boolean dismiss() {
        boolean wasOpen = open() != null;
        close();
        return wasOpen;
    }

    /// None is shown any more.
    void close() {
        completion = null;
    }

    private WordGrid grid(Completion open) {
        WordFamilies families =
                WordFamilies.builtIn(about.flatMap(Question::completes).orElseThrow());
        List<List<String>> groups =
                open.typed().isBlank() && !families.families().isEmpty()
                        ? families.grouped(open.candidates())
                        : List.of(open.candidates());
        return WordGrid.of(groups, size.get().columns());
    }
}
