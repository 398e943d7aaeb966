package haven.command.journal;

import haven.App;
import haven.UserError;
import haven.bond.Mending;
import haven.calendar.Week;
import haven.calendar.Weeks;
import haven.command.shared.Arguments;
import haven.command.shared.Command;
import haven.command.shared.Numbers;
import haven.command.shared.ReportOptions;
import haven.command.shared.Specs;
import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Repair;
import haven.entry.Topic;
import haven.insight.WeekEntries;
import haven.report.Report;
import haven.report.week.WeekReport;
import haven.setting.Config;
import haven.setting.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven week`.
public final class WeekCommand implements Command {
    private static final String WEEKS = "--weeks";

    @Override
    public CommandSpec spec() {
        return Recipient.addTo(ReportOptions.addTo(Specs.command(
                                "week",
                                "[WEEK] [OPTIONS]",
                                List.of(
                                        "Shows what you kept in a week, and what waits for your next session.",
                                        "",
                                        "  haven week                  this week so far",
                                        "  haven week last             the week before",
                                        "  haven week --weeks 4        the last four, this one included",
                                        "  haven week last --for therapist -o week.md"))
                        .addPositional(Specs.words("WEEK", Week.ACCEPTED))))
                .addOption(Specs.value(WEEKS, "N", "the N weeks that end with it, 1 to " + Weeks.MOST))
                .addOption(Specs.inWords());
    }

    @Override
    public int run(Arguments arguments, App app) {
        Config config = app.configOrDefault();
        LocalDate today = config.day(app.now());
        Week week = week(arguments.words(), today, config.get(Setting.WEEK_START));
        Weeks weeks =
                new Weeks(week, arguments.value(WEEKS).map(WeekCommand::count).orElse(1));
        Recipient recipient = Recipient.read(arguments, app);
        Report report = new WeekReport(entries(app, weeks, today, recipient));
        return recipient.give(
                weeks.title(), report, "week", weeks.first(), weeks.last().last());
    }

    private static Week week(List<String> words, LocalDate today, DayOfWeek firstDay) {
        if (words.size() > 1) {
            throw UserError.usage(
                    "haven week shows one week, not \"" + String.join(" ", words) + "\".",
                    "A week is " + Week.ACCEPTED + ".");
        }
        return Week.parse(words.isEmpty() ? "this" : words.getFirst(), today, firstDay);
    }

    private static int count(String text) {
        int count = Numbers.whole(WEEKS, text);
        if (count < 1 || count > Weeks.MOST) {
            throw UserError.usage(WEEKS + " takes 1 to " + Weeks.MOST + ", not " + text + ".", "");
        }
        return count;
    }

    /// Of the weeks before, what is compared is read, and no more.
    private static WeekEntries entries(App app, Weeks weeks, LocalDate today, Recipient recipient) {
        List<Kind> kinds = app.kinds().ofDays();
        LocalDate first = weeks.first();
        LocalDate before = weeks.before(weeks.count()).first();
        LocalDate lately =
                weeks.before(Math.max(weeks.count(), WeekEntries.LATELY)).first();
        return app.look(WeekEntries.of(weeks, today, kinds, List.of(), List.of()), journal -> {
            List<Entry> entries =
                    new ArrayList<>(journal.entries(first, weeks.last().last()));
            entries.addAll(journal.entries(Episode.KIND, before, first.minusDays(1)));
            entries.addAll(journal.entries(CheckIn.KIND, lately, first.minusDays(1)));
            List<Entry> standing = new ArrayList<>(recipient.topics(journal.entries(Topic.KIND)));
            standing.addAll(recipient.of(Mending.waiting(journal.entries(Repair.KIND))));
            return WeekEntries.of(weeks, today, kinds, recipient.of(entries), standing);
        });
    }
}
