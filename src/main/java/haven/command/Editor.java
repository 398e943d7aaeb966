package haven.command;

import haven.App;
import haven.UserError;
import haven.sound.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The person's own editor.
///
/// @param command what a shell runs, which may hold arguments
record Editor(String command) {
    /// What names it, first to last.
    static final List<String> VARIABLES = List.of("VISUAL", "EDITOR");

    /// `VISUAL`, else `EDITOR`, else `vi` where there is one; none where there is no terminal for it.
    static Optional<Editor> of(App app) {
        if (!app.terminals().hasInput() || !app.terminals().hasOutput()) {
            return Optional.empty();
        }
        for (String name : VARIABLES) {
            String command = app.environment().getOrDefault(name, "");
            if (!command.isBlank()) {
                return Optional.of(new Editor(command));
            }
        }
        return Tools.of(app.environment()).find("vi").map(vi -> new Editor("vi"));
    }

    /// Opens a file, and waits until the person is done.
    ///
    /// @throws UserError if it cannot be run, or ends with a failure
    void open(Path file) {
        int code;
        try {
            code = new ProcessBuilder("/bin/sh", "-c", command + " \"$1\"", "haven", file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException problem) {
            throw unusable(file, problem.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unusable(file, "it was interrupted");
        }
        if (code != 0) {
            throw unusable(file, "it ended with " + code);
        }
    }

    private UserError unusable(Path file, @Nullable String why) {
        return UserError.failure(
                "Your editor, " + command + ", did not work: " + why + ".", "The file is there: " + file);
    }
}
