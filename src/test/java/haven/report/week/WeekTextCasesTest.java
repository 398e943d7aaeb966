package haven.report.week;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.SUNDAY;
import static haven.insight.Entries.episode;
import static haven.insight.Entries.practice;
import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Acted;
import haven.entry.Entry;
import haven.insight.Entries;
import haven.insight.WeekEntries;
import haven.report.Format;
import haven.report.Signs;
import haven.report.TextRenderer;
import haven.text.Width;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
        WeekEntries week = Entries.week(IntStream.rangeClosed(1, 14)
                .mapToObj(number -> episode(16, "trigger " + number, Optional.empty(), NONE))
                .toArray(Entry[]::new));
        assertThat(new WeekReport(week).as(Format.TEXT, 80, Signs.UNICODE))
                .contains("           trigger 5   once\n           and 9 more\n")
                .contains("  Mon 16 12:00  trigger 12; urge to write again\n  and 2 more\n")
                .doesNotContain("trigger 13");
        assertThat(new WeekReport(week).as(Format.MARKDOWN, 80, Signs.UNICODE)).contains("trigger 14");
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
}
