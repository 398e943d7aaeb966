package haven.command.others;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Dialogue;
import haven.entry.Practice;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import haven.terminal.VirtualPacer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueCommandTest {
    private static final String END =
            "Nothing was kept. If both of you want to keep a line each: haven dialogue --keep\n";

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
    }

    @Test
    void bothTakeTurnsByTheClockWithABreathBetween() {
        Result talked = haven.run("dialogue", "--with", "Sam", "--minutes", "2");
        assertThat(talked).isEqualTo(Result.said("""
                dialogue with Sam, 14 minutes 5 seconds. Ctrl-C ends it at any time.
                0:00  Only if both of you are free to stop. Either may, with q, and need not say why. Safety comes first: haven support.
                0:15  One of you speaks: how it is for you. The other listens.
                2:15  breathe in, 4 (both; then say it back)
                2:19  breathe out, 6
                2:25  breathe in, 4 (small and soft is enough)
                2:29  breathe out, 6
                2:35  The listener says back what was heard, until it fits.
                4:35  breathe in, 4 (both; then what makes sense)
                4:39  breathe out, 6
                4:45  breathe in, 4 (small and soft is enough)
                4:49  breathe out, 6
                4:55  The listener says what makes sense in it. That is not the same as to agree.
                6:55  breathe in, 4 (both; then the other way round)
                6:59  breathe out, 6
                7:05  breathe in, 4 (small and soft is enough)
                7:09  breathe out, 6
                7:15  breathe in, 4
                7:19  breathe out, 6
                7:25  Now the other speaks: how it is for you. And the first listens.
                9:25  breathe in, 4 (both; then say it back)
                9:29  breathe out, 6
                9:35  breathe in, 4 (small and soft is enough)
                9:39  breathe out, 6
                9:45  The listener says back what was heard, until it fits.
                11:45  breathe in, 4 (both; then what makes sense)
                11:49  breathe out, 6
                11:55  breathe in, 4 (small and soft is enough)
                11:59  breathe out, 6
                12:05  The listener says what makes sense in it. That is not the same as to agree.
                14:05  done: 14 minutes 5 seconds, 11 breaths.
                """ + END));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void eitherCanEndItAndNothingIsKept() {
        haven.terminals(new TestTerminals(true, new VirtualPacer().line(30, "q")))
                .input("n\ny\n");
        assertThat(haven.run("dialogue", "--plain")).isEqualTo(Result.said("""
                dialogue, 20 minutes 5 seconds. Ctrl-C ends it at any time.
                Keys: Enter go on, h help lines, p pause, ? keys, s skip, q end. Press Enter after a letter.
                0:00  Only if both of you are free to stop. Either may, with q, and need not say why. Safety comes first: haven support.
                0:15  One of you speaks: how it is for you. The other listens.
                0:30  done: 30 seconds.
                One of you: would you keep a line of it? [y/N] And the other: would you keep a line of it? [y/N] Nothing was kept.
                """));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void aNoFromEitherIsTheSameAndNotSaidWhose() {
        String asked =
                "One of you: would you keep a line of it? [y/N] And the other: would you keep a line of it? [y/N] "
                        + "Nothing was kept.\n";
        for (String answers : List.of("y\nn\n", "n\ny\n", "\n\n")) {
            haven.terminals(new TestTerminals(true, new VirtualPacer().line(30, "q")))
                    .input(answers);
            assertThat(haven.run("dialogue", "--plain").out()).endsWith(asked);
        }
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void inPlainLinesItAsksWhetherBothWantALineEach() {
        haven.terminals(new TestTerminals(true, new VirtualPacer().line(30, "q")))
                .input("y\ny\nI heard you\nI was heard\n");
        assertThat(haven.run("dialogue", "--plain", "--with", "Sam").out()).contains("""
                0:30  done: 30 seconds.
                One of you: would you keep a line of it? [y/N] And the other: would you keep a line of it? [y/N] A line from one of you, or Enter to keep nothing:
                And one from the other, or Enter to keep nothing:
                Kept: a dialogue, """);
        try (Journal journal = haven.journal()) {
            assertThat(journal.entries(Dialogue.KIND)).singleElement().satisfies(dialogue -> {
                assertThat(dialogue.get(Dialogue.MINE)).isEqualTo("I heard you");
                assertThat(dialogue.get(Dialogue.THEIRS)).isEqualTo("I was heard");
            });
        }
    }

    @Test
    void whereNoMoreIsTypedNothingIsAsked() {
        haven.terminals(new TestTerminals(true));
        assertThat(haven.run("dialogue", "--plain", "--minutes", "1").out()).endsWith(END);
    }

    @Test
    void onlyWhereBothHaveALineIsOneKept() {
        haven.terminals(new TestTerminals(true)).input("I heard you\n\n");
        assertThat(haven.run("dialogue", "--keep", "--plain").out()).endsWith("Nothing was kept.\n");
        assertThat(haven.paths().journal()).doesNotExist();
        haven.input("I heard you\nI was heard\n");
        assertThat(haven.run("dialogue", "--keep", "--plain", "--with", "Sam").out())
                .contains("Kept: a dialogue, ");
        try (Journal journal = haven.journal()) {
            assertThat(journal.entries(Dialogue.KIND)).singleElement().satisfies(dialogue -> {
                assertThat(dialogue.get(Dialogue.MINE)).isEqualTo("I heard you");
                assertThat(dialogue.get(Dialogue.THEIRS)).isEqualTo("I was heard");
                assertThat(dialogue.get(Dialogue.WITH)).containsExactly("Sam");
            });
            assertThat(journal.entries(Practice.KIND)).isEmpty();
        }
    }

    @Test
    void theLinesMayBeGivenByOptionsOrJson() {
        assertThat(haven.run("dialogue", "--mine", "a", "--theirs", "b", "--at", "yesterday 20:00")
                        .out())
                .startsWith("Kept for Tuesday 2026-11-17 20:00: a dialogue, ");
        haven.input("{\"mine\":\"a\",\"theirs\":\"b\",\"with\":[\"Sam\"]}");
        assertThat(haven.run("dialogue", "--json", "-").out()).startsWith("Kept: a dialogue, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --mine a               | A line is kept where both want one. Give --mine and --theirs.
            --minutes 11           | Each part takes more than 0 minutes, and 10 at most.
            --minutes 0            | Each part takes more than 0 minutes, and 10 at most.
            --keep                 | --keep asks, and there is nobody to ask here. With --mine and --theirs it asks nothing.
            --keep --minutes 3     | To keep two lines takes no --minutes. See haven dialogue --help.
            --at yesterday         | --at goes with the lines that you keep. See haven dialogue --help.
            """)
    void whatCannotBeIsOneLine(String words, String line) {
        assertThat(haven.run(("dialogue " + words).split(" "))).isEqualTo(Result.refused(line));
    }
}
