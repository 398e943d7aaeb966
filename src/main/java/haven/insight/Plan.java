package haven.insight;

import haven.entry.Entry;
import haven.entry.Goal;
import haven.entry.Homework;
import haven.entry.Kind;
import haven.entry.Mark;
import haven.entry.Mission;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import haven.entry.Practice;
import haven.entry.Review;
import haven.entry.Routine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a person has set out to do, and what they kept of it.
///
/// @param missions what matters to them, the newest last
/// @param items goals, routines and homework, in the order they were set
/// @param marks that a routine was kept, and practices, which are marks of a drill that is one
/// @param reviews looks back over a month, the newest last
public record Plan(List<Entry> missions, List<Entry> items, List<Entry> marks, List<Entry> reviews) {
    /// The kinds that a plan is made of, whenever they were kept.
    public static final List<Kind> STANDING =
            List.of(Mission.KIND, Goal.KIND, Routine.KIND, Homework.KIND, Review.KIND);

    /// The kinds that say on which day something of it was kept.
    public static final List<Kind> KEPT = List.of(Mark.KIND, Practice.KIND);

    /// After that many days another look back over a month is due.
    public static final int MONTH = 28;

    /// From entries of any kind.
    public static Plan of(List<Entry> entries) {
        return new Plan(
                in(entries.stream().filter(entry -> entry.is(Mission.KIND))),
                in(entries.stream().filter(entry -> entry.kind() instanceof PlanItem)),
                in(Stream.concat(
                        entries.stream().filter(entry -> entry.is(Mark.KIND)),
                        DrillSummary.told(entries.stream()
                                        .filter(entry -> entry.is(Practice.KIND))
                                        .toList())
                                .stream())),
                in(entries.stream().filter(entry -> entry.is(Review.KIND))));
    }

    private static List<Entry> in(Stream<Entry> entries) {
        return entries.sorted(Stretch.IN_TIME).toList();
    }

    /// Whether nothing was set out.
    public boolean isEmpty() {
        return missions.isEmpty() && items.isEmpty();
    }

    /// What matters now.
    public Optional<Entry> mission() {
        return missions.isEmpty() ? Optional.empty() : Optional.of(missions.getLast());
    }

    /// Those of a kind that count, but for the steps of stepped plans: what was let go does not, nor what was only
    /// proposed.
    public List<Entry> of(PlanItem kind) {
        return items.stream()
                .filter(item -> item.is(kind) && !Homework.isStep(item))
                .filter(item -> PlanItem.is(item, PlanState.OPEN) || PlanItem.is(item, PlanState.DONE))
                .toList();
    }

    /// The routines that counted in some days, each with those of them on which it was kept.
    public List<Kept> routines(LocalDate first, LocalDate last) {
        return items.stream()
                .filter(item -> item.is(Routine.KIND) && !item.stamp().day().isAfter(last))
                .filter(routine -> !PlanItem.is(routine, PlanState.PROPOSED))
                .map(routine -> new Kept(routine, days(routine, first, last)))
                .filter(kept -> PlanItem.is(kept.routine, PlanState.OPEN)
                        || !kept.days.isEmpty()
                        || kept.routine
                                .get(PlanItem.SETTLED)
                                .filter(day -> day.isAfter(first))
                                .isPresent())
                .toList();
    }

    private SortedSet<LocalDate> days(Entry routine, LocalDate first, LocalDate last) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Entry mark : marks) {
            LocalDate day = mark.stamp().day();
            if (!day.isBefore(first) && !day.isAfter(last) && isOf(mark, routine)) {
                days.add(day);
            }
        }
        return days;
    }

    private static boolean isOf(Entry mark, Entry routine) {
        return mark.is(Mark.KIND)
                ? mark.get(Mark.ROUTINE).contains(routine.id())
                : routine.kind()
                        .drill(routine)
                        .filter(mark.get(Practice.DRILL)::equals)
                        .isPresent();
    }

    /// The mark of a routine on a day, where the person made one.
    public Optional<Entry> mark(Entry routine, LocalDate day) {
        return marks.stream()
                .filter(mark -> mark.is(Mark.KIND) && mark.stamp().day().equals(day) && isOf(mark, routine))
                .findFirst();
    }

    /// What was done in some days, in that order: goals, homework and steps.
    public List<Entry> done(LocalDate first, LocalDate last) {
        return items.stream()
                .filter(item -> PlanItem.is(item, PlanState.DONE))
                .filter(item -> item.get(PlanItem.SETTLED)
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .isPresent())
                .sorted(Comparator.comparing(item -> item.get(PlanItem.SETTLED).orElse(last)))
                .toList();
    }

    /// The stepped plans that count, with all of their steps that do.
    public List<Course> courses() {
        Map<String, List<Entry>> steps = new LinkedHashMap<>();
        items.stream()
                .filter(item -> Homework.isStep(item) && !PlanItem.is(item, PlanState.PROPOSED))
                .forEach(step -> steps.merge(step.get(Homework.PLAN), List.of(step), Plan::both));
        return steps.entrySet().stream()
                .map(plan -> new Course(plan.getKey(), plan.getValue()))
                .filter(course -> !course.wanted().isEmpty())
                .toList();
    }

    private static List<Entry> both(List<Entry> one, List<Entry> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /// What somebody proposed and the person has not looked at, in the plan's order.
    public List<Entry> proposed() {
        return items.stream()
                .filter(item -> PlanItem.is(item, PlanState.PROPOSED))
                .sorted(Course.IN_ORDER)
                .toList();
    }

    /// What there is to mark on a day, those of the stepped plans last.
    public List<Entry> today(LocalDate today) {
        Stream<Entry> routines = routines(today, today).stream()
                .map(Kept::routine)
                .filter(routine -> PlanItem.is(routine, PlanState.OPEN));
        Stream<Entry> homework = of(Homework.KIND).stream().filter(item -> isOpenOn(item, today));
        Stream<Entry> steps = courses().stream()
                .flatMap(course -> course.steps(today).stream())
                .filter(step -> isOpenOn(step, today));
        return Stream.of(routines, homework, steps).flatMap(items -> items).toList();
    }

    /// Whether it is open, or was done that day.
    private static boolean isOpenOn(Entry item, LocalDate day) {
        return PlanItem.is(item, PlanState.OPEN)
                || item.get(PlanItem.SETTLED).filter(day::equals).isPresent();
    }

    /// Today or tomorrow, where something open is to be done by then.
    public Optional<LocalDate> due(LocalDate today) {
        return Stream.of(today, today.plusDays(1))
                .filter(day -> items.stream()
                        .filter(item -> !item.is(Routine.KIND) && PlanItem.is(item, PlanState.OPEN))
                        .anyMatch(item ->
                                item.get(PlanItem.BY).filter(day::equals).isPresent()))
                .findFirst();
    }

    /// Whether it was kept, or is done, as far as a day knows.
    public boolean isMarked(Entry item, LocalDate day) {
        return item.is(Routine.KIND) ? !days(item, day, day).isEmpty() : PlanItem.is(item, PlanState.DONE);
    }

    /// Whether a month has passed since the last look back, or since the first thing was set out.
    public boolean isReviewDue(LocalDate today) {
        return Stream.concat(items.stream().limit(1), reviews.stream())
                .map(entry -> entry.stamp().day())
                .max(LocalDate::compareTo)
                .filter(last -> !last.plusDays(MONTH).isAfter(today))
                .isPresent();
    }

    /// A routine, and days on which it was kept.
    public record Kept(Entry routine, SortedSet<LocalDate> days) {}
}
