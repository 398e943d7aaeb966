package haven.report;

import haven.calendar.English;
import haven.entry.Entry;
import haven.entry.Goal;
import haven.entry.Homework;
import haven.entry.Mission;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import haven.entry.Routine;
import haven.insight.Course;
import haven.insight.Plan;
import haven.insight.Plan.Kept;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.text.Times;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person has set out to do, and how it stands.
///
/// @param names the few characters by which each is meant, by id
/// @param first the first day of this week
/// @param today the person's own day
/// @param all whether what was done or let go is told, too
public record PlanPage(Plan plan, Map<String, String> names, LocalDate first, LocalDate today, boolean all)
        implements Report {
    private static final int DAYS_OF_A_WEEK = 7;

    private static final List<Column> ITEMS =
            List.of(new Column("name"), new Column("what"), new Column("how it stands"));

    private static final List<Column> STEPS = List.of(new Column("name"), new Column("step"));

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        plan.mission()
                .ifPresent(mission ->
                        blocks.add(new Section("what matters", List.of(new Sentence(mission.get(Mission.TEXT))))));
        blocks.add(section(
                "routines, this week",
                plan.routines(first, today).stream()
                        .filter(kept -> PlanItem.is(kept.routine(), PlanState.OPEN))
                        .map(kept -> row(kept.routine(), kept(kept, first, today)))));
        for (Course course : plan.courses()) {
            blocks.add(new Section(
                    course.title() + ", " + standing(course, today),
                    List.of(new Table(STEPS, steps(course).map(this::step).toList()))));
        }
        blocks.add(section("homework", open(Homework.KIND)));
        blocks.add(section("goals", open(Goal.KIND)));
        if (all) {
            blocks.add(section("done", settled(PlanState.DONE)));
            blocks.add(section("let go", settled(PlanState.LET_GO)));
        }
        List<Entry> proposed = plan.proposed();
        if (!proposed.isEmpty()) {
            blocks.add(new Sentence(Times.count(proposed.size(), "step") + " of \""
                    + proposed.getFirst().get(Homework.PLAN) + "\" "
                    + (proposed.size() == 1 ? "waits" : "wait") + " to be looked at: haven plan import"));
        }
        return new Document("Your plan", blocks);
    }

    private Section section(String label, Stream<List<String>> rows) {
        return new Section(label, List.of(new Table(ITEMS, rows.toList())));
    }

    private Stream<Entry> steps(Course course) {
        return all ? course.steps().stream() : course.steps(today).stream();
    }

    private List<String> step(Entry step) {
        String stands = stands(step, today);
        return List.of(
                names.getOrDefault(step.id(), ""),
                (stands.isEmpty() ? "" : stands + ": ") + step.kind().line(step));
    }

    private Stream<List<String>> open(PlanItem kind) {
        return plan.of(kind).stream()
                .filter(item -> PlanItem.is(item, PlanState.OPEN) || isOfToday(item))
                .map(this::row);
    }

    private boolean isOfToday(Entry item) {
        return item.get(PlanItem.SETTLED).filter(today::equals).isPresent();
    }

    private Stream<List<String>> settled(PlanState state) {
        return plan.items().stream()
                .filter(item -> PlanItem.is(item, state) && !Homework.isStep(item))
                .map(this::row);
    }

    private List<String> row(Entry item) {
        return row(item, stands(item, today));
    }

    private List<String> row(Entry item, String stands) {
        return List.of(names.getOrDefault(item.id(), ""), item.kind().line(item), stands);
    }

    @Override
    public List<JsonObject> data() {
        return Stream.concat(plan.mission().stream(), plan.items().stream())
                .filter(entry -> all
                        || !(entry.kind() instanceof PlanItem)
                        || entry.kind().isOpen(entry))
                .map(JsonText::object)
                .toList();
    }

    /// How it stands with something to do: "by Friday 4 December", "done on Monday 30 November", "first: call her".
    public static String stands(Entry item, LocalDate today) {
        String since =
                item.get(PlanItem.SETTLED).map(day -> " " + day(day, today)).orElse("");
        return switch (item.get(PlanItem.STATE)) {
            case DONE -> "done" + since;
            case LET_GO -> "let go" + since;
            case PROPOSED -> "to be looked at";
            case OPEN -> open(item, today);
        };
    }

    private static String open(Entry item, LocalDate today) {
        List<String> words = new ArrayList<>();
        if (item.is(Goal.KIND) && item.says(Goal.FIRST_STEP)) {
            words.add("first: " + item.get(Goal.FIRST_STEP));
        }
        if (!item.is(Routine.KIND)) {
            item.get(PlanItem.BY).ifPresent(by -> words.add("by " + day(by, today)));
        }
        return String.join("; ", words);
    }

    /// Such as "Fri 4 December", or "today".
    public static String day(LocalDate day, LocalDate today) {
        return day.equals(today) ? "today" : English.shortDay(day.getDayOfWeek()) + " " + EntryLine.date(day, today);
    }

    /// On how many of some days a routine was kept, and on how many it is wished for since it was set: "3 days, wished
    /// for 4: Mon, Wed, Thu".
    public static String kept(Kept kept, LocalDate first, LocalDate last) {
        SortedSet<LocalDate> days = kept.days();
        LocalDate set = kept.routine().stamp().day();
        long span = ChronoUnit.DAYS.between(set.isAfter(first) ? set : first, last) + 1;
        long weeks = Math.max(1, (span + DAYS_OF_A_WEEK - 1) / DAYS_OF_A_WEEK);
        long wished = kept.routine().get(Routine.WEEKLY).orElse(0) * weeks;
        String count = days.isEmpty() ? "not marked" : Times.count(days.size(), "day");
        String wish = wished == 0 ? "" : ", wished for " + wished;
        boolean isNamed = !days.isEmpty() && !first.plusDays(DAYS_OF_A_WEEK).isBefore(last);
        return count
                + wish
                + (isNamed
                        ? ": "
                                + days.stream()
                                        .map(day -> English.shortDay(day.getDayOfWeek()))
                                        .collect(Collectors.joining(", "))
                        : "");
    }

    /// Where a person is in a stepped plan: "week 2 of 6, 3 of 14 steps done".
    public static String standing(Course course, LocalDate today) {
        String week = course.week(today)
                .map(number -> "week " + number + " of " + course.weeks())
                .orElse("gone through");
        return week + ", " + course.done() + " of "
                + Times.count(course.wanted().size(), "step") + " done";
    }
}
