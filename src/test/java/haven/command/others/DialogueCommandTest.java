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
                dialogue with Sam, 13 minutes 50 seconds. Ctrl-C ends it at any time.
                0:00  One of you speaks: how it is for you. The other listens.
                2:00  breathe in, 4 (both; then say it back)
                2:04  breathe out, 6
                2:10  breathe in, 4 (small and soft is enough)
                2:14  breathe out, 6
                2:20  The listener says back what was heard, until it fits.
                4:20  breathe in, 4 (both; then what makes sense)
                4:24  breathe out, 6
                4:30  breathe in, 4 (small and soft is enough)
                4:34  breathe out, 6
                4:40  The listener says what makes sense in it. That is not the same as to agree.
                6:40  breathe in, 4 (both; then the other way round)
                6:44  breathe out, 6
                6:50  breathe in, 4 (small and soft is enough)
                6:54  breathe out, 6
                7:00  breathe in, 4
                7:04  breathe out, 6
                7:10  Now the other speaks: how it is for you. And the first listens.
                9:10  breathe in, 4 (both; then say it back)
                9:14  breathe out, 6
                9:20  breathe in, 4 (small and soft is enough)
                9:24  breathe out, 6
                9:30  The listener says back what was heard, until it fits.
                11:30  breathe in, 4 (both; then what makes sense)
                11:34  breathe out, 6
                11:40  breathe in, 4 (small and soft is enough)
                11:44  breathe out, 6
                11:50  The listener says what makes sense in it. That is not the same as to agree.
                13:50  done: 13 minutes 50 seconds, 11 breaths.
                """ + END));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void eitherCanEndItAndNothingIsKept() {
        haven.terminals(new TestTerminals(true, new VirtualPacer().line(30, "q")))
                .input("n\n");
        assertThat(haven.run("dialogue", "--plain")).isEqualTo(Result.said("""
                dialogue, 19 minutes 50 seconds. Ctrl-C ends it at any time.
                Keys: Enter go on, h help, p pause, ? keys, s skip, q end. Press Enter after a letter.
                0:00  One of you speaks: how it is for you. The other listens.
                0:30  done: 30 seconds.
                Do both of you want to keep a line each? [y/N] Nothing was kept.
                """));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void inPlainLinesItAsksWhetherBothWantALineEach() {
        haven.terminals(new TestTerminals(true, new VirtualPacer().line(30, "q")))
                .input("y\nI heard you\nI was heard\n");
        assertThat(haven.run("dialogue", "--plain", "--with", "Sam").out()).contains("""
                0:30  done: 30 seconds.
                Do both of you want to keep a line each? [y/N] A line from one of you, or Enter to keep nothing:
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
