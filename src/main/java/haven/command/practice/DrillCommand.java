package haven.command.practice;

import haven.App;
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
            Command.ahead(app::readableConfig);
        }
        Command.ahead(DrillLibrary::load);
        Command.ahead(() -> app.terminals().hasOutput());
        Command.ahead(SessionView::warmUp);
    }
}
