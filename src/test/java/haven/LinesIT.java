package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.BuiltHaven.Answer;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.entry.Practice.Found;
import haven.terminal.PtyOutput;
import haven.terminal.PtySession;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Guidance a line at a time: without a terminal, or in one that is read aloud.
@Execution(ExecutionMode.CONCURRENT)
class LinesIT extends MovedIn {
    private static final Duration CLOSE = Duration.ofMillis(400);
    private static final List<String> CUES = List.of(
            "0.6-0-0.9-0, 3 seconds. Ctrl-C ends it at any time.",
            "0:00  breathe in, 0.6",
            "0:00  breathe out, 0.9",
            "0:01  breathe in, 0.6 (small and soft is enough)",
            "0:02  breathe out, 0.9",
            "0:03  done: 3 seconds, 2 breaths.");
    private static final List<Duration> DUE =
            List.of(Duration.ZERO, Duration.ZERO, millis(600), millis(1500), millis(2100), millis(3000));

    @Test
    void pipedItIsALineACueAtItsTimeAndEndsByItself() throws IOException {
        Heard heard = Tries.of(Heard::isOnTime, number -> piped(new BuiltHaven(home.resolve("try " + number))));
        assertThat(heard.lines()).isEqualTo(CUES);
        assertThat(heard.late()).allSatisfy(late -> assertThat(late).isCloseTo(Duration.ZERO, CLOSE));
    }

