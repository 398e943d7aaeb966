package haven.insight;

import haven.entry.Entry;
import haven.entry.Homework;
import haven.entry.PlanItem;
import haven.entry.PlanState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A stepped plan that a person goes through, a week at a time. A pause makes nothing late: the next week waits until
/// each step of this one is done or let go.
///
/// @param title what it is called
/// @param steps those that count, in their order; at least one
public record Course(String title, List<Entry> steps) {
    static final int DAYS_OF_A_WEEK = 7;

    /// Steps in the order in which they come.
    static final Comparator<Entry> IN_ORDER = Comparator.comparing((Entry step) -> step.get(Homework.PLAN))
            .thenComparing(step -> step.get(Homework.WEEK))
            .thenComparing(step -> step.get(Homework.POSITION));

    /// Brings them into their order.
    public Course {
        steps = steps.stream().sorted(IN_ORDER).toList();
    }

    /// Those of its steps that are still meant to be done, or are.
    public List<Entry> wanted() {
        return steps.stream()
                .filter(step -> !PlanItem.is(step, PlanState.LET_GO))
                .toList();
    }

    /// How many weeks it has.
    public int weeks() {
        return steps.getLast().get(Homework.WEEK);
    }

    /// In which of its weeks the person is on a day, from 1; in none once nothing of it is open.
    public Optional<Integer> week(LocalDate today) {
        return steps.stream()
                .filter(step -> PlanItem.is(step, PlanState.OPEN))
                .findFirst()
                .map(open -> Math.min(open.get(Homework.WEEK), 1 + (int) days(today) / DAYS_OF_A_WEEK));
    }

    private long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(steps.getFirst().stamp().day(), today));
    }

    /// The steps of the week that the person is in; of the last where nothing is open.
    public List<Entry> steps(LocalDate today) {
        int week = week(today).orElseGet(this::weeks);
        return steps.stream()
                .filter(step -> step.get(Homework.WEEK) == week && !PlanItem.is(step, PlanState.LET_GO))
                .toList();
    }

    /// The step that is brought up on a day: the first that is open, on so many days of a week as it has, evenly.
    public Optional<Entry> broughtUp(LocalDate today) {
        long day = days(today) % DAYS_OF_A_WEEK;
        return steps(today).stream()
                .filter(step -> PlanItem.is(step, PlanState.OPEN))
                .filter(step -> {
                    int prompts = step.get(Homework.PROMPTS).orElse(DAYS_OF_A_WEEK);
                    return day * prompts % DAYS_OF_A_WEEK < prompts;
                })
                .findFirst();
    }

    /// How many of its steps are done.
    public long done() {
        return steps.stream().filter(step -> PlanItem.is(step, PlanState.DONE)).count();
    }
}
