package haven.terminal;

import haven.terminal.Tty.Size;
import org.jline.utils.ScreenTerminal;

/// What a terminal shows, as lines of text without blanks at their ends.
final class PtyScreens {
    private PtyScreens() {}

    static String shown(ScreenTerminal terminal, Size size) {
        long[] cells = new long[size.columns() * size.rows()];
        terminal.dump(cells, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < size.rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < size.columns(); column++) {
                int point = ScreenTerminal.cellCodePoint(cells[row * size.columns() + column]);
                if (point != 0) {
                    line.appendCodePoint(point);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
