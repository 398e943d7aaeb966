package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Columns;
import haven.command.shared.DrillWords;
import haven.command.shared.ReportOptions;
import haven.entry.Entry;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.insight.Toolkit;
import haven.insight.Toolkit.Ranked;
import haven.journal.Journal;
import haven.report.EntriesJson;
import haven.report.Signs;
import haven.report.ToolkitPage;
import java.util.List;
import java.util.Optional;

/// `haven toolkit list`, `show` and `pick`: look at the toolkit, and change nothing.
final class ToolkitLook {
    private final Arguments arguments;
    private final App app;

    ToolkitLook(Arguments arguments, App app) {
        this.arguments = arguments;
        this.app = app;
    }

    int list() {
        Toolkit toolkit = ofType(read());
        if (arguments.has("--json")) {
            app.out().print(EntriesJson.of(toolkit, isAscii()));
            return Exit.OK;
        }
        print(toolkit.isEmpty() ? empty() : ToolkitPage.of(toolkit, Columns.of(app), signs()));
        return Exit.OK;
    }

    int show() {
        Ranked tool = ToolkitChoice.find("show", Actions.rest(arguments), read());
        if (arguments.has("--json")) {
            app.out().print(EntriesJson.of(tool, isAscii()));
            return Exit.OK;
        }
        print(ToolkitPage.of(tool, start(tool.item()), Columns.of(app)));
        return Exit.OK;
    }

    int pick() {
        Toolkit toolkit = read();
        Optional<Ranked> picked = ofType(toolkit).pick(app.random());
        print(picked.map(tool -> offer(tool, toolkit)).orElseGet(this::empty));
        return Exit.OK;
    }

    private List<String> offer(Ranked tool, Toolkit toolkit) {
        String next = start(tool.item())
                .map(command -> "To begin: " + command)
                .orElseGet(() -> "If you did it: haven toolkit used " + ToolkitChange.selector(tool.item(), toolkit));
        return ToolkitPage.offer(tool, next, Columns.of(app), signs());
    }

    /// The command that begins it, where it is a drill of haven's.
    private Optional<String> start(Entry item) {
        return item.get(Tool.TYPE) == ToolType.DRILL ? DrillWords.start(item.get(Tool.NAME), app) : Optional.empty();
    }

    private Toolkit read() {
        Optional<Journal> open = app.openExistingJournal();
        if (open.isEmpty()) {
            return Toolkit.EMPTY;
        }
        try (Journal journal = open.get()) {
            return ToolkitChoice.toolkit(journal);
        }
    }

    private Toolkit ofType(Toolkit toolkit) {
        return arguments
                .value("--type")
                .map(ToolkitChoice::type)
                .map(toolkit::of)
                .orElse(toolkit);
    }

    private List<String> empty() {
        return ToolkitPage.empty(arguments.value("--type").map(ToolkitChoice::type), Columns.of(app));
    }

    private void print(List<String> lines) {
        lines.forEach(app.out()::println);
    }

    private boolean isAscii() {
        return signs().equals(Signs.ASCII);
    }

    private Signs signs() {
        return ReportOptions.signs(app);
    }
}
