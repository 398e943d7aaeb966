package haven.terminal;

import haven.text.OneLine;
import haven.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// Words to choose from, in lines: each group begins a line, and its first word stands out.
///
/// @param lines the lines, none of them empty
record WordGrid(List<List<Word>> lines) {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final AttributedString MORE =
            new AttributedString(" ".repeat(INDENT) + "and more", AttributedStyle.DEFAULT.faint());
    private static final AttributedStyle CHOSEN = AttributedStyle.DEFAULT.inverse();

    /// A word in its place.
    ///
    /// @param index which of all words it is, from 0
    /// @param column where it begins, from 0
    /// @param isFirst whether its group begins with it
    record Word(int index, int column, String text, boolean isFirst) {}

    /// Places words in lines of this width.
    static WordGrid of(List<List<String>> groups, int columns) {
        List<List<Word>> lines = new ArrayList<>();
        int index = 0;
        for (List<String> group : groups) {
            List<Word> line = new ArrayList<>();
            int column = INDENT;
            for (String text : group) {
                String fitting = Width.shorten(OneLine.of(text), Math.max(1, columns - INDENT - 1), "...");
                int width = Width.of(fitting);
                if (!line.isEmpty() && column + width >= columns) {
                    lines.add(line);
                    line = new ArrayList<>();
                    column = INDENT + GAP;
                }
                line.add(new Word(index, column, fitting, index == 0 || text.equals(group.getFirst())));
                column += width + GAP;
                index++;
            }
            lines.add(line);
        }
        return new WordGrid(lines);
    }

    /// The word above or below, nearest to where this one begins.
    ///
    /// @param step -1 or 1
    /// @return its index; this one's where there is no line there
    int beside(int index, int step) {
        int line = line(index) + step;
        if (line < 0 || line >= lines.size()) {
            return index;
        }
        int column = lines.get(line - step).stream()
                .filter(word -> word.index() == index)
                .findFirst()
                .map(Word::column)
                .orElse(0);
        return lines.get(line).stream()
                .min(Comparator.comparingInt(word -> Math.abs(word.column() - column)))
                .map(Word::index)
                .orElse(index);
    }

    /// Whether a word stands in the first line.
    boolean isAtTop(int index) {
        return line(index) == 0;
    }

    private int line(int index) {
        for (int line = 0; line < lines.size(); line++) {
            if (index <= lines.get(line).getLast().index()) {
                return line;
            }
        }
        return lines.size() - 1;
    }

    /// As many lines as fit, the chosen word among them, and one that says where there are more.
    ///
    /// @param chosen its index, or -1
    AttributedString drawn(int chosen, int rows) {
        int shown = lines.size() <= Math.max(1, rows) ? lines.size() : Math.max(1, rows - 1);
        int first = Math.clamp((long) line(Math.max(0, chosen)) - shown / 2, 0, lines.size() - shown);
        List<AttributedString> drawn = new ArrayList<>();
        for (List<Word> line : lines.subList(first, first + shown)) {
            drawn.add(drawn(line, chosen));
        }
        if (shown < lines.size()) {
            drawn.add(first + shown < lines.size() ? shown : 0, MORE);
        }
        return AttributedString.join(AttributedString.NEWLINE, drawn);
    }

    private static AttributedString drawn(List<Word> line, int chosen) {
        AttributedStringBuilder drawn = new AttributedStringBuilder();
        int column = 0;
        for (Word word : line) {
            drawn.append(" ".repeat(word.column() - column));
            drawn.styled(style(word, chosen), word.text());
            column = word.column() + Width.of(word.text());
        }
        return drawn.toAttributedString();
    }

    private static AttributedStyle style(Word word, int chosen) {
        if (word.index() == chosen) {
            return CHOSEN;
        }
        return word.isFirst() ? AttributedStyle.DEFAULT.bold() : AttributedStyle.DEFAULT;
    }
}
