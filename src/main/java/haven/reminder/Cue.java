package haven.reminder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The program that shows a notification here.
///
/// @param program where it is
/// @param before what it is told before the words
public record Cue(Path program, List<String> before) {
    /// What a notification says that it is from, in place of the name of a program.
    private static final List<String> FREE_DESKTOP = List.of("--app-name=Reminder", "--");

    /// The words come as an argument, so that nothing in them is taken for a script.
    private static final List<String> MAC =
            List.of("-e", "on run given", "-e", "display notification (item 1 of given)", "-e", "end run", "--");

    /// The one that there is.
    ///
    /// @param programs finds a program by its name
    static Optional<Cue> here(Function<String, Optional<Path>> programs) {
        return programs.apply("notify-send")
                .map(program -> new Cue(program, FREE_DESKTOP))
                .or(() -> programs.apply("osascript").map(program -> new Cue(program, MAC)));
    }

    /// Whether it is that of macOS.
    boolean isMac() {
        return before.equals(MAC);
    }
}
