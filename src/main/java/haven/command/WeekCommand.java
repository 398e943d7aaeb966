package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.calendar.Week;
import haven.insight.WeekEntries;
import haven.insight.WeekSummary;
import haven.journal.Journal;
import haven.report.Format;
import haven.report.Signs;
import haven.report.WeekJson;
import haven.report.WeekMarkdown;
import haven.report.WeekText;
import haven.setting.Config;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `haven week`.
final class WeekCommand implements Command {
    @Override
    public CommandSpec spec() {
        return ReportOptions.addTo(Specs.command(
                        "week",
                        "[WEEK] [OPTIONS]",
                        List.of(
                                "Shows what you kept in a week: practices, episodes, check-ins, notes.",
                                "",
                                "  haven week                  this week so far",
                                "  haven week last             the week before",
                                "  haven week 2026-W47 -o week47.md",
                                "                              a page to bring to a therapist"))
                .addPositional(Specs.words("WEEK", Week.ACCEPTED).toBuilder()
                        .hideParamSyntax(true)
                        .build()));
    }

    @Override
    public int run(Arguments arguments, App app) {
        Config config = Settings.orDefault(app);
        LocalDate today = config.day(app.now());
        Week week = week(arguments.words(), today, config.weekStart());
        ReportOptions options = ReportOptions.read(arguments);
        WeekSummary summary = summary(app, week, today);
        options.give(app, week.title(), (columns, signs) -> report(summary, options.format(), columns, signs));
        return Exit.OK;
    }

    private static Week week(List<String> words, LocalDate today, DayOfWeek firstDay) {
        if (words.size() > 1) {
            throw UserError.usage(
                    "haven week shows one week, not \"" + String.join(" ", words) + "\".",
                    "A week is " + Week.ACCEPTED + ".");
        }
        return Week.parse(words.isEmpty() ? "this" : words.getFirst(), today, firstDay);
    }

    private static WeekSummary summary(App app, Week week, LocalDate today) {
        Optional<Journal> open = app.openExistingJournal();
        if (open.isEmpty()) {
            return WeekSummary.of(week, today, WeekEntries.NONE, List.of());
        }
        try (Journal journal = open.get()) {
            Week before = week.before();
            return WeekSummary.of(
                    week,
                    today,
                    new WeekEntries(
                            journal.practices(week.first(), week.last()),
                            journal.episodes(week.first(), week.last()),
                            journal.checkIns(week.first(), week.last()),
                            journal.notes(week.first(), week.last())),
                    journal.urges(before.first(), before.last()));
        }
    }

    private static String report(WeekSummary summary, Format format, int columns, Signs signs) {
        return switch (format) {
            case MARKDOWN -> WeekMarkdown.of(summary, signs);
            case JSON -> WeekJson.of(summary, signs.equals(Signs.ASCII));
            default -> WeekText.of(summary, columns, signs);
        };
    }
}
