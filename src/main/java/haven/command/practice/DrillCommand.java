package haven.command.practice;

import haven.App;
import haven.command.shared.Ahead;
import haven.command.shared.Command;
import haven.drill.DrillLibrary;
import haven.terminal.SessionView;
import java.nio.file.Files;

/// A command that guides drills.
interface DrillCommand extends Command {
    /// Begins to load what every drill needs: the drill, the terminal's library, what draws, and what reads settings
    /// where there are any.
    @Override
    default void prepare(App app) {
        if (Files.exists(app.paths().configFile())) {
            Ahead.run(app::readableConfig);
        }
        Ahead.run(DrillLibrary::load);
        Ahead.run(() -> app.terminals().hasOutput());
        Ahead.run(SessionView::warmUp);
    }
}
