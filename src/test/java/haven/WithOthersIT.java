package haven;

import static haven.FormScreen.answer;
import static org.assertj.core.api.Assertions.assertThat;

import haven.terminal.PtySession;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Whole conversations with the built program, from the first question to what a person walks away with.
@Execution(ExecutionMode.CONCURRENT)
class WithOthersIT extends MovedIn {
    /// What is on the screen once it has ended, with NAME for the name of what was kept.
    private static String left(PtySession session) {
        assertThat(session.exitCode()).isZero();
        return named(session.text()) + "\n";
    }

    private static String named(String text) {
        return text.replaceAll(", \\p{XDigit}{5}", ", NAME").replaceAll("(?m)^  \\p{XDigit}{5} ", "  NAME ");
    }

    /// What is on the screen once the words are shown that were found.
    private static String found(PtySession session) {
        session.await(
                lines -> lines.contains("In your words:")
                        && FormScreen.last(lines).equals(">"),
                "words");
        return session.text() + "\n";
    }

    @Test
    void whatIsHardBecomesWordsToTakeAlong() throws IOException {
        try (PtySession session = haven.screen("say")) {
            session.await("With someone who frightens you, safety comes first: haven support.");
            answer(session, "Who is it for?", "Jörg\r");
            answer(session, "What happened, as a camera", "you never came home on Sunday");
            session.await("Name the one time:");
            session.send("\u0015You came home at eleven.\r");
            answer(session, "What did you feel?", "abandoned");
            session.await("\"abandoned\": This says what the other did to you.");
            session.send("\u0015worr\t 6, sad\r");
            answer(session, "What do you need", "calm\r");
            answer(session, "What would you ask for?", "text me by ten\r");
            session.await("No is all right.");
            session.send(" Danke.\r");
            assertThat(found(session)).isEqualTo("""
                    In your words:

                    When you came home at eleven, I felt worried and sad. I need calm. Would you
                    text me by ten? No is all right. Danke.

                    c copies it, where other programs can read it; p shows it here, where it stays;
                    Enter is done.
                    >
                    """);
            session.send("p\r");
            assertThat(left(session)).isEqualTo("""
                    Kept: a saying, NAME.
                    When you came home at eleven, I felt worried and sad. I need calm. Would you
                    text me by ten? No is all right. Danke.
                    """);
        }
    }

