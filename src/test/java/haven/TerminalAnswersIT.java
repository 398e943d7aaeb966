package haven;

import static haven.FormScreen.answer;
import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.CheckIn;
import haven.entry.Episode;
import haven.entry.Practice;
import haven.terminal.PtySession;
import haven.terminal.TerminalAnswer;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Whatever a terminal answers or reports while a screen waits for a person, whole and cut anywhere: it rates, types,
/// begins and ends nothing.
@Execution(ExecutionMode.CONCURRENT)
class TerminalAnswersIT extends MovedIn {
    private static void answerAll(PtySession session) throws IOException {
        for (TerminalAnswer answer : TerminalAnswer.values()) {
            session.send(answer.bytes());
            for (List<byte[]> cut : answer.cuts()) {
                session.send(cut.getFirst());
                session.send(cut.getLast());
            }
        }
    }

    @Test
    void aDrillAndItsRating() throws IOException {
        try (PtySession session = haven.screen("breathe", "--rate")) {
            session.await("How strong is it right now?");
            answerAll(session);
            session.send("6");
            session.await("breathe in");
            answerAll(session);
            session.send("q");
            EndOfPractice.leave(session);
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.practice().get(Practice.BEFORE)).isEqualTo(OptionalInt.of(6));
        assertThat(haven.practice().get(Practice.AFTER)).isEmpty();
    }

    @Test
    void whatIsLookedFor() throws IOException {
        try (PtySession session = haven.screen("ground")) {
            session.await("something you see");
            answerAll(session);
            session.send("lamp\r");
            session.await("● ○ ○");
            answerAll(session);
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
        }
        assertThat(haven.practice().get(Practice.FOUND)).isEqualTo(List.of(new Practice.Found("see", "lamp")));
    }

    @Test
    void aCheckIn() throws IOException {
        try (PtySession session = haven.screen("checkin")) {
            session.await("sleep");
            answerAll(session);
            session.send("7");
            session.await("7");
            answerAll(session);
            session.send("q");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.checkIns())
                .singleElement()
                .extracting(entry -> entry.get(CheckIn.RATINGS).size())
                .isEqualTo(1);
    }

    @Test
    void aHardMoment() throws IOException {
        try (PtySession session = haven.screen("now")) {
            session.await("0:5");
            answerAll(session);
            session.send("\r");
            session.await("How is it now?");
            answerAll(session);
            session.send("8");
            session.await("What would you like?");
            answerAll(session);
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
        }
        assertThat(haven.episodes())
                .singleElement()
                .extracting(entry -> entry.get(Episode.DISTRESS))
                .isEqualTo(OptionalInt.of(8));
    }

    @Test
    void aForm() throws IOException {
        try (PtySession session = haven.screen("log")) {
            session.await("What happened?");
            answerAll(session);
            session.send("silence\r");
            session.await("What did you feel, and how strongly?");
            answerAll(session);
            session.send("\004");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.episodes())
                .singleElement()
                .extracting(entry -> entry.get(Episode.TRIGGER) + entry.get(Episode.FEELINGS))
                .isEqualTo("silence[]");
    }

    @Test
    void aNote() throws IOException {
        haven.echoing();
        try (PtySession session = haven.screen("note")) {
            session.await("What would you like to keep?");
            answerAll(session);
            session.send("tea\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.text()).contains("Kept: \"tea\".");
        }
    }

    @Test
    void yesOrNo() throws IOException {
        haven.run("", "note", "tea");
        try (PtySession session = haven.screen("journal", "rm", "last", "--forever")) {
            session.await("[y/N]");
            for (TerminalAnswer answer : TerminalAnswer.values()) {
                session.send(answer.bytes());
            }
            session.send("y\r");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.run("", "journal", "list").out()).doesNotContain("tea");
    }

    @Test
    void linesWithoutAScreen() throws IOException {
        try (PtySession session = haven.screen("log", "--plain")) {
            answer(
                    session,
                    "What happened?",
                    TerminalAnswer.OSC_11.sent() + "silence" + TerminalAnswer.DA1.sent() + "\r");
            session.await("What did you feel, and how strongly?");
            session.send("\004");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.episodes())
                .singleElement()
                .extracting(entry -> entry.get(Episode.TRIGGER))
                .isEqualTo("silence");
    }
}
