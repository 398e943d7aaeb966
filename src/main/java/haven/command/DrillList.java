package haven.command;

import haven.App;
import haven.Exit;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.text.Table;
import haven.text.Times;
import java.util.List;

/// Lists the drills of a family.
final class DrillList {
    private DrillList() {}

    static int print(App app, Drill.Family family) {
        List<List<String>> rows = new DrillLibrary()
                .family(family).stream()
                        .map(drill -> List.of(
                                drill.name(), drill.length().map(Times::words).orElse("your pace"), drill.purpose()))
                        .toList();
        new Table(rows).lines(Columns.of(app), "").forEach(app.out()::println);
        return Exit.OK;
    }
}
