package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is kept while clocks change, days end late, years turn and people travel: in the list, the week, an export and
/// a backup.
class AwkwardClockTest {
    private static final String BERLIN = "[Europe/Berlin]";

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).echoing();
    }

    private void note(String at, String text) {
        assertThat(haven.at(at).run("note", text).code()).isZero();
    }

    /// The day, the time and the words of each entry, as an export has them.
    private String exported(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "export";
        System.arraycopy(options, 0, words, 1, options.length);
        return haven.run(words)
                .out()
                .replaceFirst(".*\n", "")
                .replaceAll(".*\"at\":\"([^\"]*)\".*\"day\":\"([^\"]*)\".*\"text\":\"([^\"]*)\".*", "$2 | $1 | $3");
    }

    /// The list without the names of its entries.
    private String listed(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "journal";
        System.arraycopy(options, 0, words, 1, options.length);
        return haven.run(words).out().replaceAll("(?m)^[0-9a-f]{5}   ", "");
    }

    /// The title of this week and the row of its notes.
    private String week() {
        String[] lines = haven.run("week").out().split("\n", -1);
        return lines[0] + "\n" + lines[3] + "\n";
    }

    @Test
    void theHourThatComesTwiceKeepsItsOrder() {
        note("2026-10-25T02:30+02:00" + BERLIN, "first");
        note("2026-10-25T02:30+01:00" + BERLIN, "second");
        assertThat(exported()).isEqualTo("""
                2026-10-25 | 2026-10-25T02:30:00+02:00 | first
                2026-10-25 | 2026-10-25T02:30:00+01:00 | second
                """);
        assertThat(listed()).isEqualTo("""
                Sun 25 Oct 02:30   note      second
                Sun 25 Oct 02:30   note      first
                """);
        assertThat(haven.run("journal", "show", "last").out()).contains("\nNote\n  second\n");
        assertThat(week()).isEqualTo("""
                Week 43, 19 to 25 October 2026
                notes       ·   ·   ·   ·   ·   ·   2
                """);
    }

    @Test
    void aMinuteAcrossTheHourThatIsSkippedIsOneDay() {
        note("2026-03-29T01:59+01:00" + BERLIN, "before");
        note("2026-03-29T03:00+02:00" + BERLIN, "after");
        assertThat(exported()).isEqualTo("""
                2026-03-29 | 2026-03-29T01:59:00+01:00 | before
                2026-03-29 | 2026-03-29T03:00:00+02:00 | after
                """);
        assertThat(week()).isEqualTo("""
                Week 13, 23 to 29 March 2026
                notes       ·   ·   ·   ·   ·   ·   2
                """);
    }

    @Test
    void aDayThatEndsAtThreeEndsAtThreeOnTheClock() {
        haven.config("day-end = 3\n");
        note("2026-11-19T02:59+01:00" + BERLIN, "late");
        note("2026-11-19T03:00+01:00" + BERLIN, "early");
        assertThat(exported("--until", "yesterday")).isEqualTo("2026-11-18 | 2026-11-19T02:59:00+01:00 | late\n");
        assertThat(exported("--since", "today")).isEqualTo("2026-11-19 | 2026-11-19T03:00:00+01:00 | early\n");
        assertThat(listed("--until", "2026-11-18")).isEqualTo("Thu 19 Nov 02:59   note      late\n");
        assertThat(week()).isEqualTo("""
                Week 47, 16 to 22 November 2026, so far
                notes       ·   ·   1   1
                """);
    }

    /// The hour from two to three is the day before's both times, and where it is skipped the day begins with it.
    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:30+02:00, 2026-10-24",
        "2026-10-25T02:30+01:00, 2026-10-24",
        "2026-10-25T03:00+01:00, 2026-10-25",
        "2026-03-29T01:59+01:00, 2026-03-28",
        "2026-03-29T03:00+02:00, 2026-03-29",
    })
    void aDayThatEndsAtThreeEndsSoWhenClocksChange(String at, String day) {
        haven.config("day-end = 3\n");
        note(at + BERLIN, "x");
        assertThat(exported()).startsWith(day + " | ");
    }

    @Test
    void theTurnOfTheYearIsInsideWeek53() {
        note("2026-12-31T23:59+01:00" + BERLIN, "old");
        note("2027-01-01T00:00+01:00" + BERLIN, "new");
        assertThat(week()).isEqualTo("""
                Week 53, 28 December 2026 to 3 January 2027, so far
                notes       ·   ·   ·   1   1
                """);
        String both = """
                2026-12-31 | 2026-12-31T23:59:00+01:00 | old
                2027-01-01 | 2027-01-01T00:00:00+01:00 | new
                """;
        assertThat(exported("--since", "2026-W53", "--until", "this week")).isEqualTo(both);
        assertThat(exported("--until", "2026"))
                .isEqualTo(both.lines().findFirst().orElseThrow() + "\n");
        assertThat(haven.run("week", "2027-W01").out()).startsWith("Week 1, 4 to 10 January 2027");
    }

    @Test
    void fromBerlinToNewYorkADayIsLongAndTheOrderStays() {
        note("2026-11-18T23:30+01:00" + BERLIN, "gate");
        note("2026-11-18T20:15-05:00[America/New_York]", "landed");
        String kept = """
                2026-11-18 | 2026-11-18T23:30:00+01:00 | gate
                2026-11-18 | 2026-11-18T20:15:00-05:00 | landed
                """;
        assertThat(exported()).isEqualTo(kept);
        assertThat(listed()).isEqualTo("""
                Wed 18 Nov 20:15   note      landed
                Wed 18 Nov 23:30   note      gate
                """);
        assertThat(haven.run().out()).contains("\nKept today: 2 notes.\n");
        assertThat(week()).isEqualTo("""
                Week 47, 16 to 22 November 2026, so far
                notes       ·   ·   2
                """);
        String there = haven.run("export").out();
        haven.at("2026-12-01T09:00+13:00[Pacific/Auckland]");
        assertThat(haven.run("export").out()).isEqualTo(there);
        assertThat(exported("--since", "2026-11-18", "--until", "2026-11-18")).isEqualTo(kept);
    }

    /// Over the date line the day before comes again.
    @Test
    void fromAucklandToHonoluluADayComesTwice() {
        note("2026-11-19T10:00+13:00[Pacific/Auckland]", "gate");
        note("2026-11-18T16:00-10:00[Pacific/Honolulu]", "landed");
        assertThat(exported()).isEqualTo("""
                2026-11-19 | 2026-11-19T10:00:00+13:00 | gate
                2026-11-18 | 2026-11-18T16:00:00-10:00 | landed
                """);
        assertThat(haven.run("journal", "show", "last").out()).contains("\nNote\n  landed\n");
        assertThat(exported("--until", "today")).isEqualTo("2026-11-18 | 2026-11-18T16:00:00-10:00 | landed\n");
    }

    /// The list goes by the time that an entry says, `last` by what has come of it, undo by what was done last.
    @Test
    void whereTheClockWasSetBackTheTimesCountAndUndoTakesWhatWasDoneLast() {
        note("2026-11-18T21:30+01:00" + BERLIN, "first");
        note("2026-11-18T20:30+01:00" + BERLIN, "second");
        assertThat(listed()).isEqualTo("""
                Wed 18 Nov 21:30   note      first
                Wed 18 Nov 20:30   note      second
                """);
        assertThat(haven.run("journal", "show", "last").out()).contains("\nNote\n  second\n");
        assertThat(haven.run("undo"))
                .isEqualTo(Result.said(
                        "Taken back: the note of Wednesday 20:30, \"second\". haven undo --redo puts it back.\n"));
        assertThat(exported()).isEqualTo("2026-11-18 | 2026-11-18T21:30:00+01:00 | first\n");
    }

    @Test
    void whatIsRestoredOrImportedElsewhereIsAsItWas() {
        note("2026-10-25T02:30+02:00" + BERLIN, "first");
        note("2026-10-25T02:30+01:00" + BERLIN, "second");
        String whole = haven.run("export").out();
        assertThat(haven.run("backup").code()).isZero();
        note("2026-10-26T10:00-04:00[America/New_York]", "third");
        assertThat(haven.run("restore", "last", "--yes").code()).isZero();
        assertThat(haven.run("export").out()).isEqualTo(whole);

        TestApp there = TestApp.in(home.resolve("there")).at("2026-10-26T10:00-04:00[America/New_York]");
        assertThat(there.input(whole).run("import", "-").out()).startsWith("2 new, 0 the same.\n");
        assertThat(there.run("export").out()).isEqualTo(whole);
        assertThat(there.run("import", "-").out()).isEqualTo("0 new, 2 the same.\n");
    }
}
