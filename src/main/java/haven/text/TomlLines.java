package haven.text;

import java.util.ArrayList;
import java.util.List;

/// TOML without the lines that say nothing: blank ones and comments, over which the reader that haven has takes time by
/// the cube of how many there are. What it says of a line is to be mapped back.
public final class TomlLines {
    private static final String BASIC = "\"\"\"";
    private static final String LITERAL = "'''";

    private final StringBuilder kept = new StringBuilder();
    private final List<Integer> numbers = new ArrayList<>();

    /// The quotes that a text of several lines ends with; empty outside of one.
    private String open = "";

    /// Of this TOML, right or wrong.
    public TomlLines(String text) {
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            add(text.substring(start, end), number);
            start = end;
        }
        numbers.add(number);
    }

    private void add(String line, int number) {
        String said = line.strip();
        boolean saysNothing = said.isEmpty() || said.startsWith("#");
        // The first line stays: what is missing is said to be missing there.
        if (number == 1 || !open.isEmpty() || !saysNothing) {
            kept.append(line);
            numbers.add(number);
            follow(line);
        }
    }

    /// Finds whether a text of several lines is open after this line.
    private void follow(String line) {
        int at = 0;
        while (at < line.length()) {
            if (open.isEmpty()) {
                char letter = line.charAt(at);
                if (letter == '#') {
                    return;
                }
                if (line.startsWith(BASIC, at) || line.startsWith(LITERAL, at)) {
                    open = line.substring(at, at + BASIC.length());
                    at += BASIC.length();
                } else {
                    at = letter == '"' || letter == '\'' ? afterQuoted(line, at) : at + 1;
                }
            } else if (line.startsWith(open, at)) {
                at += open.length();
                // Up to two more belong to the text.
                while (at < line.length() && line.charAt(at) == open.charAt(0)) {
                    at++;
                }
                open = "";
            } else {
                at += isEscape(line, at, open.charAt(0)) ? 2 : 1;
            }
        }
    }

    /// After a text in quotes, or at the end of the line where nothing closes it.
    private static int afterQuoted(String line, int start) {
        char quote = line.charAt(start);
        int at = start + 1;
        while (at < line.length() && line.charAt(at) != quote) {
            at += isEscape(line, at, quote) ? 2 : 1;
        }
        return at + 1;
    }

    private static boolean isEscape(String line, int at, char quote) {
        return quote == '"' && line.charAt(at) == '\\';
    }

    /// What is left of it.
    public String text() {
        return kept.toString();
    }

    /// The line that a line of [#text()] was before, both from 1.
    public int line(int left) {
        return numbers.get(Math.clamp(left - 1L, 0, numbers.size() - 1));
    }

    /// A mistake in [#text()], where it was before.
    public Mistake before(Mistake left) {
        return new Mistake(line(left.line()), left.column(), left.words());
    }
}
