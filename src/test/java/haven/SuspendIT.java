package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.journal.Ending;
import haven.terminal.PtySession;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Ctrl-Z and `fg`, in a shell with job control.
@Execution(ExecutionMode.CONCURRENT)
class SuspendIT extends MovedIn {
    private static final String PROMPT = "here>";

    @BeforeEach
    void setPrompt() {
        haven.with("PS1", PROMPT + " ").with("HISTFILE", "");
    }

    @Test
    void ctrlZGivesAUsablePromptAndFgGoesOnPaused() throws IOException {
        try (PtySession session = started("%s breathe\r")) {
            session.send("\032");
            awaitStopped(session);
            assertThat(session.output().cursorVisible()).isTrue();
            assertThat(session.output().alternateScreen()).isFalse();
            session.send("stty -a | tr ' ' '\\n' | grep -xE -- '-?(icanon|echo|isig|ixon|icrnl);?' | xargs echo =\r");
            session.await("= icrnl ixon isig icanon echo");
            session.send("fg\r");
            session.await("paused");
            assertThat(session.screen().getFirst())
                    .startsWith("   long exhale    ")
                    .endsWith(" left");
            assertThat(session.screen().getLast()).isEqualTo("   space go on   ? keys   q end");
            assertThat(session.text()).doesNotContain("Stopped").doesNotContain(PROMPT);
            assertThat(List.of(
                            session.output().cursorVisible(), session.output().alternateScreen()))
                    .isEqualTo(List.of(false, true));
            session.send(" ");
            session.await("space pause");
            end(session);
            session.await(lines -> String.join("\n", lines).contains(" seconds.\n" + PROMPT), "the prompt again");
            session.send("echo code $?\r");
            session.await("code 0");
            session.send("exit\r");
            session.exitCode();
        }
        assertThat(haven.practice().ending()).isEqualTo(Ending.STOPPED);
    }

    @Test
    void aScriptThatStartedItIsStoppedWithIt() throws IOException {
        try (PtySession session = started("sh -c '%s breathe; echo script ends'\r")) {
            session.send("\032");
            awaitStopped(session);
            session.send("fg\r");
            session.await("paused");
            end(session);
            session.await("script ends");
        }
    }

    @Test
    void stoppedFromOutsideItHearsKeysAgainAfterFg() throws IOException {
        try (PtySession session = started("%s breathe\r")) {
            session.await("4:5");
            session.signal("STOP");
            awaitStopped(session);
            session.send("fg\r");
            session.await(
                    lines -> !String.join("\n", lines).matches("(?s).*(Stopped|" + PROMPT + ").*"),
                    "no shell any more");
            session.send(" ");
            session.await("paused");
            end(session);
            session.await("long exhale: ");
        }
    }

    @Test
    void whereNoShellCouldContinueItCtrlZOnlyPauses() throws IOException {
        try (PtySession session = haven.screen("breathe")) {
            session.await("breathe in");
            session.send("\032");
            session.await("paused");
            session.send(" ");
            session.await("space pause");
            end(session);
            assertThat(session.exitCode()).isZero();
            assertThat(session.output().alternateScreen()).isFalse();
        }
    }

    /// A shell with job control, in which this line has started a breath.
    private PtySession started(String line) throws IOException {
        PtySession session = haven.shell("bash", "--norc", "--noprofile", "-i");
        session.await(PROMPT);
        session.send(line.formatted(BuiltHaven.command()[0]));
        session.await("breathe in");
        return session;
    }

    /// What is typed before the shell has the terminal back may be lost.
    private static void awaitStopped(PtySession session) throws IOException {
        session.await("Stopped");
        session.await(lines -> lines.contains(PROMPT), "a prompt");
    }

    private static void end(PtySession session) throws IOException {
        session.send("q");
        session.await("done");
        session.send("\r");
        session.await("How is it now?");
        session.send("\r");
    }
}
