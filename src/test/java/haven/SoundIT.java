package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.sound.Programs;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `--sound` and `--voice` in a terminal, with scripts for players and voices that write down what happens to them.
@Isolated("what else goes on delays what is heard")
class SoundIT extends MovedIn {
    /// Within this of the picture nobody notices.
    private static final double TOGETHER = 0.05;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(1);
    private static final String MOMENT = "$(date +%s.%N)";
    /// Says when it was started and when it was ended. A shell hears a signal only between its commands.
    private static final String PLAYER = "trap 'echo \"end " + MOMENT + "\" >>\"$0.log\"; exit 0' TERM\n"
            + "echo \"start " + MOMENT + "\" >>\"$0.log\"\n"
            + "for file; do :; done; head -c 44 \"$file\" >>\"$0.header\"\n"
            + "while :; do sleep 0.02; done\n";

    @TempDir
    Path bin;

    @TempDir
    Path runtime;

    private Programs programs;

    @BeforeEach
    void setPrograms() {
        programs = new Programs(bin);
        haven.with("PATH", programs.path()).with("XDG_RUNTIME_DIR", runtime.toString());
    }

    private List<String> log(String program) throws IOException {
        Path log = bin.resolve(program + ".log");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    /// When the program wrote its lines that begin with this, in seconds on the time of day.
    private List<Double> moments(String program, String what) throws IOException {
        return log(program).stream()
                .filter(line -> line.startsWith(what))
                .map(line -> Double.parseDouble(line.substring(what.length())))
                .toList();
    }

    private void await(String program, int lines) throws IOException {
        await(program, log -> log.size() >= lines);
    }

    private void awaitLast(String program, String what) throws IOException {
        await(program, log -> !log.isEmpty() && log.getLast().startsWith(what));
    }

    private void await(String program, Predicate<List<String>> condition) throws IOException {
        long last = System.nanoTime() + PtySession.PATIENCE.toNanos();
        while (!condition.test(log(program))) {
            assertThat(System.nanoTime()).as("%s", log(program)).isLessThan(last);
            // What spins takes the time from what is waited for.
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private static double now() {
        return System.currentTimeMillis() / 1000.0;
    }

    private static void end(PtySession session) throws IOException {
        session.send("q");
        session.await("done");
        session.send("\r");
        session.await("How is it now?");
        session.send("\r");
        assertThat(session.exitCode()).isZero();
    }

    private void nothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(runtime)) {
            assertThat(files).isEmpty();
        }
    }

    /// What else the machine does now and then delays any of it: the best of five tries counts.
    @Test
    void soundBeginsWithThePictureAndAPauseIsSilentAtOnce() throws IOException {
        programs.with("aplay", PLAYER);
        double apart = beginAndPause();
        for (int tries = 1; tries < 5 && apart > TOGETHER; tries++) {
            apart = Math.min(apart, beginAndPause());
        }
        assertThat(apart).isLessThanOrEqualTo(TOGETHER);
        assertThat(new String(Files.readAllBytes(bin.resolve("aplay.header")), StandardCharsets.ISO_8859_1))
                .startsWith("RIFF");
        nothingIsLeft();
    }

    /// By how many seconds sound and picture are apart at most: at the beginning, at a pause and after it.
    private double beginAndPause() throws IOException {
        int startsBefore = moments("aplay", "start ").size();
        try (PtySession session = haven.screen("breathe", "1-1", "--sound")) {
            // What delays a turn on its way here only adds: the earliest of some is the nearest.
            double begun = Double.MAX_VALUE;
            for (int second = 1; second <= 4; second++) {
                session.await(second % 2 == 0 ? "breathe in" : "breathe out");
                begun = Math.min(begun, now() - second);
            }
            awaitLast("aplay", "start");
            session.send(" ");
            double pressed = now();
            session.await("paused");
            awaitLast("aplay", "end");
            session.send(" ");
            double goneOn = now();
            awaitLast("aplay", "start");
            end(session);
            awaitLast("aplay", "end");
            List<Double> starts = moments("aplay", "start ");
            List<Double> ends = moments("aplay", "end ");
            return Stream.of(
                            starts.get(startsBefore) - begun,
                            ends.get(ends.size() - 2) - pressed,
                            starts.getLast() - goneOn)
                    .mapToDouble(Math::abs)
                    .max()
                    .orElseThrow();
        }
    }

    @Test
    void ctrlCEndsTheSoundToo() throws IOException {
        programs.with("paplay", PLAYER);
        try (PtySession session = haven.screen("breathe", "--sound")) {
            session.await("breathe in");
            await("paplay", 1);
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
        }
        await("paplay", 2);
        nothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "INT"})
    void aSignalEndsTheSoundToo(String signal) throws IOException {
        programs.with("paplay", PLAYER);
        Process process = haven.start("breathe", "--sound");
        await("paplay", 1);
        BuiltHaven.signal(process, signal);
        await("paplay", 2);
        process.onExit().join();
        nothingIsLeft();
    }

