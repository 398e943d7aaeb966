import haven.terminal.PtyOutput;
import haven.terminal.PtyOutput.Change;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How well the built image keeps time: a long exhale (in 4 s, out 6 s) in a pseudo-terminal, each change of phase
/// against when it was due.
///
/// The arguments are the image's folder, a folder for what is only needed meanwhile, and options: `--minutes N` (5),
/// `--stop` stops the program for 1.5 s in the middle, within a phase, `--busy` keeps a processor busy.
final class Pacing {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final int MINUTES = 5;
    private static final int IN = 4;
    private static final int CYCLE = 10;
    private static final int SECONDS_A_MINUTE = 60;
    private static final long STOP_MILLIS = 1500;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double NANOS_A_SECOND = 1e9;
    private static final Duration START = Duration.ofSeconds(20);
    private static final String QUESTION = "How is it now";

    private final Path image;
    private final Path home;
    private final int minutes;
    private final boolean stop;

    private Pacing(Path image, Path home, int minutes, boolean stop) {
        this.image = image;
        this.home = home;
        this.minutes = minutes;
        this.stop = stop;
    }

    /// Measures, and prints the figures.
    public static void main(String[] args) throws IOException, InterruptedException {
        Options options = Options.of(args);
        Process busy = options.has("--busy") ? new ProcessBuilder("sh", "-c", "while :; do :; done").start() : null;
        try (Scratch scratch = new Scratch(options.build())) {
            new Pacing(options.image(), scratch.folder(), options.number("--minutes", MINUTES), options.has("--stop"))
                    .measure();
        } finally {
            if (busy != null) {
                busy.destroyForcibly();
            }
        }
    }

    private void measure() throws IOException, InterruptedException {
        warmUp();
        String[] command = {launcher(), "breathe", "long-exhale", "--minutes", String.valueOf(minutes)};
        try (PtySession session = PtySession.start(COLUMNS, ROWS, PtySession.environment(home), command)) {
            Ended.await(session, () -> session.await("breathe in"), command);
            Duration atStart = cpu(session);
            if (stop) {
                stopInTheMiddle(session);
            }
            Duration patience = Duration.ofMinutes(minutes).plus(START);
            Ended.await(session, () -> session.await(Pacing::isOver, "the end", patience), command);
            Duration atEnd = cpu(session);
            session.send("\r");
            Ended.require(session, command);
            print(session.output(), atStart, atEnd);
        }
    }

    /// Loads what reads the terminal, so that the first cue is not noticed late.
    private void warmUp() throws IOException {
        String[] command = {launcher(), "--version"};
        try (PtySession session = PtySession.start(COLUMNS, ROWS, PtySession.environment(home), command)) {
            Ended.require(session, command);
            phases(session.output());
        }
    }

    private String launcher() {
        return image.resolve("bin/haven").toString();
    }

    private static boolean isOver(List<String> lines) {
        return lines.stream().anyMatch(line -> line.contains(QUESTION));
    }

    private static Duration cpu(PtySession session) {
        return session.program().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// A second after a long out-breath has begun, so that no change is due while the program stands still.
    private void stopInTheMiddle(PtySession session) throws IOException, InterruptedException {
        int cycles = minutes * SECONDS_A_MINUTE / CYCLE;
        long zero = phases(session.output()).getFirst().nanos();
        long due = zero + TimeUnit.SECONDS.toNanos((long) cycles / 2 * CYCLE + IN + 1);
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        session.signal("STOP");
        TimeUnit.MILLISECONDS.sleep(STOP_MILLIS);
        session.signal("CONT");
    }

    private void print(PtyOutput output, Duration cpuAtStart, Duration cpuAtEnd) {
        List<Change<String>> phases = phases(output);
        long zero = phases.getFirst().nanos();
        List<Double> late = new ArrayList<>();
        for (int i = 1; i < phases.size(); i++) {
            String expected = i % 2 == 0 ? "breathe in" : "breathe out";
            if (!phases.get(i).seen().equals(expected)) {
                System.out.printf(
                        "Change %d is to \"%s\", not \"%s\".%n",
                        i, phases.get(i).seen(), expected);
            }
            long due = (long) i / 2 * CYCLE + (i % 2 == 0 ? 0 : IN);
            late.add((phases.get(i).nanos() - zero - due * NANOS_A_SECOND) / NANOS_A_MILLI);
        }
        long end = zero + TimeUnit.MINUTES.toNanos(minutes);
        long bytes = output.chunks().stream()
                .filter(chunk -> chunk.nanos() <= end)
                .mapToLong(chunk -> chunk.bytes().length)
                .sum();
        List<Double> off = late.stream().map(Math::abs).sorted().toList();
        System.out.printf(
                "A long exhale of %d min on Java %s, %d processors%s%n%n",
                minutes,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                stop ? ", stopped for 1.5 s in the middle" : "");
        System.out.printf(
                "%-18s %d of %d%n", "changes of phase", late.size(), 2 * minutes * SECONDS_A_MINUTE / CYCLE - 1);
        System.out.printf(
                "%-18s p50 %.1f ms, p99 %.1f ms, max %.1f ms (aim: p99 under 20)%n",
                "off by", quantile(off, 0.5), quantile(off, 0.99), off.getLast());
        System.out.printf("%-18s first %+.1f ms, last %+.1f ms%n", "late by", late.getFirst(), late.getLast());
        System.out.printf("%-18s %.1f kB a minute (aim: under 60)%n", "written", bytes / 1e3 / minutes);
        System.out.printf(
                "%-18s %.2f s a minute (aim: under 0.6), after %.2f s for the start%n",
                "processor", cpuAtEnd.minus(cpuAtStart).toMillis() / 1e3 / minutes, cpuAtStart.toMillis() / 1e3);
    }

    /// The word for the phase, each time that another comes on the screen; what is no phase is left out.
    private static List<Change<String>> phases(PtyOutput output) {
        List<Change<String>> phases = new ArrayList<>();
        for (Change<String> change : output.replay(COLUMNS, ROWS, Pacing::phase)) {
            boolean again = !phases.isEmpty() && phases.getLast().seen().equals(change.seen());
            if (!change.seen().isEmpty() && !again) {
                phases.add(change);
            }
        }
        return phases;
    }

    private static String phase(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("breathe in") || line.startsWith("breathe out"))
                .map(line -> line.startsWith("breathe in") ? "breathe in" : "breathe out")
                .findFirst()
                .orElse("");
    }

    private static double quantile(List<Double> sorted, double quantile) {
        return sorted.get((int) Math.ceil(quantile * sorted.size()) - 1);
    }
}
