package haven.command.housekeeping;

import haven.App;
import haven.Exit;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.report.Finding;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven doctor`: what is as it should be, and how to mend what is not.
public final class DoctorCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "doctor",
                        "[--fix] [--json]",
                        List.of(
                                "Checks your journal, its backups, your settings and this terminal.",
                                "It changes nothing, and makes no journal where there is none.",
                                "",
                                "  haven doctor                     what there is to mend, and how",
                                "  haven doctor --fix               take from others what they may read"))
                .addOption(Specs.flag("--fix", "have files and folders be yours alone again"))
                .addOption(Specs.flag("--json", "a list as JSON"))
                .addOption(Specs.inWords());
    }

    @Override
    public int run(Arguments arguments, App app) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new JournalChecks(app, arguments.has("--fix")).findings());
        findings.addAll(new SettingChecks(app).findings());
        findings.addAll(new ReminderChecks(app).findings());
        findings.addAll(new MachineChecks(app).findings());
        Finding.All all = new Finding.All(findings);
        ReportOptions.print(app, all, arguments.has("--json"));
        return all.needMending() ? Exit.FAILURE : Exit.OK;
    }
}
