package haven.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is longer than the screen goes through a pager: here a program that writes to a file what it got.
class PagerTest {
    private static final String[] ALL = {"journal", "--all"};

    @TempDir
    private Path home;

    private TestApp haven;
    private Path seen;
    private String text = "";

    @BeforeEach
    void fill() {
        haven = TestApp.in(home);
        for (int i = 0; i < 24; i++) {
            haven.clock().advance(Duration.ofMinutes(1));
            haven.run("log", "entry", String.valueOf(i));
        }
        text = haven.run(ALL).out();
        assertThat(text.lines()).hasSize(24);
        seen = home.resolve("seen");
        haven.terminals(new TestTerminals(true));
    }

    private String pager() {
        return "cat > '" + seen + "'";
    }

    @Test
    void aLongTextGoesToItAndNowhereElse() {
        haven.with("HAVEN_PAGER", pager()).with("PAGER", "false");
        assertThat(haven.run(ALL)).isEqualTo(Result.said(""));
        assertThat(seen).hasContent(text);
    }

    @Test
    void theSystemsOwnIsTheSecondChoice() {
        haven.with("PAGER", pager());
        assertThat(haven.run(ALL)).isEqualTo(Result.said(""));
        assertThat(seen).hasContent(text);
    }

    @Test
    void aShortTextIsPrinted() {
        haven.with("PAGER", pager());
        assertThat(haven.run("journal", "--limit", "3").out()).hasLineCount(5);
        assertThat(seen).doesNotExist();
    }

    @Test
    void withoutATerminalItIsPrinted() {
        haven.with("PAGER", pager()).terminals(new TestTerminals(false));
        assertThat(haven.run(ALL)).isEqualTo(Result.said(text));
        assertThat(seen).doesNotExist();
    }

    @Test
    void plainlyIsPrinted() {
        haven.with("PAGER", pager());
        assertThat(haven.run("journal", "--all", "--plain").out())
                .contains(", Wednesday 21:54, episode, entry 23\n", ", Wednesday 21:31, episode, entry 0\n");
        haven.with("TERM", "dumb");
        assertThat(haven.run(ALL)).isEqualTo(Result.said(text));
        assertThat(seen).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/pager", "false", "", " "})
    void oneThatDoesNotWorkOrIsNoneLeavesTheTextToBeReadPlainly(String command) {
        haven.with("HAVEN_PAGER", command);
        assertThat(haven.run(ALL)).isEqualTo(Result.said(text));
    }

    @Test
    void withoutAnyProgramItIsPrinted() {
        haven.with("PATH", home.toString());
        assertThat(haven.run(ALL)).isEqualTo(Result.said(text));
    }

    /// Whoever left it has seen enough.
    @ParameterizedTest
    @ValueSource(strings = {"true", "kill -INT $$"})
    void whatWasLeftEarlyIsNotPrintedAfterwards(String command) {
        haven.with("PAGER", command);
        assertThat(haven.run(ALL)).isEqualTo(Result.said(""));
    }

    @Test
    void lessIsToldToRememberNothingAndToSayItsKeys() {
        haven.with("PAGER", "cat > /dev/null; echo \"$LESSHISTFILE $LESS${LESSOPEN-}\" > '" + seen + "'");
        haven.run(ALL);
        assertThat(seen).hasContent("- FRPs?eq back:space more, q back.$");
    }

    @Test
    void aLongPlanGoesThroughItTooAndNoneOfItsData() {
        for (int i = 0; i < 30; i++) {
            haven.run("plan", "add", "routine", "walk " + i);
        }
        haven.with("PAGER", pager());
        assertThat(haven.run("plan")).isEqualTo(Result.said(""));
        assertThat(seen).content().contains("walk 0", "walk 29");
        assertThat(haven.run("plan", "--json").out()).contains("walk 29");
        assertThat(haven.run("plan", "--plain").out()).contains("walk 29");
    }

    @Test
    void anEntryGoesThroughItToo() {
        haven.clock().advance(Duration.ofMinutes(1));
        haven.run("log", "long", "--note", "line\n".repeat(30));
        haven.with("PAGER", pager());
        assertThat(haven.run("journal", "show", "last")).isEqualTo(Result.said(""));
        assertThat(seen).content().contains("Anything else?\n  line\n");
    }
}
