package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An entry that is asked for, a line an answer.
class LogFormTest {
    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = LogFixture.in(home);
    }

    @Test
    void asksInPlainLinesAndKeepsTheAnswers() {
        Result outcome = haven.terminals(new TestTerminals(true))
                .input("no answer\nanxious 11\nanxious 8\n<\n\n\n\n\n9\n")
                .run("log", "--plain", "--distress", "7");
        Entry kept = haven.episodes().getFirst();
        assertThat(outcome).isEqualTo(new Result(0, """
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                What happened?
                > What did you feel, and how strongly? (anxious 8, sad 4)
                > Strength is a whole number from 0 to 10, not 11. An empty line skips the question.
                What did you feel, and how strongly? (anxious 8, sad 4)
                > Where in your body? (chest: tight 7, hands: cold)
                > What did you feel, and how strongly? (anxious 8, sad 4)
                So far: anxious 8 (Enter keeps it)
                > Where in your body? (chest: tight 7, hands: cold)
                > How strong was it, 0 to 10?
                So far: 7 (Enter keeps it)
                > What went through your mind?
                > What did you feel like doing?
                > Did you do it? (no, partly, yes)
                >\s
                Kept: "no answer", anxious 8, distress 7. %s
                """.formatted(kept.id().substring(24, 29)), ""));
        Entry expected = LogFixture.draft(kept, "2026-11-22T14:10:00Z", "2026-11-22")
                .with(Episode.TRIGGER, "no answer")
                .with(Episode.FEELINGS, List.of(new Feeling("anxious", OptionalInt.of(8))))
                .with(Episode.DISTRESS, OptionalInt.of(7))
                .with(Episode.URGE, "9");
        assertThat(haven.episodes()).containsExactly(expected);
    }

    @Test
    void asksLastWhatMadeItStrongerAndWhatIsOld() {
        Result outcome = haven.terminals(new TestTerminals(true))
                .input("no answer" + "\n".repeat(15) + "11\n6\nsleep, food\nwe talked\n120\n60 %\n")
                .run("log", "--plain");
        Entry kept = haven.episodes().getFirst();
        assertThat(outcome.out()).endsWith("""
                > Anything else?
                > How strong was the urge, 0 to 10?
                > Strength is a whole number from 0 to 10, not 11. An empty line skips the question.
                How strong was the urge, 0 to 10?
                > What had made the day harder before? (sleep, food, conflict)
                > What came after?
                > How much of it belongs to something old, 0 to 100 %%? (the rest is today's)
                > Percentage is a whole number from 0 to 100, not 120. An empty line skips the question.
                How much of it belongs to something old, 0 to 100 %%? (the rest is today's)
                > Kept: "no answer". %s
                """.formatted(kept.id().substring(24, 29)));
        assertThat(kept.get(Episode.URGE_STRENGTH)).hasValue(6);
        assertThat(kept.get(Episode.HARDER)).containsExactly("sleep", "food");
        assertThat(kept.get(Episode.LATER)).isEqualTo("we talked");
        assertThat(kept.get(Episode.OLD_SHARE)).hasValue(60);
    }

    @Test
    void keepsEachAnswerBeforeTheNextQuestion() {
        List<Integer> found = new ArrayList<>();
        InputStream slow = new InputStream() {
            private final byte[] text = "no answer\nsad 3\n".getBytes(StandardCharsets.UTF_8);
            private int next;

            @Override
            public int read() {
                if (next == 0 || text[next - 1] == '\n') {
                    // A line is waited for.
                    found.add(Files.exists(haven.paths().journal()) ? said(haven.episodes()) : 0);
                }
                return next < text.length ? text[next++] : -1;
            }
        };
        haven.terminals(new TestTerminals(true)).input(slow).run("log", "--plain");
        assertThat(found).containsExactly(0, 1, 2);
    }

    private static int said(List<Entry> kept) {
        return kept.stream()
                .mapToInt(episode -> (episode.get(Episode.TRIGGER).isEmpty() ? 0 : 1)
                        + episode.get(Episode.FEELINGS).size())
                .sum();
    }

    @Test
    void goesOnAskingWhenTheJournalCannotBeWrittenAndFailsAtTheEnd() throws IOException {
        Path journal = haven.paths().journal();
        Files.createDirectories(journal.getParent());
        Files.writeString(journal, "no journal of ours ".repeat(100));
        String line = "Your journal at " + journal + " is damaged, or is not a journal. It was left as it is. Keep a"
                + " copy of it, then move it away; haven makes a new one.\n";
        Result outcome = haven.terminals(new TestTerminals(true))
                .input("no answer\nsad\n")
                .run("log", "--plain");
        assertThat(outcome)
                .isEqualTo(new Result(
                        1,
                        """
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                What happened?
                > %sWhat did you feel, and how strongly? (anxious 8, sad 4)
                > Where in your body? (chest: tight 7, hands: cold)
                >\s
                """.formatted(line),
                        line.strip() + " What you said waits in " + DraftFixture.only(haven)
                                + "; haven log --resume keeps it then.\n"));
    }

    @Test
    void leavesNothingBehindWhenTheOnlyAnswerIsTakenBack() {
        Result outcome = haven.terminals(new TestTerminals(true))
                .input("\nanxious 8\n<\n,\n")
                .run("log", "--plain");
        assertThat(outcome.out()).endsWith("Nothing was said, and nothing was kept.\n");
        assertThat(outcome.code()).isZero();
        assertThat(haven.episodes()).isEmpty();
    }

    @Test
    void makesNoJournalWhenEveryQuestionIsSkipped() {
        Result outcome =
                haven.terminals(new TestTerminals(true)).input("\n".repeat(13)).run("log", "--plain");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).endsWith("Nothing was said, and nothing was kept.\n");
        assertThat(home.resolve(".local")).doesNotExist();
    }
}
