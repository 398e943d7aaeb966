package haven.command;

import haven.App;
import haven.UserError;
import haven.drill.Card.Family;
import haven.drill.Drill;
import java.util.Optional;

/// The command that begins a drill.
final class DrillStart {
    private DrillStart() {}

    /// Such as `haven breathe box`; none where there is no such drill, or it is the person's own and cannot be read.
    static Optional<String> of(String name, App app) {
        try {
            return app.drills().find(name).flatMap(DrillStart::command).map(command -> command + " " + name);
        } catch (UserError broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> command(Drill drill) {
        if (drill.isOf(Family.BREATHE)) {
            return Optional.of("haven breathe");
        }
        return drill.isOf(Family.GROUND)
                ? Optional.of("haven ground")
                : Commands.named("practice").map(entry -> "haven " + entry.name());
    }
}
