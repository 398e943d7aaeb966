package haven.command.housekeeping;

import static haven.report.Finding.note;
import static haven.report.Finding.ok;

import haven.App;
import haven.command.shared.Audible;
import haven.command.shared.Editor;
import haven.report.Finding;
import haven.sound.Player;
import haven.sound.Speakers;
import haven.sound.Tools;
import haven.sound.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Looks for the programs of this machine that haven works with.
record ProgramChecks(App app) {
    List<Finding> findings() {
        return List.of(
                app.speakers().players().stream()
                        .findFirst()
                        .map(Player::name)
                        .map(name -> ok("player", name))
                        .orElseGet(() -> note(
                                "player", "none of " + or(Speakers.PLAYERS) + ": --sound rings the terminal's bell")),
                app.speakers().voices().stream()
                        .findFirst()
                        .map(Voice::name)
                        .map(name -> ok("voice", name))
                        .orElseGet(() -> note(
                                "voice", "none of " + or(Speakers.VOICES) + ": --voice has nothing to speak with")),
                editor());
    }

    private static String or(List<String> programs) {
        return Audible.oneOf(programs);
    }

    private Finding editor() {
        for (String name : Editor.VARIABLES) {
            String command = app.environment().getOrDefault(name, "").strip();
            if (!command.isEmpty()) {
                String program = command.split("\\s+", -1)[0];
                return isThere(program)
                        ? ok("editor", command)
                        : note("editor", name + " is " + command + ", and there is no program " + program);
            }
        }
        return isThere("vi")
                ? ok("editor", "vi, as VISUAL and EDITOR are not set")
                : note("editor", "none: VISUAL and EDITOR are not set, and there is no vi");
    }

    private boolean isThere(String program) {
        Optional<Path> found = program.startsWith("/")
                ? Optional.of(Path.of(program)).filter(Files::isExecutable)
                : Tools.of(app.environment()).find(program);
        return found.isPresent();
    }
}
