package haven.command.journal;

import haven.App;
import haven.UserError;
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
import haven.entry.Experiment;
import haven.entry.Kind;
import haven.entry.PlanItem;
import haven.entry.SharedPage;
import haven.entry.Topic;
import haven.insight.WeekEntries;
import haven.journal.Journal;
import haven.report.Report;
import haven.report.week.WeekReport;
import haven.setting.Config;
import haven.setting.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Entry> entries = entries(app, weeks);
        Report report = new WeekReport(WeekEntries.of(weeks, today, app.kinds().ofDays(), recipient.of(entries)));
        LocalDate first = weeks.first();
        LocalDate last = weeks.last().last();
        return recipient.give(weeks.title(), report, "week", first, last, told(entries, first, last));
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
    private static List<Entry> entries(App app, Weeks weeks) {
        List<Kind> kinds = app.kinds().ofDays();
        LocalDate first = weeks.first();
        LocalDate before = weeks.before(weeks.count()).first();
        LocalDate lately =
                weeks.before(Math.max(weeks.count(), WeekEntries.LATELY)).first();
        return app.look(List.of(), journal -> {
            List<Entry> entries = new ArrayList<>();
            journal.entries(first, weeks.last().last()).stream()
                    .filter(entry -> entry.kind().tellsOfItsDay())
                    .forEach(entries::add);
            entries.addAll(journal.entries(Episode.KIND, before, first.minusDays(1)));
            entries.addAll(journal.entries(CheckIn.KIND, lately, first.minusDays(1)));
            entries.addAll(standing(journal, kinds));
            return entries;
        });
    }

    /// Those that the page may tell of one by one: of its days, and of what stands whenever it was kept, what is not
    /// over or came to its end in them.
    private static List<Entry> told(List<Entry> entries, LocalDate first, LocalDate last) {
        return entries.stream()
                .filter(entry -> entry.kind().tellsOfItsDay()
                        ? isWithin(entry.stamp().day(), first, last)
                        : Recipient.waits(entry)
                                || ended(entry)
                                        .filter(day -> isWithin(day, first, last))
                                        .isPresent())
                .toList();
    }

    private static Optional<LocalDate> ended(Entry entry) {
        if (entry.is(Topic.KIND)) {
            return entry.says(Topic.AGREED) ? Optional.of(entry.stamp().day()) : Optional.empty();
        }
        return entry.kind() instanceof PlanItem
                ? entry.get(PlanItem.SETTLED)
                : entry.is(Experiment.KIND) ? entry.get(Experiment.TOLD) : Optional.empty();
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Those of whenever that say nothing of their day.
    private static List<Entry> standing(Journal journal, List<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> !kind.tellsOfItsDay() && kind != SharedPage.KIND)
                .flatMap(kind -> journal.entries(kind).stream())
                .toList();
    }
}
