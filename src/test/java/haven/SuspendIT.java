package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Ending;
import haven.entry.Practice;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Ctrl-Z and `fg`, in a shell with job control.
@Execution(ExecutionMode.CONCURRENT)
class SuspendIT extends MovedIn {
    @Test
    void ctrlZGivesAUsablePromptAndFgGoesOnPaused() throws IOException {
        try (PtySession session = JobShell.started(haven, "%s breathe\r")) {
            session.send("\032");
            JobShell.awaitStopped(session);
            assertThat(session.output().cursorVisible()).isTrue();
            assertThat(session.output().alternateScreen()).isFalse();
            session.send("stty -a | tr ' ' '\\n' | grep -xE -- '-?(icanon|echo|isig|ixon|icrnl);?' | xargs echo =\r");
            session.await("= icrnl ixon isig icanon echo");
            session.send("fg\r");
            session.await("paused");
            assertThat(session.screen().getFirst())
                    .startsWith("   long exhale    ")
                    .endsWith(" left");
            assertThat(session.screen().getLast())
                    .isEqualTo("   space go on   h help lines   t toolkit   ? keys   q end");
            assertThat(session.text()).doesNotContain("Stopped").doesNotContain(JobShell.PROMPT);
            assertThat(List.of(
                            session.output().cursorVisible(), session.output().alternateScreen()))
                    .isEqualTo(List.of(false, true));
            session.send(" ");
            session.await("space pause");
            end(session);
            session.await(
                    lines -> String.join("\n", lines).matches("(?s).* seconds?\\.\n" + JobShell.PROMPT + ".*"),
                    "the prompt again");
            session.send("echo code $?\r");
            session.await("code 0");
            session.send("exit\r");
            session.exitCode();
        }
        assertThat(haven.practice().get(Practice.ENDING)).isEqualTo(Ending.STOPPED);
    }

    @Test
    void aScriptThatStartedItIsStoppedWithIt() throws IOException {
        try (PtySession session = JobShell.started(haven, "sh -c '%s breathe; echo script ends'\r")) {
            session.send("\032");
            JobShell.awaitStopped(session);
            session.send("fg\r");
            session.await("paused");
            end(session);
            session.await(lines -> lines.contains("script ends"), "the end of the script");
        }
    }

    @Test
    void stoppedFromOutsideItHearsKeysAgainAfterFg() throws IOException {
        try (PtySession session = JobShell.started(haven, "%s breathe\r")) {
            session.await("4:5");
            session.signal("STOP");
            JobShell.awaitStopped(session);
            session.send("fg\r");
            session.await(
                    lines -> !String.join("\n", lines).matches("(?s).*(Stopped|" + JobShell.PROMPT + ").*"),
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

    @Test
    void aLineThatIsTypedIsDrawnAgainAfterFg() throws IOException {
        haven.echoing();
        try (PtySession session = JobShell.open(haven)) {
            session.send(BuiltHaven.command()[0] + " note\r");
            FormScreen.answer(session, "What would you like to keep?", "te");
            session.await("> te");
            session.send("\032");
            JobShell.awaitStopped(session);
            session.send("stty -a | tr ' ' '\\n' | grep -xE -- '-?(icanon|echo|isig|ixon|icrnl);?' | xargs echo =\r");
            session.await("= icrnl ixon isig icanon echo");
            session.send("clear; fg\r");
            session.await(lines -> FormScreen.last(lines).equals("> te"), "the line again");
            assertThat(session.text()).contains("What would you like to keep?");
            session.send("a\r");
            session.await("Kept: \"tea\".");
        }
    }

    @Test
    void aYesOrNoIsAskedAgainAfterFg() throws IOException {
        haven.run("", "note", "tea");
        try (PtySession session = JobShell.open(haven)) {
            session.send(BuiltHaven.command()[0] + " journal rm last --forever\r");
            session.await("[y/N]");
            session.send("y\032");
            JobShell.awaitStopped(session);
            session.send("clear; fg\r");
            session.await(lines -> FormScreen.last(lines).equals("> y"), "the question again");
            session.send("n\r");
            session.await(lines -> FormScreen.last(lines).equals(JobShell.PROMPT), "the prompt");
        }
        assertThat(haven.run("", "journal", "list").out()).contains("tea");
    }

    @Test
    void whatIsAskedAboutAPageIsAskedAgainAfterFg() throws IOException {
        editorThatCannotBeRead();
        String question = "Enter opens it again; q and Enter leaves it in a draft.";
        try (PtySession session = JobShell.open(haven)) {
            session.send(BuiltHaven.command()[0] + " log --edit\r");
            session.await(question);
            session.send("\032");
            JobShell.awaitStopped(session);
            session.send("clear; fg\r");
            session.await(
                    lines -> lines.contains(question) && FormScreen.last(lines).equals(">"), "the question again");
            session.send("q\r");
            session.await("What you wrote waits in a draft");
        }
    }

    @Test
    void interruptedWhereAPageIsAskedAboutItWaitsInADraft() throws IOException {
        editorThatCannotBeRead();
        try (PtySession session = haven.screen("log", "--edit")) {
            session.await("Enter opens it again; q and Enter leaves it in a draft.");
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
            assertThat(session.text()).startsWith("Your page could not be read. What you wrote waits in a draft;");
        }
        assertThat(drafts()).hasSize(1);
    }

    private void editorThatCannotBeRead() throws IOException {
        Path editor = Files.writeString(
                home.resolve("editor"), "#!/bin/sh\nsed -i 's/^# How strong was it, 0 to 10?$/&\\nseven/' \"$1\"\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        haven.with("EDITOR", editor.toString());
    }

    private static void end(PtySession session) throws IOException {
        session.send("q");
        EndOfPractice.leave(session);
    }
}
