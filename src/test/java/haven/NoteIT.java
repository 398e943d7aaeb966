package haven;

import static haven.FormScreen.answer;
import static org.assertj.core.api.Assertions.assertThat;

import haven.terminal.PtySession;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A note that is typed into the question of the built program.
@Execution(ExecutionMode.CONCURRENT)
class NoteIT extends MovedIn {
    @Test
    void killedOutrightTheLineThatWasBeingTypedIsKept() throws IOException {
        haven.echoing();
        try (PtySession session = haven.screen("note", "--win", "--tag", "family")) {
            answer(session, "What went well, however small?", "called Sam");
            awaitDraft("line called Sam");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = haven.screen("log", "--resume")) {
            session.await("> called Sam");
            session.send("\r");
            session.await("> win");
            session.send("\r");
            session.await("> family");
            session.send("\r");
            session.await("Kept: win, \"called Sam\", family. ");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void onceItIsKeptNothingWaits() throws IOException {
        haven.echoing();
        try (PtySession session = haven.screen("note")) {
            answer(session, "What would you like to keep?", "called S");
            awaitDraft("line called S");
            session.send("am\r");
            session.await("Kept: \"called Sam\". ");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(drafts()).isEmpty();
    }
}
