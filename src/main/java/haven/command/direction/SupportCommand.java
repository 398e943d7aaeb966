package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Actions;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.report.Format;
import haven.report.Support;
import haven.setting.Country;
import haven.setting.Setting;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven support`: help lines and the safety plan.
///
/// Nothing keeps the help lines from being shown: what cannot be read beside them is said in a line on standard error.
public final class SupportCommand implements Command {
    /// What its first word may be.
    public static final Actions ACTIONS = Actions.of(
            "support",
            "show --country --format --json --output --force --no-input",
            "lines --country --all --json --no-input",
            "edit --plain --no-input",
            "add",
            "rm");

    private static final String TITLE = "What supports you";

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
        return switch (ACTIONS.chosen(arguments)) {
            case "lines" -> lines(arguments, app);
            case "edit" -> new SafetyPlanChange(arguments, app).edit();
            case "add" -> new SafetyPlanChange(arguments, app).add();
            case "rm" -> new SafetyPlanChange(arguments, app).remove();
            default -> show(arguments, app);
        };
    }

    private static int show(Arguments arguments, App app) {
        ACTIONS.refuseWords("show", arguments);
        ReportOptions options = ReportOptions.read(arguments);
        SupportReading reading = new SupportReading(app, app.err()::println);
        Support support = support(reading, arguments, app);
        boolean asks = options.format() == Format.TEXT && options.file().isEmpty() && asks(support, arguments, app);
        Support whole = support.with(reading.plan());
        if (asks) {
            options.give(app, TITLE, whole);
            return new CountryQuestion(app, support).ask();
        }
        // On a low screen the first lines are the ones that are needed.
        options.page(
                app,
                arguments.wantsPlain(app),
                TITLE,
                (columns, signs) -> whole.orEvery().as(options.format(), columns, signs));
        return Exit.OK;
    }

    private static int lines(Arguments arguments, App app) {
        ACTIONS.refuseWords("lines", arguments);
        arguments.refuseBoth("--all", "--country");
        SupportReading reading = new SupportReading(app, app.err()::println);
        boolean plain = arguments.wantsPlain(app);
        boolean json = arguments.has("--json");
        if (arguments.has("--all")) {
            ReportOptions.page(app, plain, Support.every(reading.every()), json);
            return Exit.OK;
        }
        Support support = support(reading, arguments, app);
        if (!json && asks(support, arguments, app)) {
            ReportOptions.print(app, support.help(), false);
            return new CountryQuestion(app, support).ask();
        }
        ReportOptions.page(app, plain, support.orEvery().help(), json);
        return Exit.OK;
    }

    /// Whether the person is asked for their country: where nothing tells for sure which it is.
    private static boolean asks(Support support, Arguments arguments, App app) {
        return !support.where().isSure() && arguments.mayAsk(app);
    }

    /// The help lines of the person's country.
    private static Support support(SupportReading reading, Arguments arguments, App app) {
        Optional<Country> named = arguments.value("--country").map(SupportCommand::country);
        return reading.lines(named.or(() -> app.configOrDefault().get(Setting.COUNTRY)));
    }

    private static Country country(String letters) {
        return Country.of(letters)
                .orElseThrow(() -> UserError.usage(
                        "There is no country \"" + letters + "\".", "A country is two letters, such as DE."));
    }
}
