package haven.command;

import haven.App;
import haven.Exit;
import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.text.Table;
import haven.text.Times;
import haven.text.Wrap;
import java.util.List;

/// Lists the drills of a family.
final class DrillList {
    private DrillList() {}

    static int print(App app, Family family) {
        List<List<String>> rows = app.drills().family(family).stream()
                .map(drill -> List.of(drill.name(), length(drill), drill.card().purpose()))
                .toList();
        new Table(rows).lines(Columns.of(app), "").forEach(app.out()::println);
        if (family == Family.BREATHE) {
            app.out().println();
            Wrap.lines(Cautions.BREATHS, Columns.of(app)).forEach(app.out()::println);
        }
        return Exit.OK;
    }

    /// How long a drill takes, roughly.
    static String length(Drill drill) {
        return (drill.length().isEmpty() ? "about " : "") + Times.roughly(drill.usualLength());
    }
}
