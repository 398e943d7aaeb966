package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import haven.terminal.VirtualPacer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who leaves holds out is told beside the first breath of a drill that has some; so is every other caution.
class HoldsToldTest {
    /// What is told.
    static final String TOLD =
            "Breathe small and gently. Leave holds out when pregnant or with asthma, epilepsy, heart or lung trouble or"
                    + " high blood pressure, and stop if you feel dizzy or tingling.\n";
    private static final String BEGINNING = """
            box, 16 seconds. Ctrl-C ends it at any time.
            Keys: Enter go on, h help lines, p pause, ? keys, s skip, q end. Press Enter after a letter.
            0:00  breathe in, 4
            """ + TOLD.replace("\n", " n leaves the holds out.\n");
    private static final String ONE_BOX = BEGINNING + """
            0:04  hold, 4
            0:08  breathe out, 4
            0:12  rest, 4
            0:16  done: 16 seconds, 1 breath.
            How is it now? 0-10, Enter to skip:
            """;

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void begin() {
        haven = TestApp.in(home);
    }

    private Result box(VirtualPacer pacer) {
        return haven.terminals(new TestTerminals(true, pacer)).run("breathe", "box", "--cycles", "1");
    }

    private List<Entry> kept() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Practice.KIND);
        }
    }

    @Test
    void itIsToldBesideTheFirstBreathEachTime() {
        assertThat(box(new VirtualPacer().line(30, ""))).isEqualTo(Result.said(ONE_BOX));
        assertThat(box(new VirtualPacer().line(30, ""))).isEqualTo(Result.said(ONE_BOX));
    }

    @Test
    void holdsCanBeLeftOutThere() {
        assertThat(box(new VirtualPacer().line(2, "N").line(90, "")).out()).isEqualTo(BEGINNING + """
                0:06  breathe out, 8
                0:14  done: 14 seconds, 1 breath.
                How is it now? 0-10, Enter to skip:
                To leave holds out always: haven config set holds false
                """);
        assertThat(kept()).extracting(entry -> entry.get(Practice.PATTERN)).containsExactly("4-0-8-0");
    }

    @Test
    void withoutHoldsThereIsNothingToTellAndEveryOtherCautionIsTold() {
        assertThat(haven.run("breathe", "even", "--cycles", "1").out()).doesNotContain("pregnant");
        assertThat(haven.run("practice", "safe-place", "--short").out())
                .contains("\nIf it grows heavy, or someone comes");
        assertThat(haven.config("holds = false\n")
                        .run("breathe", "box", "--cycles", "1")
                        .out())
                .contains("\n0:00  breathe in, 4\n0:04  breathe out, 8\n");
    }
}
