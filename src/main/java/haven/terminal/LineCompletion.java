package haven.terminal;

import haven.entry.Question;
import haven.entry.Vocabulary;
import haven.guide.Completion;
import haven.guide.Feelings;
import java.util.List;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.Reference;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/// What Tab does in a line that is being typed: it completes the word with the person's own, and shows those that begin
/// so below the line, to go through with Tab and arrows. Enter takes the one that is chosen; typing on chooses none.
final class LineCompletion {
    private static final String NEXT = "haven-complete";
    private static final String BACK = "haven-complete-back";
    /// What stands on the screen besides the words: the question, the line, and the one that it may wrap to.
    private static final int OTHER_ROWS = 4;

    private final FormReader reader;
    private final Writing writing;
    private Optional<Question> about = Optional.empty();
    /// What the words below the line are; none where there are none.
    private @Nullable Completion completion;

    LineCompletion(FormReader reader, Writing writing) {
        this.reader = reader;
        this.writing = writing;
    }

    /// Takes Tab, and Shift-Tab for the way back.
    void bind(KeyMap<Binding> keys) {
        reader.getWidgets().put(NEXT, () -> complete(1));
        reader.getWidgets().put(BACK, () -> complete(-1));
        keys.bind(new Reference(NEXT), "\t");
        keys.bind(new Reference(BACK), "\u001b[Z");
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
        boolean isChosen = chosen() >= 0;
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
        if (open == null || (open.chosen() < 0 && (step < 0 || !isAtEnd()))) {
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

    private boolean isAtEnd() {
        return reader.getBuffer().cursor() == reader.getBuffer().length();
    }

    private int chosen() {
        Completion open = open();
        return open == null ? -1 : open.chosen();
    }

    /// The first Tab completes what all words that begin so agree in, and shows them; the next ones go through them.
    private boolean complete(int step) {
        if (about.isEmpty()) {
            return true;
        }
        Completion open = open();
        if (open != null) {
            write(open.moved(step));
            return true;
        }
        Completion begun = begun(about.get());
        if (begun.candidates().size() > 1) {
            completion = begun;
            reader.showBelow(this::drawn);
        }
        write(begun);
        return true;
    }

    private Completion begun(Question question) {
        Buffer buffer = reader.getBuffer();
        return Completion.of(
                buffer.toString(),
                cursor(buffer),
                question.type(),
                writing.words(question.completes().orElseThrow()));
    }

    private void write(Completion next) {
        completion = completion == null ? null : next;
        Buffer buffer = reader.getBuffer();
        if (!next.line().equals(buffer.toString())) {
            buffer.clear();
            buffer.write(next.line());
        }
        buffer.cursor(next.line().codePointCount(0, next.cursor()));
    }

    /// What there is to choose from, for the line as it is now.
    private @Nullable Completion open() {
        Completion last = completion;
        if (last == null || about.isEmpty()) {
            return null;
        }
        Buffer buffer = reader.getBuffer();
        if (!last.gave(buffer.toString(), cursor(buffer))) {
            Completion next = begun(about.get());
            completion = next.candidates().isEmpty() ? null : next;
        }
        return completion;
    }

    private AttributedString drawn() {
        Completion open = open();
        if (open == null) {
            close();
            return AttributedString.EMPTY;
        }
        return grid(open).drawn(open.chosen(), reader.getTerminal().getSize().getRows() - OTHER_ROWS);
    }

    private WordGrid grid(Completion open) {
        boolean isOfAll = about.flatMap(Question::completes).equals(Optional.of(Vocabulary.FEELING))
                && open.typed().isBlank();
        List<List<String>> groups =
                isOfAll ? Feelings.builtIn().grouped(open.candidates()) : List.of(open.candidates());
        return WordGrid.of(groups, reader.getTerminal().getSize().getColumns());
    }

    private void close() {
        completion = null;
        reader.showNothingBelow();
    }

    /// The buffer counts code points.
    private static int cursor(Buffer buffer) {
        return buffer.upToCursor().length();
    }
}
