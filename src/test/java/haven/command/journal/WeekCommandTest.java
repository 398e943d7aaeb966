package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.insight.WholeWeek;
import haven.journal.Journal;
import haven.report.Format;
import haven.report.Signs;
import haven.report.week.WeekReport;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekCommandTest {
    private static final String EMPTY = """
            Week 47, 16 to 22 November 2026

            Nothing is kept in this week. That is neither good nor bad: some weeks go
            unwritten.
            """;

    @TempDir
    Path folder;

    @Test
    void lookingBackWithoutAJournalMakesNone() throws IOException {
        TestApp haven = WeekFixture.in(folder);
        assertThat(haven.run("week")).isEqualTo(Result.said(EMPTY));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aWeekWithoutEntriesIsNoError() {
        TestApp haven = WeekFixture.withEntries(folder);
        assertThat(haven.run("week", "2026-W40")).isEqualTo(Result.said("""
                Week 40, 28 September to 4 October 2026

                Nothing is kept in this week. That is neither good nor bad: some weeks go
                unwritten.
                """));
    }

    @Test
    void theWeekBeforeIsReadFromTheJournal() {
        TestApp haven = WeekFixture.withEntries(folder);
        assertThat(haven.run("week", "last")).isEqualTo(Result.said("""
                Week 46, 9 to 15 November 2026

                what happened
                  Mon  9 12:00  no answer to my message; urge not acted on: to write again  8
                  Tue 10 12:00  no answer to my message; urge acted on: to write again      8
                  Wed 11 12:00  a bill; urge acted on: to write again                       7
                  Thu 12 12:00  a bill; urge partly acted on: to write again                5

                           Mon Tue Wed Thu Fri Sat Sun
                entries     1   1   1   1   ·   ·   ·

                in all     4 entries, distress 5 to 8, 7 on average

                urges      acted on 2, partly 1, not 1

                triggers   no answer to my message   twice   distress 8, 8
                           a bill                    twice   distress 7, 5

                when       4 times in the afternoon (12 to 18)

                unknown    Friday, Saturday and Sunday have no entries

                question   On Monday there was an urge, "to write again", and you let it be.
                           What was that like?
                """));
    }

    @Test
    void weeksThatEndWithOneAreOneReportBesideAsManyBefore() {
        TestApp haven = WeekFixture.withEntries(folder);
        assertThat(haven.run("week", "last", "--weeks", "3").out())
                .startsWith("3 weeks, 26 October to 15 November 2026\n\n")
                .contains("\n           W46\nentries     4\n", "unknown    17 of 21 days have no entries\n");
        assertThat(haven.run("week", "--weeks", "1")).isEqualTo(haven.run("week"));
        assertThat(haven.run("week", "2026-W53", "--weeks", "2")).isEqualTo(Result.said("""
                2 weeks, 21 December 2026 to 3 January 2027

                These weeks are still to come.
                """));
        assertThat(haven.run("week", "--weeks", "0")).isEqualTo(Result.refused("--weeks takes 1 to 52, not 0."));
        assertThat(haven.run("week", "--weeks", "53")).isEqualTo(Result.refused("--weeks takes 1 to 52, not 53."));
        assertThat(haven.run("week", "--weeks", "4", "--json").out())
                .contains("\"week\": \"2026-W47\",\n  \"first\": \"2026-10-26\",", "\"week\": \"2026-W44\",");
    }

    @Test
    void whatWaitsForTheNextSessionHeadsEveryWeekButThoseOfLongAgo() {
        TestApp haven = WeekFixture.withEntries(folder);
        haven.run("bring", "the", "meeting", "on", "Tuesday");
        for (String week : List.of("2026-W47", "2026-W46", "2027-W10")) {
            assertThat(haven.run("week", week).out())
                    .contains("\n\nto bring   22 November   the meeting on Tuesday\n\n");
        }
        assertThat(haven.run("week", "2026-W40").out())
                .endsWith("some weeks go\nunwritten.\n")
                .doesNotContain("to bring");
    }

    @Test
    void anEntryThatIsKeptLaterStandsOnTheDayItHappened() {
        TestApp haven = WeekFixture.in(folder);
        haven.run("log", "a", "loud", "voice", "--distress", "6", "--at", "2026-11-17T18:30");
        assertThat(haven.run("week").out())
                .contains("what happened\n  Tue 17 18:30  a loud voice  6\n", "entries     \u00b7   1   \u00b7");
    }

    /// Topics of any time, the week before, and the check-ins of the four weeks before.
    @Test
    void whatItIsSeenBesideIsReadFromTheJournal() {
        TestApp haven = WeekFixture.in(folder);
        List<Entry> entries = WholeWeek.entries("Europe/Paris");
        try (Journal journal = haven.journal()) {
            entries.forEach(journal::save);
        }
        assertThat(haven.run("week").out())
                .isEqualTo(new WeekReport(WholeWeek.of(entries)).as(Format.TEXT, 80, Signs.UNICODE));
        assertThat(haven.run("week", "--weeks", "4", "--json").out())
                .isEqualTo(new WeekReport(WholeWeek.of(entries, 4)).as(Format.JSON, 80, Signs.UNICODE));
    }

    @Test
    void thisWeekByAnyNameIsTheSame() {
        TestApp haven = WeekFixture.withEntries(folder);
        Result week = haven.run("week");
        assertThat(week.out())
                .startsWith("Week 47, 16 to 22 November 2026\n\n")
                .contains("acted on 2, partly 1, not 1");
        assertThat(haven.run("week", "this")).isEqualTo(week);
        assertThat(haven.run("week", "2026-W47")).isEqualTo(week);
        assertThat(haven.run("week", "2026-11-18")).isEqualTo(week);
    }

    @Test
    void theWeekTurnsWhenThePersonsDayDoes() {
        TestApp haven = WeekFixture.in(folder).at("2026-11-23T02:30+01:00[Europe/Paris]");
        assertThat(haven.run("week").out()).startsWith("Week 48,");
        haven.config("day-end = 4\n");
        assertThat(haven.run("week").out()).startsWith("Week 47,");
    }

    @Test
    void aWeekBeginsOnThePersonsOwnDay() {
        TestApp haven = WeekFixture.withEntries(folder);
        haven.config("week-start = \"sunday\"\n");

        // It is Sunday: a week has just begun.
        assertThat(haven.run("week").out()).startsWith("Week 48, 22 to 28 November 2026, so far\n");
        Result week = haven.run("week", "last");
        assertThat(week.out()).startsWith("Week 47, 15 to 21 November 2026\n").contains(" Sun Mon Tue Wed Thu Fri Sat");
        assertThat(haven.run("week", "2026-W47")).isEqualTo(week);
        assertThat(haven.run("week", "2026-11-15")).isEqualTo(week);
        assertThat(haven.run("week", "last", "--json").out())
                .contains("\"week\": \"2026-W47\",", "\"first\": \"2026-11-15\",", "\"last\": \"2026-11-21\",");
        assertThat(haven.run("week", "last", "--format", "markdown").out())
                .startsWith("# Week 47, 15 to 21 November 2026\n");
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "100, 100", "'', 80", "wide, 80", "-3, 80"})
    void textTakesAsManyColumnsAsTheEnvironmentSays(String columns, int most) {
        TestApp haven = WeekFixture.withEntries(folder).with("COLUMNS", columns);
        String week = haven.run("week").out();
        assertThat(week)
                .isEqualTo(
                        haven.with("COLUMNS", String.valueOf(most)).run("week").out());
        assertThat(week.lines()).allMatch(line -> line.length() <= most);
    }

    @Test
    void whereOnlyAsciiCanBeShownThereIsOnlyAscii() {
        TestApp haven = WeekFixture.withEntries(folder).showing(StandardCharsets.US_ASCII);
        assertThat(haven.run("week").out()).contains("minutes     7  15   -   2  11   -   1\n", "distress 6 -> 4,");
        assertThat(haven.run("week", "--json").out()).contains("\"a loud voice in the caf\\u00e9\"");
    }

    @Test
    void formatsAreChosenByOptions() {
        TestApp haven = WeekFixture.withEntries(folder);
        assertThat(haven.run("week", "--format", "markdown").out()).startsWith("# Week 47, 16 to 22 November 2026\n");
        assertThat(haven.run("week", "--format", "text")).isEqualTo(haven.run("week"));
        assertThat(haven.run("week", "--json").out()).startsWith("{\n  \"week\": \"2026-W47\",\n");
        assertThat(haven.run("week", "--format", "json")).isEqualTo(haven.run("week", "--json"));
        assertThat(haven.run("week", "-o", "-", "--json")).isEqualTo(haven.run("week", "--json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the 40th", "2026-W99", "tomorrow"})
    void whatIsNoWeekIsRefusedInOneLine(String week) {
        Result ran = WeekFixture.in(folder).run("week", week);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .endsWith("A week is this, last, a week such as 2026-W47, or a date in it such as 2026-11-18.");
    }

    @Test
    void optionsThatMakeNoSenseAreRefusedInOneLine() {
        TestApp haven = WeekFixture.in(folder);
        assertThat(haven.run("week", "--format", "markdwn"))
                .isEqualTo(Result.refused(
                        "There is no format \"markdwn\". Did you mean markdown? The formats are text, markdown, html,"
                                + " pdf, csv and json."));
        assertThat(haven.run("week", "--json", "--format", "text"))
                .isEqualTo(Result.refused("--json and --format text ask for two things. Give one of them."));
        assertThat(haven.run("week", "last", "week"))
                .isEqualTo(Result.refused(
                        "haven week shows one week, not \"last week\". A week is this, last, a week such as 2026-W47, or"
                                + " a date in it such as 2026-11-18."));
        assertThat(haven.run("week", "--format", "pdf"))
                .isEqualTo(Result.refused("A PDF goes into a file. Name it with -o, such as -o week.pdf."));
        assertThat(haven.run("week", "--open", "--json"))
                .isEqualTo(Result.refused(
                        "--open and the format json ask for two things. A browser shows html, or a pdf."));
        assertThat(haven.run("week", "-o", ""))
                .isEqualTo(Result.refused("--output needs a file's name. It takes a file, or - for the screen."));
    }

    @Test
    void helpFitsAScreenAndBeginsWithExamples() {
        assertThat(WeekFixture.in(folder).run("week", "--help")).isEqualTo(Result.said("""
                Shows what you kept in a week, and what waits for your next session.

                  haven week                  this week so far
                  haven week last             the week before
                  haven week --weeks 4        the last four, this one included
                  haven week last --for therapist -o week.md

                Usage: haven week [WEEK] [OPTIONS]
                      WEEK              this, last, a week such as 2026-W47, or a date in it
                                          such as 2026-11-18
                  -h, --help            show this help
                      --open            show it in your browser, as a page of HTML
                      --format=FORMAT   text (the default), markdown, html, pdf, csv or json
                      --json            the same as --format json
                  -o, --output=FILE     write to a new file; its ending sets the format
                      --force           replace the file if there is one
                      --for=WHO         a page for someone else: therapist, or your own word
                      --preview         what leaves for them, what stays; writes nothing
                      --weeks=N         the N weeks that end with it, 1 to 52
                      --plain           words alone, one fact a line (as with ACCESSIBLE=1)
                      --allow, --withhold=FIELD
                                              what leaves from now on, or stays: episode.need
                      --yes, --no-input       share without asking; ask nothing
                """));
    }

    @Test
    void inPlainLinesAFactIsALineAndWordsAreInPlaceOfBarsAndArrows() {
        TestApp haven = WeekFixture.withEntries(folder).with("COLUMNS", "40");
        String said = """
                Week 47, 16 to 22 November 2026

                what happened:
                  Monday 16, 12:00, no answer to my message, anxious 7, lonely 5, urge not acted on: to write again, distress 6
                  Tuesday 17, 12:00, No answer to my message, anxious 8, urge not acted on: to write again, distress 7
                  Tuesday 17, 12:00, criticism in front of the whole team at the Tuesday meeting | again *and* again, ashamed 6, urge partly acted on: to write again, distress 5
                  Thursday 19, 12:00, no answer to my message, anxious 9, angry, urge not acted on: to write again, distress 8
                  Thursday 19, 12:00, criticism in front of the whole team at the Tuesday meeting | again *and* again, ashamed 3, angry 6, urge not acted on: to write again, distress 7
                  Friday 20, 12:00, anxious 5, urge acted on: to write again
                  Friday 20, 12:00, no answer to my message, anxious, urge not acted on: to write again
                  Sunday 22, 12:00, a loud voice in the café, urge not acted on: to write again, distress 4

                days:
                  Monday 16: practice 7 min, twice; entries 1
                  Tuesday 17: practice 15 min, twice; entries 2
                  Wednesday 18: no entries
                  Thursday 19: practice 2 min, once; entries 2
                  Friday 20: practice 11 min, 3 times; entries 2
                  Saturday 21: no entries
                  Sunday 22: practice 1 min, once; entries 1

                in all:
                  9 practices, 36 min
                  8 entries, distress 4 to 8, 6.2 on average (6 rated)

                urges:
                  acted on 1, partly 1, not 6
                  the week before: acted on 2, partly 1, not 1

                distress:
                  about the same as the week before (7 on average, of 4)

                drills:
                  long-exhale, 5 times, 27 min, distress from 6 to 4, average of 4
                  3-3-3, 3 times, 5 min, distress from 7 to 5.7, average of 3
                  box, once, 4 min, distress from 6 to 6

                triggers:
                  no answer to my message, 4 times, distress 6 to 8 (3 rated)
                  criticism in front of the whole team at the Tuesday meeting | again *and* again, twice, distress 5, 7
                  a loud voice in the café, once, distress 4
                  (not named), once

                feelings:
                  anxious, 5 times, strength 5 to 9 (4 rated)
                  ashamed, twice, strength 6, 3
                  angry, twice, strength 6 (1 rated)
                  lonely, once, strength 5

                when:
                  8 times in the afternoon (12 to 18)

                unknown:
                  Wednesday and Saturday have no entries

                question:
                  "no answer to my message" came up 4 times. What do you notice when you see these side by side?
                """;
        assertThat(haven.run("week", "--plain")).isEqualTo(Result.said(said));
        assertThat(haven.with("ACCESSIBLE", "1").run("week")).isEqualTo(Result.said(said));
    }

    /// Not under `--plain`.
    @Test
    void whatIsLongerThanTheScreenGoesThroughThePager() {
        TestApp haven = WeekFixture.withEntries(folder)
                .terminals(new TestTerminals(true))
                .with("PAGER", "cat > " + folder.resolve("paged"));
        assertThat(haven.run("week").out()).isEmpty();
        assertThat(folder.resolve("paged")).content().startsWith("Week 47,");
        assertThat(haven.run("week", "--plain").out()).startsWith("Week 47,");
    }
}
