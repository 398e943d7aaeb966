package haven.command;

import haven.App;
import haven.Exit;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.text.Times;

/// Lists the drills of a family.
final class DrillList {
    private DrillList() {}

    static int print(App app, Drill.Family family) {
        for (Drill drill : new DrillLibrary().family(family)) {
            String length = drill.length().map(Times::words).orElse("your pace");
            app.out()
                    .println("%-12s %-10s %s"
                            .formatted(drill.name(), length, drill.purpose())
                            .stripTrailing());
        }
        return Exit.OK;
    }
}
