package haven.terminal;

import haven.terminal.Tty.Size;
import haven.text.Width;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/// Draws a typed line after its prompt where the cursor was when it began, with words below it, again and again.
final class LineDrawing {
    private static final String PROMPT = "> ";
    private static final String CLEAR_BELOW = "\r\u001b[J";

    private final TypedLine line;
    private final CharsetEncoder encoder;
    /// How many columns each row took that was drawn last.
    private List<Integer> widths = List.of();
    private int row;
    private int column;

    /// @param encoder what the terminal's characters are; others are shown as a question mark
    LineDrawing(TypedLine line, CharsetEncoder encoder) {
        this.line = line;
        this.encoder = encoder;
    }

    /// The line begins where the cursor is now.
    void begin() {
        widths = List.of();
        row = 0;
        column = 0;
    }

    /// What draws it over what was drawn last.
    ///
    /// @param below rows of words
    String draw(List<String> below, Size size) {
        Rows rows = new Rows(size.columns());
        int room = Math.max(1, size.rows() - below.size());
        int first = Math.clamp((long) rows.cursorRow - room + 1, 0, Math.max(0, rows.written.size() - room));
        int last = Math.min(rows.written.size(), first + room);
        StringBuilder drawn = new StringBuilder(top(size.columns())).append(CLEAR_BELOW);
        drawn.append(String.join("\r\n", rows.written.subList(first, last)));
        below.forEach(words -> drawn.append("\r\n").append(words));
        widths = rows.widths.subList(first, last);
        row = rows.cursorRow - first;
        column = rows.cursorColumn;
        return drawn.append(up(last - first + below.size() - 1 - row))
                .append('\r')
                .append(column > 0 ? "\u001b[" + column + "C" : "")
                .toString();
    }

    /// How many rows that takes.
    int height(List<String> below, Size size) {
        int room = Math.max(1, size.rows() - below.size());
        return Math.min(new Rows(size.columns()).written.size(), room) + below.size();
    }

    /// What goes to where the line began. A terminal that has become narrower has wrapped what was there.
    private String top(int columns) {
        int above = column / Math.max(1, columns);
        for (int width : widths.subList(0, Math.min(row, widths.size()))) {
            above += Math.max(1, (width + columns - 1) / Math.max(1, columns));
        }
        return up(above);
    }

    private static String up(int rows) {
        return rows > 0 ? "\u001b[" + rows + "A" : "";
    }

    /// The rows that the line takes now, and where among them the cursor is.
    private final class Rows {
        private final int columns;
        private final List<String> written = new ArrayList<>();
        private final List<Integer> widths = new ArrayList<>();
        private final StringBuilder row = new StringBuilder(PROMPT);
        private int column = Width.of(PROMPT);
        private boolean isApart;
        private int cursorRow = -1;
        private int cursorColumn;

        private Rows(int columns) {
            this.columns = Math.max(2, columns);
            int at = 0;
            for (String character : Width.characters(line.text())) {
                at += character.length();
                add(encoder.canEncode(character) ? character : "?", line.cursor() < at);
            }
            if (column >= this.columns) {
                end();
            }
            putCursor();
            end();
        }

        /// @param isAfterCursor whether the cursor is before its end
        private void add(String character, boolean isAfterCursor) {
            boolean isEnd = character.equals("\n");
            int width = isEnd ? 0 : Width.of(character);
            if (column + width > columns) {
                end();
            }
            if (isAfterCursor) {
                putCursor();
            }
            if (isEnd) {
                end();
                return;
            }
            if (isApart) {
                // Where the pen is depends on the terminal, which may have drawn a picture's parts beside each other.
                row.append("\r\u001b[").append(column).append('C');
            }
            isApart = Painter.isJoined(character);
            row.append(Painter.fitting(character, columns - column));
            column += width;
        }

        private void end() {
            written.add(row.toString());
            widths.add(column);
            row.setLength(0);
            column = 0;
            isApart = false;
        }

        private void putCursor() {
            if (cursorRow < 0) {
                cursorRow = written.size();
                cursorColumn = Math.min(column, columns - 1);
            }
        }
    }
}
