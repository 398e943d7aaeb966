package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Neither the runtime nor a library says or writes anything of its own, and whatever ends the program, the terminal is
/// as it was.
@Execution(ExecutionMode.CONCURRENT)
class QuietIT extends MovedIn {
    private static final String QUESTION = """
            Enter goes on or skips, Tab shows words, arrow up goes back, Ctrl-D ends.
            Answers are kept.

            What would you like to keep?
            >""";

    @ParameterizedTest
    @ValueSource(strings = {"xterm-kitty", "foo", "vt52", "linux", "screen.xterm-256color"})
    void aTerminalThatNobodyKnowsIsNoNews(String type) throws IOException {
        haven.with("TERM", type);
        haven.echoing();
        try (PtySession session = haven.screen("note")) {
            session.await("What would you like to keep?");
            session.await(lines -> FormScreen.last(lines).equals(">"), "a line");
            assertThat(session.text()).isEqualTo(QUESTION);
            session.send("té\177ea\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.text()).startsWith("Kept: \"tea\".");
        }
    }

    @Test
    void inALocaleWithoutTheLettersTheyAreQuestionMarks() throws IOException {
        haven.with("LC_ALL", "C");
        try (PtySession session = haven.screen("note")) {
            FormScreen.answer(session, "What would you like to keep?", "é猫x\177y");
            session.await("> ??y");
            session.send("\r");
            assertThat(session.exitCode()).isZero();
        }
        haven.with("LC_ALL", "C.UTF-8");
        assertThat(haven.run("", "journal", "list").out()).contains("é猫y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EST", "MST", "HST", "PST", "ACT", ":/etc/localtime", "<+0530>-5:30", "no/zone"})
    void aZoneIsNoNews(String zone) throws IOException {
        haven.with("TZ", zone);
        assertThat(haven.run("", "note", "tea").err()).isEmpty();
    }

    @Test
    void ctrlBackslashPrintsNothing() throws IOException {
        haven.echoing().run("", "note", "tea");
        try (PtySession session = haven.screen("journal", "rm", "last", "--forever")) {
            session.await("[y/N]");
            session.send("\034n\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.output().text()).doesNotContain("thread", "Thread");
        }
        try (PtySession session = haven.screen("note")) {
            FormScreen.answer(session, "What would you like to keep?", "te\034a\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.text()).startsWith("Kept: \"tea\".");
        }
    }

    @Test
    void aCrashLeavesNoReportOfIt() throws IOException {
        try (PtySession session = haven.shell("sh", "-c", "cd; \"$@\"", "sh", BuiltHaven.command("note")[0], "note")) {
            FormScreen.answer(session, "What would you like to keep?", "secret");
            session.await("secret");
            session.signal("SEGV");
            assertThat(session.exitCode()).isNotZero();
            assertThat(session.output().text()).doesNotContain("fatal", "Java");
        }
        try (Stream<Path> files = Files.walk(home)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).noneMatch(name -> name.startsWith("hs_err") || name.startsWith("core"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "USR1, 138",
        "ALRM, 142",
        "PROF, 155",
        "VTALRM, 154",
        "IO, 157",
        "PWR, 158",
        "XCPU, 152",
        "ABRT, 134",
        "SYS, 159"
    })
    void anySignalGivesTheTerminalBack(String signal, int code) throws IOException {
        for (List<String> screen : List.of(List.of("breathe", "4:5"), List.of("note", "like to keep?"))) {
            String script = "\"$0\" " + screen.getFirst() + "; echo \"[exit $?]\"; stty -a";
            try (PtySession session = haven.shell("sh", "-c", script, BuiltHaven.command()[0])) {
                session.await(screen.getLast());
                session.signal(signal);
                List<String> after = session.modes();
                assertThat(after).contains("[exit", code + "]");
                assertThat(after).contains("icanon", "echo", "isig");
                assertThat(session.output().cursorVisible()).isTrue();
                assertThat(session.output().alternateScreen()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "note, like to keep?, 'tea\r'",
        "log, What happened?, '\004'",
        "checkin, sleep, q",
        "breathe, breathe in, q"
    })
    void theModesAreExactlyAsTheyWere(String command, String shown, String keys) throws IOException {
        String script = "stty -a; \"$0\" " + command + "; echo; echo [exit]; stty -a";
        try (PtySession session = haven.shell("sh", "-c", script, BuiltHaven.command()[0])) {
            session.await(shown);
            session.send(keys);
            if (command.equals("breathe")) {
                EndOfPractice.leave(session);
            }
            assertThat(session.exitCode()).isZero();
            String written = session.output().text();
            // The terminal's size before is told too late.
            String after = written.substring(written.lastIndexOf("line = "));
            assertThat(after).contains("icanon");
            assertThat(written.substring(written.indexOf("line = "))).startsWith(after);
            assertThat(written.indexOf("line = ")).isLessThan(written.lastIndexOf("[exit]"));
        }
    }

    @Test
    void storedEscapeSequencesAreShownHarmlessInAForm() throws IOException {
        haven.run("a \033]0;pwned\007b\n", "note", "-");
        try (PtySession session = haven.screen("journal", "edit", "last")) {
            session.await("> a");
            session.send("\004");
            assertThat(session.exitCode()).isZero();
            assertThat(session.output().text()).doesNotContain("\033]", "\007");
        }
    }
}
