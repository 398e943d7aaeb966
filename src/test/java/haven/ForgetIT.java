package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.BuiltHaven.Answer;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// `haven forget` beside another haven, and in a terminal.
@Execution(ExecutionMode.CONCURRENT)
class ForgetIT extends MovedIn {
    private Answer forget() throws IOException {
        return haven.run("", "forget", "--backups", "--settings", "--yes");
    }

    @Test
    void aFormThatIsOpenIsNotTakenFromWhoeverFillsItIn() throws IOException {
        try (PtySession session = haven.screen("log")) {
            FormScreen.answer(session, "What happened?", "violet\r");
            FormScreen.answer(session, "What did you feel", "sad");
            awaitDraft("line sad");
            Answer refused = forget();
            assertThat(refused.code()).isOne();
            assertThat(refused.err())
                    .isEqualTo("Another haven has a form open, or is writing right now. Nothing was removed."
                            + " End it there first, then try again.\n");
            session.send("\004");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.episodes()).hasSize(1);
        assertThat(forget().code()).isZero();
        assertThat(home.resolve(".local/share/haven")).doesNotExist();
        assertThat(home.resolve(".local/state/haven")).doesNotExist();
    }

    @Test
    void whatAKilledFormLeftGoesToo() throws IOException {
        Path runtime = Files.createDirectory(home.resolve("runtime"));
        haven.with("XDG_RUNTIME_DIR", runtime.toString())
                .with("EDITOR", "sh -c 'echo open >\"$HOME/seen\"; sleep 60; :'");
        try (PtySession session = haven.screen("log", "--edit", "violet")) {
            Until.so("open", () -> Files.exists(home.resolve("seen")));
            session.close();
            session.exitCode();
        }
        assertThat(runtime).isNotEmptyDirectory();
        assertThat(forget().code()).isZero();
        assertThat(runtime).isEmptyDirectory();
        assertThat(home.resolve(".local/state/haven")).doesNotExist();
    }

    @Test
    void inATerminalItAsksAndCtrlCLeavesAllAsItWas() throws IOException {
        haven.run("", "note", "violet");
        try (PtySession session = haven.screen("forget")) {
            session.await("your journal: 1 note");
            session.await("[y/N]");
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
        }
        assertThat(haven.journal()).exists();
        try (PtySession session = haven.screen("forget")) {
            session.await("[y/N]");
            session.send("y\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.text()).contains("Forgotten: your journal.").doesNotContain("violet");
        }
        assertThat(haven.journal()).doesNotExist();
    }
}
