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
        StringBuilder lines = new StringBuilder();
        String begun = "";
        for (String word : line.strip().split("\\s+", -1)) {
            String longer = begun.isEmpty() ? indent + word : begun + " " + word;
            if (!begun.isEmpty() && Width.of(longer) > columns) {
                lines.append(begun).append('\n');
                longer = indent + word;
            }
            begun = longer;
        }
        return lines.append(begun).toString();
    }

    /// The text in lines of at most these columns, broken at spaces; a word longer than a line is broken within. Text
    /// without words is one empty line.
    public static List<String> lines(String text, int atMost) {
        int columns = Math.max(1, atMost);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (Width.of(longer) <= columns) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (Width.of(line) > columns) {
                String part = Width.beginning(line, columns);
                int cut = part.isEmpty() ? line.offsetByCodePoints(0, 1) : part.length();
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line);
        return lines;
    }
}
