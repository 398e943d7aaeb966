package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.sound.Programs;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private static final String MOMENT = "$(date +%s.%N)";
    /// Says when it was started and when it was ended. A shell hears a signal between its commands, and while it waits.
    private static final String PLAYER = "trap 'echo \"end " + MOMENT + "\" >>\"$0.log\"; kill $!; exit 0' TERM\n"
            + "echo \"start " + MOMENT + "\" >>\"$0.log\"\n"
            + "for file; do :; done; head -c 44 \"$file\" >>\"$0.header\"\n"
            + "sleep 60 &\nwait\n";

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

    /// Waits until all that was started has ended.
    private void awaitSilence(String program) throws IOException {
        await(program, log -> !log.isEmpty() && playing(log) == 0);
    }

    /// Waits until one plays.
    private void awaitSound(String program) throws IOException {
        await(program, log -> playing(log) == 1);
    }

    private static long playing(List<String> log) {
        long starts = log.stream().filter(line -> line.startsWith("start")).count();
        return starts - (log.size() - starts);
    }

    private void await(String program, Predicate<List<String>> condition) throws IOException {
        Until.so(program, () -> condition.test(log(program)));
    }

    private static double now() {
        return System.currentTimeMillis() / 1000.0;
    }

    private static void end(PtySession session) throws IOException {
        session.send("q");
        EndOfPractice.leave(session);
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
        Apart apart = beginAndPause();
        for (int tries = 1; tries < 5 && apart.most() > TOGETHER; tries++) {
            apart = apart.nearest(beginAndPause());
        }
        assertThat(apart.most()).as("%s", apart).isLessThanOrEqualTo(TOGETHER);
        assertThat(new String(Files.readAllBytes(bin.resolve("aplay.header")), StandardCharsets.ISO_8859_1))
                .startsWith("RIFF");
        nothingIsLeft();
    }

    /// By how many seconds sound and picture are apart.
    private record Apart(double atTheBeginning, double atAPause, double afterIt) {
        private double most() {
            return Math.max(atTheBeginning, Math.max(atAPause, afterIt));
        }

        private Apart nearest(Apart other) {
            return new Apart(
                    Math.min(atTheBeginning, other.atTheBeginning),
                    Math.min(atAPause, other.atAPause),
                    Math.min(afterIt, other.afterIt));
        }
    }

    private Apart beginAndPause() throws IOException {
        int startsBefore = moments("aplay", "start ").size();
        try (PtySession session = haven.screen("breathe", "1-1", "--sound")) {
            // What delays a turn on its way here only adds: the earliest of some is the nearest.
            double begun = Double.MAX_VALUE;
            for (int second = 1; second <= 4; second++) {
                session.await(second % 2 == 0 ? "breathe in" : "breathe out");
                begun = Math.min(begun, now() - second);
            }
            awaitSound("aplay");
            session.send(" ");
            double pressed = now();
            session.await("paused");
            awaitSilence("aplay");
            double silent = moments("aplay", "end ").getLast();
            int starts = moments("aplay", "start ").size();
            session.send(" ");
            double goneOn = now();
            awaitSound("aplay");
            double heard = moments("aplay", "start ").get(starts);
            end(session);
            awaitSilence("aplay");
            double begins = moments("aplay", "start ").get(startsBefore);
            return new Apart(Math.abs(begins - begun), Math.abs(silent - pressed), Math.abs(heard - goneOn));
        }
    }

    @Test
    void ctrlCEndsTheSoundToo() throws IOException {
        programs.with("paplay", PLAYER);
        try (PtySession session = haven.screen("breathe", "--sound")) {
            session.await("breathe in");
            awaitSound("paplay");
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
        }
        awaitSilence("paplay");
        nothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "INT"})
    void aSignalEndsTheSoundToo(String signal) throws IOException {
        programs.with("paplay", PLAYER);
        Process process = haven.start("breathe", "--sound");
        awaitSound("paplay");
        BuiltHaven.signal(process, signal);
        awaitSilence("paplay");
        process.onExit().join();
        nothingIsLeft();
    }

    @Test
    void ctrlZIsAPauseForTheSoundToo() throws IOException {
        programs.with("pw-play", PLAYER);
        try (PtySession session = JobShell.started(haven, "%s breathe --sound\r")) {
            awaitSound("pw-play");
            session.send("\032");
            JobShell.awaitStopped(session);
            session.send("fg\r");
            session.await("paused");
            // It is told to end, and may be stopped with haven before it heard: silent either way.
            awaitSilence("pw-play");
            session.send(" ");
            awaitSound("pw-play");
            session.await("space pause");
            session.send("q");
            awaitSilence("pw-play");
        }
        // Once more for each time that the machine stood still: then it begins anew from the right place.
        assertThat(moments("pw-play", "start "))
                .hasSizeGreaterThanOrEqualTo(2)
                .hasSameSizeAs(moments("pw-play", "end "));
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
        List<String> cues =
                List.of("breathe in", "breathe out", "breathe in, small and soft is enough", "breathe out", "done");

        // New words cut off what a slow voice has not said yet.
        List<String> spoken = Tries.of(cues::equals, number -> spoken());
        assertThat(spoken).isEqualTo(cues);
    }

    private List<String> spoken() throws IOException {
        Files.deleteIfExists(bin.resolve("spd-say.log"));
        haven.run("", "breathe", "--in", "1", "--out", "1", "--cycles", "2", "--voice");
        return log("spd-say");
    }

    @Test
    void inLinesTheSoundIsHeardToItsEnd() throws IOException {
        programs.with(
                "aplay",
                "echo \"start " + MOMENT + "\" >>\"$0.log\"\nsleep 3\necho \"end " + MOMENT + "\" >>\"$0.log\"\n");
        haven.run("", "breathe", "--in", "1", "--out", "1", "--cycles", "1", "--sound");

        assertThat(log("aplay")).hasSize(2);
        double started = moments("aplay", "start ").getFirst();
        double ended = moments("aplay", "end ").getFirst();
        assertThat(ended - started).isGreaterThanOrEqualTo(3);
        // Not for ever either: it is over when the sound is.
        assertThat(now() - ended).isLessThan(10);
        nothingIsLeft();
    }
}
