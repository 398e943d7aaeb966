package haven.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines.
public final class Wrap {
    private Wrap() {}

    /// A line as it is where it fits in these columns; else broken at spaces, as far in as it begins. A word longer
    /// than a line stays whole: it may be a path.
    public static String words(String line, int columns) {
        if (Width.of(line) <= columns) {
            return line;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        return String.join("\n", broken(line, columns, indent, false));
    }

    /// The text in lines of at most these columns, broken at spaces; a word longer than a line is broken within. Text
    /// without words is one empty line.
    public static List<String> lines(String text, int atMost) {
        return broken(text, Math.max(1, atMost), "", true);
    }

    private static List<String> broken(String text, int columns, String indent, boolean withinWords) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? indent + word : line + " " + word;
            if (!line.isEmpty() && Width.of(longer) > columns) {
                lines.add(line);
                longer = indent + word;
            }
            while (withinWords && Width.of(longer) > columns) {
                String part = Width.beginning(longer, columns);
                int cut = part.isEmpty() ? longer.offsetByCodePoints(0, 1) : part.length();
                lines.add(longer.substring(0, cut));
                longer = longer.substring(cut);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
