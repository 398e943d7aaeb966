package haven.report;

import haven.calendar.English;
import haven.entry.Entry;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.entry.Use;
import haven.insight.Toolkit;
import haven.insight.Toolkit.Ranked;
import haven.text.OneLine;
import haven.text.Table;
import haven.text.Times;
import haven.text.Width;
import haven.text.Wrap;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The toolkit as lines of text for a screen of any width.
public final class ToolkitPage {
    private static final String INDENT = "  ";
    private static final List<String> SUGGESTIONS = List.of(
            "haven toolkit add drill long-exhale --helps 'before a hard talk'",
            "haven toolkit add step 'wait 20 minutes before answering'",
            "haven toolkit add phrase 'this feeling has passed before'");

    private ToolkitPage() {}

    /// Everything in it, each with its type, its uses, and when it helps, or else its note.
    public static List<String> of(Toolkit toolkit, int columns, Signs signs) {
        List<List<String>> rows = toolkit.tools().stream()
                .map(tool -> List.of(
                        OneLine.of(tool.item().get(Tool.NAME)),
                        tool.item().get(Tool.TYPE).word(),
                        uses(tool.used()),
                        OneLine.of(
                                tool.item().get(Tool.HELPS).isEmpty()
                                        ? tool.item().get(Tool.NOTE)
                                        : tool.item().get(Tool.HELPS))))
                .toList();
        return new Table(rows).lines(columns, signs.ellipsis());
    }

    /// One of them, with all that is known of it.
    ///
    /// @param start the command that begins it, where there is one
    public static List<String> of(Ranked tool, Optional<String> start, int columns) {
        Entry item = tool.item();
        ZoneId zone = item.stamp().zone();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("type", item.get(Tool.TYPE).word()));
        add(rows, "when it helps", item.get(Tool.HELPS));
        add(rows, "note", item.get(Tool.NOTE));
        rows.add(List.of("used", uses(tool.used()) + last(tool.used(), zone)));
        rows.add(List.of("added", English.date(item.stamp().day())));
        start.ifPresent(command -> rows.add(List.of("to begin", command)));
        List<String> lines = new ArrayList<>(Wrap.lines(OneLine.of(item.get(Tool.NAME)), columns));
        new Table(rows).lines(Math.max(1, columns - INDENT.length()), "").forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    private static void add(List<List<String>> rows, String what, String text) {
        if (!text.isEmpty()) {
            rows.add(List.of(what, OneLine.of(text)));
        }
    }

    /// One of them, offered in three lines at most: its name and note, when it helps, and what to do next.
    public static List<String> offer(Ranked tool, String next, int columns, Signs signs) {
        Entry item = tool.item();
        String name = OneLine.of(item.get(Tool.NAME))
                + (item.get(Tool.NOTE).isEmpty() ? "" : ": " + OneLine.of(item.get(Tool.NOTE)));
        String helps = item.get(Tool.HELPS).isEmpty() ? "" : "When it helps: " + OneLine.of(item.get(Tool.HELPS));
        return Stream.concat(
                        Stream.of(name, helps)
                                .filter(line -> !line.isEmpty())
                                .map(line -> Width.shorten(line, columns, signs.ellipsis())),
                        // A command is only one if it is whole.
                        Stream.of(next))
                .toList();
    }

    /// What stands in an empty toolkit's place.
    ///
    /// @param type the one type that was asked for, if it was
    public static List<String> empty(Optional<ToolType> type, int columns) {
        if (type.isPresent()) {
            return Wrap.lines("There is no " + type.get().word() + " in your toolkit yet.", columns);
        }
        List<String> lines = new ArrayList<>(Wrap.lines(
                "Your toolkit is empty: there is room in it for whatever helps you. To begin with:", columns));
        SUGGESTIONS.forEach(command -> lines.add(INDENT + command));
        return lines;
    }

    private static String uses(Use use) {
        return use.times() == 0 ? "not used yet" : Times.count(use.times(), "time");
    }

    private static String last(Use use, ZoneId zone) {
        return use.last()
                .map(at -> ", last on " + English.date(at.atZone(zone).toLocalDate()))
                .orElse("");
    }
}
