package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.EveningWalk;
import haven.file.Mode;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `haven practice check` and `new`.
class PracticeFileTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void walk() {
        haven = EveningWalk.in(home, EveningWalk.SLOWING);
    }

    @Test
    void checkNamesEveryMistakeOrSaysThatThereIsNone() {
        haven.drill(
                "broken.toml",
                EveningWalk.SLOWING.replace("seconds = 10", "seconds = 0").replace("out = 6", "ot = 6"));
        Path broken = haven.paths().drills().resolve("broken.toml");
        String mistakes = broken + ": line 10, column 1: seconds is from 1 to 600, not 0\n"
                + broken + ": line 12, column 1: out is missing\n"
                + broken + ": line 16, column 1: ot is not known here; did you mean out?\n";
        String right = "evening-walk: nothing wrong, about 4 minutes, 3 steps.\n";

        assertThat(haven.run("practice", "check", broken.toString())).isEqualTo(new Result(1, mistakes, ""));
        assertThat(haven.run("practice", "check", "evening-walk")).isEqualTo(Result.said(right));
        assertThat(haven.run("practice", "check")).isEqualTo(new Result(1, mistakes + right, ""));
        assertThat(haven.run("practice", "check", "/none/walk.toml"))
                .isEqualTo(new Result(1, "/none/walk.toml: line 1, column 1: there is no such file\n", ""));
        assertThat(haven.run("practice", "check", "a\0b").code()).isEqualTo(2);
    }

    @Test
    void newBeginsAPracticeFromATemplateAndNeverReplacesOne() throws IOException {
        Path file = haven.paths().drills().resolve("morning-walk.toml");

        assertThat(haven.run("practice", "new", "morning-walk")).isEqualTo(Result.said(file + "\n"));
        assertThat(file).content().contains("title = \"morning walk\"");
        assertThat(Mode.of(file)).isEqualTo("rw-------");
        assertThat(haven.run("practice", "check", "morning-walk"))
                .isEqualTo(Result.said("morning-walk: nothing wrong, about 3 minutes, 5 steps.\n"));
        assertThat(haven.run("practice", "morning-walk").out())
                .contains("something you see")
                .endsWith(".\n");

        Files.writeString(file, "mine");
        haven.run("practice", "new", "morning-walk");
        assertThat(file).hasContent("mine");
    }

    @Test
    void newOpensTheEditorAndChecksWhatWasWritten() throws IOException {
        haven.terminals(new TestTerminals(true))
                .with("VISUAL", "sed -i s/20/0/")
                .with("EDITOR", "false");
        Path file = haven.paths().drills().resolve("morning.toml");

        assertThat(haven.run("practice", "new", "morning")).isEqualTo(new Result(1, """
                %s: line 24, column 1: seconds is from 1 to 600, not 0
                What you wrote is kept. To go on with it: haven practice new morning
                """.formatted(file), ""));
        haven.with("VISUAL", " ").with("EDITOR", "sed -i 's/= 0$/= 20/'");
        assertThat(haven.run("practice", "new", "morning"))
                .isEqualTo(Result.said("morning: nothing wrong, about 3 minutes, 5 steps.\n"
                        + "To begin it: haven practice morning\n"));
        assertThat(haven.with("EDITOR", "false").run("practice", "new", "morning"))
                .isEqualTo(
                        Result.failed("Your editor, false, did not work: it ended with 1. The file is there: " + file));
        assertThat(haven.with("EDITOR", "").run("practice", "new", "morning")).isEqualTo(Result.said(file + "\n"));
    }
}