    @Test
    void wordsThatWereCutOffAreFoundAllTheSame() throws IOException {
        try (PtySession session = haven.screen(40, 12, "say", "--thanks", "--with", "Li")) {
            answer(session, "What did they do that was good?", "you waited with me\r");
            answer(session, "What did you feel?", "ca");
            awaitDraft("line ca");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = haven.screen(40, 12, "say", "--resume")) {
            session.await("> ca");
            session.send("lm\r");
            answer(session, "What did it give you?", "company\r");
            session.await("Thank you.");
            session.send("\r");
            assertThat(found(session)).isEqualTo("""
                    In your words:

                    When you waited with me, I felt calm. It
                    gave me company. Thank you.

                    c copies it, where other programs can
                    read it; p shows it here, where it
                    stays; Enter is done.
                    >
                    """);
            session.send("\r");
            assertThat(left(session)).isEqualTo("Kept: a saying, NAME.\n");
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aBoundaryThatWasCutOffIsFoundAndHolds() throws IOException {
        try (PtySession session = haven.screen("boundary")) {
            session.await("Where someone answers a boundary with threats, safety comes first: haven");
            answer(session, "Who is it with?", "Sam\r");
            answer(session, "What is not all right with you?", "no shouting\r");
            answer(session, "And what is all right?", "we can talk");
            awaitDraft("line we can talk");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = haven.screen("boundary", "--resume")) {
            session.await("> we can talk");
            session.send(" calmly\r");
            answer(session, "If it is crossed, what will you do yourself?", "I go out\r");
            answer(session, "Have you told them?", "yesterday\r");
            assertThat(found(session)).isEqualTo("""
                    In your words:

                    No shouting. We can talk calmly. I go out.

                    c copies it, where other programs can read it; p shows it here, where it stays;
                    Enter is done.
                    >
                    """);
            session.send("\r");
            assertThat(left(session)).isEqualTo("Kept: a boundary, NAME.\n");
        }
        try (PtySession session = haven.screen("boundary", "--held")) {
            session.await("no shouting");
            answer(session, "What did you do?", "I went out\r");
            assertThat(left(session)).isEqualTo("Kept: a boundary, NAME.\n");
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aLadderIsTriedAndDrawn() throws IOException {
        try (PtySession session = haven.screen("ladder", "new")) {
            session.await("With someone who frightens you, safety comes first: haven support.");
            answer(session, "What do you fear, or put off?", "saying what I need\r");
            answer(session, "The easiest step towards it", "ask the time 2\r");
            answer(session, "Rung 2", "ask Sam for help 5\r");
            answer(session, "Rung 3", "\r");
            assertThat(left(session)).isEqualTo("""
                    Kept: a ladder, NAME.
                    haven ladder draws it, and haven ladder try begins.
                    """);
        }
        try (PtySession session = haven.screen("ladder", "try")) {
            session.await("Rung 1 of 2: ask the time");
            answer(session, "How hard do you expect it to be, 0 to 10?", "3\r");
            answer(session, "A drill first?", "\r");
            answer(session, "How high did it get, 0 to 10?", "6\r");
            answer(session, "And now, 0 to 10?", "2\r");
            answer(session, "What happened?", "she smi");
            awaitDraft("line she smi");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = haven.screen("ladder", "--resume")) {
            session.await("> she smi");
            session.send("led\r");
            answer(session, "What did you learn?", "asking is allowed\r");
            assertThat(left(session)).isEqualTo("Kept: an attempt, NAME.\n");
        }
        assertThat(haven.run("", "ladder", "pass").out())
                .isEqualTo("Rung 1 is behind you. You stand at rung 2 of 2.\n");
        try (PtySession session = haven.screen(40, 12, "ladder")) {
            assertThat(left(session)).isEqualTo("""
                    saying what I need, NAME

                    › │2│ ask Sam for help  5
                    ✓ │1│ ask the time      2  6

                    Behind a rung: what you expect, then how
                    high it got, try by try.
                    """);
        }
    }

    @Test
    void aBeliefIsTestedAndToldOf() throws IOException {
        try (PtySession session = haven.screen("experiment", "--new")) {
            session.await("With someone who frightens you, safety comes first: haven support.");
            answer(session, "Which belief would you like to test?", "if I say no, they leave\r");
            answer(session, "What small thing would test it?", "say no to Friday\r");
            answer(session, "What do you predict will happen?", "Sam is cold\r");
            answer(session, "How sure of that are you, 0 to 100?", "80\r");
            answer(session, "How safe does it feel, 0 to 10?", "3\r");
            answer(session, "By when?", "in 3 days\r");
            assertThat(left(session)).isEqualTo("Kept: an experiment, NAME.\n");
        }
        try (PtySession session = haven.screen("experiment", "--after")) {
            session.await("You predicted: Sam is cold");
            session.await("However it went, it tells you something.");
            answer(session, "What happened?", "she was fi");
            awaitDraft("line she was fi");
            session.hangUp();
        }
        try (PtySession session = haven.screen("experiment", "--after", "last")) {
            session.await("> she was fi");
            session.send("ne\r");
            answer(session, "How did it come out?", "otherwise\r");
            answer(session, "What does that say about the belief?", "not everyone leaves\r");
            answer(session, "How sure of the prediction would you be next time, 0 to 100?", "40\r");
            answer(session, "How safe does it feel now, 0 to 10?", "6\r");
            session.await("Kept: an experiment, ");
            assertThat(session.exitCode()).isZero();
        }
        try (PtySession session = haven.screen("experiment", "--all")) {
            assertThat(left(session)).isEqualTo("""
                    Nothing waits to be tried.

                    tried
                      NAME   otherwise   sure 80 → 40   say no to Friday
                      Of 1 tried: otherwise than predicted 1.
                    To begin: haven experiment --new, which asks for a belief and its test.
                    """);
        }
        assertThat(drafts()).isEmpty();
    }
}
