package haven.report;

import haven.entry.Detail;
import haven.text.OneLine;
import haven.text.Width;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is not the same in an entry before a change and after it.
///
/// @param differences those, in the order of the fields
public record EntryDiff(List<Difference> differences) {
    private static final String NOTHING = "(nothing)";
    private static final int LONGEST = 120;

    /// Keeps its own copy.
    public EntryDiff {
        differences = List.copyOf(differences);
    }

    /// From the fields before to the fields after.
    public static EntryDiff of(List<Detail> before, List<Detail> after) {
        Map<String, String> was = byLabel(before);
        Map<String, String> is = byLabel(after);
        Map<String, String> all = new LinkedHashMap<>(is);
        was.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        for (String label : all.keySet()) {
            String from = was.getOrDefault(label, "");
            String to = is.getOrDefault(label, "");
            if (!from.equals(to)) {
                differences.add(new Difference(label, from, to));
            }
        }
        return new EntryDiff(differences);
    }

    private static Map<String, String> byLabel(List<Detail> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field.label(), field.text()));
        return texts;
    }

    /// One field that changed.
    ///
    /// @param label what it answers
    /// @param before empty where it said nothing
    /// @param after empty where it says nothing any more
    public record Difference(String label, String before, String after) {
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
