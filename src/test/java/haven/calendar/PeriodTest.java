package haven.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days, weeks and months as people write them, on a Wednesday at half past one at night that is still Tuesday for
/// them.
class PeriodTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-18T01:30+01:00[Europe/Berlin]");

    private static Period parse(String text) {
        return Period.parse("--since", text, NOW, at -> at.minusHours(3).toLocalDate(), DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-17, 2026-11-17",
        "Yesterday, 2026-11-16, 2026-11-16",
        "monday, 2026-11-16, 2026-11-16",
        "last tuesday, 2026-11-10, 2026-11-10",
        "3 days ago, 2026-11-14, 2026-11-14",
        "2 hours ago, 2026-11-17, 2026-11-17",
        "yesterday 21:30, 2026-11-16, 2026-11-16",
        "2026-11-01, 2026-11-01, 2026-11-01",
        "2027-01-31, 2027-01-31, 2027-01-31",
        "this week, 2026-11-16, 2026-11-22",
        "'  LAST   week ', 2026-11-09, 2026-11-15",
        "2026-W45, 2026-11-02, 2026-11-08",
        "this month, 2026-11-01, 2026-11-30",
        "last month, 2026-10-01, 2026-10-31",
        "2026-02, 2026-02-01, 2026-02-28",
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-W53, 2026-12-28, 2027-01-03",
        "Nov 3rd, 2026-11-03, 2026-11-03",
        "'Mon, 16 Nov', 2026-11-16, 2026-11-16",
        "'November 3, 2026', 2026-11-03, 2026-11-03",
        "30/10/2026 8:30 a.m., 2026-10-30, 2026-10-30",
        "this year, 2026-01-01, 2026-12-31",
        "last year, 2025-01-01, 2025-12-31"
    })
    void aPeriodHasAFirstAndALastDay(String text, String first, String last) {
        assertThat(parse(text).first()).hasToString(first);
        assertThat(parse(text).last()).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "2026-13", "2026-02-30", "2026-W60", "next week", "tomorrow", "last", "20260", "202"
            })
    void whatIsNoneIsRefusedWithWhatIs(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(
                        UserError.class,
                        refused -> assertThat(refused.line())
                                .isEqualTo("--since \"" + text
                                        + "\" is no day that haven can read. Try monday, 2026-11-01,"
                                        + " \"3 days ago\", \"last week\", 2026-W47, 2026-11 or 2026."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/4/2026 | \"3/4/2026\" could be 2026-04-03 or 2026-03-04. Write it as one of them.",
                "16.11.26 | \"16.11.26\" could be 2026-11-16 or 16:11:26. Write it as one of them.",
                "Sun 16 Nov | \"Sun 16 Nov\" says Sunday, and 2026-11-16 is a Monday.",
            })
    void namesBothOfWhatCouldBeTwo(String text, String line) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.line()).isEqualTo("--since " + line));
    }
}
