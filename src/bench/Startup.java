import haven.terminal.PtyOutput;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;

/// How fast the built image starts, as ratios to an empty program, pair by pair in one run.
///
/// The empty program runs on the JDK that runs this, with haven's own choice of collector and compiler, from a class
/// file, with that JDK's default class archive. Both run in a pseudo-terminal. The arguments are the image's folder, a
/// folder for what is only needed meanwhile, and `--pairs N`.
final class Startup {
    private static final int PAIRS = 31;
    private static final int WARM_UP = 2;
    private static final double NANOS_A_MILLI = 1e6;
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    private final String launcher;
    private final Map<String, String> environment;
    private final String[] empty;

    private Startup(Path image, Path folder) throws IOException {
        this.launcher = image.resolve("bin/haven").toString();
        this.environment = PtySession.environment(Files.createDirectories(folder.resolve("home")));
        this.empty = emptyProgram(folder);
    }

    /// Measures, and prints a table.
    public static void main(String[] args) throws IOException {
        Options options = Options.of(args);
        try (Scratch scratch = new Scratch(options.build())) {
            new Startup(options.image(), scratch.folder()).print(options.number("--pairs", PAIRS));
        }
    }

    private void print(int pairs) throws IOException {
        System.out.printf(
                "Start-up against an empty program on Java %s, %d pairs each, %d processors%n%n",
                Runtime.version(), pairs, Runtime.getRuntime().availableProcessors());
        Ratios.head("haven", "empty");
        row("breathe, first cue", 3.0, pairs, () -> firstCue("breathe"));
        row("now, first cue", 3.0, pairs, () -> firstCue("now"));
        row("log TEXT", 3.0, pairs, () -> untilEnd(launcher, "log", "no answer to my text"));
        row("--version", 1.7, pairs, () -> untilEnd(launcher, "--version"));
    }

    private void row(String name, double aim, int pairs, Measurement measurement) throws IOException {
        Ratios ratios = new Ratios();
        for (int pair = -WARM_UP; pair < pairs; pair++) {
            double nothing = untilEnd(empty);
            double haven = measurement.millis();
            if (pair >= 0) {
                ratios.add(haven, nothing);
            }
        }
        ratios.print(name, aim);
    }

    /// From the start to the bytes with which `breathe in` is on the screen.
    private double firstCue(String command) throws IOException {
        PtySession session = PtySession.start(COLUMNS, ROWS, environment, launcher, command);
        try (session) {
            Ended.await(session, () -> session.await("breathe in"), launcher, command);
        }
        session.exitCode();
        Optional<PtyOutput.Change<Boolean>> cue =
                session
                        .output()
                        .replay(COLUMNS, ROWS, lines -> String.join("\n", lines).contains("breathe in"))
                        .stream()
                        .filter(PtyOutput.Change::seen)
                        .findFirst();
        return (cue.orElseThrow().nanos() - session.startNanos()) / NANOS_A_MILLI;
    }

    private double untilEnd(String... command) throws IOException {
        try (PtySession session = PtySession.start(COLUMNS, ROWS, environment, command)) {
            Ended.require(session, command);
            return (session.endNanos() - session.startNanos()) / NANOS_A_MILLI;
        }
    }

    private static String[] emptyProgram(Path folder) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Empty.java"), "class Empty { public static void main(String[] args) {} }");
        int code = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, source.toString());
        Ended.require(code, "", "javac", source.toString());
        return new String[] {
            System.getProperty("java.home") + "/bin/java",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            folder.toString(),
            "Empty"
        };
    }

    private interface Measurement {
        double millis() throws IOException;
    }
}
