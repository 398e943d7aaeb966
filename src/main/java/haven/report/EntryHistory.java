package haven.report;

import haven.entry.Detail;
import haven.text.OneLine;
import haven.text.Width;
import haven.text.Wrap;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What happened to one entry, the newest first.
///
/// @param title which entry it is
/// @param steps what happened
public record EntryHistory(String title, List<Step> steps) {
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";
    private static final String NOTHING = "(nothing)";
    private static final int LONGEST = 120;

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
            for (Difference difference : step.differences()) {
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
    /// @param differences what was changed, if it was there before and after
    public record Step(ZonedDateTime at, String command, Result result, List<Difference> differences) {}

    /// A field that is not the same before a change and after it.
    ///
    /// @param label what it answers
    /// @param before empty where it said nothing
    /// @param after empty where it says nothing any more
    public record Difference(String label, String before, String after) {
        /// All between the fields before and those after, in their order.
        public static List<Difference> between(List<Detail> before, List<Detail> after) {
            Map<String, String> was = byLabel(before);
            Map<String, String> is = byLabel(after);
            Map<String, String> all = new LinkedHashMap<>(is);
            was.forEach(all::putIfAbsent);
            return all.keySet().stream()
                    .map(label -> new Difference(label, was.getOrDefault(label, ""), is.getOrDefault(label, "")))
                    .filter(difference -> !difference.before.equals(difference.after))
                    .toList();
        }

        private static Map<String, String> byLabel(List<Detail> fields) {
            Map<String, String> texts = new LinkedHashMap<>();
            fields.forEach(field -> texts.put(field.label(), field.text()));
            return texts;
        }

        /// Such as "What did you do? waited → called".
        String line(Signs signs) {
            String label = OneLine.of(this.label);
            String colon = label.endsWith("?") ? " " : ": ";
            return label + colon + side(before, signs) + " " + signs.arrow() + " " + side(after, signs);
        }

        private static String side(String text, Signs signs) {
            return text.isEmpty() ? NOTHING : Width.shorten(OneLine.of(text), LONGEST, signs.ellipsis());
        }
    }
}
