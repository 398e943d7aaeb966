package haven.command.journal;

import haven.App;
import haven.UserError;
import haven.calendar.Week;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.insight.WeekEntries;
import haven.report.Report;
import haven.report.week.WeekReport;
import haven.setting.Config;
import haven.setting.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven week`.
public final class WeekCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Recipient.addTo(ReportOptions.addTo(Specs.command(
                                "week",
                                "[WEEK] [OPTIONS]",
                                List.of(
                                        "Shows what you kept in a week: practices, entries, check-ins, notes.",
                                        "",
                                        "  haven week                  this week so far",
                                        "  haven week last             the week before",
                                        "  haven week last --for therapist -o week.md",
                                        "                              a page to bring to a therapist"))
                        .addPositional(Specs.words("WEEK", Week.ACCEPTED))))
                .addOption(Specs.inWords());
    }

    @Override
    public int run(Arguments arguments, App app) {
        Config config = app.configOrDefault();
        LocalDate today = config.day(app.now());
        Week week = week(arguments.words(), today, config.get(Setting.WEEK_START));
        Recipient recipient = Recipient.read(arguments, app, config);
        Report report = new WeekReport(entries(app, week, today, recipient));
        return recipient.give(week.title(), report, "week", week.first(), week.last(), true);
    }

    private static Week week(List<String> words, LocalDate today, DayOfWeek firstDay) {
        if (words.size() > 1) {
            throw UserError.usage(
                    "haven week shows one week, not \"" + String.join(" ", words) + "\".",
                    "A week is " + Week.ACCEPTED + ".");
        }
        return Week.parse(words.isEmpty() ? "this" : words.getFirst(), today, firstDay);
    }

    private static WeekEntries entries(App app, Week week, LocalDate today, Recipient recipient) {
        List<Kind> kinds = app.kinds().ofDays();
        return app.look(WeekEntries.none(week, today, kinds), journal -> {
            Week before = week.before();
            return new WeekEntries(
                    week,
                    today,
                    kinds,
                    recipient.of(journal.entries(week.first(), week.last())),
                    recipient.of(journal.entries(Episode.KIND, before.first(), before.last())));
        });
    }
}
