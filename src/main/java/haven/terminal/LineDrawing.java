package haven.terminal;

import haven.terminal.Tty.Size;
import java.util.List;

/// Draws a typed line where the cursor was when it began, with words below it, again and again.
final class LineDrawing {
    private static final String CLEAR_BELOW = "\r\u001b[J";

    private List<Integer> widths = List.of();
    private int row;
    private int column;

    /// Another line begins where the cursor is now.
    void begin() {
        widths = List.of();
        row = 0;
        column = 0;
    }

    /// What draws it over what was drawn last.
    ///
    /// @param below rows of words
    String draw(LineRows line, List<String> below, Size size) {
        int room = Math.max(1, size.rows() - below.size());
        int first = Math.clamp(
                (long) line.row() - room + 1, 0, Math.max(0, line.rows().size() - room));
        int last = Math.min(line.rows().size(), first + room);
        StringBuilder drawn = new StringBuilder(top(size.columns())).append(CLEAR_BELOW);
        drawn.append(String.join("\r\n", line.rows().subList(first, last)));
        below.forEach(words -> drawn.append("\r\n").append(words));
        widths = line.widths().subList(first, last);
        row = line.row() - first;
        column = line.column();
        return drawn.append(up(last - first + below.size() - 1 - row))
                .append('\r')
                .append(column > 0 ? "\u001b[" + column + "C" : "")
                .toString();
    }

    /// What goes to a row of its own below the line, which stays.
    String end(LineRows line, Size size) {
        String drawn = draw(line, List.of(), size);
        int down = widths.size() - 1 - row;
        begin();
        return drawn + (down > 0 ? "\u001b[" + down + "B" : "") + "\r\n";
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
}
