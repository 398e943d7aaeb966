package haven.command;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.guide.EntryForm;
import haven.guide.PlanForm;
import haven.journal.Change;
import haven.journal.Journal;
import haven.journal.PlanPart;
import haven.journal.SafetyPlan;
import haven.terminal.EntryAsker;
import haven.text.OneLine;
import haven.text.Times;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The form of `haven support edit`: asks, and keeps every line as it is given.
final class PlanEdit {
    private final App app;
    private final Change change;
    private @Nullable Journal journal;
    private SafetyPlan kept = SafetyPlan.EMPTY;
    /// What was read or written here. Any other line came from elsewhere while the form was open, and is not ours to
    /// take out.
    private final Map<PlanPart, Set<String>> known = new EnumMap<>(PlanPart.class);

    PlanEdit(App app) {
        this.app = app;
        this.change = app.change("support edit");
    }

    /// Asks for these parts until the form is done or ended.
    ///
    /// @return the exit code
    int ask(List<PlanPart> parts, boolean plain) {
        try {
            Optional<Journal> existing = app.openExistingJournal();
            if (existing.isPresent()) {
                journal = existing.get();
                kept = existing.get().plan().read();
                kept.parts().forEach((part, lines) -> known.put(part, new HashSet<>(lines)));
            }
            return close(fill(PlanForm.start(kept, parts), plain));
        } finally {
            if (journal != null) {
                journal.close();
            }
        }
    }

    private Filled fill(PlanForm start, boolean plain) {
        PlanForm form = start;
        boolean wasTold = false;
        try (EntryAsker asker = Asking.open(app, plain)) {
            while (form.isAsking()) {
                form = form.update(asker.ask(form.open()));
                try {
                    keep(form.plan());
                } catch (UserError problem) {
                    // The next line tries again with everything, and so does the end.
                    if (!wasTold) {
                        asker.say(problem.line());
                    }
                    wasTold = true;
                }
            }
            return new Filled(form, asker.stopCode());
        }
    }

    private void keep(SafetyPlan plan) {
        for (PlanPart part : PlanPart.values()) {
            if (!plan.lines(part).equals(kept.lines(part))) {
                if (journal == null) {
                    journal = app.openJournal();
                }
                List<String> lines = plan.lines(part).stream().map(OneLine::of).toList();
                Set<String> ours = known.computeIfAbsent(part, none -> new HashSet<>());
                ours.addAll(lines);
                journal.plan().replace(part, lines, ours, change);
                kept = kept.with(part, plan.lines(part));
            }
        }
    }

    private int close(Filled filled) {
        SafetyPlan plan = filled.form().plan();
        try {
            keep(plan);
        } catch (UserError problem) {
            GivenBack.say(app, plan);
            throw problem;
        }
        SafetyPlan stored = journal == null ? SafetyPlan.EMPTY : journal.plan().read();
        long lines = stored.parts().values().stream().mapToLong(List::size).sum();
        app.out()
                .println(
                        stored.isEmpty()
                                ? "Your safety plan is empty."
                                : "Your safety plan has " + Times.count(lines, "line") + "; haven support shows it.");
        return filled.form().state() == EntryForm.State.INTERRUPTED ? filled.stopCode() : Exit.OK;
    }

    private record Filled(PlanForm form, int stopCode) {}
}
