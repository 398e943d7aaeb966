package haven.terminal;

import haven.guide.Act;
import haven.guide.Way;
import haven.text.Width;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// What every screen shares: a head, a cue in the middle, a bar and a line of keys at the bottom.
///
/// @param frame what is drawn on
/// @param theme its characters
/// @param layout where things go
record Page(Frame frame, Theme theme, Layout layout) {
    /// Below so many rows there is no room for anything but the cue.
    private static final String HELP = "help";
    static final int SMALL = 8;

    private static final int NARROW = 40;
    /// Longer lines are hard to take in at a glance.
    private static final int WIDEST = 64;

    static Page of(Frame frame, Theme theme) {
        return new Page(frame, theme, Layout.of(frame.size()));
    }

    int rows() {
        return frame.size().rows();
    }

    /// How many columns text may take.
    int room() {
        return Math.max(1, frame.size().columns() - 2 * layout.indent());
    }

    void head(String left, String right) {
        frame.put(layout.indent(), 0, theme.shortened(left, room()), Role.PLAIN);
        int column = frame.size().columns() - layout.indent() - Width.of(right);
        if (column > layout.indent() + Width.of(left)) {
            frame.put(column, 0, right, Role.DIM);
        }
    }

    /// The shape of the breath.
    ///
    /// @param level how full the lungs are, 0 to 1
    void shape(double level) {
        layout.shape(frame.size()).draw(frame, level, theme.unicode());
    }

    /// Words in the middle of the rows from this one on.
    ///
    /// @return the row after them
    int centred(int row, String text, Role role) {
        int next = row;
        for (String line : lines(text)) {
            frame.centre(next++, line, role);
        }
        return next;
    }

    /// Words from the left, in the rows from this one on.
    ///
    /// @return the row after them
    int left(int row, String text, Role role) {
        int next = row;
        for (String line : Wrap.lines(text, room())) {
            frame.put(layout.indent(), next++, line, role);
        }
        return next;
    }

    /// As many of these lines as there is room for, from that one on as far as there are any.
    ///
    /// @return whether there are more below
    boolean scrolled(int row, int room, int first, List<String> lines) {
        int from = Math.clamp(first, 0, Math.max(0, lines.size() - room));
        for (int i = 0; i < Math.min(room, lines.size() - from); i++) {
            frame.put(layout.indent(), row + i, lines.get(from + i), Role.PLAIN);
        }
        return from + room < lines.size();
    }

    /// Words as lines that are not too wide to take in.
    List<String> lines(String text) {
        return Wrap.lines(text, Math.min(room(), WIDEST));
    }

    /// How many rows such words take.
    int height(String text) {
        return lines(text).size();
    }

    void cue(String words, String count) {
        if (layout.cueRows() == 1) {
            frame.centreFirstFitting(layout.cueRow(), Role.STRONG, (words + "  " + count).strip(), words);
            return;
        }
        frame.centre(layout.cueRow(), words, Role.STRONG);
        frame.centre(layout.cueRow() + 1, count, Role.PLAIN);
    }

    /// What is being typed, with where the next letter goes; the end of it where not all fits.
    void typed(int row, String text) {
        String shown = end(text, room() - 1);
        frame.centre(row, shown.isEmpty() ? "" : shown + theme.cursor(), Role.PLAIN);
    }

    /// As much of the end of a text as these columns hold.
    static String end(String text, int columns) {
        List<String> characters = Width.characters(text);
        int from = 0;
        while (from < characters.size()
                && Width.of(String.join("", characters.subList(from, characters.size()))) > columns) {
            from++;
        }
        return String.join("", characters.subList(from, characters.size()));
    }

    /// How much of the whole is done, at the bottom.
    void bar(double fraction) {
        if (layout.hasBar()) {
            bar(layout.indent(), rows() - 2, room(), fraction);
        }
    }

    void bar(int column, int row, int length, double fraction) {
        int halves = Math.clamp((long) (fraction * length * 2), 0, length * 2);
        for (int i = 0; i < length; i++) {
            int filled = Math.clamp(halves - i * 2L, 0, 2);
            String cell = switch (filled) {
                case 2 -> theme.draw("\u2501", "=");
                case 1 -> theme.draw("\u2578", "-");
                default -> theme.draw("\u2500", "-");
            };
            frame.set(column + i, row, cell, filled > 0 ? Role.ACCENT : Role.DIM);
        }
    }

    /// Full and empty dots: how many of how many.
    String dots(int full, int all) {
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < all; i++) {
            dots.append(i == 0 ? "" : " ");
            dots.append(i < full ? theme.draw("\u25cf", "*") : theme.draw("\u25cb", "o"));
        }
        return dots.toString();
    }

    /// The line of keys at the bottom. Where not all fit, those that matter least are left out: how to go on, how to
    /// end and who can help stay longest.
    ///
    /// @param typing whether words are typed here
    void keyLine(List<Way> ways, boolean typing) {
        List<Way> shown = new ArrayList<>();
        for (Way way : ways) {
            if (!way.brief().isEmpty() && !way.act().key(typing).isEmpty()) {
                shown.add(way);
            }
        }
        String line = line(shown, typing);
        while (shown.size() > 1 && Width.of(line) > room()) {
            Way last = Collections.max(shown, (one, other) -> one.act().compareTo(other.act()));
            // Who can help is in sight in a word before it is in none.
            if (last.act() == Act.HELP && !last.brief().equals(HELP)) {
                shown.set(shown.indexOf(last), new Way(Act.HELP, HELP));
            } else {
                shown.remove(last);
            }
            line = line(shown, typing);
        }
        frame.put(layout.indent(), rows() - 1, line, Role.DIM);
    }

    /// With room between them; with less where there is little.
    private String line(List<Way> ways, boolean typing) {
        String wide = line(ways, typing, "   ");
        return Width.of(wide) <= room() || room() > NARROW ? wide : line(ways, typing, "  ");
    }

    private static String line(List<Way> ways, boolean typing, String gap) {
        StringBuilder line = new StringBuilder();
        for (Way way : ways) {
            line.append(line.isEmpty() ? "" : gap).append(way.line(typing));
        }
        return line.toString();
    }

    /// What to know, as low as there are rows for it from this one on, else where more is said.
    ///
    /// @param brief the same in one line
    void caution(int from, String words, String brief) {
        if (words.isEmpty() || !layout.hasBar()) {
            return;
        }
        for (String said : List.of(words, brief)) {
            List<String> lines = Width.of(said) <= room() ? List.of(said) : lines(said);
            int fit = rows() - 2 - lines.size();
            for (int row = fit; row >= from; row--) {
                if (isFree(row, lines.size())) {
                    centred(row, lines);
                    return;
                }
            }
        }
    }

    private boolean isFree(int row, int height) {
        return IntStream.range(row, row + height).noneMatch(frame::isDrawnOn);
    }

    private void centred(int row, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            frame.centre(row + i, lines.get(i), Role.DIM);
        }
    }
}
