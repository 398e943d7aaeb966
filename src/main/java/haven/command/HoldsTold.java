package haven.command;

import haven.App;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether the person was told who leaves holds out, which they are once.
final class HoldsTold {
    private HoldsTold() {}

    static boolean is(App app) {
        return Files.exists(file(app));
    }

    /// Remembers that they were. Where that cannot be written down, they are told again.
    static void remember(App app) {
        try {
            Files.createDirectories(app.paths().state());
            Files.createFile(file(app));
        } catch (IOException unable) {
            return;
        }
    }

    private static Path file(App app) {
        return app.paths().state().resolve("holds-told");
    }
}
