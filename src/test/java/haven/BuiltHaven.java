package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Practice;
import haven.journal.Journal;
import haven.journal.Schema;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The built image, used from a home of its own: in a terminal or without one, and what its journal holds then.
final class BuiltHaven {
    private static final Path LAUNCHER = Path.of(System.getProperty("haven.image", "target/haven"), "bin", "haven")
            .toAbsolutePath();

    private final Path home;
    private final Map<String, String> environment;

    /// One in this home, with a terminal of 256 colours and UTF-8.
    BuiltHaven(Path home) {
        this.home = home;
        this.environment = PtySession.environment(home);
    }

    /// Sets a variable of the environment it starts in.
    BuiltHaven with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /// Sets that what is kept is said again, so that it can be seen what was understood.
    BuiltHaven echoing() throws IOException {
        Path folder = Files.createDirectories(home.resolve(".config/haven"));
        Files.writeString(folder.resolve("config.toml"), "echo = true\n");
        return this;
    }

    /// The words that start it.
    static String[] command(String... words) {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(words));
        return command.toArray(String[]::new);
    }

    /// The words that start it with no more memory than this.
    static String[] small(int megabytes, String... words) {
        Path image = LAUNCHER.resolveSibling("..").normalize();
        Path lib = image.resolve("lib");
        List<String> command = new ArrayList<>(List.of(
                image.resolve("runtime/bin/java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + megabytes + "m",
                "-Dorg.sqlite.lib.path=" + lib.resolve("native"),
                "-jar",
                lib.resolve("haven.jar").toString()));
        command.addAll(List.of(words));
        return command.toArray(String[]::new);
    }

    /// Starts it in a terminal of 80 columns and 24 rows.
    PtySession screen(String... words) throws IOException {
        return screen(80, 24, words);
    }

    /// Starts it in a terminal of this size.
    PtySession screen(int columns, int rows, String... words) throws IOException {
        return PtySession.start(columns, rows, environment, command(words));
    }

    /// Starts something else in a terminal of 80 columns and 24 rows, in the same environment.
    PtySession shell(String... command) throws IOException {
        return PtySession.start(80, 24, environment, command);
    }

    /// Runs it without a terminal, with this on its standard input, and gives all that it answered.
    Answer run(String input, String... words) throws IOException {
        return piped(input, command(words)).answer();
    }

    /// Starts any command without a terminal.
    Piped piped(String input, String... command) throws IOException {
        Files.createDirectories(home);
        Path in = Files.writeString(Files.createTempFile(home, "in", ".txt"), input);
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Piped(builder.start(), out, err);
    }

    /// Starts it without a terminal and without input; its standard output is to be read.
    Process start(String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(words))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Sends a signal, as in `TERM`.
    static void signal(Process process, String name) throws IOException {
        try {
            int code = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(code).isZero();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where its journal is.
    Path journal() {
        return home.resolve(".local/share/haven/journal.db");
    }

    /// Every practice in it.
    List<Entry> practices() {
        return read(Practice.KIND);
    }

    /// The one practice in it.
    Entry practice() {
        List<Entry> all = practices();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /// Every episode in it.
    List<Entry> episodes() {
        return read(Episode.KIND);
    }

    /// Every check-in in it.
    List<Entry> checkIns() {
        return read(CheckIn.KIND);
    }

    private List<Entry> read(Kind kind) {
        return Journal.openExisting(Schema.BUILT_IN, journal(), Instant.EPOCH, () -> {})
                .map(opened -> {
                    try (Journal journal = opened) {
                        return journal.entries(kind);
                    }
                })
                .orElse(List.of());
    }

    /// A run without a terminal.
    ///
    /// @param process the launcher, which has become the program
    /// @param out where its standard output goes
    /// @param err where its standard error goes
    record Piped(Process process, Path out, Path err) {
        /// Waits for its end.
        Answer answer() throws IOException {
            try {
                if (!process.waitFor(PtySession.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("It does not end; it has written\n" + Files.readString(out));
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return new Answer(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        }
    }

    /// All that a run answered.
    record Answer(int code, String out, String err) {}
}
