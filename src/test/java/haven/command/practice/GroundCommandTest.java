package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.entry.Practice.Found;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `haven ground` in lines.
class GroundCommandTest {
    @TempDir
    private Path home;

    private Entry kept(TestApp haven) {
        try (Journal journal = haven.journal()) {
            return journal.entries(Practice.KIND).getFirst();
        }
    }

    @Test
    void whatIsTypedIsFoundAndKept() {
        TestApp haven = TestApp.in(home)
                .terminals(new TestTerminals(true))
                .input("a red cup\n\nsky\ns\nwool\nthe floor\n\n5\n");

        assertThat(haven.run("ground", "--plain")).isEqualTo(Result.said("""
                3-3-3, at your own pace. Ctrl-C ends it at any time.
                Keys: Enter go on, h help lines, ? keys, s skip, q end. Press Enter after a letter.
                0:00  something you see, 1 of 3 (Enter when found; s skips, q ends)
                0:00  something you see, 2 of 3
                0:00  something you see, 3 of 3
                0:00  something you hear, 1 of 3
                0:00  something you feel on your skin or under your feet, 1 of 3
                0:00  something you feel on your skin or under your feet, 2 of 3
                0:00  something you feel on your skin or under your feet, 3 of 3
                0:00  done: 0 seconds, 6 things found.
                How is it now? 0-10, Enter to skip:
                Now 5.
                """));
        assertThat(kept(haven).get(Practice.FOUND))
                .containsExactly(
                        new Found("see", "a red cup"),
                        new Found("see", ""),
                        new Found("see", "sky"),
                        new Found("feel", "wool"),
                        new Found("feel", "the floor"),
                        new Found("feel", ""));
        assertThat(kept(haven).get(Practice.PLANNED)).isEmpty();
        assertThat(kept(haven).get(Practice.AFTER)).hasValue(5);
    }

    @Test
    void withNobodyAtTheKeysItGoesOnByItself() {
        TestApp haven = TestApp.in(home);
        Result result = haven.run("ground");

        assertThat(result.out().lines().toList())
                .startsWith("3-3-3, at your own pace. Ctrl-C ends it at any time.", "0:00  something you see, 1 of 3");
        assertThat(result.out())
                .endsWith("1:20  something you feel on your skin or under your feet, 3 of 3\n"
                        + "1:30  done: 1 minute 30 seconds.\n");
        assertThat(kept(haven).get(Practice.ENDING)).isEqualTo(Ending.COMPLETED);
    }

    @Test
    void secondsGiveItAClock() {
        TestApp haven = TestApp.in(home);

        assertThat(haven.run("ground", "5-4-3-2-1", "--seconds", "4").out())
                .startsWith(
                        "5-4-3-2-1, 1 minute. Ctrl-C ends it at any time.\n0:00  something you see, 1 of 5\n0:04  something you see, 2 of 5\n")
                .endsWith("0:56  something you taste, or a taste you like, 1 of 1\n1:00  done: 1 minute.\n");
        assertThat(kept(haven).get(Practice.PLANNED)).contains(Duration.ofMinutes(1));
    }

    @Test
    void qEndsItAndItCounts() {
        TestApp haven = TestApp.in(home).terminals(new TestTerminals(true)).input("cup\nq\n\n");

        assertThat(haven.run("ground", "--plain").code()).isZero();
        assertThat(kept(haven).get(Practice.ENDING)).isEqualTo(Ending.STOPPED);
        assertThat(kept(haven).get(Practice.FOUND)).containsExactly(new Found("see", "cup"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            box           | "box" is no grounding drill. haven breathe box begins it.
            3-3           | There is no grounding drill called "3-3". Did you mean 3-3-3? There are 3-3-3, 3-3-3-move, 5-4-3-2-1, feet, object, posture.
            --seconds 0   | --seconds is from 1 to 600, not 0.
            --seconds x   | --seconds takes seconds, such as 4 or 5.5, not "x".
            """)
    void whatIsNoDrillIsOneLine(String arguments, String line) {
        TestApp haven = TestApp.in(home);

        assertThat(haven.run(("ground " + arguments.strip()).split(" "))).isEqualTo(Result.refused(line));
        assertThat(haven.paths().journal()).doesNotExist();
    }
}
