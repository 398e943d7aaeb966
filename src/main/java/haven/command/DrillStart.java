package haven.command;

import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import java.util.Optional;

/// The command that begins a drill.
final class DrillStart {
    private DrillStart() {}

    /// Such as `haven breathe box`; none where there is no such drill.
    static Optional<String> of(String name) {
        return new DrillLibrary().find(name).flatMap(DrillStart::command).map(command -> command + " " + name);
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
