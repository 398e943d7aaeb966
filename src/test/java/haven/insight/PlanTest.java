package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Goal;
import haven.entry.Homework;
import haven.entry.Kind;
import haven.entry.Mark;
import haven.entry.Mission;
import haven.entry.Note;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import haven.entry.Practice;
import haven.entry.Review;
import haven.entry.Routine;
import haven.entry.RoutineType;
import haven.entry.Stamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    private int ids;

    private Entry entry(Kind kind, LocalDate day) {
        ids++;
        return Entry.of(
                kind,
                "019a2b3c-0000-7000-8000-%012d".formatted(ids),
                new Stamp(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, day));
    }

    private Entry routine(String text, LocalDate day) {
        return entry(Routine.KIND, day).with(Routine.TEXT, text);
    }

    private Entry mark(Entry routine, LocalDate day) {
        return entry(Mark.KIND, day)
                .with(Mark.TEXT, routine.get(Routine.TEXT))
                .with(Mark.ROUTINE, List.of(routine.id()));
    }

    private Entry practice(String drill, LocalDate day, Duration length) {
        return entry(Practice.KIND, day)
                .with(Practice.DRILL, drill)
                .with(Practice.PRACTISED, length)
                .with(Practice.ENDING, Ending.STOPPED);
    }

    private Entry step(String plan, int week, int position, PlanState state, LocalDate takenOn) {
        return entry(Homework.KIND, takenOn)
                .with(Homework.TEXT, plan + " " + week + "." + position)
                .with(Homework.PLAN, plan)
                .with(Homework.WEEK, week)
                .with(Homework.POSITION, position)
                .with(PlanItem.STATE, state);
    }

    private static List<String> words(List<Entry> entries) {
        return entries.stream().map(entry -> entry.kind().line(entry)).toList();
    }

    @Test
    void aRoutineWasKeptOnTheDaysOfItsMarksEachOnce() {
        Entry walk = routine("walk", MONDAY);
        Entry sleep = routine("in bed by eleven", MONDAY);
        Plan plan = Plan.of(List.of(
                walk,
                sleep,
                mark(walk, MONDAY),
                mark(walk, MONDAY),
                mark(walk, MONDAY.plusDays(2)),
                mark(walk, MONDAY.minusDays(1)),
                mark(walk, SUNDAY.plusDays(1)),
                mark(sleep, SUNDAY)));
        assertThat(plan.routines(MONDAY, SUNDAY))
                .extracting(kept -> kept.routine().get(Routine.TEXT) + " " + kept.days())
                .containsExactly("walk [2026-11-16, 2026-11-18]", "in bed by eleven [2026-11-22]");
    }

    @Test
    void practicesCountForARoutineThatIsADrillButForThoseThatEndedAtOnce() {
        Entry breath = routine("long-exhale", MONDAY).with(Routine.TYPE, RoutineType.DRILL);
        Plan plan = Plan.of(List.of(
                breath,
                practice("long-exhale", MONDAY, Duration.ofMinutes(2)),
                practice("long-exhale", MONDAY.plusDays(1), Duration.ofSeconds(3)),
                practice("box", SUNDAY, Duration.ofMinutes(2))));
        assertThat(plan.routines(MONDAY, SUNDAY).getFirst().days()).containsExactly(MONDAY);
        assertThat(plan.isMarked(breath, MONDAY)).isTrue();
        assertThat(plan.mark(breath, MONDAY)).isEmpty();
    }

    @Test
    void aRoutineCountsFromTheDayItWasSetUntilItIsLetGo() {
        Entry late = routine("late", SUNDAY.plusDays(1));
        Entry gone = PlanItem.settled(routine("gone", MONDAY.minusDays(20)), PlanState.LET_GO, MONDAY.minusDays(7));
        Entry within = PlanItem.settled(routine("within", MONDAY.minusDays(20)), PlanState.LET_GO, MONDAY.plusDays(3));
        Plan plan = Plan.of(List.of(late, gone, within));
        assertThat(plan.routines(MONDAY, SUNDAY))
                .extracting(kept -> kept.routine().get(Routine.TEXT))
                .containsExactly("within");
    }

    @Test
    void theNewestMissionCounts() {
        Entry old = entry(Mission.KIND, MONDAY.minusDays(100)).with(Mission.TEXT, "be quiet");
        Entry current = entry(Mission.KIND, MONDAY).with(Mission.TEXT, "be someone who answers");
        assertThat(Plan.of(List.of(current, old)).mission()).contains(current);
    }

    @Test
    void whatWasDoneIsToldOfTheDaysItWasDoneIn() {
        Entry goal = PlanItem.settled(
                entry(Goal.KIND, MONDAY.minusDays(9)).with(Goal.TEXT, "call Ana"), PlanState.DONE, MONDAY);
        Entry earlier = PlanItem.settled(
                entry(Homework.KIND, MONDAY.minusDays(9)).with(Homework.TEXT, "write it down"),
                PlanState.DONE,
                MONDAY.minusDays(1));
        Entry unknown =
                entry(Homework.KIND, MONDAY).with(Homework.TEXT, "some day").with(PlanItem.STATE, PlanState.DONE);
        assertThat(Plan.of(List.of(goal, earlier, unknown)).done(MONDAY, SUNDAY))
                .containsExactly(goal);
    }

    @Test
    void theNextWeekOfASteppedPlanWaitsUntilThisOneIsSettled() {
        List<Entry> steps = List.of(
                step("Slowly", 2, 2, PlanState.OPEN, MONDAY),
                step("Slowly", 1, 0, PlanState.DONE, MONDAY),
                step("Slowly", 1, 1, PlanState.OPEN, MONDAY),
                step("Slowly", 3, 3, PlanState.OPEN, MONDAY));
        Course course = Plan.of(steps).courses().getFirst();
        assertThat(course.week(MONDAY)).contains(1);
        assertThat(course.week(MONDAY.plusWeeks(30)))
                .as("a pause makes nothing late")
                .contains(1);
        assertThat(words(course.steps(MONDAY.plusWeeks(30)))).containsExactly("Slowly 1.0", "Slowly 1.1");
    }

    @Test
    void whoIsQuickerWaitsForTheWeek() {
        Course course = Plan.of(List.of(
                        step("Slowly", 1, 0, PlanState.DONE, MONDAY), step("Slowly", 2, 1, PlanState.OPEN, MONDAY)))
                .courses()
                .getFirst();
        assertThat(course.week(MONDAY.plusDays(2))).contains(1);
        assertThat(words(course.steps(MONDAY.plusDays(2)))).containsExactly("Slowly 1.0");
        assertThat(course.week(MONDAY.plusDays(7))).contains(2);
    }

    @Test
    void whatIsGoneThroughOrLetGoIsInNoWeek() {
        Plan plan = Plan.of(List.of(
                step("Slowly", 1, 0, PlanState.DONE, MONDAY),
                step("Slowly", 2, 1, PlanState.LET_GO, MONDAY),
                step("Other", 1, 0, PlanState.LET_GO, MONDAY)));
        assertThat(plan.courses()).extracting(Course::title).containsExactly("Slowly");
        assertThat(plan.courses().getFirst().week(SUNDAY)).isEmpty();
        assertThat(plan.today(SUNDAY)).isEmpty();
    }

    @Test
    void whatWasOnlyProposedDoesNotCount() {
        Plan plan = Plan.of(List.of(
                step("Slowly", 1, 1, PlanState.PROPOSED, MONDAY), step("Slowly", 1, 0, PlanState.PROPOSED, MONDAY)));
        assertThat(plan.courses()).isEmpty();
        assertThat(plan.today(MONDAY)).isEmpty();
        assertThat(words(plan.proposed())).containsExactly("Slowly 1.0", "Slowly 1.1");
    }

    @ParameterizedTest(name = "{0} of 7 days: {1}")
    @CsvSource({"7, 0123456", "5, 02356", "4, 0246", "3, 035", "2, 04", "1, 0"})
    void aStepIsBroughtUpOnSoManyDaysOfAWeekEvenly(int prompts, String days) {
        Entry step = step("Slowly", 1, 0, PlanState.OPEN, MONDAY).with(Homework.PROMPTS, OptionalInt.of(prompts));
        Course course = Plan.of(List.of(step)).courses().getFirst();
        String broughtUp = IntStream.range(0, 7)
                .filter(day -> course.broughtUp(MONDAY.plusDays(day)).isPresent())
                .mapToObj(String::valueOf)
                .reduce("", String::concat);
        assertThat(broughtUp).isEqualTo(days);
    }

    @Test
    void aLookBackIsDueAMonthAfterTheLastOneOrTheBeginning() {
        Entry walk = routine("walk", MONDAY);
        Plan begun = Plan.of(List.of(walk));
        assertThat(begun.isReviewDue(MONDAY.plusDays(27))).isFalse();
        assertThat(begun.isReviewDue(MONDAY.plusDays(28))).isTrue();
        Plan reviewed =
                Plan.of(List.of(walk, entry(Review.KIND, MONDAY.plusDays(30)).with(Review.HELPED, "walking")));
        assertThat(reviewed.isReviewDue(MONDAY.plusDays(40))).isFalse();
        assertThat(reviewed.isReviewDue(MONDAY.plusDays(58))).isTrue();
        assertThat(Plan.of(List.of()).isReviewDue(MONDAY)).isFalse();
    }

    @Test
    void whatIsToBeDoneByTodayOrTomorrowIsDue() {
        Entry goal = entry(Goal.KIND, MONDAY).with(Goal.TEXT, "call").with(PlanItem.BY, Optional.of(SUNDAY));
        Plan plan = Plan.of(List.of(goal));
        assertThat(plan.due(SUNDAY.minusDays(2))).isEmpty();
        assertThat(plan.due(SUNDAY.minusDays(1))).contains(SUNDAY);
        assertThat(plan.due(SUNDAY)).contains(SUNDAY);
        assertThat(plan.due(SUNDAY.plusDays(1)))
                .as("what has gone by is not held up to anybody")
                .isEmpty();
        assertThat(Plan.of(List.of(PlanItem.settled(goal, PlanState.DONE, MONDAY)))
                        .due(SUNDAY))
                .isEmpty();
    }

    @Test
    void theOrderOfEntriesDoesNotMatterNorOthersAmongThem() {
        Entry walk = routine("walk", MONDAY);
        List<Entry> entries = new ArrayList<>(List.of(
                walk,
                mark(walk, MONDAY),
                step("Slowly", 1, 0, PlanState.OPEN, MONDAY),
                step("Slowly", 1, 1, PlanState.DONE, MONDAY),
                entry(Goal.KIND, MONDAY).with(Goal.TEXT, "call"),
                practice("box", MONDAY, Duration.ofMinutes(1))));
        Plan plan = Plan.of(entries);
        entries.add(entry(Note.KIND, MONDAY).with(Note.TEXT, "rain"));
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(entries, random);
            assertThat(Plan.of(entries)).isEqualTo(plan);
        }
    }
}
