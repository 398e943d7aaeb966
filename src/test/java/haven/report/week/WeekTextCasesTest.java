package haven.report.week;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.SUNDAY;
import static haven.insight.Entries.episode;
import static haven.insight.Entries.practice;
import static org.assertj.core.api.Assertions.assertThat;

import haven.calendar.Week;
import haven.calendar.Weeks;
import haven.entry.Acted;
import haven.entry.Contact;
import haven.entry.Dialogue;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Kinds;
import haven.entry.Saying;
import haven.entry.SayingState;
import haven.entry.Stamp;
import haven.insight.Entries;
import haven.insight.WeekEntries;
import haven.report.Format;
import haven.report.Signs;
import haven.report.TextRenderer;
import haven.text.Width;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTextCasesTest {
    @Test
    void aWeekGoingOnLeavesTheDaysAheadEmpty() {
        assertThat(new WeekReport(Entries.week(
                                LocalDate.of(2026, 11, 18),
                                List.of(practice(16, "box", 0, NONE, NONE), practice(18, "box", 3900, NONE, NONE)),
                                List.of(episode(9, "", Optional.of(Acted.YES), NONE))))
                        .as(Format.TEXT, 80, Signs.UNICODE))
                .isEqualTo("""
                Week 47, 16 to 22 November 2026, so far

                           Mon Tue Wed Thu Fri Sat Sun
                practice    ▁   ·   █
                minutes    <1   ·  65

                in all     1 practice, 1 h 5 min, and 1 more ended within seconds

                drills     box   once   1 h 5 min
                           ended within seconds: box once

                unknown    Tuesday has no entries

                question   You practised box. What was that like?
                """);
    }

    @Test
    void aSmallChangeIsAboutTheSameAndOneWithoutRatingsIsLeftOut() {
        assertThat(new WeekReport(Entries.week(
                                LocalDate.of(2026, 11, 16),
                                List.of(
                                        practice(16, "box", 60, 6, 6),
                                        practice(16, "box", 60, 7, 6),
                                        practice(16, "box", 60, 7, 6),
                                        practice(16, "sigh", 60, 7, NONE)),
                                List.of()))
                        .as(Format.TEXT, 80, Signs.UNICODE))
                .isEqualTo("""
                Week 47, 16 to 22 November 2026, so far

                           Mon Tue Wed Thu Fri Sat Sun
                practice    █
                minutes     4

                in all     4 practices, 4 min

                drills     box    3 times   3 min   distress 6.7 → 6, average of 3, about the
                                                    same
                           sigh   once      1 min

                question   You practised box 3 times. How was one time beside another?
                """);
    }

    @Test
    void manyTriggersAreCutShortWhereAPageHasThemAll() {
        WeekEntries week = Entries.week(IntStream.range(0, 28)
                .mapToObj(number -> episode(16, "trigger " + (number % 14 + 1), Optional.empty(), NONE))
                .toArray(Entry[]::new));
        assertThat(new WeekReport(week).as(Format.TEXT, 80, Signs.UNICODE))
                .contains("           trigger 5   twice\n           and 9 more\n")
                .contains("  Mon 16 12:00  trigger 12; urge to write again\n  and 16 more\n")
                .doesNotContain("trigger 13");
        assertThat(new WeekReport(week).as(Format.MARKDOWN, 80, Signs.UNICODE)).contains("| trigger 14 | twice |");
    }

    @Test
    void aWeekWithoutEntriesIsNeitherGoodNorBad() {
        assertThat(new WeekReport(empty(SUNDAY)).as(Format.TEXT, 80, Signs.UNICODE))
                .isEqualTo("""
                Week 47, 16 to 22 November 2026

                Nothing is kept in this week. That is neither good nor bad: some weeks go
                unwritten.
                """);
        assertThat(new WeekReport(empty(LocalDate.of(2026, 11, 15))).as(Format.TEXT, 80, Signs.UNICODE))
                .isEqualTo("""
                Week 47, 16 to 22 November 2026

                This week is still to come.
                """);
    }

    @Test
    void everyLineFitsAndNothingOfAPersonsWordsIsObeyed() {
        WeekEntries week = Entries.week(
                practice(16, "my own drill with a very long name that goes on and on", 60, 6, 4),
                episode(16, "\u001b[2J静かな朝に大きな音がして、しばらく何もできなかった。それから", Optional.empty(), 6, "不安:7"),
                episode(17, "a".repeat(300), Optional.of(Acted.NO), 6, "\u009b31manxious:7"));
        for (int columns = TextRenderer.NARROWEST; columns <= 120; columns++) {
            String text = new WeekReport(week).as(Format.TEXT, columns, Signs.UNICODE);
            int most = columns;
            assertThat(text.lines()).allMatch(line -> Width.of(line) <= most, "fits " + columns + " columns");
            assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
        }
    }

    private static WeekEntries empty(LocalDate today) {
        return Entries.week(today, List.of(), List.of());
    }

    @Test
    void aSingleEpisodeIsSaidInItsLine() {
        WeekEntries week = Entries.week(
                LocalDate.of(2026, 11, 16),
                List.of(episode(16, "silence", Optional.of(Acted.NO), 8, "anxious:8")
                        .with(Episode.DISTRESS_NOW, OptionalInt.of(5))),
                List.of());
        assertThat(new WeekReport(week).as(Format.TEXT, 80, Signs.UNICODE)).isEqualTo("""
                Week 47, 16 to 22 November 2026, so far

                what happened
                  Mon 16 12:00  silence; anxious 8; urge not acted on: to write again  8 → 5

                           Mon Tue Wed Thu Fri Sat Sun
                entries     1

                in all     1 entry, distress 8

                question   On Monday it went from 8 to 5. What was there in between, as you
                           remember it?
                """);
        assertThat(new WeekReport(week).as(Format.TEXT, 40, Signs.UNICODE)).isEqualTo("""
                Week 47, 16 to 22 November 2026, so far

                what happened
                  Mon 16 12:00  8 → 5
                    silence
                    anxious 8
                    urge not acted on: to write again

                           Mon Tue Wed Thu Fri Sat Sun
                entries     1

                in all     1 entry, distress 8

                question   On Monday it went from 8 to
                           5. What was there in between,
                           as you remember it?
                """);
    }

    @Test
    void ofFiveHundredInADayTheFirstAreShown() {
        WeekEntries week = Entries.week(IntStream.range(0, 500)
                .mapToObj(number ->
                        episode(18, "trigger " + number % 30, Optional.empty(), number % 11, "f" + number % 9))
                .toArray(Entry[]::new));
        assertThat(new WeekReport(week).as(Format.TEXT, 80, Signs.UNICODE)).isEqualTo("""
                Week 47, 16 to 22 November 2026

                what happened
                  Wed 18 12:00  trigger 0; f0; urge to write again   0
                  Wed 18 12:00  trigger 1; f1; urge to write again   1
                  Wed 18 12:00  trigger 2; f2; urge to write again   2
                  Wed 18 12:00  trigger 3; f3; urge to write again   3
                  Wed 18 12:00  trigger 4; f4; urge to write again   4
                  Wed 18 12:00  trigger 5; f5; urge to write again   5
                  Wed 18 12:00  trigger 6; f6; urge to write again   6
                  Wed 18 12:00  trigger 7; f7; urge to write again   7
                  Wed 18 12:00  trigger 8; f8; urge to write again   8
                  Wed 18 12:00  trigger 9; f0; urge to write again   9
                  Wed 18 12:00  trigger 10; f1; urge to write again  10
                  Wed 18 12:00  trigger 11; f2; urge to write again  0
                  and 488 more

                           Mon Tue Wed Thu Fri Sat Sun
                entries     ·   ·  500  ·   ·   ·   ·

                in all     500 entries, distress 0 to 10, 5 on average

                urges      500 named, not said whether acted on

                triggers   trigger 0   17 times   distress 0 to 10
                           trigger 1   17 times   distress 0 to 10
                           trigger 2   17 times   distress 0 to 10
                           trigger 3   17 times   distress 0 to 10
                           trigger 4   17 times   distress 0 to 10
                           and 25 more

                feelings   f0   56 times
                           f1   56 times
                           f2   56 times
                           f3   56 times
                           f4   56 times
                           and 4 more

                when       500 times in the afternoon (12 to 18)

                unknown    Monday, Tuesday, Thursday, Friday, Saturday and Sunday have no
                           entries

                question   "trigger 0" came up 17 times. What do you notice when you see these
                           side by side?
                """);
        assertThat(new WeekReport(week).as(Format.MARKDOWN, 80, Signs.UNICODE).lines())
                .filteredOn(line -> line.startsWith("| Wednesday 18, 12:00 |"))
                .hasSize(500);
    }

    @Test
    void aFeelingWithItsStrengthIsNotCalledUnrated() {
        ZonedDateTime at = LocalDate.of(2026, 11, 18).atTime(9, 0).atZone(ZoneId.of("Europe/Paris"));
        WeekEntries week = WeekEntries.of(
                new Weeks(Week.of(at.toLocalDate(), DayOfWeek.MONDAY), 1),
                at.toLocalDate(),
                Kinds.BUILT_IN.ofDays(),
                List.of(at(at, "a slammed door")
                        .with(Episode.FEELINGS, List.of(new Feeling("scared", OptionalInt.of(10))))));
        assertThat(new WeekReport(week).as(Format.TEXT, 80, Signs.UNICODE))
                .contains("a slammed door; scared 10", "in all     1 entry\n")
                .doesNotContain("not rated");
    }

    /// The hour from 2 to 3 comes twice: what happened stands in its order, on the day that it was.
    @Test
    void theNightOfAClockChangeHasOneHourTwice() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        LocalDate sunday = LocalDate.of(2026, 10, 25);
        ZonedDateTime first = sunday.atTime(2, 30).atZone(paris);
        List<Entry> entries = List.of(
                at(first.plusHours(1), "the second time"),
                at(first, "the first time"),
                at(first.plusHours(2), "after"));
        WeekEntries week = WeekEntries.of(
                new Weeks(Week.of(sunday, DayOfWeek.MONDAY), 1), sunday, Kinds.BUILT_IN.ofDays(), entries);
        assertThat(new WeekReport(week).as(Format.TEXT, 80, Signs.UNICODE)).isEqualTo("""
                Week 43, 19 to 25 October 2026

                what happened
                  Sun 25 02:30  the first time
                  Sun 25 02:30  the second time
                  Sun 25 03:30  after

                           Mon Tue Wed Thu Fri Sat Sun
                entries     ·   ·   ·   ·   ·   ·   3

                in all     3 entries, distress not rated

                when       3 times in the night (0 to 6)

                unknown    Monday, Tuesday, Wednesday, Thursday, Friday and Saturday have no
                           entries

                question   What of these days would you like to remember, if anything?
                """);
    }

    /// What is about somebody else is a line each, in one section; a page has all of its words.
    @Test
    void whatWasWithOthersIsALineEach() {
        Stamp stamp = at(SUNDAY.atTime(20, 0).atZone(ZoneId.of("UTC")), "").stamp();
        String words = "I missed you on Sunday, and I would like an evening with you this week, just the two of us";
        List<Entry> entries = List.of(
                Entry.of(Saying.KIND, "1", stamp)
                        .with(Saying.WITH, List.of("Sam"))
                        .with(Saying.WORDS, words)
                        .with(Saying.STATE, SayingState.SAID),
                Entry.of(Contact.KIND, "2", stamp).with(Contact.WITH, List.of("Ines")),
                Entry.of(Dialogue.KIND, "3", stamp)
                        .with(Dialogue.WITH, List.of("Sam"))
                        .with(Dialogue.MINE, "we both were tired")
                        .with(Dialogue.THEIRS, "next time we wait"));
        WeekReport week = new WeekReport(
                WeekEntries.of(new Weeks(Entries.WEEK, 1), SUNDAY.plusDays(1), Kinds.BUILT_IN.ofDays(), entries));
        assertThat(week.as(Format.TEXT, 80, Signs.UNICODE)).contains("""

                with others
                  Sun 22  saying, Sam: I missed you on Sunday, and I would like an evenin…  said
                  Sun 22  contact: in touch with Ines
                  Sun 22  dialogue, Sam: we both were tired

                """);
        assertThat(week.as(Format.TEXT, 40, Signs.ASCII)).contains("""

                with others
                  Sun 22  said
                    saying, Sam: I missed you on Sund...
                  Sun 22
                    contact: in touch with Ines
                """);
        assertThat(week.as(Format.MARKDOWN, 80, Signs.UNICODE))
                .contains("| Sun 22 | saying, Sam: " + words + " | said |");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S  | you Shouted at dinner          | saying, S: you Shouted at dinner",
                "An | An evening, Anna              | saying: An evening, Anna",
                "S. | I told S. that I was scared    | saying: I told S. that I was scared",
                "Zoë | Zoës way                     | saying, Zoë: Zoës way",
            })
    void whoIsInTheWordsIsNotNamedTwice(String name, String words, String row) {
        Stamp stamp = at(SUNDAY.atTime(20, 0).atZone(ZoneId.of("UTC")), "").stamp();
        Entry saying = Entry.of(Saying.KIND, "1", stamp)
                .with(Saying.WITH, List.of(name))
                .with(Saying.WORDS, words);
        WeekReport week = new WeekReport(WeekEntries.of(
                new Weeks(Entries.WEEK, 1), SUNDAY.plusDays(1), Kinds.BUILT_IN.ofDays(), List.of(saying)));
        assertThat(week.as(Format.TEXT, 80, Signs.UNICODE)).contains("  Sun 22  " + row);
    }

    private static Entry at(ZonedDateTime time, String trigger) {
        return Entry.of(Episode.KIND, trigger, new Stamp(time.toInstant(), time.getZone(), time.toLocalDate()))
                .with(Episode.TRIGGER, trigger);
    }

    @Test
    void weekFiftyThreeIsAWeek() {
        LocalDate day = LocalDate.of(2026, 12, 31);
        Entry entry = at(day.atTime(23, 59).atZone(ZoneId.of("UTC")), "fireworks");
        WeekEntries week = WeekEntries.of(
                new Weeks(Week.of(day, DayOfWeek.MONDAY), 1),
                LocalDate.of(2027, 1, 10),
                Kinds.BUILT_IN.ofDays(),
                List.of(entry));
        assertThat(new WeekReport(week).as(Format.TEXT, 60, Signs.UNICODE)).isEqualTo("""
                Week 53, 28 December 2026 to 3 January 2027

                what happened
                  Thu 31 23:59  fireworks

                           Mon Tue Wed Thu Fri Sat Sun
                entries     ·   ·   ·   1   ·   ·   ·

                in all     1 entry, distress not rated

                unknown    Monday, Tuesday, Wednesday, Friday, Saturday and
                           Sunday have no entries

                question   What of these days would you like to remember, if
                           anything?
                """);
    }

    @Test
    void aYearIsALineAWeek() {
        List<Entry> entries = IntStream.range(0, 40)
                .mapToObj(week -> at(SUNDAY.minusWeeks(week).atTime(12, 0).atZone(ZoneId.of("UTC")), "week " + week))
                .toList();
        String year = new WeekReport(
                        WeekEntries.of(new Weeks(Entries.WEEK, 52), SUNDAY, Kinds.BUILT_IN.ofDays(), entries))
                .as(Format.TEXT, 80, Signs.UNICODE);
        assertThat(year)
                .startsWith("52 weeks, 24 November 2025 to 22 November 2026\n")
                .contains("      entries\nW8    1\nW9    1\n", "W47   1\n\nin all     40 entries")
                .contains("unknown    324 of 364 days have no entries");
    }
}
