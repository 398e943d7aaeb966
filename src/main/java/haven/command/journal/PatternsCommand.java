package haven.command.journal;

import haven.App;
import haven.UserError;
import haven.calendar.Period;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.DayRange;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.entry.Entry;
import haven.insight.Stretch;
import haven.report.patterns.PatternsReport;
import haven.setting.Config;
import haven.setting.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven patterns`: what repeats, and what helped.
public final class PatternsCommand implements Command {
    private static final String AROUND = "--around";
    private static final int WEEKS = 12;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "patterns",
                "[OPTIONS]",
                List.of(
                        "What repeats, and what helped: over the last " + WEEKS + " weeks, or any time.",
                        "",
                        "  haven patterns",
                        "  haven patterns --since 2026-01 --until 2026-06",
                        "  haven patterns --around 2026-10-01   before a day, and from then on"));
        spec.addOption(Specs.value(AROUND, "DAY", "compare before a day with from then on"));
        DayRange.addTo(spec);
        return Recipient.addTo(ReportOptions.addTo(spec)).addOption(Specs.inWords());
    }

    @Override
    public int run(Arguments arguments, App app) {
        if (!arguments.words().isEmpty()) {
            throw UserError.usage(
                    "haven patterns takes no words, not \"" + String.join(" ", arguments.words()) + "\".",
                    "--since and --until say which days.");
        }
        Config config = app.configOrDefault();
        LocalDate today = config.day(app.now());
        DayRange range = DayRange.read(arguments, app);
        LocalDate last = range.last().orElse(today);
        LocalDate first = range.first().orElse(last.minusWeeks(WEEKS).plusDays(1));
        Optional<LocalDate> around = arguments
                .value(AROUND)
                .map(text -> Period.parse(AROUND, text, app.now(), config::day, config.get(Setting.WEEK_START))
                        .first());
        around.filter(day -> !day.isAfter(first) || day.isAfter(last)).ifPresent(day -> {
            throw UserError.usage(
                    AROUND + " " + day + " is not within " + first + " to " + last + ".",
                    "--since and --until say which days.");
        });
        Recipient recipient = Recipient.read(arguments, app);
        List<Entry> entries = app.look(List.of(), journal -> journal.entries(first, last));
        PatternsReport report = new PatternsReport(new Stretch(first, last, recipient.of(entries)), around);
        List<Entry> told = new ArrayList<>(recipient.open());
        entries.stream().filter(entry -> entry.kind().tellsOfItsDay()).forEach(told::add);
        return recipient.give("What repeats", recipient.headed(report, last), "patterns", first, last, told);
    }
}
