package haven.terminal;

import haven.text.Width;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/// The rows that a typed line takes on a terminal, and where among them the cursor is.
///
/// @param rows what is written for each, without its end
/// @param widths how many columns each takes
/// @param row the cursor's, from 0
/// @param column the cursor's, from 0
record LineRows(List<String> rows, List<Integer> widths, int row, int column) {
    /// Lays out a line after its prompt.
    ///
    /// @param columns how wide the terminal is
    /// @param encoder what the terminal's characters are; others are shown as a question mark
    static LineRows of(String prompt, TypedLine line, int columns, CharsetEncoder encoder) {
        Layout layout = new Layout(prompt, columns);
        int at = 0;
        for (String character : Width.characters(line.text())) {
            at += character.length();
            layout.add(encoder.canEncode(character) ? character : "?", line.cursor() < at);
        }
        return layout.done();
    }

    private static final class Layout {
        private final int columns;
        private final List<String> rows = new ArrayList<>();
        private final List<Integer> widths = new ArrayList<>();
        private final StringBuilder row;
        private int column;
        private boolean isApart;
        private int cursorRow = -1;
        private int cursorColumn;

        private Layout(String prompt, int columns) {
            this.columns = Math.max(2, columns);
            this.row = new StringBuilder(prompt);
            this.column = Width.of(prompt);
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
            rows.add(row.toString());
            widths.add(column);
            row.setLength(0);
            column = 0;
            isApart = false;
        }

        private void putCursor() {
            if (cursorRow < 0) {
                cursorRow = rows.size();
                cursorColumn = Math.min(column, columns - 1);
            }
        }

        private LineRows done() {
            if (column >= columns) {
                end();
            }
            putCursor();
            end();
            return new LineRows(rows, widths, cursorRow, cursorColumn);
        }
    }
}
