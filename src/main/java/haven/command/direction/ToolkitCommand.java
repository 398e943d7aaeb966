package haven.command.direction;

import haven.App;
import haven.command.entry.FieldOptions;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Specs;
import haven.entry.Tool;
import java.util.List;
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
        String action = ACTIONS.chosen(arguments);
        return switch (action) {
            case "add" -> new ToolkitChange(arguments, app).add();
            case "edit" -> new ToolkitChange(arguments, app).edit();
            case "rm" -> new ToolkitChange(arguments, app).remove();
            case "used" -> new ToolkitChange(arguments, app).used();
            case "show" -> new ToolkitLook(arguments, app).show();
            case "pick" -> new ToolkitLook(arguments, app).pick();
            default -> new ToolkitLook(arguments, app).list();
        };
    }
}