    /// What two breaths say. However late that is, they do not end early, and are kept with the time they take.
    private static Heard piped(BuiltHaven haven) throws IOException {
        long start = System.nanoTime();
        Process process = haven.start("breathe", "0.6-0.9", "--cycles", "2");
        List<String> lines = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                nanos.add(System.nanoTime());
                lines.add(line);
            }
        }
        assertThat(ended(process)).isZero();
        assertThat(Duration.ofNanos(nanos.getLast() - start)).isGreaterThanOrEqualTo(DUE.getLast());
        assertThat(haven.practice().get(Practice.ENDING)).isEqualTo(Ending.COMPLETED);
        assertThat(haven.practice().get(Practice.PRACTISED)).isEqualTo(DUE.getLast());
        List<Duration> late = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), DUE.size()); i++) {
            late.add(Duration.ofNanos(nanos.get(i) - nanos.getFirst()).minus(DUE.get(i)));
        }
        return new Heard(lines, late);
    }

    /// What was said, and how late after its time, counted from the first line.
    private record Heard(List<String> lines, List<Duration> late) {
        private boolean isOnTime() {
            return lines.equals(CUES)
                    && late.stream().allMatch(each -> each.abs().compareTo(CLOSE) <= 0);
        }
    }

    @Test
    void inATerminalTheRatingIsTypedAsALine() throws IOException {
        try (PtySession session = haven.screen("breathe", "0.5-4", "--cycles", "1", "--plain", "--rate")) {
            session.await("How strong is it right now? 0-10, Enter to skip:");
            session.send("10\r");
            session.await("How is it now? 0-10, Enter to skip:");
            session.send("3\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.text()).isEqualTo("""
                            0.5-0-4-0, 4 seconds. Ctrl-C ends it at any time.
                            Keys: Enter go on, h help lines, ? keys, s skip, q end. Press Enter after a
                            letter.
                            How strong is it right now? 0-10, Enter to skip:
                            10
                            0:00  breathe in, 0.5
                            0:00  breathe out, 4
                            0:04  done: 4 seconds, 1 breath.
                            How is it now? 0-10, Enter to skip:
                            3
                            Before 10, now 3.""");
            assertThat(session.output().text()).doesNotContain("\033");
        }
        assertThat(List.of(
                        haven.practice().get(Practice.BEFORE), haven.practice().get(Practice.AFTER)))
                .isEqualTo(List.of(OptionalInt.of(10), OptionalInt.of(3)));
    }

    @ParameterizedTest
    @CsvSource({"TERM, dumb", "ACCESSIBLE, 1"})
    void theEnvironmentAsksForLines(String name, String value) throws IOException {
        haven.with(name, value);
        try (PtySession session = haven.screen("breathe", "0.5-4", "--cycles", "1", "--no-input")) {
            assertThat(session.exitCode()).isZero();
            PtyOutput output = session.output();
            assertThat(output.text()).isEqualTo("""
                            0.5-0-4-0, 4 seconds. Ctrl-C ends it at any time.
                            0:00  breathe in, 0.5
                            0:00  breathe out, 4
                            0:04  done: 4 seconds, 1 breath.
                            """.replace("\n", "\r\n"));
        }
    }

    @Test
    void ctrlCInATerminalEndsItAndKeepsThePractice() throws IOException {
        try (PtySession session = haven.screen("breathe", "0.5-9", "--plain")) {
            session.await("breathe out");
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
        }
        assertThat(haven.practice().get(Practice.ENDING)).isEqualTo(Ending.INTERRUPTED);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void aSignalEndsItAndKeepsThePractice(String name, int code) throws IOException {
        Process process = haven.start("breathe", "0.5-9");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).endsWith(" Ctrl-C ends it at any time.");
            assertThat(out.readLine()).isEqualTo("0:00  breathe in, 0.5");
            assertThat(out.readLine()).isEqualTo("0:00  breathe out, 9");
            BuiltHaven.signal(process, name);
            assertThat(out.readLine()).isNull();
        }
        assertThat(ended(process)).isEqualTo(code);
        Entry kept = haven.practice();
        assertThat(kept.get(Practice.ENDING)).isEqualTo(Ending.INTERRUPTED);
        assertThat(kept.get(Practice.PRACTISED)).isGreaterThanOrEqualTo(millis(500));
    }

    @Test
    void wordsFromAPipeAreThingsFound() throws IOException {
        Answer words = haven.run("lamp\n\nred chair\ns\n fan\nq\n", "ground");
        assertThat(words.out().replaceAll("0:0[0-9]  ", "").replaceAll("[0-9] seconds?", "no time"))
                .isEqualTo("""
                        3-3-3, at your own pace. Ctrl-C ends it at any time.
                        something you see, 1 of 3
                        something you see, 2 of 3
                        something you see, 3 of 3
                        something you hear, 1 of 3
                        something you feel on your skin or under your feet, 1 of 3
                        something you feel on your skin or under your feet, 2 of 3
                        done: no time, 4 things found.
                        """);
        assertThat(haven.practice().get(Practice.FOUND))
                .isEqualTo(List.of(
                        new Found("see", "lamp"),
                        new Found("see", ""),
                        new Found("see", "red chair"),
                        new Found("feel", "fan")));
    }

    @Test
    void withoutAWordItGoesOnByTheClock() throws IOException {
        Answer expected = new Answer(0, """
                        3-3-3, 9 seconds. Ctrl-C ends it at any time.
                        0:00  something you see, 1 of 3
                        0:01  something you see, 2 of 3
                        0:02  something you see, 3 of 3
                        0:03  something you hear, 1 of 3
                        0:04  something you hear, 2 of 3
                        0:05  something you hear, 3 of 3
                        0:06  something you feel on your skin or under your feet, 1 of 3
                        0:07  something you feel on your skin or under your feet, 2 of 3
                        0:08  something you feel on your skin or under your feet, 3 of 3
                        0:09  done: 9 seconds.
                        """, "");
        Answer answer = Tries.of(expected::equals, number -> silent(new BuiltHaven(home.resolve("try " + number))));
        assertThat(answer).isEqualTo(expected);
    }

    private static Answer silent(BuiltHaven haven) throws IOException {
        Answer answer = haven.run("", "ground", "--seconds", "1");
        assertThat(haven.practice().get(Practice.ENDING)).isEqualTo(Ending.COMPLETED);
        return answer;
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    private static int ended(Process process) {
        try {
            assertThat(process.waitFor(PtySession.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }
}
