package haven.report;

import haven.entry.Entry;
import haven.entry.Routine;
import haven.insight.Course;
import haven.insight.Plan;
import haven.text.OneLine;
import haven.text.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What was kept of a plan in a month, in the few lines that a look back begins with.
public final class MonthLines {
    private static final int FEW = 5;

    private MonthLines() {}

    /// These lines; that nothing was marked is said as what it is.
    public static List<String> of(Plan plan, LocalDate first, LocalDate last) {
        List<String> lines = new ArrayList<>();
        lines.add("The last four weeks:");
        plan.routines(first, last).stream()
                .limit(FEW)
                .map(kept ->
                        "  " + OneLine.of(kept.routine().get(Routine.TEXT)) + ": " + PlanPage.kept(kept, first, last))
                .forEach(lines::add);
        for (Course course : plan.courses()) {
            lines.add("  " + OneLine.of(course.title()) + ": " + PlanPage.standing(course, last));
        }
        List<Entry> done = plan.done(first, last);
        if (!done.isEmpty()) {
            lines.add("  " + Times.count(done.size(), "thing") + " done");
        }
        if (lines.size() == 1) {
            lines.add("  Nothing was marked. That says nothing about how they were.");
        }
        return lines;
    }
}
