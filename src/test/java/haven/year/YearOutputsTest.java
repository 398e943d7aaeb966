package haven.year;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// All that looks back on the [FictionalYear], whole, as it lies beside this test to be read. With
/// `-Dhaven.year=write` what is shown now is written there, for a change that was meant: the difference is to be read
/// before it is kept.
@Execution(ExecutionMode.SAME_THREAD)
class YearOutputsTest {
    private static final Path FOLDER = Path.of("src/test/resources/haven/year");
    private static final boolean IS_WRITTEN = "write".equals(System.getProperty("haven.year"));

    /// A bad week; New York, as its clock changes; one of which nothing is known; Kathmandu; Auckland; that of the
    /// year's end.
    private static final List<String> WEEKS =
            List.of("2026-W08", "2026-W10", "2026-W20", "2026-W28", "2026-W43", "2026-W53");

    @TempDir
    private static Path home;

    @BeforeAll
    static void live() throws IOException {
        FictionalYear.importInto(home);
    }

    private static TestApp haven() {
        return FictionalYear.after(home);
    }

    private static Stream<Shown> shown() {
        Stream<Shown> weeks = WEEKS.stream()
                .flatMap(week -> Stream.of(
                        new Shown(week + ".txt", 80, "week " + week),
                        new Shown(week + "-narrow.txt", 40, "week " + week),
                        new Shown(week + "-words.txt", 80, "week " + week + " --plain"),
                        new Shown(week + ".md", 80, "week " + week + " --format markdown"),
                        new Shown(week + ".html", 80, "week " + week + " --format html"),
                        new Shown(week + ".csv", 80, "week " + week + " --format csv"),
                        new Shown(week + ".json", 80, "week " + week + " --json")));
        Stream<Shown> patterns = Stream.of(
                new Shown("patterns.txt", 80, "patterns --since 2026-01 --until 2026"),
                new Shown("patterns-narrow.txt", 40, "patterns --since 2026-10 --until 2026"),
                new Shown("patterns-words.txt", 80, "patterns --since 2026-10 --until 2026 --plain"),
                new Shown("patterns.md", 80, "patterns --since 2026-10 --until 2026 --format markdown"),
                new Shown("patterns.html", 80, "patterns --since 2026-10 --until 2026 --format html"),
                new Shown("patterns.csv", 80, "patterns --since 2026-10 --until 2026 --format csv"),
                new Shown("four-weeks.txt", 80, "week 2026-W53 --weeks 4"),
                new Shown("four-weeks.html", 80, "week 2026-W53 --weeks 4 --format html"),
                new Shown("patterns.json", 80, "patterns --since 2026-10 --until 2026 --json"),
                new Shown("plan.txt", 80, "plan --all"),
                new Shown("plan-narrow.txt", 40, "plan"),
                new Shown("2026-W43-therapist.txt", 80, "week 2026-W43 --for therapist --yes"),
                new Shown("2026-W43-therapist.html", 80, "week 2026-W43 --for therapist --yes --format html"),
                new Shown("2026-W43-friend.txt", 80, "week 2026-W43 --for friend --yes"),
                new Shown("patterns-around.txt", 80, "patterns --since 2026-08 --until 2026 --around 2026-10-01"));
        return Stream.concat(weeks, patterns);
    }

    @TestFactory
    Stream<DynamicTest> itIsShownAsItLiesHere() {
        return shown().map(shown -> DynamicTest.dynamicTest(shown.file, () -> compare(shown)));
    }

    private static void compare(Shown shown) throws IOException {
        Result result = haven().with("COLUMNS", String.valueOf(shown.columns)).run(shown.typed.split(" "));
        assertThat(result.code()).as(result.err()).isZero();
        Path file = FOLDER.resolve(shown.file);
        if (IS_WRITTEN) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, result.out());
        }
        assertThat(result.out()).as(shown.typed).isEqualTo(Files.readString(file));
    }

    /// @param typed after `haven`
    private record Shown(String file, int columns, String typed) {}
}
