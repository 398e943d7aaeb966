package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.Arguments;
import haven.command.shared.ReportOptions;
import haven.command.shared.Settings;
import haven.entry.SafetyPlan;
import haven.report.Report;
import haven.report.Support;
import haven.setting.Country;
import java.util.List;
import java.util.Optional;

/// `haven support` and `haven support lines`: help lines and the safety plan, to look at.
///
/// Nothing keeps the help lines from being shown: what cannot be read beside them is said in a line on standard error.
final class SupportLook {
    private final Arguments arguments;
    private final App app;
    private final SupportReading reading;

    SupportLook(Arguments arguments, App app) {
        this.arguments = arguments;
        this.app = app;
        this.reading = new SupportReading(app, app.err()::println);
    }

    int show() {
        refuseWords("show");
        ReportOptions options = ReportOptions.read(arguments);
        Support lines = support();
        Optional<SafetyPlan> plan = reading.plan();
        Support support = new Support(lines.country(), lines.guessed(), lines.lines(), plan);
        options.give(app, "What supports you", support);
        return Exit.OK;
    }

    int lines() {
        refuseWords("lines");
        boolean every = arguments.has("--all");
        if (every && arguments.has("--country")) {
            throw UserError.usage("--all and --country ask for two things.", "Give one of them.");
        }
        Report report = every ? Support.every(reading.every()) : support().help();
        ReportOptions.print(app, report, arguments.has("--json"));
        return Exit.OK;
    }

    private void refuseWords(String action) {
        List<String> more = arguments.rest();
        if (!more.isEmpty()) {
            throw UserError.usage(
                    "haven support " + action + " takes no words, not \"" + String.join(" ", more) + "\".",
                    "See haven support --help.");
        }
    }

    /// The help lines of the person's country.
    private Support support() {
        Optional<Country> named = arguments.value("--country").map(SupportLook::country);
        return reading.lines(named.or(() -> Settings.orDefault(app).country()));
    }

    private static Country country(String letters) {
        return Country.of(letters)
                .orElseThrow(() -> UserError.usage(
                        "There is no country \"" + letters + "\".", "A country is two letters, such as DE."));
    }
}
