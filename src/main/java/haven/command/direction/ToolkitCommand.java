package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.command.entry.FieldOptions;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.DrillWords;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.entry.Tool;
import haven.insight.Toolkit;
import haven.insight.Toolkit.Ranked;
import haven.report.ToolkitPage;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven toolkit`: what helps, in the person's own words.
public final class ToolkitCommand implements Command {
    /// What its first word may be.
    public static final Actions ACTIONS = Actions.of(
            "toolkit",
            "list --type --json",
            "add --type --note --helps",
            "show --json",
            "edit --name --type --note --helps --plain --no-input",
            "rm",
            "pick --type",
            "used");

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "toolkit",
                        "[list|add|show|edit|rm|pick|used] [TYPE] [NAME] [OPTIONS]",
                        List.of(
                                "What helps you, in your own words, the most used first.",
                                "",
                                "  haven toolkit add tea --helps \"after a hard call\"",
                                "  haven toolkit add step wait 20 minutes before answering",
                                "  haven toolkit pick                one of them, by chance",
                                "  haven toolkit used tea            counts one use",
                                "",
                                "A TYPE is drill, thing, person, place, phrase, music, movement or step."))
                .addPositional(Specs.words("NAME", "its name, or the beginning of it"))
                .addOption(FieldOptions.spec(Tool.TYPE))
                .addOption(FieldOptions.spec(Tool.NAME))
                .addOption(FieldOptions.spec(Tool.NOTE))
                .addOption(FieldOptions.spec(Tool.HELPS))
                .addOption(Specs.flag("--json", "list or show as JSON"))
                .addOption(Specs.noInput())
                .addOption(Specs.plainForm());
    }

    @Override
    public int run(Arguments arguments, App app) {
        return switch (ACTIONS.chosen(arguments)) {
            case "add" -> new ToolkitChange(arguments, app).add();
            case "edit" -> new ToolkitChange(arguments, app).edit();
            case "rm" -> new ToolkitChange(arguments, app).remove();
            case "used" -> new ToolkitChange(arguments, app).used();
            case "show" -> show(arguments, app);
            case "pick" -> pick(arguments, app);
            default -> list(arguments, app);
        };
    }

    private static int list(Arguments arguments, App app) {
        Toolkit toolkit = ofType(toolkit(app), arguments);
        boolean json = arguments.has("--json");
        if (toolkit.isEmpty() && !json) {
            empty(arguments, app).forEach(app.out()::println);
        } else {
            ReportOptions.print(app, new ToolkitPage(toolkit), json);
        }
        return Exit.OK;
    }

    private static int show(Arguments arguments, App app) {
        Ranked tool = ToolkitChoice.find("show", arguments.rest(), toolkit(app));
        ReportOptions.print(app, new ToolkitPage.One(tool, start(tool.item(), app)), arguments.has("--json"));
        return Exit.OK;
    }

    private static int pick(Arguments arguments, App app) {
        Toolkit toolkit = toolkit(app);
        Optional<Ranked> picked = ofType(toolkit, arguments).pick(app.random());
        picked.map(tool -> offer(tool, toolkit, app))
                .orElseGet(() -> empty(arguments, app))
                .forEach(app.out()::println);
        return Exit.OK;
    }

    private static List<String> offer(Ranked tool, Toolkit toolkit, App app) {
        String next = start(tool.item(), app)
                .map(command -> "To begin: " + command)
                .orElseGet(() -> "If you did it: haven toolkit used " + ToolkitChange.selector(tool.item(), toolkit));
        return ToolkitPage.offer(tool, next, app.columns(), ReportOptions.signs(app));
    }

    /// The command that begins it, where it is a drill of haven's.
    private static Optional<String> start(Entry item, App app) {
        return item.kind().drill(item).flatMap(name -> DrillWords.start(name, app));
    }

    private static Toolkit toolkit(App app) {
        return app.look(Toolkit.EMPTY, ToolkitChoice::toolkit);
    }

    private static Toolkit ofType(Toolkit toolkit, Arguments arguments) {
        return arguments
                .value("--type")
                .map(ToolkitChoice::type)
                .map(toolkit::of)
                .orElse(toolkit);
    }

    private static List<String> empty(Arguments arguments, App app) {
        return ToolkitPage.empty(arguments.value("--type").map(ToolkitChoice::type), app.columns());
    }
}
