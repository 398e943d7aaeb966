package haven.report;

import haven.text.OneLine;
import haven.text.Wrap;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// What happened to one entry, the newest first.
///
/// @param title which entry it is
/// @param steps what happened
public record EntryHistory(String title, List<Step> steps) {
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    /// Keeps its own copy.
    public EntryHistory {
        steps = List.copyOf(steps);
    }

    /// Lines for a screen of any width.
    public String text(int columns, Signs signs, LocalDate today) {
        List<String> lines = new ArrayList<>(Wrap.lines(title, columns));
        if (steps.isEmpty()) {
            lines.add("");
            lines.addAll(Wrap.lines("Nothing has been changed in it since it was kept.", columns));
        }
        for (Step step : steps) {
            lines.add("");
            lines.addAll(Wrap.lines(
                    EntryLine.when(step.at(), today).replace("  ", " ") + ", " + OneLine.of(step.command()) + ": "
                            + step.result().words,
                    columns));
            for (EntryDiff.Difference difference : step.diff().differences()) {
                List<String> wrapped = Wrap.lines(difference.line(signs), columns - DEEPER.length());
                lines.add(INDENT + wrapped.getFirst());
                wrapped.subList(1, wrapped.size()).forEach(line -> lines.add(DEEPER + line));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /// What came of a change.
    public enum Result {
        /// There was none before.
        KEPT("kept"),
        /// Something in it is another.
        CHANGED("changed"),
        /// There is none any more.
        TAKEN_OUT("taken out");

        private final String words;

        Result(String words) {
            this.words = words;
        }
    }

    /// One change.
    ///
    /// @param at when, on the person's clock
    /// @param command what did it
    /// @param result what came of it
    /// @param diff what was changed, if it was there before and after
    public record Step(ZonedDateTime at, String command, Result result, EntryDiff diff) {}
}
