package haven.command.shared;

import haven.App;
import haven.file.Program;
import haven.sound.Tools;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where what is copied goes: the system's own clipboard where a program for it is there, or else the terminal's, which
/// also reaches over ssh.
public final class Clipboard {
    /// More than a terminal takes in one go.
    private static final int MOST_BYTES = 70_000;

    /// Each with what has to be set for it to work; the first that can be is used.
    private static final List<Way> WAYS = List.of(
            new Way("wl-copy", List.of(), "WAYLAND_DISPLAY"),
            new Way("xclip", List.of("-selection", "clipboard"), "DISPLAY"),
            new Way("xsel", List.of("--clipboard", "--input"), "DISPLAY"),
            new Way("pbcopy", List.of(), ""),
            new Way("clip.exe", List.of(), "WSL_DISTRO_NAME"));

    private Clipboard() {}

    private record Way(String program, List<String> options, String needs) {}

    /// Copies a text.
    ///
    /// @return what became of it, as a sentence; empty where there is no clipboard
    public static Optional<String> copy(App app, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (Way way : WAYS) {
            Optional<Path> program = isSet(app.environment(), way.needs)
                    ? Tools.of(app.environment()).find(way.program)
                    : Optional.empty();
            if (program.isPresent() && new Program(program.get(), Map.of()).takes(bytes, way.options)) {
                return Optional.of("It is in your clipboard, where other programs can read it.");
            }
        }
        if (!app.terminals().hasOutput() || bytes.length > MOST_BYTES || app.isPlain()) {
            return Optional.empty();
        }
        PrintStream out = app.out();
        out.print("\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u0007");
        out.flush();
        return Optional.of("Your terminal was asked to copy it; not every one does.");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return name.isEmpty() || !environment.getOrDefault(name, "").isEmpty();
    }
}
