package haven.command.housekeeping;

import static haven.report.Finding.mend;
import static haven.report.Finding.note;
import static haven.report.Finding.ok;

import haven.App;
import haven.UserError;
import haven.reminder.Reminders;
import haven.reminder.Standing;
import haven.report.Finding;
import haven.text.Times;
import java.util.ArrayList;
import java.util.List;

/// Looks at the reminders that are set: whether they come.
record ReminderChecks(App app) {
    private static final String REMINDERS = "reminders";

    List<Finding> findings() {
        Reminders reminders = app.reminders();
        List<Standing> all;
        try {
            all = reminders.all();
        } catch (UserError unreadable) {
            return List.of(mend(REMINDERS, unreadable.message(), unreadable.hint()));
        }
        if (all.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (reminders.cue().isEmpty()) {
            findings.add(mend(
                    REMINDERS,
                    "there is no notify-send to show them with",
                    "A package such as libnotify-bin has it; haven remind off ends them."));
        }
        for (Standing each : all) {
            if (each.hasEnded()) {
                findings.add(note(REMINDERS, each.name() + " has ended; haven remind off clears it away"));
            } else if (!each.trouble().isEmpty()) {
                findings.add(mend(
                        REMINDERS,
                        each.name() + " does not come: " + each.trouble(),
                        "To set it anew: haven remind TIME."));
            }
        }
        return findings.isEmpty() ? List.of(ok(REMINDERS, Times.count(all.size(), "reminder") + " set")) : findings;
    }
}
