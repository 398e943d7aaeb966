package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp.Result;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestAppTest {
    @TempDir
    Path home;

    @Test
    void anUnknownCommandIsRefusedInOneLine() {
        assertThat(TestApp.in(home).run("breath"))
                .isEqualTo(Result.refused("There is no command breath. Did you mean breathe? See haven --help."));
        for (String word : List.of("list", "show", "edit", "rm", "search", "history")) {
            assertThat(TestApp.in(home).run(word, "last"))
                    .isEqualTo(Result.refused(
                            "There is no command " + word + ". haven journal " + word + " is for what you kept."));
        }
    }

    @Test
    void theVersionGoesToStandardOutput() {
        assertThat(TestApp.in(home).run("--version")).isEqualTo(Result.said("haven 0.1.0\n"));
    }

    @Test
    void theClockStandsWhereItIsSet() {
        TestApp haven = TestApp.in(home).at("2026-11-22T23:50+01:00[Europe/Berlin]");
        haven.clock().advance(Duration.ofMinutes(20));
        assertThat(haven.app(new ByteArrayOutputStream(), new ByteArrayOutputStream())
                        .now())
                .isEqualTo(ZonedDateTime.parse("2026-11-23T00:10+01:00[Europe/Berlin]"));
    }

    @Test
    void filesAreBelowTheHomeFolderUnlessTheEnvironmentSaysOtherwise() {
        assertThat(TestApp.in(home).paths().journal()).isEqualTo(home.resolve(".local/share/haven/journal.db"));
        assertThat(TestApp.in(home).with("XDG_DATA_HOME", "/elsewhere").paths().journal())
                .isEqualTo(Path.of("/elsewhere/haven/journal.db"));
    }
}
