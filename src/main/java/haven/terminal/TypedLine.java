package haven.terminal;

import haven.text.OneLine;
import haven.text.Width;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/// A line that is being typed, and where in it the next character goes. A character is what a person counts as one, and
/// nothing in the line is anything that a terminal would obey.
final class TypedLine {
    private final Deque<State> before = new ArrayDeque<>();
    private State now = new State("", 0);
    private String cut = "";

    /// @param cursor how many chars are before it
    private record State(String text, int cursor) {}

    /// Begins with this, the cursor at its end.
    void begin(String line) {
        String harmless = OneLine.keepingLines(line);
        before.clear();
        now = new State(harmless, harmless.length());
    }

    String text() {
        return now.text();
    }

    /// How many chars are before the cursor.
    int cursor() {
        return now.cursor();
    }

    boolean isAtEnd() {
        return now.cursor() == now.text().length();
    }

    /// Has this stand in it instead.
    void replace(String line, int cursor) {
        String harmless = OneLine.keepingLines(line);
        set(harmless, Math.min(cursor, harmless.length()));
    }

    /// Puts this before the cursor.
    void insert(String words) {
        change(now.cursor(), now.cursor(), OneLine.keepingLines(words));
    }

    /// Takes out the character before the cursor.
    void backspace() {
        change(left(), now.cursor(), "");
    }

    /// Does what the key stands for.
    void edit(LineKey key) {
        switch (key) {
            case START -> move(0);
            case END -> move(now.text().length());
            case LEFT -> move(left());
            case RIGHT -> move(right());
            case WORD_LEFT -> move(wordLeft(TypedLine::isWord));
            case WORD_RIGHT -> move(wordRight());
            case DELETE -> change(now.cursor(), right(), "");
            case CUT_START -> cut(0, now.cursor());
            case CUT_END -> cut(now.cursor(), now.text().length());
            case CUT_WORD_LEFT -> cut(wordLeft(point -> !Character.isWhitespace(point)), now.cursor());
            case CUT_WORD_RIGHT -> cut(now.cursor(), wordRight());
            case PASTE_CUT -> insert(cut);
            case SWAP -> swap();
            case UNDO -> now = before.isEmpty() ? now : before.pop();
            case TAB_BACK -> {
                // It goes through words, and changes none.
            }
        }
    }

    private void move(int to) {
        now = new State(now.text(), to);
    }

    private void cut(int from, int to) {
        cut = from < to ? now.text().substring(from, to) : cut;
        change(from, to, "");
    }

    private void change(int from, int to, String words) {
        set(now.text().substring(0, from) + words + now.text().substring(to), from + words.length());
    }

    private void set(String text, int cursor) {
        if (!text.equals(now.text())) {
            before.push(now);
        }
        now = new State(text, cursor);
    }

    private int left() {
        List<String> characters = Width.characters(now.text().substring(0, now.cursor()));
        return now.cursor() - (characters.isEmpty() ? 0 : characters.getLast().length());
    }

    private int right() {
        List<String> characters = Width.characters(now.text().substring(now.cursor()));
        return now.cursor() + (characters.isEmpty() ? 0 : characters.getFirst().length());
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private int wordLeft(IntPredicate word) {
        int at = now.cursor();
        boolean inWord = false;
        while (at > 0 && (!inWord || word.test(now.text().codePointBefore(at)))) {
            inWord |= word.test(now.text().codePointBefore(at));
            at -= Character.charCount(now.text().codePointBefore(at));
        }
        return at;
    }

    private int wordRight() {
        int at = now.cursor();
        boolean inWord = false;
        while (at < now.text().length() && (!inWord || isWord(now.text().codePointAt(at)))) {
            inWord |= isWord(now.text().codePointAt(at));
            at += Character.charCount(now.text().codePointAt(at));
        }
        return at;
    }

    /// At the end of the line the last two characters, elsewhere those on both sides of the cursor.
    private void swap() {
        State was = now;
        if (isAtEnd()) {
            move(left());
        }
        int middle = now.cursor();
        int start = left();
        int end = right();
        if (start == middle || end == middle) {
            now = was;
            return;
        }
        String text = was.text();
        String swapped = text.substring(middle, end) + text.substring(start, middle);
        now = was;
        set(text.substring(0, start) + swapped + text.substring(end), end);
    }
}
