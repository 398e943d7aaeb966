package haven.command.shared;

import haven.App;
import haven.UserError;
import haven.file.OwnEnvironment;
import haven.sound.Tools;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Opens a page in the person's own browser. The list of processes shows the page's place, and nothing of it.
final class PageOpener {
    /// Browsers that show a page in the terminal.
    private static final Set<String> OF_A_TERMINAL =
            Set.of("w3m", "lynx", "links", "links2", "elinks", "www-browser", "browsh", "chawan", "cha");
    /// Where macOS has what no other system has.
    private static final Path MAC = Path.of("/System/Library/CoreServices");
    /// Some openers end when the browser does: what has not failed after these has opened it.
    private static final int SECONDS = 2;

    private static final String WHERE = "%s";

    private PageOpener() {}

    /// Opens it, and says what the browser may keep.
    ///
    /// @param where says where it is
    /// @throws UserError where nothing opens it here; the page is where it is
    static void open(App app, Path page, String where) {
        Optional<String> command = command(app);
        if (command.isEmpty()) {
            throw UserError.failure(
                    where + " Nothing here can open it.",
                    hasScreen(app)
                            ? "xdg-open is not installed, and BROWSER names no program: open it in a browser yourself."
                            : "There is no screen for a browser: copy it to where there is one.");
        }
        Path place = page.toAbsolutePath();
        app.out().flush();
        boolean isOfTheTerminal = OF_A_TERMINAL.contains(name(command.get())) || !hasScreen(app);
        boolean isOpen = isOfTheTerminal
                ? app.terminals().lend(() -> isOpened(command.get(), place, true))
                : isOpened(command.get(), place, false);
        if (!isOpen) {
            throw UserError.failure(
                    where + " " + name(command.get()) + " did not open it.", "It is there all the same.");
        }
        app.err().println(where);
        app.err().println("Your browser may remember it, in its history and its cache.");
    }

    /// What a shell runs, its program in quotation marks, to which the page's place comes: what `BROWSER` names, else
    /// what the system has for that.
    private static Optional<String> command(App app) {
        Tools tools = Tools.of(app.environment());
        Stream<String> own = Stream.of(
                        app.environment().getOrDefault("BROWSER", "").split(":"))
                .map(String::strip)
                .flatMap(command -> found(command, tools).stream());
        Stream<String> ofTheSystem = Stream.of(Files.exists(MAC) ? "open" : "xdg-open")
                .filter(open -> hasScreen(app))
                .flatMap(open -> found(open, tools).stream());
        return Stream.concat(own, ofTheSystem).findFirst();
    }

    /// A command with the place of its program, if that is installed.
    private static Optional<String> found(String command, Tools tools) {
        String[] parts = command.split("\\s+", 2);
        Optional<Path> program = parts[0].startsWith("/")
                ? Optional.of(Path.of(parts[0])).filter(Files::isExecutable)
                : tools.find(parts[0]);
        return program.map(
                place -> "'" + place.toString().replace("'", "'\\''") + "'" + (parts.length > 1 ? " " + parts[1] : ""));
    }

    private static String name(String command) {
        return String.valueOf(
                Path.of(command.substring(1, command.indexOf('\'', 1))).getFileName());
    }

    private static boolean hasScreen(App app) {
        return Files.exists(MAC)
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(name ->
                                !app.environment().getOrDefault(name, "").isEmpty());
    }

    /// @param waits whether it has the terminal until it ends
    private static boolean isOpened(String command, Path page, boolean waits) {
        String line = command.contains(WHERE) ? command.replace(WHERE, "\"$1\"") : command + " \"$1\"";
        ProcessBuilder builder =
                OwnEnvironment.starting(List.of("/bin/sh", "-c", "exec " + line, "haven", page.toString()));
        if (waits) {
            builder.inheritIO();
        } else {
            builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        }
        try {
            Process process = builder.start();
            if (waits) {
                return process.waitFor() == 0;
            }
            process.getOutputStream().close();
            return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException unusable) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
