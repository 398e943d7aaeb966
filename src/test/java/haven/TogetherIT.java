package haven;

import static haven.FormScreen.answer;
import static org.assertj.core.api.Assertions.assertThat;

import haven.terminal.PtySession;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What is for two, and what is written and read alone, from its first screen to its last in the built program.
@Execution(ExecutionMode.CONCURRENT)
class TogetherIT extends MovedIn {
    @Test
    void somebodyIsAddedAfterTheQuestionsWereCutOff() throws IOException {
        try (PtySession session = haven.screen("people", "add", "Jörg")) {
            answer(session, "What is it good to turn to them for?", "ein Spaziergang\r");
            answer(session, "How often would you like to be in touch?", "wee");
            awaitDraft("line wee");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = haven.screen(40, 12, "log", "--resume")) {
            session.await("> wee");
            session.send("kly\r");
            answer(session, "theirs)", "mine\r");
            session.await("What tends to come from them?");
            session.send("\u0004");
            session.await("Kept: a person");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(drafts()).isEmpty();
        assertThat(haven.run("", "people").out()).contains("Jörg", "weekly", "your turn", "ein Spaziergang");
    }

    @Test
    void twoTakeTurnsAndEachKeepsALine() throws IOException {
        try (PtySession session = haven.screen("dialogue", "--with", "Sam", "--minutes", "1")) {
            session.await("Only if both of you are free to stop.");
            session.send("\r");
            session.await("One of you speaks: how it is for you.");
            session.send("\r");
            session.await("then say it back");
            session.send("s");
            session.await("The listener says back what was heard");
            session.send("q");
            session.await("One of you: would you keep a line of it? [y/N]");
            session.send("y\r");
            session.await("And the other: would you keep a line of it? [y/N]");
            session.send("y\r");
            answer(session, "A line from one of you", "I heard you\r");
            answer(session, "And one from the other", "I was heard\r");
            session.await("Kept: a dialogue, ");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.run("", "journal", "show", "last").out()).contains("Sam", "I heard you", "I was heard");
    }

    @Test
    void inPlainLinesTheyAreAskedToo() throws IOException {
        try (PtySession session = haven.screen("dialogue", "--plain")) {
            session.await("Only if both of you are free to stop.");
            session.send("q\n");
            session.await("One of you: would you keep a line of it? [y/N]");
            session.send("y\n");
            session.await("And the other: would you keep a line of it? [y/N]");
            session.send("y\n");
            session.await("A line from one of you, or Enter to keep nothing:");
            session.signal("INT");
            session.await("Nothing was kept.");
            assertThat(session.exitCode()).isEqualTo(130);
        }
        assertThat(haven.journal()).doesNotExist();
    }

    @Test
    void aPromptIsChosenCutOffAndGoneOnWith() throws IOException {
        try (PtySession session = haven.screen("note", "--prompt")) {
            session.await("Its number, another's name, list for all, or Enter for none:");
            session.send("this-week\r");
            answer(session, "What would you call this week", "Rain and tea\r");
            answer(session, "What happened in it", "We talk");
            awaitDraft("line We talk");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = haven.screen(40, 12, "log", "--resume")) {
            session.await("> We talk");
            session.send("ed\r");
            answer(session, "begin with?", "A walk\r");
            session.await("Kept: ");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(drafts()).isEmpty();
        assertThat(haven.run("", "journal", "show", "last").out())
                .contains("Rain and tea", "We talked", "A walk", "this-week");
    }

    @Test
    void aCardIsReadOnOneScreen() throws IOException {
        try (PtySession session = haven.screen("learn", "old")) {
            session.await("An old alarm, or an ordinary disagreement?");
            session.await("from       Clinical custom");
            assertThat(session.exitCode()).isZero();
        }
    }
}
