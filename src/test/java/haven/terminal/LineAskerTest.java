package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Stamp;
import haven.entry.Vocabulary;
import haven.guide.EntryEvent;
import haven.guide.EntryForm;
import haven.guide.WordFamilies;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class LineAskerTest {
    /// Nobody and nothing.
    private static final Writing ALONE = new Writing() {
        @Override
        public List<String> words(Vocabulary kind) {
            return List.of();
        }

        @Override
        public void stands(String line) {
            // Nobody keeps it.
        }
    };

    private static final EntryForm FIRST = EntryForm.of(Entry.of(
            Episode.KIND,
            "019a2b3c-0000-7000-8000-000000000000",
            new Stamp(Instant.EPOCH, ZoneOffset.UTC, LocalDate.EPOCH)));
    /// The second question, with the first answered.
    private static final EntryForm SECOND = FIRST.update(new EntryEvent.Answered("no answer"));

    private static LineAsker asker(TypedTty tty, Writing writing) {
        return new LineAsker(tty, new SystemPacer(), StandardCharsets.UTF_8, writing);
    }

    private static EntryEvent press(TypedTty tty, EntryForm form) {
        try (LineAsker asker = asker(tty, ALONE)) {
            return asker.ask(form.open());
        }
    }

    private static EntryEvent press(String keys, EntryForm form) {
        return press(new TypedTty(keys), form);
    }

    /// With this answer kept, and asked for again.
    private static EntryForm kept(String answer) {
        return FIRST.update(new EntryEvent.Answered(answer)).update(new EntryEvent.Back(""));
    }

    @ParameterizedTest
    @CsvSource({
        "'it rained\r', Answered[line=it rained]",
        "'\r', Answered[line=]",
        "'caf\u00e9 \u732b \ud83d\ude42 !! it''s \"so\r', 'Answered[line=caf\u00e9 \u732b \ud83d\ude42 !! it''s \"so]'",
        "'half \u001b[A', 'Back[line=half ]'",
        "'half\u001bOA', Back[line=half]",
        "'half\u001b[B', Forward[line=half]",
        "'half\u001bOB', Forward[line=half]",
        "'\u0004', Closed[line=]",
        "'half\u0004', Closed[line=half]",
        "'half\u001b', Closed[line=half]",
        "'abc\u001b[D\u0004\r', Answered[line=ab]",
        "'a\\ b\r', 'Answered[line=a\\ b]'",
        "'\u001b[200~one\rtwo\u001b[201~\r', 'Answered[line=one\ntwo]'",
        "'ab\u0018\u0005c\r', Answered[line=abc]",
        "'ab\tc\r', Answered[line=abc]",
    })
    void readsALineAndWhatWasDoneWithIt(String keys, String event) {
        assertThat(press(keys, FIRST)).hasToString(event);
    }

    @Test
    void putsTheAnswerSoFarIntoTheLine() {
        EntryForm back = SECOND.update(new EntryEvent.Back(""));
        assertThat(press(" yet\r", back)).isEqualTo(new EntryEvent.Answered("no answer yet"));
        assertThat(press("\u0004", back)).isEqualTo(new EntryEvent.Closed("no answer"));
        assertThat(press("\u0015\r", back)).isEqualTo(new EntryEvent.Answered(""));
    }

    @Test
    void keepsTheAnswerWhenTheTerminalGoesAway() {
        assertThat(press("", kept("no answer"))).isEqualTo(new EntryEvent.Interrupted("no answer"));
    }

    @Test
    void endsAtTheNextQuestionWhenInterruptedBetweenTwo() {
        try (LineAsker asker = asker(new TypedTty("one\r\003more\r"), ALONE)) {
            assertThat(asker.ask(FIRST.open())).isEqualTo(new EntryEvent.Answered("one"));
            assertThat(asker.ask(SECOND.open())).isEqualTo(new EntryEvent.Interrupted(""));
            assertThat(asker.ask(SECOND.open())).isEqualTo(new EntryEvent.Interrupted(""));
            assertThat(asker.stopCode()).isEqualTo(130);
        }
    }

    @Test
    void saysWhatWasWrongBeforeItAsksAgain() {
        TypedTty tty = new TypedTty("\r");
        press(tty, SECOND.update(new EntryEvent.Answered("sad 11")));
        assertThat(tty.shown().replace('\n', ' '))
                .containsSubsequence(
                        "Strength is a whole number from 0 to 10, not 11. An empty line skips the question.",
                        "What did you feel, and how strongly? (anxious 8, sad 4)",
                        "> ",
                        "sad 11");
    }

    private static final Writing FEELINGS = new Writing() {
        @Override
        public List<String> words(Vocabulary kind) {
            return kind == Vocabulary.FEELING ? WordFamilies.feelings().words() : List.of();
        }

        @Override
        public void stands(String line) {
            // Nobody keeps it.
        }
    };

    @ParameterizedTest
    @CsvSource({
        // The first word, the line below it, which its family wraps to, and on; Enter takes it, and another goes on.
        "'\t\033[B\033[B\033[C\r 7\r', Answered[line=alone 7]",
        "'\t\t\t\r\r', Answered[line=anxious]",
        "'\t\033[Z\r\r', Answered[line=cared for]",
        // Above the first line nothing is chosen, and above that is the question before.
        "'\t\033[B\033[A\033[A', 'Back[line=]'",
        // What is typed on narrows them.
        "'\tlo\033[B\033[C\r\r', Answered[line=loving]",
        "'lon\t 6, lov\t\r', 'Answered[line=lonely 6, loving]'",
        // Once none begins so, arrows are for the questions again.
        "'\tlonely 7\033[B', Forward[line=lonely 7]",
        "'sad, \t\033[B\004', 'Closed[line=sad, afraid]'",
        "'sad\033[D\033[Dx\r', Answered[line=sxad]",
    })
    void wordsAreChosenByTabAndArrows(String keys, String event) {
        try (LineAsker asker = asker(new TypedTty(keys), FEELINGS)) {
            assertThat(asker.ask(SECOND.open())).hasToString(event);
        }
    }

    @Test
    void breaksNoWordWhereTheTerminalIsNarrow() {
        TypedTty tty = new TypedTty(30, 12, new byte[0]);
        press(tty, SECOND);
        assertThat(tty.shown()).startsWith("""
                Enter goes on or skips, Tab
                shows words, arrow up goes
                back, Ctrl-D ends. Answers are
                kept.

                What did you feel, and how
                strongly? (anxious 8, sad 4)
                """);
    }

    @ParameterizedTest
    @EnumSource
    void whatATerminalAnswersIsNoAnswer(TerminalAnswer answer) {
        byte[] rest = "it rained\r".getBytes(StandardCharsets.UTF_8);
        List<List<byte[]>> ways = new ArrayList<>(answer.cuts());
        ways.add(List.of(answer.bytes(), new byte[0]));
        for (List<byte[]> cut : ways) {
            TypedTty tty = new TypedTty(80, 24, cut.getFirst(), cut.getLast(), rest);
            assertThat(press(tty, FIRST)).isEqualTo(new EntryEvent.Answered("it rained"));
            assertThat(tty.shown()).endsWith("\n> it rained");
        }
    }

    @Test
    void anAnswerOfTheTerminalIsNoKeyToAnOffer() {
        for (TerminalAnswer answer : TerminalAnswer.values()) {
            try (LineAsker asker = asker(new TypedTty(answer.sent() + "r"), ALONE)) {
                assertThat(asker.key()).as(answer.name()).isEqualTo('r');
            }
        }
    }

    @Test
    void whatWasKeptWithEscapeSequencesIsShownWithoutThemAndStands() {
        String kept = "a \u001b]0;x\u0007b\u009b31m \u202ec";
        TypedTty tty = new TypedTty("\r");
        assertThat(press(tty, FIRST.resumed(FIRST.question(), kept))).isEqualTo(new EntryEvent.Answered(kept));
        assertThat(tty.shown()).endsWith("> a ]0;xb31m c");
        assertThat(tty.written()).doesNotContain("\u001b]", "\u0007", "\u009b", "\u202e");
        assertThat(press("d\r", FIRST.resumed(FIRST.question(), kept)))
                .isEqualTo(new EntryEvent.Answered("a ]0;xb31m cd"));
    }

    @Test
    void whatIsPastedIsMadeHarmless() {
        TypedTty tty = new TypedTty("\u001b[200~a\u001b]0;x\u0007 \u009b31mb\u001b[201~\r");
        assertThat(press(tty, FIRST)).isEqualTo(new EntryEvent.Answered("a]0;x 31mb"));
        assertThat(tty.shown()).endsWith("> a]0;x 31mb");
        assertThat(tty.written()).doesNotContain("\u001b]", "\u0007", "\u009b");
    }

    /// As a terminal sends it whose locale is Latin-1.
    @ParameterizedTest
    @CsvSource({"'sp\u00e4ter\r', spter", "'a\u001b[200~sp\u00e4ter\u001b[201~b\r', ab"})
    void whatIsNotInUtf8IsSaidToBeLeftOut(String keys, String answer) {
        TypedTty tty = new TypedTty(80, 24, keys.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(press(tty, FIRST)).isEqualTo(new EntryEvent.Answered(answer));
        assertThat(tty.shown())
                .contains("That is not text in UTF-8, and was left out; type it in UTF-8.\nWhat happened?\n> ")
                .doesNotContain("\ufffd");
    }

    @Test
    void whatIsSaidOfAnAnswerIsHarmless() {
        TypedTty tty = new TypedTty("\r");
        press(tty, SECOND.refused("sad", "not \u001b]0;x\u0007 an answer"));
        assertThat(tty.shown()).contains("not ]0;x an answer");
        assertThat(tty.written()).doesNotContain("\u001b]");
    }

    @ParameterizedTest
    @CsvSource({
        // A family, a flag, a thumb with its tone, a letter with its accent.
        "'a\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\177\r', a",
        "'a\ud83c\uddeb\ud83c\uddf7\177\r', a",
        "'a\ud83d\udc4d\ud83c\udffd\177\r', a",
        "'ae\u0301\177\r', a",
        "'a\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67b\u001b[D\u001b[D\u001b[3~\r', ab",
        "'a\ud83d\udc68\u200d\ud83d\udc69b\u0002\177\r', ab",
        "'one two\u0017\u0015\u0019\r', 'one '",
        "'one two\u001bb\u000b\u0001\u0019 \r', 'two one '",
        "'one two\u001b[1;5D\u001b[1;5Dx\u001bf\u001bd\r', 'xone'",
        "'ab\u0014\r', ba",
        "'ab\u0017c\u001f\u001f\r', ab",
        "'ab\u001b[Hx\u001b[Fy\r', xaby",
    })
    void keysChangeTheLineByWholeCharactersAndWords(String keys, String answer) {
        assertThat(press(keys, FIRST)).isEqualTo(new EntryEvent.Answered(answer));
    }

    @Test
    void ctrlZSuspendsAndFgDrawsTheQuestionAndTheLineAgain() {
        TypedTty tty = new TypedTty("it ra\032ined\r");
        assertThat(press(tty, FIRST)).isEqualTo(new EntryEvent.Answered("it rained"));
        assertThat(tty.suspensions()).isEqualTo(1);
        assertThat(tty.shown()).endsWith("kept.\n\nWhat happened?\n> it rained").doesNotContain("$ fg");
        // Each time on a screen of its own.
        assertThat(tty.written().split("\033\\[\\?1049h", -1)).hasSize(3);
    }

    /// Where there is no other screen, what scrolls off would be remembered.
    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12", "20, 6"})
    void theOpenQuestionIsAlwaysToBeSeenAndNothingScrolls(int columns, int rows) {
        TypedTty tty = new TypedTty(
                columns, rows, "one answer\r\t\rtwo and three and four and five\r\t".getBytes(StandardCharsets.UTF_8));
        try (LineAsker asker = asker(tty, FEELINGS)) {
            asker.ask(FIRST.open());
            asker.ask(SECOND.open());
            asker.ask(FIRST.open());
            asker.ask(SECOND.open());
        }
        assertThat(tty.shown().replace('\n', ' ')).contains("did you feel");
        for (String shown : tty.written().split("\033\\[2J", -1)) {
            assertThat(shown.replaceAll("\r\033\\[J(?s:.*)", "").split("\n", -1))
                    .hasSizeLessThanOrEqualTo(rows);
        }
    }

    @Test
    void whatWasAnsweredStaysToBeSeenAsFarAsThereIsRoom() {
        TypedTty tty = new TypedTty(40, 7, "it rained\rsad 4".getBytes(StandardCharsets.UTF_8));
        try (LineAsker asker = asker(tty, ALONE)) {
            asker.ask(FIRST.open());
            asker.ask(SECOND.open());
        }
        assertThat(tty.shown()).isEqualTo("""

                What happened?
                > it rained

                What did you feel, and how strongly?
                (anxious 8, sad 4)
                > sad 4""");
    }

    @Test
    void itIsGivenBackEmpty() {
        assertThat(new String(LineScreen.leaving(), StandardCharsets.UTF_8))
                .isEqualTo("\033[?2004l\033[H\033[2J\033[?1049l");
    }

    @ParameterizedTest
    @CsvSource({
        // A wide letter that does not fit goes to the next row, and comes back with what is before it.
        "'\u732b\u732b\u732b\u732b\u732b', '> \u732b\u732b\u732b|\u732b\u732b'",
        "'abcdef\u732b', '> abcdef|\u732b'",
        "'abcdef\u732b\177', '> abcdef'",
        "'abcdef\u732b\177\177', '> abcde'",
        "'abcdef\u732b\u0001\u001b[3~', '> bcdef\u732b'",
        "'abcdefg', '> abcdefg'",
        "'abcdefgh\177\177', '> abcdef'",
        "'abcdefgh\u0001xy', '> xyabcde|fgh'",
        "'\u001b[200~one\rtwo\u001b[201~', '> one|two'",
        "'ab\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67c\177\177d', '> abd'",
    })
    void theLineIsDrawnAsItIsWhateverItsLettersTake(String keys, String rows) {
        TypedTty tty = new TypedTty(9, 12, (keys + "\r").getBytes(StandardCharsets.UTF_8));
        press(tty, FIRST);
        assertThat(tty.shown()).endsWith("happened?\n" + rows.replace('|', '\n'));
    }

    @Test
    void aLineHigherThanTheScreenIsShownAroundTheCursor() {
        TypedTty tty = new TypedTty(10, 4, ("abcdefgh".repeat(5) + "X\u0001Y").getBytes(StandardCharsets.UTF_8));
        press(tty, FIRST);
        assertThat(tty.shown()).isEqualTo("What\nhappened?\n> Yabcdefg\nhabcdefgha");
    }

    /// Says two things of whatever is typed.
    private static final Writing REMARKS = new Writing() {
        @Override
        public List<String> words(Vocabulary kind) {
            return List.of();
        }

        @Override
        public List<String> remarks(String line) {
            return List.of("one remark that takes several rows", "another");
        }

        @Override
        public void stands(String line) {
            // Nobody keeps it.
        }
    };

    @ParameterizedTest
    @CsvSource({
        "14, 'What happened?|> it rained all| day long|one remark|that takes|several rows|another'",
        "7, 'What happened?|> it rained all| day long|one remark|that takes|several rows|another'",
        "6, 'What happened?|> it rained all| day long|one remark|that takes|several rows'",
        "5, 'What happened?|> it rained all| day long|one remark|that takes...'",
        "4, 'What happened?|> it rained all| day long|one remark...'",
    })
    void whatIsSaidOfALineLeavesTheLineToBeSeen(int rows, String shown) {
        TypedTty tty = new TypedTty(15, rows, "it rained all day long".getBytes(StandardCharsets.UTF_8));
        try (LineAsker asker = asker(tty, REMARKS)) {
            asker.ask(FIRST.open());
        }
        assertThat(tty.shown()).endsWith(shown.replace('|', '\n'));
    }
}
