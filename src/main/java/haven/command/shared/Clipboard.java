package haven.command.shared;

import haven.App;
import haven.file.OwnEnvironment;
import haven.sound.Tools;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Where what is copied goes: the system's own clipboard where a program for it is there, or else the terminal's, which
/// also reaches over ssh.
public final class Clipboard {
    /// More than a terminal takes in one go.
    private static final int MOST_BYTES = 70_000;

    private static final long SECONDS = 5;

    /// Each with what has to be set for it to work; the first that can be is used.
    private static final List<Way> WAYS = List.of(
            new Way(List.of("wl-copy"), "WAYLAND_DISPLAY"),
            new Way(List.of("xclip", "-selection", "clipboard"), "DISPLAY"),
            new Way(List.of("xsel", "--clipboard", "--input"), "DISPLAY"),
            new Way(List.of("pbcopy"), ""),
            new Way(List.of("clip.exe"), "WSL_DISTRO_NAME"));

    private Clipboard() {}

    private record Way(List<String> command, String needs) {}

    /// Copies a text.
    ///
    /// @return what became of it, as a sentence; empty where there is no clipboard
    public static Optional<String> copy(App app, String text) {
        for (Way way : WAYS) {
            Optional<Path> program = isSet(app.environment(), way.needs)
                    ? new Tools(app.environment().getOrDefault("PATH", "")).find(way.command.getFirst())
                    : Optional.empty();
            if (program.isPresent() && isGiven(program.get(), way.command, text)) {
                return Optional.of("It is in your clipboard, where other programs can read it.");
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
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

    private static boolean isGiven(Path program, List<String> command, String text) {
        List<String> words = new ArrayList<>(command);
        words.set(0, program.toString());
        try {
            Process process = OwnEnvironment.starting(words)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException unusable) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
