package haven;

import static haven.FormScreen.answer;
import static org.assertj.core.api.Assertions.assertThat;

import haven.terminal.PtySession;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A repair that is typed into the questions of the built program, and two people who are cut off.
@Execution(ExecutionMode.CONCURRENT)
class RepairIT extends MovedIn {
    @Test
    void aFirstSentenceIsChosenAndTheApologyIsLookedAtAndGoneOnWith() throws IOException {
        try (PtySession session = haven.screen("repair", "--with", "Sam")) {
            session.await("safety comes first: haven support.");
            answer(session, "What happened between you", "I shouted\r");
            answer(session, "How may it have been for them?", "\r");
            answer(session, "What was your part?", "\r");
            answer(session, "How could you begin?", "\t");
            session.await("I saw that it hurt you, and that matters to me.");
            session.send("\t\r\r");
            answer(session, "What are you sorry for", "Sorry if I hurt you");
            session.await("\"If\" leaves open whether it happened.");
            awaitDraft("line Sorry if I hurt you");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = haven.screen("repair", "--resume")) {
            session.await("> Sorry if I hurt you");
            session.send("\u0004");
            session.await("In your words:");
            session.send("p\r");
            session.await("Kept: a repair, ");
            session.await("That came out wrong. May I try again?");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(drafts()).isEmpty();
        assertThat(haven.run("", "journal", "show", "last").out())
                .contains("That came out wrong. May I try again?", "Sorry if I hurt you");
    }

    @Test
    void ofTwoPeopleWhoAreCutOffNothingIsLeft() throws IOException {
        try (PtySession session = haven.screen("repair", "--both")) {
            answer(session, "Who begins?", "Al\r");
            answer(session, "And who is with you?", "Bo\r");
            answer(session, "Al: what did you feel in it?", "afraid\r");
            answer(session, "Bo: what did you feel in it?", "alone");
            // What one wrote is not for the other to read.
            session.await(rows -> !String.join("\n", rows).contains("afraid"), "a screen without the first answer");
            session.await("> alone");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        assertThat(drafts()).isEmpty();
        assertThat(haven.journal()).doesNotExist();
    }
}
