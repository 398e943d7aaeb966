package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.entry.Practice.PaceChange;
import haven.terminal.PtyOutput;
import haven.terminal.PtySession;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// `haven breathe` from its first cue to its end, as someone sees it in a terminal.
@Execution(ExecutionMode.CONCURRENT)
class BreatheIT extends MovedIn {
    private static final Pattern STYLE = Pattern.compile("\033\\[([0-9;]*)m");
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final List<String> CUES = List.of("breathe in", "breathe out", "done");

    @BeforeEach
    void setZone() {
        haven.with("TZ", "Europe/Berlin");
    }

    @Test
    void aBreathToItsEndIsKeptWhole() throws IOException {
        try (PtySession session = haven.screen("breathe", "--in", "0.6", "--out", "0.9", "--cycles", "3")) {
            session.await("How is it now?");
            session.send("4");
            assertThat(session.exitCode()).isZero();
            assertThat(session.text()).isEqualTo("0.6-0-0.9-0: 4 seconds, 3 breaths.\nNow 4.");
            // All before the question passes by.
            assertThat(session.output().inPieces().replay(80, 24, BreatheIT::cue))
                    .extracting(PtyOutput.Change::seen)
                    .containsSubsequence("breathe in", "breathe out", "done")
                    .doesNotContainSubsequence("done", "breathe in");
        }
        Entry kept = haven.practice();
        assertThat(kept)
                .isEqualTo(Entry.of(Practice.KIND, kept.id(), kept.stamp())
                        .with(Practice.DRILL, "own")
                        .with(Practice.PATTERN, "0.6-0-0.9-0")
                        .with(Practice.PLANNED, Optional.of(Duration.ofMillis(4500)))
                        .with(Practice.PRACTISED, Duration.ofMillis(4500))
                        .with(Practice.BREATHS, 3)
                        .with(Practice.ENDING, Ending.COMPLETED)
                        .with(Practice.AFTER, OptionalInt.of(4)));
        assertThat(kept.stamp().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void aPauseStopsTheClock() throws IOException {
        try (PtySession session = haven.screen("breathe", "--in", "4", "--out", "4", "--cycles", "1")) {
            session.await("breathe in");
            session.send(" ");
            session.await("paused");
            long paused = System.nanoTime();
            assertThatThrownBy(() -> session.await(
                            lines -> lines.stream().noneMatch(line -> line.contains("paused")),
                            "an end of the pause",
                            Duration.ofSeconds(2)))
                    .hasMessageStartingWith("There was never an end of the pause");
            Duration still = Duration.ofNanos(System.nanoTime() - paused);
            session.send(" ");
            session.await("breathe out");
            EndOfPractice.leave(session);
            assertThat(session.exitCode()).isZero();
            // Never early: the pause came on top.
            assertThat(Duration.ofNanos(session.endNanos() - session.startNanos()))
                    .isGreaterThan(Duration.ofSeconds(8).plus(still));
        }
        assertThat(haven.practice().get(Practice.PRACTISED)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void eachChangeOfPaceIsShownAndKept() throws IOException {
        try (PtySession session = haven.screen("breathe")) {
            session.await("long exhale");
            session.await("space pause   + - pace   s skip   h help lines   ? keys   q end");
            session.send("+");
            session.await("+ - 6.3 a minute");
            session.send("+");
            session.await("+ - 6.6 a minute");
            session.send("-");
            session.await("+ - 6.3 a minute");
            end(session, "q");
        }
        assertThat(haven.practice().get(Practice.PACES))
                .extracting(PaceChange::pace)
                .isEqualTo(List.of(1.05, 1.103, 1.05));
        assertThat(haven.practice().get(Practice.ENDING)).isEqualTo(Ending.STOPPED);
    }

    @Test
    void theKeysAreShownUntilAnyKeyAndTheBreathWaits() throws IOException {
        try (PtySession session = haven.screen("breathe", "2-2")) {
            session.await("breathe in");
            session.send("?");
            session.await("q back");
            assertThat(session.text())
                    .contains("q           end; stopping early counts")
                    .doesNotContain("breathe in");
            session.send("x");
            session.await("breathe out");
            assertThat(session.text()).doesNotContain("q back");
            end(session, "\033");
        }
        assertThat(haven.practice().get(Practice.ENDING)).isEqualTo(Ending.STOPPED);
    }

    @Test
    void theOnlyStepSkippedIsStoppingEarly() throws IOException {
        try (PtySession session = haven.screen("breathe")) {
            session.await("breathe in");
            end(session, "s");
            assertThat(session.text()).matches("long exhale: [0-9]+ seconds?\\.");
        }
        assertThat(haven.practice().get(Practice.ENDING)).isEqualTo(Ending.STOPPED);
    }

    @Test
    void askedForARatingItAsksBeforeTheFirstCueAndKeepsBoth() throws IOException {
        try (PtySession session = haven.screen("breathe", "--rate")) {
            session.await("How strong is it right now?");
            assertThat(session.text()).doesNotContain("breathe in");
            // Both at once: the 1 does not wait for long.
            session.send("10");
            session.await("breathe in");
            assertThat(session.output()
                            .inPieces()
                            .replay(80, 24, lines -> String.join("\n", lines).contains("0 makes it 10")))
                    .extracting(PtyOutput.Change::seen)
                    .containsExactly(false, true, false);
            session.send("q");
            EndOfPractice.goOn(session);
            session.send("3");
            assertThat(session.exitCode()).isZero();
            assertThat(session.text()).matches("long exhale: [0-9]+ seconds?\\.\nBefore 10, now 3\\.");
        }
        assertThat(List.of(
                        haven.practice().get(Practice.BEFORE), haven.practice().get(Practice.AFTER)))
                .isEqualTo(List.of(OptionalInt.of(10), OptionalInt.of(3)));
    }

    @Test
    void askedForNoColourItOnlyUsesBoldAndDim() throws IOException {
        haven.with("NO_COLOR", "1");
        assertThat(styles(untilTheBreathIsOut("breathe", "0.5-0.5"))).isEqualTo(List.of("0", "0;1", "0;2"));
    }

    @Test
    void coloursAreThoseTheTerminalHas() throws IOException {
        assertThat(styles(untilTheBreathIsOut("breathe", "0.5-0.5")))
                .isEqualTo(List.of("0", "0;1", "0;38;5;245", "0;38;5;73"));
        haven.with("TERM", "xterm");
        assertThat(styles(untilTheBreathIsOut("breathe", "0.5-0.5"))).isEqualTo(List.of("0", "0;1", "0;36", "0;90"));
        haven.with("COLORTERM", "truecolor");
        assertThat(styles(untilTheBreathIsOut("breathe", "0.5-0.5")))
                .isEqualTo(List.of("0", "0;1", "0;38;2;138;138;138", "0;38;2;95;168;168"));
    }

    @Test
    void aLocaleWithoutUtf8GetsAsciiAlone() throws IOException {
        haven.with("LANG", "C");
        String written = untilTheBreathIsOut("breathe", "0.5-0.5");
        assertThat(written.chars().filter(character -> character >= FIRST_BEYOND_ASCII))
                .isEmpty();
        assertThat(written).contains("oooo", "----");
    }

    /// What is written from the start to the end of a practice that is ended in its second breath.
    private String untilTheBreathIsOut(String... words) throws IOException {
        try (PtySession session = haven.screen(words)) {
            session.await("breathe out");
            end(session, "q");
            return session.output().text();
        }
    }

    /// The cue on the screen; the end is one with the title alone in its line.
    private static String cue(List<String> lines) {
        return CUES.stream()
                .filter(cue -> lines.stream().anyMatch(line -> line.strip().equals(cue)))
                .filter(cue -> !cue.equals("done") || lines.contains("   0.6-0-0.9-0"))
                .findFirst()
                .orElse("");
    }

    private static List<String> styles(String written) {
        return List.copyOf(new TreeSet<>(STYLE.matcher(written)
                .results()
                .map((MatchResult style) -> style.group(1))
                .toList()));
    }

    /// Ends a practice by this key, without a rating.
    private static void end(PtySession session, String key) throws IOException {
        session.send(key);
        EndOfPractice.leave(session);
        assertThat(session.exitCode()).isZero();
    }
}
