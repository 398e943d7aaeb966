package haven.report;

import haven.entry.Detail;
import haven.entry.Entry;
import haven.journal.Revision;
import haven.text.OneLine;
import haven.text.Width;
import haven.text.Wrap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What happened to one entry, the newest first.
///
/// @param title which entry it is
/// @param revisions what happened
/// @param zone where the person's clock is
/// @param details what a page says of an entry
public record EntryHistory(String title, List<Revision> revisions, ZoneId zone, Function<Entry, List<Detail>> details) {
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";
    private static final String NOTHING = "(nothing)";
    private static final int LONGEST = 120;

    /// Lines for a screen of any width.
    public String text(int columns, Signs signs, LocalDate today) {
        List<String> lines = new ArrayList<>(Wrap.lines(title, columns));
        if (revisions.isEmpty()) {
            lines.add("");
            lines.addAll(Wrap.lines("Nothing has been changed in it since it was kept.", columns));
        }
        for (Revision revision : revisions) {
            lines.add("");
            String when = EntryLine.when(revision.at().atZone(zone), today).replace("  ", " ");
            lines.addAll(Wrap.lines(when + ", " + OneLine.of(revision.what()) + ": " + result(revision), columns));
            for (Difference difference : differences(revision)) {
                List<String> wrapped = Wrap.lines(difference.line(signs), columns - DEEPER.length());
                lines.add(INDENT + wrapped.getFirst());
                wrapped.subList(1, wrapped.size()).forEach(line -> lines.add(DEEPER + line));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String result(Revision revision) {
        return revision.after().isEmpty() ? "taken out" : revision.before().isEmpty() ? "kept" : "changed";
    }

    /// What was changed, where it was there before and after.
    private List<Difference> differences(Revision revision) {
        return revision.before().isEmpty() || revision.after().isEmpty()
                ? List.of()
                : Difference.between(
                        details.apply(revision.before().get()),
                        details.apply(revision.after().get()));
    }

    /// The same for other programs: `at`, `command`, and the entry `before` and `after`, where there was one.
    ///
    /// @param ascii whether every other character is to be escaped
    public String json(boolean ascii) {
        return JsonText.of(revisions.stream().map(this::data).toList(), ascii);
    }

    private JsonObject data(Revision revision) {
        String at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(revision.at().atZone(zone));
        JsonObject data = new JsonObject().put("at", at).put("command", revision.what());
        revision.before().ifPresent(entry -> data.put("before", entry));
        revision.after().ifPresent(entry -> data.put("after", entry));
        return data;
    }

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
            return label + colon + (signs.areWords() ? "from " : "") + side(before, signs) + " " + signs.arrow() + " "
                    + side(after, signs);
        }

        private static String side(String text, Signs signs) {
            return text.isEmpty() ? NOTHING : Width.shorten(OneLine.of(text), LONGEST, signs.ellipsis());
        }
    }
}
