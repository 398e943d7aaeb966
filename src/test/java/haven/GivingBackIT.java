package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.terminal.PtyOutput;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The terminal is as it was after every way of ending, and the practice is in the journal.
@Execution(ExecutionMode.CONCURRENT)
class GivingBackIT extends MovedIn {
    @Test
    void afterItsNaturalEnd() throws IOException {
        try (PtySession session = haven.shell(measured("breathe", "0.6-0.9", "--cycles", "1"))) {
            EndOfPractice.goOn(session);
            session.send("2");
            assertThat(aftermath(session)).isEqualTo(clean(0, Ending.COMPLETED));
        }
    }

    @ParameterizedTest
    @CsvSource({"q", "'\033'", "'\004'"})
    void afterAKeyThatEnds(String key) throws IOException {
        try (PtySession session = haven.shell(measured("breathe"))) {
            session.await("breathe in");
            session.send(key);
            EndOfPractice.goOn(session);
            session.send(key);
            assertThat(aftermath(session)).isEqualTo(clean(0, Ending.STOPPED));
        }
    }

    @Test
    void afterCtrlC() throws IOException {
        try (PtySession session = haven.shell(measured("breathe"))) {
            session.await("breathe in");
            session.send("\003");
            assertThat(aftermath(session)).isEqualTo(clean(130, Ending.INTERRUPTED));
            assertThat(session.text()).containsPattern("^long exhale: [0-9]+ seconds?\\.\n\\[exit 130]\n");
        }
    }

    @Test
    void afterCtrlCWhileTheKeysAreShown() throws IOException {
        try (PtySession session = haven.shell(measured("breathe"))) {
            session.await("breathe in");
            session.send("?");
            session.await("q back");
            session.send("\003");
            assertThat(aftermath(session)).isEqualTo(clean(130, Ending.INTERRUPTED));
        }
    }

    @Test
    void afterCtrlCAtTheQuestion() throws IOException {
        try (PtySession session = haven.shell(measured("breathe"))) {
            session.await("breathe in");
            session.send("q");
            EndOfPractice.goOn(session);
            session.send("\003");
            assertThat(aftermath(session)).isEqualTo(clean(130, Ending.STOPPED));
        }
    }

    @Test
    void afterCtrlCAtTheQuestionBeforeItNothingWasPractised() throws IOException {
        try (PtySession session = haven.shell(measured("breathe", "--rate"))) {
            session.await("How strong is it right now?");
            session.send("\003");
            assertThat(aftermath(session)).isEqualTo(clean(130, Optional.empty()));
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void afterASignal(String name, int code) throws IOException {
        try (PtySession session = haven.shell(measured("breathe", "0.5-9"))) {
            session.await("breathe out");
            session.signal(name);
            assertThat(aftermath(session)).isEqualTo(clean(code, Ending.INTERRUPTED));
        }
    }

    @Test
    void afterASignalWhileThingsAreLookedForWithWhatWasTyped() throws IOException {
        try (PtySession session = haven.shell(measured("ground"))) {
            session.await("something you see");
            session.send("lamp\r");
            session.await("● ○ ○");
            session.send("chair");
            session.await("chair▏");
            session.signal("TERM");
            assertThat(aftermath(session)).isEqualTo(clean(143, Ending.INTERRUPTED));
        }
        assertThat(haven.practice().get(Practice.FOUND))
                .isEqualTo(List.of(new Practice.Found("see", "lamp"), new Practice.Found("see", "chair")));
    }

    @Test
    void afterAJournalThatCannotBeWritten() throws IOException {
        Files.createDirectories(haven.journal());
        try (PtySession session = haven.shell(measured("breathe"))) {
            session.await("breathe in");
            session.send("q");
            EndOfPractice.leave(session);
            session.modes();
            assertThat(session.text())
                    .containsPattern(
                            "^long exhale: [0-9]+ seconds?\\.\nYour practice counts, but it could not be kept\\.");
            Files.delete(haven.journal());
            assertThat(aftermath(session)).isEqualTo(clean(1, Optional.empty()));
        }
    }

    @Test
    void afterItsTerminalWentAwayThePracticeIsKept() throws IOException {
        try (PtySession session = haven.screen("breathe", "0.5-9")) {
            session.await("breathe out");
            assertThat(session.hangUp()).isEqualTo(129);
        }
        assertThat(haven.practice().get(Practice.ENDING)).isEqualTo(Ending.INTERRUPTED);
    }

    @Test
    void killedOutrightItLosesAtMostOneBreath() throws IOException {
        long sinceItsStart;
        try (PtySession session = haven.screen("breathe", "0.5-3.5")) {
            for (int breath = 0; breath < 2; breath++) {
                session.await("breathe in");
                session.await("breathe out");
            }
            session.await("breathe in");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
            sinceItsStart = session.endNanos() - session.startNanos();
        }
        Entry kept = haven.practice();
        assertThat(kept.get(Practice.ENDING)).isEqualTo(Ending.RUNNING);
        assertThat(kept.get(Practice.BREATHS)).isPositive();
        assertThat(kept.get(Practice.PRACTISED))
                .isBetween(Duration.ofSeconds(4L * kept.get(Practice.BREATHS)), Duration.ofNanos(sinceItsStart));
    }

    private static String[] measured(String... words) {
        return PtySession.thenModes(BuiltHaven.command(words));
    }

    /// How a program that [#measured(String...)] started left its terminal and its journal.
    private Aftermath aftermath(PtySession session) throws IOException {
        List<String> modes = new ArrayList<>(session.modes());
        int code = Integer.parseInt(modes.get(1).replace("]", ""));
        PtyOutput output = session.output();
        String written = output.text();
        String before = written.substring(0, written.lastIndexOf("[exit "));
        return new Aftermath(
                code,
                output.cursorVisible() && !output.alternateScreen(),
                before.lastIndexOf("\033[0m") >= Math.max(before.lastIndexOf("\033[0;"), before.lastIndexOf("\033[1")),
                settings(modes),
                haven.practices().stream()
                        .map(kept -> kept.get(Practice.ENDING))
                        .findFirst());
    }

    private Aftermath clean(int code, Ending ending) throws IOException {
        return clean(code, Optional.of(ending));
    }

    private Aftermath clean(int code, Optional<Ending> ending) throws IOException {
        return new Aftermath(code, true, true, untouched(), ending);
    }

    /// The modes of a terminal in which nothing has happened.
    private List<String> untouched() throws IOException {
        try (PtySession session = haven.shell(PtySession.thenModes("true"))) {
            return settings(session.modes());
        }
    }

    /// Without the speed and the size.
    private static List<String> settings(List<String> modes) {
        return modes.subList(modes.indexOf("line"), modes.size());
    }

    /// What is left.
    ///
    /// @param code the exit code
    /// @param screen whether the cursor is to be seen, on the screen there was before
    /// @param style whether text is plain again
    /// @param modes the terminal's own, echo among them
    /// @param ending how the practice in the journal ended, if there is one
    private record Aftermath(int code, boolean screen, boolean style, List<String> modes, Optional<Ending> ending) {}
}
