package haven.report;

import haven.calendar.English;
import haven.entry.Entry;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.entry.Use;
import haven.insight.Toolkit;
import haven.insight.Toolkit.Ranked;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.text.OneLine;
import haven.text.Times;
import haven.text.Width;
import haven.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The toolkit, the most used first: each thing with its type, its uses, and when it helps, or else its note. For other
/// programs it is an entry, beside how often its drill was practised.
public record ToolkitPage(Toolkit toolkit) implements Report {
    private static final List<Column> COLUMNS =
            List.of(new Column("name"), new Column("type"), new Column("used"), new Column("when it helps"));
    private static final List<String> SUGGESTIONS = List.of(
            "haven toolkit add drill long-exhale --helps 'before a hard talk'",
            "haven toolkit add step 'wait 20 minutes before answering'",
            "haven toolkit add phrase 'this feeling has passed before'");

    @Override
    public Document document() {
        List<List<String>> rows = toolkit.tools().stream()
                .map(tool -> List.of(
                        tool.item().get(Tool.NAME),
                        tool.item().get(Tool.TYPE).word(),
                        uses(tool.used()),
                        tool.item().get(tool.item().says(Tool.HELPS) ? Tool.HELPS : Tool.NOTE)))
                .toList();
        return new Document("What helps", List.of(new Table(COLUMNS, rows)));
    }

    @Override
    public List<JsonObject> data() {
        return toolkit.tools().stream().map(ToolkitPage::data).toList();
    }

    private static JsonObject data(Ranked tool) {
        JsonObject data = JsonText.object(tool.item());
        Use practised = tool.practised();
        if (practised.times() > 0) {
            data.put("practices", practised.times());
            practised.last().ifPresent(last -> data.put("lastPractised", last));
        }
        return data;
    }

    /// One of them, with all that is known of it.
    ///
    /// @param start the command that begins it, where there is one
    public record One(Ranked tool, Optional<String> start) implements Report {
        private static final List<Column> COLUMNS = List.of(new Column("what"), new Column("how it is"));

        @Override
        public Document document() {
            Entry item = tool.item();
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("type", item.get(Tool.TYPE).word()));
            rows.add(List.of("when it helps", item.get(Tool.HELPS)));
            rows.add(List.of("note", item.get(Tool.NOTE)));
            rows.add(List.of("used", uses(tool.used()) + last()));
            rows.add(List.of("added", English.date(item.stamp().day())));
            rows.add(List.of("to begin", start.orElse("")));
            rows.removeIf(row -> row.getLast().isEmpty());
            return new Document(
                    "What helps", List.of(new Section(item.get(Tool.NAME), List.of(new Table(COLUMNS, rows)))));
        }

        private String last() {
            return tool.used()
                    .last()
                    .map(at -> at.atZone(tool.item().stamp().zone()).toLocalDate())
                    .map(day -> ", last on " + English.date(day))
                    .orElse("");
        }

        @Override
        public Object data() {
            return ToolkitPage.data(tool);
        }
    }

    /// One of them, offered in three lines at most: its name and note, when it helps, and what to do next.
    public static List<String> offer(Ranked tool, String next, int columns, Signs signs) {
        Entry item = tool.item();
        String note = item.says(Tool.NOTE) ? ": " + item.get(Tool.NOTE) : "";
        String helps = item.says(Tool.HELPS) ? "When it helps: " + item.get(Tool.HELPS) : "";
        return Stream.concat(
                        Stream.of(item.get(Tool.NAME) + note, helps)
                                .filter(line -> !line.isEmpty())
                                .map(line -> Width.shorten(OneLine.of(line), columns, signs.ellipsis())),
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
        SUGGESTIONS.forEach(command -> lines.add("  " + command));
        return lines;
    }

    private static String uses(Use use) {
        return use.times() == 0 ? "not used yet" : Times.count(use.times(), "time");
    }
}