    @Test
    void ctrlZIsAPauseForTheSoundToo() throws IOException {
        programs.with("pw-play", PLAYER);
        haven.with("PS1", "here> ").with("HISTFILE", "");
        try (PtySession session = haven.shell("bash", "--norc", "--noprofile", "-i")) {
            session.await("here>");
            session.send(BuiltHaven.command()[0] + " breathe --sound\r");
            session.await("breathe in");
            await("pw-play", 1);
            session.send("\032");
            session.await("Stopped");
            session.send("fg\r");
            session.await("paused");
            // It is told to end, and may be stopped with haven before it heard: silent either way.
            await("pw-play", 2);
            session.send(" ");
            await("pw-play", 3);
            session.await("space pause");
            session.send("q");
            await("pw-play", 4);
        }
        assertThat(log("pw-play"))
                .extracting(line -> line.split(" ", 2)[0])
                .isEqualTo(List.of("start", "end", "start", "end"));
    }

    @Test
    void aPlayerThatFailsIsToldAfterwardsAndTheTerminalRings() throws IOException {
        for (String player : List.of("pw-play", "paplay", "aplay", "afplay")) {
            programs.with(player, "echo noise; echo noise >&2; exit 1\n");
        }
        try (PtySession session = haven.screen("breathe", "0.5-0.5", "--sound")) {
            session.await("breathe in");
            session.await("breathe out");
            session.await("breathe in");
            session.await(lines -> session.output().text().contains("\u0007"), "a bell");
            end(session);
            assertThat(session.output().text()).doesNotContain("noise");
            assertThat(session.text()).contains("The sound could not be played: pw-play, then paplay");
        }
        nothingIsLeft();
    }

    @Test
    void withoutAnyOfThemTheDrillGoesOn() throws IOException {
        haven.with("PATH", programs.path().replaceFirst(":.*", ":/nowhere"));
        BuiltHaven.Answer answer =
                haven.run("", "breathe", "--in", "0.5", "--out", "0.5", "--cycles", "1", "--sound", "--voice");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).endsWith("done: 1 second, 1 breath.\n");
        assertThat(answer.err()).isEqualTo("""
                No sound: haven plays through pw-play, paplay, aplay or afplay, and none is here. The drill goes on without.
                No voice: haven speaks through spd-say, espeak-ng or say, and none is here. The drill goes on without.
                """);
    }

    @Test
    void cuesAreSpokenWhenTheyChange() throws IOException {
        programs.with("spd-say", "cat >>\"$0.log\"\n");
        haven.run("", "breathe", "--in", "1", "--out", "1", "--cycles", "2", "--voice");

        assertThat(log("spd-say"))
                .containsExactly(
                        "breathe in", "breathe out", "breathe in, small and soft is enough", "breathe out", "done");
    }

    @Test
    void inLinesTheSoundIsHeardToItsEnd() throws IOException {
        programs.with(
                "aplay",
                "echo \"start " + MOMENT + "\" >>\"$0.log\"\nsleep 3\necho \"end " + MOMENT + "\" >>\"$0.log\"\n");
        double begun = now();
        haven.run("", "breathe", "--in", "1", "--out", "1", "--cycles", "1", "--sound");

        assertThat(log("aplay")).hasSize(2);
        assertThat(now() - begun).isLessThan(Duration.ofSeconds(10).toSeconds());
        nothingIsLeft();
    }
}
