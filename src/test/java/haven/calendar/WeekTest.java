package haven.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.Exit;
import haven.UserError;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the locale of this process for a while")
class WeekTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "this, 2026-11-16",
        "last, 2026-11-09",
        "LAST, 2026-11-09",
        "2026-W47, 2026-11-16",
        "2026-w1, 2025-12-29",
        "2026-W53, 2026-12-28",
        "2020-W53, 2020-12-28",
        "2026-11-16, 2026-11-16",
        "2026-11-18, 2026-11-16",
        "2026-11-22, 2026-11-16",
        "2027-01-01, 2026-12-28",
    })
    void whatAPersonTypesNamesItsMonday(String typed, LocalDate monday) {
        assertThat(Week.parse(typed, SUNDAY, DayOfWeek.MONDAY)).isEqualTo(new Week(monday));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the 40th", "", "next", "47", "W47", "2026", "2026-W", "18.11.2026", "2026-11-18T10:00"})
    void anythingElseIsRefusedNamingWhatIsAccepted(String typed) {
        assertRefused(
                typed,
                "\"" + typed
                        + "\" is not a week. A week is this, last, a week such as 2026-W47, or a date in it such as"
                        + " 2026-11-18.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W54, 2026 has no week 54; its weeks are 1 to 53.",
        "2026-W99, 2026 has no week 99; its weeks are 1 to 53.",
        "2027-W53, 2027 has no week 53; its weeks are 1 to 52.",
        "2026-W00, 2026 has no week 0; its weeks are 1 to 53.",
        "2026-02-30, There is no day 2026-02-30.",
        "2026-13-01, There is no day 2026-13-01.",
    })
    void aWeekOrDayThatDoesNotExistIsRefused(String typed, String why) {
        assertRefused(
                typed, why + " A week is this, last, a week such as 2026-W47, or a date in it such as 2026-11-18.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-16 | 2026-W47 | Week 47, 16 to 22 November 2026",
                "2026-11-30 | 2026-W49 | Week 49, 30 November to 6 December 2026",
                "2026-12-28 | 2026-W53 | Week 53, 28 December 2026 to 3 January 2027",
                "2025-12-29 | 2026-W01 | Week 1, 29 December 2025 to 4 January 2026",
            })
    void aTitleNamesMonthAndYearOnceWhereOneIsEnough(LocalDate monday, String id, String title) {
        assertThat(new Week(monday)).extracting(Week::id, Week::title).containsExactly(id, title);
    }

    @Test
    void anotherFirstDayMovesAndNumbersTheWeek() {
        Week fromSunday = Week.of(LocalDate.of(2026, 11, 21), DayOfWeek.SUNDAY);
        assertThat(fromSunday.title()).isEqualTo("Week 47, 15 to 21 November 2026");
        assertThat(Week.parse(fromSunday.id(), SUNDAY, DayOfWeek.SUNDAY)).isEqualTo(fromSunday);
    }

    /// Week 47 of ISO 8601 has its Thursday on 19 November 2026.
    @ParameterizedTest
    @CsvSource({
        "FRIDAY, 2026-11-13",
        "SATURDAY, 2026-11-14",
        "SUNDAY, 2026-11-15",
        "MONDAY, 2026-11-16",
        "TUESDAY, 2026-11-17",
        "WEDNESDAY, 2026-11-18",
        "THURSDAY, 2026-11-19",
    })
    void aNumberMeansTheWeekThatHoldsMostDaysOfTheOneInTheCalendar(DayOfWeek firstDay, LocalDate first) {
        assertThat(Week.parse("2026-W47", SUNDAY, firstDay)).isEqualTo(new Week(first));
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void everyWeekHasANumberOfItsOwnThatLeadsBackToIt(DayOfWeek firstDay) {
        Week week = Week.of(LocalDate.of(2018, 12, 20), firstDay);
        Set<String> ids = new HashSet<>();
        while (week.first().getYear() < 2028) {
            assertThat(Week.parse(week.id(), SUNDAY, firstDay)).isEqualTo(week);
            assertThat(ids.add(week.id())).as(week.id()).isTrue();
            week = new Week(week.first().plusWeeks(1));
        }
    }

    @Test
    void aTitleIsEnglishWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(Week.of(LocalDate.of(2026, 4, 15), DayOfWeek.MONDAY).title())
                    .isEqualTo("Week 16, 13 to 19 April 2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertRefused(String typed, String line) {
        assertThatThrownBy(() -> Week.parse(typed, SUNDAY, DayOfWeek.MONDAY))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.line()).isEqualTo(line);
                    assertThat(error.exitCode()).isEqualTo(Exit.USAGE);
                });
    }
}
