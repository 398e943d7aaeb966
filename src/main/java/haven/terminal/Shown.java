package haven.terminal;

import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// Words to choose from, above the line that is typed: few enough to be taken in at a glance.
final class Shown {
    private static final int MOST_LINES = 6;
    private static final String MORE = "and more";

    private Shown() {}

    /// The words with commas between, in lines of this width; the last line says that there are more.
    static List<String> of(List<String> words, int columns) {
        List<String> lines = Wrap.lines(String.join(", ", words), Math.max(1, columns - 1));
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, MOST_LINES));
        few.add(MORE);
        return few;
    }
}
