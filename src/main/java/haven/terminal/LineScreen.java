package haven.terminal;

import haven.terminal.Tty.Size;
import haven.text.OneLine;
import haven.text.Width;
import haven.text.Wrap;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The screen of its own that questions are asked on: what was said and answered, as far as there is room for it above
/// a line that is typed.
///
/// It never scrolls: a terminal that has no second screen would remember what left it. It is empty again once it is
/// left, for the next that shows it.
final class LineScreen {
    private static final String CLEAR = "\u001b[H\u001b[2J";
    private static final String ENTER = "\u001b[?1049h" + CLEAR + "\u001b[?2004h";
    private static final String LEAVE = "\u001b[?2004l" + CLEAR + "\u001b[?1049l";
    private static final String PROMPT = "> ";
    /// How many columns of an answer stay to be seen.
    private static final int MOST_SHOWN = 500;

    private final Tty tty;
    private final Charset charset;
    private final List<String> said = new ArrayList<>();
    /// How many rows are taken.
    private int full;

    /// On this terminal.
    ///
    /// @param charset of its locale
    LineScreen(Tty tty, Charset charset) {
        this.tty = tty;
        this.charset = charset;
    }

    /// Begins it, and again after the terminal was given back in between.
    void enter() {
        write(ENTER);
    }

    /// What gives the terminal back.
    static byte[] leaving() {
        return LEAVE.getBytes(StandardCharsets.US_ASCII);
    }

    /// Says this below what is there.
    void say(String words) {
        said.add(words);
        List<String> rows = rows(words);
        if (full + rows.size() >= tty.size().rows()) {
            showAgain(1);
        } else {
            full += rows.size();
            write(String.join("\r\n", rows) + "\r\n");
        }
    }

    /// Takes all of it away.
    void clear() {
        said.clear();
        full = 0;
        write(CLEAR);
    }

    /// What was typed stays as an answer above what is said next.
    void answered(String typed) {
        said.add(PROMPT + Width.shorten(OneLine.of(typed), MOST_SHOWN, "..."));
        full = tty.size().rows();
    }

    /// Makes room for so many rows below what was said last, unless there is.
    ///
    /// @return whether all is drawn anew, and the next row is the first of them
    boolean makeRoom(int rows) {
        boolean isFull = full + rows > tty.size().rows();
        if (isFull) {
            showAgain(rows);
        }
        return isFull;
    }

    /// Something else may have been written on it: it is drawn anew by what comes next.
    void forget() {
        full = tty.size().rows();
    }

    /// Shows what was said last, as far as there is room for it above so many rows.
    void showAgain(int below) {
        Size size = tty.size();
        List<String> rows = new ArrayList<>();
        for (int at = said.size() - 1; at >= 0 && rows.size() < size.rows(); at--) {
            rows.addAll(0, rows(said.get(at)));
        }
        full = Math.clamp((long) size.rows() - below, 0, rows.size());
        write(CLEAR
                + rows.subList(rows.size() - full, rows.size()).stream()
                        .collect(Collectors.joining("\r\n", "", full > 0 ? "\r\n" : "")));
    }

    /// The rows that these words take, each of their lines on rows of its own.
    List<String> rows(String words) {
        return Stream.of(words.split("\n", -1))
                .flatMap(line -> Wrap.lines(OneLine.of(line), tty.size().columns()).stream())
                .toList();
    }

    /// Writes this where the cursor is.
    void write(String text) {
        tty.write(text.getBytes(charset));
    }
}
