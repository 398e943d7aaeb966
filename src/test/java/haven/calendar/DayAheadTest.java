package haven.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayAheadTest {
    /// A Friday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-27",
        "tonight, 2026-11-27",
        "tomorrow, 2026-11-28",
        "' Tomorrow ', 2026-11-28",
        "the day after tomorrow, 2026-11-29",
        "in 3 days, 2026-11-30",
        "3 days, 2026-11-30",
        "3d, 2026-11-30",
        "in a day, 2026-11-28",
        "in two weeks, 2026-12-11",
        "in 2 weeks, 2026-12-11",
        "in a week, 2026-12-04",
        "a week from now, 2026-12-04",
        "next week, 2026-12-04",
        "in a month, 2026-12-27",
        "next month, 2026-12-27",
        "in 0 days, 2026-11-27",
        "monday, 2026-11-30",
        "Mon, 2026-11-30",
        "on monday, 2026-11-30",
        "by Sunday, 2026-11-29",
        "friday, 2026-12-04",
        "this friday, 2026-11-27",
        "this saturday, 2026-11-28",
        "next friday, 2026-12-04",
        "the coming monday, 2026-11-30",
        "end of the week, 2026-11-29",
        "by the end of the month, 2026-11-30",
        "2026-11-27, 2026-11-27",
        "2026-12-04, 2026-12-04",
        "4.12.2026, 2026-12-04",
        "4 December, 2026-12-04",
        "'Dec 4, 2026', 2026-12-04",
        "4 dec, 2026-12-04",
        "'Friday, 4 December', 2026-12-04",
        "1 March, 2027-03-01",
        "27 november, 2026-11-27",
        "26 november, 2027-11-26",
        "29 february, 2028-02-29",
        "the 4th, 2026-12-04",
        "on the 27th, 2026-11-27",
        "the 31st, 2026-12-31",
        "13/12/2026, 2026-12-13"
    })
    void readsWhatPeopleWrite(String text, LocalDate day) {
        assertThat(DayAhead.parse("--by", text, TODAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "in a while",
                "in half a week",
                "in 1.5 weeks",
                "in 3 hours",
                "3",
                "the 32nd",
                "yesterday",
                "2 days ago",
                "2026-13-01",
                "2026-02-30",
                "30 february",
                "tomorrow 9pm",
                "friday or monday",
                "may",
                "in minus 3 days",
                "04.12.26"
            })
    void refusesWhatIsNoDay(String text) {
        assertThatThrownBy(() -> DayAhead.parse("--by", text, TODAY))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("--by \"" + text + "\" is not a day haven can read. "
                                        + "Try \"friday\", \"in 3 days\" or \"2026-12-04\"."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next monday | could be 2026-11-30 or 2026-12-07. Write it as one of them.",
                "3/12/2026 | could be 2026-12-03 or 2026-03-12. Write it as one of them.",
                "2026-11-26 | has gone by. Give a day from today on.",
                "monday 4 december | says Monday, and 2026-12-04 is a Friday."
            })
    void saysWhatIsWrongWithADay(String text, String why) {
        assertThatThrownBy(() -> DayAhead.parse("--by", text, TODAY))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.line()).isEqualTo("--by \"" + text + "\" " + why));
    }
}
