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

/// Who leaves holds out is told once, before a drill that has some.
class HoldsToldTest {
    private static final String TOLD = """
            Breathe small and gently. Leave holds out when pregnant or with asthma, epilepsy, heart or lung trouble or high blood pressure, and stop if you feel dizzy or tingling.
            Enter begins, n leaves the holds out, q ends:
            """;
    private static final String ONE_BOX = """
            0:00  breathe in, 4
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
    void itIsToldOnceAndThenNoMore() {
        assertThat(box(new VirtualPacer().line(60, "").line(90, ""))).isEqualTo(Result.said(TOLD + ONE_BOX));
        assertThat(box(new VirtualPacer().line(30, ""))).isEqualTo(Result.said(ONE_BOX));
    }

    @Test
    void nothingIsAskedAfterwardsWhereThatIsSet() {
        haven.config("rate-after = false");
        String withoutQuestion = ONE_BOX.substring(0, ONE_BOX.indexOf("How is it now?"));
        assertThat(box(new VirtualPacer().line(60, "").line(90, ""))).isEqualTo(Result.said(TOLD + withoutQuestion));
        assertThat(box(new VirtualPacer().line(30, ""))).isEqualTo(Result.said(withoutQuestion));
    }

    @Test
    void holdsCanBeLeftOutThere() {
        assertThat(box(new VirtualPacer().line(60, "N").line(90, "")).out()).isEqualTo(TOLD + """
                0:00  breathe in, 4
                0:04  breathe out, 8
                0:12  done: 12 seconds, 1 breath.
                How is it now? 0-10, Enter to skip:
                To leave holds out always: haven config set holds false
                """);
        assertThat(kept()).extracting(entry -> entry.get(Practice.PATTERN)).containsExactly("4-0-8-0");
        assertThat(box(new VirtualPacer().line(60, "q")).out()).isEqualTo(TOLD);
    }

    @Test
    void nothingElseBegins() {
        assertThat(box(new VirtualPacer().line(60, "no").line(70, "x").line(90, "q"))
                        .out())
                .isEqualTo(TOLD + """
                        Enter begins, n leaves the holds out, q ends:
                        Enter begins, n leaves the holds out, q ends:
                        """);
    }

    @Test
    void whoEndsThereHasPractisedNothingAndIsToldAgain() {
        assertThat(box(new VirtualPacer().line(60, "q"))).isEqualTo(Result.said(TOLD));
        assertThat(kept()).isEmpty();
        assertThat(box(new VirtualPacer().line(60, "q"))).isEqualTo(Result.said(TOLD));
    }

    @Test
    void withoutHoldsAndWithoutAPersonThereIsNothingToTell() {
        assertThat(haven.terminals(new TestTerminals(true, new VirtualPacer().line(50, "")))
                        .run("breathe", "even", "--cycles", "1")
                        .out())
                .startsWith("0:00  breathe in, 4\n");
        assertThat(TestApp.in(home.resolve("piped"))
                        .run("breathe", "box", "--cycles", "1")
                        .out())
                .startsWith("0:00  breathe in, 4\n");
        assertThat(haven.config("holds = false\n")
                        .terminals(new TestTerminals(true, new VirtualPacer().line(50, "")))
                        .run("breathe", "box", "--cycles", "1")
                        .out())
                .startsWith("0:00  breathe in, 4\n0:04  breathe out, 8\n");
    }
}
