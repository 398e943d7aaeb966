package haven.report.week;

import haven.calendar.English;
import haven.calendar.Weeks;
import haven.entry.Entry;
import haven.entry.Homework;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import haven.entry.Routine;
import haven.insight.Course;
import haven.insight.Plan;
import haven.insight.Plan.Kept;
import haven.insight.WeekEntries;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.PlanPage;
import haven.report.ReportSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What was kept of what the person set out to do. What is still open is told of a week that is not long gone alone.
///
/// @param open what is open, but for steps
/// @param courses stepped plans that are gone through
record PlanSection(
        Weeks weeks, LocalDate today, List<Kept> routines, List<Entry> done, List<Entry> open, List<Course> courses)
        implements ReportSection {
    private static final int LATE = 14;
    private static final int GLANCE = 7;
    private static final List<Column> ROUTINES =
            List.of(new Column("routine"), new Column("kept on", "", "not marked"));
    private static final List<Column> DONE = List.of(new Column("when"), new Column("what"));
    private static final List<Column> OPEN = List.of(new Column("what"), new Column("how it stands"));

    static ReportSection of(WeekEntries entries) {
        LocalDate first = entries.weeks().first();
        LocalDate last = entries.weeks().last().last();
        LocalDate today = entries.today();
        Plan plan = entries.plan();
        boolean isLate = last.plusDays(LATE).isBefore(today);
        boolean isToCome = first.isAfter(today);
        return new PlanSection(
                entries.weeks(),
                today,
                isToCome ? List.of() : plan.routines(first, last),
                plan.done(first, last),
                isLate
                        ? List.of()
                        : plan.items().stream()
                                .filter(item -> !item.is(Routine.KIND) && PlanItem.is(item, PlanState.OPEN))
                                .filter(item -> item.get(PlanItem.BY).isPresent() || !Homework.isStep(item))
                                .toList(),
                isLate
                        ? List.of()
                        : plan.courses().stream()
                                .filter(course -> course.week(today).isPresent())
                                .toList());
    }

    @Override
    public List<Section> said() {
        List<List<String>> kept = routines.stream()
                .map(routine -> List.of(
                        routine.routine().get(Routine.TEXT),
                        PlanPage.kept(routine, weeks.first(), weeks.last().last())))
                .toList();
        List<List<String>> finished = done.stream()
                .map(item -> List.of(
                        item.get(PlanItem.SETTLED)
                                .map(day -> English.shortDay(day.getDayOfWeek()) + " " + day.getDayOfMonth())
                                .orElse(""),
                        item.kind().line(item)))
                .toList();
        List<List<String>> waiting = open.stream()
                .map(item -> List.of(item.kind().line(item), PlanPage.stands(item, today)))
                .toList();
        List<Block> going = new ArrayList<>(courses.stream()
                .map(course -> new Sentence(course.title() + ": " + PlanPage.standing(course, today)))
                .toList());
        going.add(new Table(OPEN, waiting, GLANCE));
        return List.of(
                new Section("routines", List.of(new Table(ROUTINES, kept))),
                new Section("done", List.of(new Table(DONE, finished, GLANCE))),
                new Section("to do", going));
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put(
                        "plan",
                        new JsonObject()
                                .put(
                                        "routines",
                                        routines.stream().map(PlanSection::data).toList())
                                .put("done", done.stream().map(this::data).toList())
                                .put("open", open.stream().map(this::data).toList())
                                .put("stepped", courses.stream().map(this::data).toList()));
    }

    private static JsonObject data(Kept kept) {
        return new JsonObject()
                .put("routine", kept.routine().get(Routine.TEXT))
                .put("type", kept.routine().get(Routine.TYPE).word())
                .put("weekly", kept.routine().get(Routine.WEEKLY))
                .put("days", List.copyOf(kept.days()));
    }

    private JsonObject data(Entry item) {
        return new JsonObject()
                .put("kind", item.kind().word())
                .put("text", item.kind().line(item))
                .put("by", item.get(PlanItem.BY))
                .put("settled", item.get(PlanItem.SETTLED));
    }

    private JsonObject data(Course course) {
        return new JsonObject()
                .put("plan", course.title())
                .put("week", course.week(today))
                .put("weeks", course.weeks())
                .put("done", course.done())
                .put("steps", course.wanted().size());
    }
}
