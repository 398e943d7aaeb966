package haven.command.housekeeping;

import haven.App;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Specs;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven config`: what haven does by itself, and what the person wants otherwise.
public final class ConfigCommand implements Command {
    /// What its first word may be.
    public static final Actions ACTIONS =
            Actions.of("config", "list --json", "show --json", "set", "unset", "edit", "path");

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "config",
                        "[list|show|set|unset|edit|path] [KEY] [VALUE...]",
                        List.of(
                                "Your settings: what each is, where that comes from, and what it does.",
                                "",
                                "  haven config                     all of them",
                                "  haven config set week-start sunday",
                                "  haven config set skip jaw eyes   a list, word by word",
                                "  haven config unset skip          as by default again",
                                "  haven config edit                the file, in your editor"))
                .addPositional(Specs.words("KEY", "a setting, then its value for set"))
                .addOption(Specs.flag("--json", "list or show as JSON"));
    }

    /// No journal is needed.
    @Override
    public void prepare(App app) {}

    @Override
    public int run(Arguments arguments, App app) {
        String action = ACTIONS.chosen(arguments);
        if (List.of("list", "edit", "path").contains(action)) {
            ACTIONS.refuseWords(action, arguments);
        }
        List<String> rest = arguments.rest();
        ConfigActions actions = new ConfigActions(app);
        return switch (action) {
            case "show" -> actions.show(rest, arguments.has("--json"));
            case "set" -> actions.set(rest);
            case "unset" -> actions.unset(rest);
            case "edit" -> actions.edit();
            case "path" -> actions.path();
            default -> actions.list(arguments.has("--json"));
        };
    }
}
