package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Stamp;
import haven.entry.Vocabulary;
import haven.guide.EntryEvent;
import haven.guide.EntryForm;
import haven.guide.Feelings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class LineAskerTest {
    private static final EntryForm FIRST = EntryForm.of(Entry.of(
            Episode.KIND,
            "019a2b3c-0000-7000-8000-000000000000",
            new Stamp(Instant.EPOCH, ZoneOffset.UTC, LocalDate.EPOCH)));
    /// The second question, with the first answered.
    private static final EntryForm SECOND = FIRST.update(new EntryEvent.Answered("no answer"));

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private ExternalTerminal terminal(String keys) throws IOException {
        return new ExternalTerminal(
                "test",
                "xterm",
                new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                screen,
                StandardCharsets.UTF_8);
    }

    private EntryEvent press(String keys, EntryForm form) throws IOException {
        try (LineAsker asker = new LineAsker(terminal(keys), Writing.ALONE)) {
            return asker.ask(form.open());
        }
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
        "'abc\u001b[D\u0004\r', Answered[line=ab]",
        "'a\\ b\r', 'Answered[line=a\\ b]'",
        "'\u001b[200~one\rtwo\u001b[201~\r', 'Answered[line=one\ntwo]'",
        "'ab\u0018\u0005c\r', Answered[line=abc]",
        "'ab\tc\r', Answered[line=abc]",
    })
    void readsALineAndWhatWasDoneWithIt(String keys, String event) throws IOException {
        assertThat(press(keys, FIRST)).hasToString(event);
    }

    @Test
    void putsTheAnswerSoFarIntoTheLine() throws IOException {
        EntryForm back = SECOND.update(new EntryEvent.Back(""));
        assertThat(press(" yet\r", back)).isEqualTo(new EntryEvent.Answered("no answer yet"));
        assertThat(press("\u0004", back)).isEqualTo(new EntryEvent.Closed("no answer"));
        assertThat(press("\u0015\r", back)).isEqualTo(new EntryEvent.Answered(""));
    }

    @Test
    void keepsTheAnswerWhenTheTerminalGoesAway() throws IOException {
        assertThat(press("", SECOND.update(new EntryEvent.Back("")))).isEqualTo(new EntryEvent.Closed("no answer"));
    }

    @Test
    void endsAtTheNextQuestionWhenInterruptedBetweenTwo() throws IOException {
        ExternalTerminal terminal = terminal("more\r");
        try (LineAsker asker = new LineAsker(terminal, Writing.ALONE)) {
            terminal.raise(Signal.INT);
            assertThat(asker.ask(SECOND.open())).isEqualTo(new EntryEvent.Interrupted(""));
        }
    }

    @Test
    void saysWhatWasWrongBeforeItAsksAgain() throws IOException {
        press("\r", SECOND.update(new EntryEvent.Answered("sad 11")));
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "Strength is a whole number from 0 to 10, not 11. An empty line skips the question.",
                        "What did you feel, and how strongly? (anxious 8, sad 4)",
                        "> ",
                        "sad 11");
    }

    private static final Writing FEELINGS = new Writing() {
        @Override
        public List<String> words(Vocabulary kind) {
            return kind == Vocabulary.FEELING ? Feelings.builtIn().words() : List.of();
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
    void wordsAreChosenByTabAndArrows(String keys, String event) throws IOException {
        ExternalTerminal terminal = terminal(keys);
        terminal.setSize(new Size(80, 24));
        try (LineAsker asker = new LineAsker(terminal, FEELINGS)) {
            assertThat(asker.ask(SECOND.open())).hasToString(event);
        }
    }

    @Test
    void breaksNoWordWhereTheTerminalIsNarrow() throws IOException {
        // Without a key: this terminal echoes one at any time.
        ExternalTerminal terminal = terminal("");
        terminal.setSize(new Size(30, 12));
        try (LineAsker asker = new LineAsker(terminal, Writing.ALONE)) {
            asker.ask(SECOND.open());
        }
        assertThat(screen.toString(StandardCharsets.UTF_8).replace("\r", "")).startsWith("""
                Enter goes on or skips, Tab
                shows words, arrow up goes
                back, Ctrl-D ends. Answers are
                kept.

                What did you feel, and how
                strongly? (anxious 8, sad 4)
                """);
    }
}
