package haven.command.direction;

import haven.App;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven support`: help lines and the safety plan.
public final class SupportCommand implements Command {
    /// What its first word may be.
    public static final Actions ACTIONS = Actions.of(
            "support",
            "show --country --format --json --output --force",
            "lines --country --all --json",
            "edit --plain --no-input",
            "add",
            "rm");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "support",
                        "[show|lines|edit|add|rm] [PART] [TEXT] [OPTIONS]",
                        List.of(
                                "Help lines and your safety plan, on one page.",
                                "",
                                "  haven support edit               asks for the plan, a part at a time",
                                "  haven support add help Sam, 555 0100",
                                "  haven support rm help 1          takes the first line out",
                                "  haven support lines --country DE",
                                "",
                                "A PART is signs, alone, distraction, help, professionals, surroundings."))
                .addPositional(Specs.words("PART", "a part of the plan, then a line, or its number"))
                .addOption(Specs.value("--country", "CC", "whose help lines, such as DE"))
                .addOption(Specs.flag("--all", "the help lines of every country"));
        return ReportOptions.addTo(spec).addOption(Specs.noInput()).addOption(Specs.plainForm());
    }

    @Override
    public int run(Arguments arguments, App app) {
        String action = ACTIONS.chosen(arguments);
        return switch (action) {
            case "lines" -> new SupportLook(arguments, app).lines();
            case "edit" -> new PlanChange(arguments, app).edit();
            case "add" -> new PlanChange(arguments, app).add();
            case "rm" -> new PlanChange(arguments, app).remove();
            default -> new SupportLook(arguments, app).show();
        };
    }
}
