package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PtySessionTest {
    @TempDir
    Path home;

    @Test
    void theScreenIsWhatAPersonSees() throws IOException {
        try (PtySession session = sh("printf 'one\\r\\n\\033[2Ctw\\303\\266 \\346\\274\\242!\\033[1;1HO'")) {
            assertThat(session.exitCode()).isZero();
            assertThat(session.screen()).isEqualTo(List.of("One", "  twö 漢!", "", ""));
            assertThat(session.text()).isEqualTo("One\n  twö 漢!");
        }
    }

    @Test
    void keysGoToTheProgramAndItsAnswerIsAwaited() throws IOException {
        try (PtySession session = sh("echo ready; read word; echo \"heard $word\"; exit 3")) {
            session.await("ready");
            session.send("hé\r");
            session.await("heard hé");
            assertThat(session.exitCode()).isEqualTo(3);
        }
    }

    @Test
    void whatHasPassedByIsFoundOnceAndInItsOrder() throws IOException {
        try (PtySession session =
                sh("printf in; read word; printf '\\033[H\\033[2Jout'; read word; printf '\\033[H\\033[2Jdone'")) {
            session.await("in");
            session.send("\r");
            session.await(lines -> session.output().text().contains("out"), "the next");
            session.send("\r");
            assertThat(session.exitCode()).isZero();
            session.await("out");
            session.await("done");
            assertThatThrownBy(() -> session.await("out")).hasMessageStartingWith("The program ended without \"out\"");
        }
    }

    @Test
    void whatNeverComesFailsAndShowsTheScreen() throws IOException {
        try (PtySession session = sh("echo something else")) {
            assertThatThrownBy(() -> session.await("a word"))
                    .hasMessage("The program ended without \"a word\" on the screen:\nsomething else");
        }
    }

    @Test
    void theProgramLearnsTheSizeAndEachChangeOfIt() throws IOException {
        try (PtySession session = sh("trap 'stty size' WINCH; stty size; while :; do read word && break; done")) {
            session.await("4 20");
            session.resize(30, 6);
            session.await("6 30");
            assertThat(session.screen()).hasSize(6);
            session.send("\r");
            assertThat(session.exitCode()).isZero();
        }
    }

    @Test
    void aSignalReachesWhatTheShellRuns() throws IOException {
        String[] command = PtySession.thenModes("sh", "-c", "trap 'exit 143' TERM; echo ready; read word");
        try (PtySession session = PtySession.start(20, 4, PtySession.environment(home), command)) {
            session.await("ready");
            session.signal("TERM");
            assertThat(session.modes()).contains("143]", "echo", "icanon");
        }
    }

    /// As under `nohup`.
    @Test
    void aProgramBeginsWithTheDefaultOfWhatIsIgnoredHere() throws Exception {
        ChildSignals.ignore(1);
        ChildSignals.reset();
        ProcessBuilder child = new ProcessBuilder("sh", "-c", "kill -HUP $$; exit 0");
        assertThat(child.start().waitFor()).isEqualTo(128 + 1);
        try (PtySession session = sh("sh -c 'kill -HUP $$; exit 0'; echo ended with $?")) {
            session.await("ended with 129");
        }
    }

    @Test
    void theModesAreThoseTheProgramLeft() throws IOException {
        String[] command = PtySession.thenModes("stty", "-echo", "-icanon");
        try (PtySession session = PtySession.start(20, 4, PtySession.environment(home), command)) {
            assertThat(session.modes()).contains("0]", "-echo", "-icanon").doesNotContain("echo", "icanon");
        }
    }

    @Test
    void theCursorAndTheAlternateScreenFollowTheLastCodes() throws IOException {
        try (PtySession session =
                sh("printf '\\033[?1049h\\033[?25lhidden'; read word; printf '\\033[?25h\\033[?1049l'")) {
            session.await("hidden");
            assertThat(List.of(
                            session.output().cursorVisible(), session.output().alternateScreen()))
                    .isEqualTo(List.of(false, true));
            session.send("\r");
            assertThat(session.exitCode()).isZero();
            assertThat(List.of(
                            session.output().cursorVisible(), session.output().alternateScreen()))
                    .isEqualTo(List.of(true, false));
        }
    }

    @Test
    void outputKeepsTheTimeItArrived() throws IOException {
        try (PtySession session = sh("echo one; read word; echo two")) {
            session.await("one");
            long between = System.nanoTime();
            session.send("\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.output().chunks().getFirst().nanos()).isBetween(session.startNanos(), between);
            assertThat(session.output().chunks().getLast().nanos()).isGreaterThan(between);
        }
    }

    @Test
    void aReplayTellsWhenWhatIsSeenChanged() throws IOException {
        try (PtySession session =
                sh("printf 'breathe in'; read word; printf '\\033[1;9Hout'; read word; printf '\\033[1;12H.'")) {
            session.await("breathe in");
            session.send("\r");
            session.await("breathe out");
            session.send("\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.output().replay(20, 4, List::getFirst))
                    .extracting(PtyOutput.Change::seen)
                    .isEqualTo(List.of("breathe in", "breathe out", "breathe out."));
        }
    }

    private PtySession sh(String script) throws IOException {
        Map<String, String> environment = PtySession.environment(home);
        return PtySession.start(20, 4, environment, "sh", "-c", script);
    }
}
