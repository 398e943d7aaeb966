package haven.terminal;

import haven.terminal.Tty.Size;
import haven.text.Width;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns pictures into bytes for a terminal: only the cells that changed, one write a picture.
///
/// Written here and not left to JLine's `Display`, whose terminal takes 50 ms longer to the first cue and which
/// writes whole lines where a few cells at the rim of the shape have changed.
final class Painter {
    private static final String ENTER = "\u001b[?1049h\u001b[?25l\u001b[?2004h";
    /// What was on the screen does not stay in it for the next that shows it.
    private static final String LEAVE = "\u001b[0m\u001b[?2026l\u001b[?2004l\u001b[H\u001b[2J\u001b[?25h\u001b[?1049l";
    private static final String SYNC = "\u001b[?2026h";
    private static final String SYNC_END = "\u001b[?2026l";
    private static final String CLEAR = "\u001b[0m\u001b[2J";
    /// Unchanged cells between two changed ones that are cheaper to write again than to jump over.
    private static final int SHORT_GAP = 3;
    private static final char JOINER = 0x200D;

    private final Theme theme;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable Frame shown;
    /// The picture before, to be drawn on again.
    private @Nullable Frame spare;
    private @Nullable Role role;
    private boolean entered;

    Painter(Theme theme) {
        this.theme = theme;
    }

    /// What gives the screen back: the cursor shown, the colours as they were, the text that was there before.
    static byte[] leaving() {
        return ascii(LEAVE);
    }

    /// An empty picture to draw on: no frame is made anew while two of them are enough.
    Frame blank(Size size) {
        Frame blank = spare;
        spare = null;
        if (blank == null || !blank.size().equals(size)) {
            return new Frame(size);
        }
        blank.empty();
        return blank;
    }

    /// The bytes that show this picture after the one before; none when nothing has changed. It is shown until the next
    /// but one is drawn.
    byte[] paint(Frame frame) {
        bytes.reset();
        boolean whole = shown == null || !shown.size().equals(frame.size());
        Frame before = shown == null || whole ? new Frame(frame.size()) : shown;
        if (whole) {
            write(entered ? SYNC + CLEAR : ENTER + SYNC + CLEAR);
            entered = true;
            role = Role.PLAIN;
        }
        for (int row = 0; row < frame.size().rows(); row++) {
            if (before.isDrawnOn(row) || frame.isDrawnOn(row)) {
                paintRow(before, frame, row);
            }
        }
        if (whole) {
            write(SYNC_END);
        }
        spare = shown;
        shown = frame;
        return bytes.toByteArray();
    }

    /// Has the next picture drawn whole: something else may have written on the screen.
    void forget() {
        shown = null;
    }

    /// As [#forget()], after the terminal was given back in between.
    void leave() {
        shown = null;
        entered = false;
    }

    private void paintRow(Frame before, Frame frame, int row) {
        int columns = frame.size().columns();
        int pen = -1;
        int drawnOver = 0;
        for (int column = 0; column < columns; column++) {
            String cell = frame.cell(column, row);
            boolean isThere = frame.isSame(before, column, row) && column >= drawnOver;
            if (isThere || cell.isEmpty()) {
                continue;
            }
            pen = moveTo(pen, column, row, frame);
            pen += paintCell(frame, column, row);
            if (isJoined(cell)) {
                // Where the pen is depends on the terminal: what may lie under the parts is drawn again.
                drawnOver = Math.max(drawnOver, column + apart(cell));
                pen = -1;
            }
        }
    }

    /// Whether it is one picture of several, as a family is, which some terminals draw beside each other.
    static boolean isJoined(String cell) {
        return cell.length() > 2 && cell.indexOf(JOINER) > 0;
    }

    /// How many columns its parts take beside each other.
    private static int apart(String cell) {
        return Stream.of(cell.split(String.valueOf(JOINER), -1))
                .mapToInt(Width::of)
                .sum();
    }

    /// What is drawn of a character in so many columns: of parts that may not fit beside each other, the first.
    static String fitting(String character, int columns) {
        boolean fits = !isJoined(character) || apart(character) <= columns;
        return fits ? character : character.substring(0, character.indexOf(JOINER));
    }

    private int moveTo(int pen, int column, int row, Frame frame) {
        if (pen >= 0 && column - pen <= SHORT_GAP && isOneRole(frame, pen, column, row)) {
            for (int at = pen; at < column; at++) {
                paintCell(frame, at, row);
            }
        } else if (pen >= 0) {
            write("\u001b[" + (column - pen) + "C");
        } else {
            write("\u001b[" + (row + 1) + ";" + (column + 1) + "H");
        }
        return column;
    }

    private boolean isOneRole(Frame frame, int from, int to, int row) {
        for (int column = from; column < to; column++) {
            boolean blank = frame.cell(column, row).equals(" ");
            if (frame.cell(column, row).length() != 1 || (!blank && frame.role(column, row) != role)) {
                return false;
            }
        }
        return true;
    }

    private int paintCell(Frame frame, int column, int row) {
        String cell = frame.cell(column, row);
        Role wanted = frame.role(column, row);
        if (wanted != role && !cell.equals(" ")) {
            bytes.writeBytes(theme.start(wanted));
            role = wanted;
        }
        String drawn = fitting(cell, frame.size().columns() - column);
        bytes.writeBytes(drawn.getBytes(StandardCharsets.UTF_8));
        boolean wide = column + 1 < frame.size().columns()
                && frame.cell(column + 1, row).isEmpty();
        return wide ? 2 : 1;
    }

    private void write(String text) {
        bytes.writeBytes(ascii(text));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
