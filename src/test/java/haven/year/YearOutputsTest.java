package haven.year;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.reminder.FakeSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                new Shown("2026-W43-therapist.md", 80, "week 2026-W43 --for therapist --yes --format markdown"),
                new Shown("2026-W43-therapist.json", 80, "week 2026-W43 --for therapist --yes --json"),
                new Shown("2026-W43-preview.txt", 80, "week 2026-W43 --for therapist --preview"),
                new Shown("2026-W43-preview-narrow.txt", 40, "week 2026-W43 --for therapist --preview"),
                new Shown("2026-W43-preview-words.txt", 80, "week 2026-W43 --for therapist --preview --plain"),
                new Shown("patterns-therapist.txt", 80, "patterns --since 2026-10 --until 2026 --for therapist --yes"),
                new Shown("patterns-around.json", 80, "patterns --since 2026-10 --around 2026-12-01 --json"),
                new Shown("patterns-around-narrow.txt", 40, "patterns --since 2026-10 --around 2026-12-01"),
                new Shown("patterns-around.txt", 80, "patterns --since 2026-08 --until 2026 --around 2026-10-01"));
        Stream<Shown> rest = Stream.of(
                new Shown("home.txt", 80, ""),
                new Shown("home-narrow.txt", 40, ""),
                new Shown("home-words.txt", 80, "--plain"),
                new Shown("bring.txt", 80, "bring"),
                new Shown("bring-narrow.txt", 40, "bring"),
                new Shown("bring-all.txt", 80, "bring --all"),
                new Shown("bring.json", 80, "bring --json"),
                new Shown("plan.json", 80, "plan --json"),
                new Shown("plan-export.toml", 80, "plan export Slowly"),
                new Shown("plan-show.txt", 80, "plan show Slowly"),
                new Shown("repair.txt", 80, "repair"),
                new Shown("experiment.txt", 80, "experiment --all"),
                new Shown("journal.txt", 80, "journal list --since 2026-10-19 --until 2026-10-25"),
                new Shown("journal-narrow.txt", 40, "journal list --since 2026-10-19 --until 2026-10-25"),
                new Shown("journal.md", 80, "journal list --since 2026-10-19 --until 2026-10-25 --format markdown"),
                new Shown("journal.csv", 80, "journal list --since 2026-10-19 --until 2026-10-25 --format csv"),
                new Shown("journal.json", 80, "journal list --since 2026-10-19 --until 2026-10-25 --json"),
                new Shown("journal-search.txt", 80, "journal search silence --since 2026-10"),
                new Shown("journal-show.txt", 80, "journal show 939fa"),
                new Shown("export.jsonl", 80, "export --since 2026-10-19 --until 2026-10-25"));
        return Stream.of(weeks, patterns, rest).flatMap(shown -> shown);
    }

    @TestFactory
    Stream<DynamicTest> itIsShownAsItLiesHere() {
        return shown().map(shown -> DynamicTest.dynamicTest(shown.file, () -> compare(shown)));
    }

    private static void compare(Shown shown) throws IOException {
        String[] typed = shown.typed.isEmpty() ? new String[0] : shown.typed.split(" ");
        Result result = haven().with("COLUMNS", String.valueOf(shown.columns)).run(typed);
        assertThat(result.code()).as(result.err()).isZero();
        compare(shown.file, shown.typed, result.out());
    }

    private static void compare(String name, String what, String shown) throws IOException {
        Path file = FOLDER.resolve(name);
        if (IS_WRITTEN) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, shown);
        }
        assertThat(shown).as(what).isEqualTo(Files.readString(file));
    }

    /// Their reminders: what is asked, what is written, and what is said of it.
    @ParameterizedTest
    @ValueSource(strings = {"systemd", "cron", "ics"})
    void theirRemindersAreWrittenAsTheyLieHere(String way, @TempDir Path folder) throws IOException {
        Path own = Files.createDirectory(folder.resolve("home"));
        TestApp haven = FictionalYear.after(own).with("COLUMNS", "80");
        FakeSystem system = FakeSystem.in(own, haven);
        String file = own.resolve("cue.ics").toString();
        List<String> typed = way.equals("ics")
                ? List.of("21:30 --with ics", "8:00 Mon-Fri --for 4 weeks --yes -o " + file)
                : List.of(
                        "21:30 --yes --with " + way,
                        "8:00 Mon-Fri --for 4 weeks --words breathe --yes --with " + way,
                        "list",
                        "list --json",
                        "list --plain",
                        "off 21:30",
                        "off",
                        "list");
        StringBuilder said = new StringBuilder();
        String before = there(own, system);
        for (String words : typed) {
            said.append("$ haven remind ").append(words).append('\n');
            said.append(haven.run(("remind " + words).split(" ")).out());
            String after = there(own, system);
            said.append(after.equals(before) ? "" : after);
            before = after;
        }
        compare("remind-" + way + ".txt", way, said.toString().replace("\r", "").replace(folder.toString(), ""));
    }

    /// The crontab, and every file in a home.
    private static String there(Path home, FakeSystem system) throws IOException {
        StringBuilder there = new StringBuilder("--- crontab: " + system.table() + "\n");
        for (String name : FakeSystem.below(home)) {
            Path file = home.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                there.append("--- ").append(name).append('\n').append(Files.readString(file));
            }
        }
        return there.toString();
    }

    /// @param typed after `haven`
    private record Shown(String file, int columns, String typed) {}
}
