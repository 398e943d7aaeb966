package haven.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the locale of this process for a while")
class WhenTest {
    /// A Sunday, at ten past three in the afternoon.
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T15:10:20+01:00[Europe/Berlin]");

    @ParameterizedTest
    @CsvSource({
        "now, 2026-11-22T15:10:20",
        "14:05, 2026-11-22T14:05",
        "14.05, 2026-11-22T14:05",
        "14:05:30, 2026-11-22T14:05:30",
        "9:05, 2026-11-22T09:05",
        "00:00, 2026-11-22T00:00",
        "21:30, 2026-11-21T21:30",
        "9pm, 2026-11-21T21:00",
        "9 PM, 2026-11-21T21:00",
        "at 9am, 2026-11-22T09:00",
        "9:30pm, 2026-11-21T21:30",
        "12am, 2026-11-22T00:00",
        "12pm, 2026-11-22T12:00",
        "noon, 2026-11-22T12:00",
        "midnight, 2026-11-22T00:00",
        "today, 2026-11-22T12:00",
        "today 8am, 2026-11-22T08:00",
        "yesterday, 2026-11-21T12:00",
        "yesterday 9pm, 2026-11-21T21:00",
        "yesterday at 21:30, 2026-11-21T21:30",
        "9pm yesterday, 2026-11-21T21:00",
        "'  Yesterday,   21:30 ', 2026-11-21T21:30",
        "this morning, 2026-11-22T09:00",
        "this afternoon, 2026-11-22T15:00",
        "last night, 2026-11-21T22:00",
        "yesterday evening, 2026-11-21T20:00",
        "friday afternoon, 2026-11-20T15:00",
        "sunday, 2026-11-22T12:00",
        "monday, 2026-11-16T12:00",
        "on monday 14:00, 2026-11-16T14:00",
        "Mon 14:00, 2026-11-16T14:00",
        "sunday 15:00, 2026-11-22T15:00",
        "sunday 16:00, 2026-11-15T16:00",
        "sunday evening, 2026-11-15T20:00",
        "last sunday, 2026-11-15T12:00",
        "last monday, 2026-11-16T12:00",
        "last saturday 9pm, 2026-11-21T21:00",
        "2026-11-20, 2026-11-20T12:00",
        "2026-11-22, 2026-11-22T12:00",
        "2026-11-20 14:05, 2026-11-20T14:05",
        "2026-11-20T14:05, 2026-11-20T14:05",
        "2026-11-20T14:05:09, 2026-11-20T14:05:09",
        "2026-11-20 2pm, 2026-11-20T14:00",
        "2026-11-20T14:05Z, 2026-11-20T15:05",
        "2026-11-20T14:05:00-05:00, 2026-11-20T20:05",
        "2024-02-29, 2024-02-29T12:00",
        "just now, 2026-11-22T15:10:20",
        "this monday, 2026-11-16T12:00",
        "this sunday 15:00, 2026-11-22T15:00",
        "the day before yesterday, 2026-11-20T12:00",
        "the day before yesterday 9pm, 2026-11-20T21:00",
        "20 Nov, 2026-11-20T12:00",
        "nov 20 9pm, 2026-11-20T21:00",
        "9 pm nov 20, 2026-11-20T21:00",
        "'November 20, 2026', 2026-11-20T12:00",
        "20 November 2026 14:05, 2026-11-20T14:05",
        "20.11.2026 14:05, 2026-11-20T14:05",
        "1.2.2026, 2026-02-01T12:00",
        "22 nov 15:00, 2026-11-22T15:00",
        "24 dec, 2025-12-24T12:00",
        "29 feb, 2024-02-29T12:00",
    })
    void readsATimeAsItIsWritten(String text, String local) {
        assertThat(When.parse("--at", text, NOW, NOW.toLocalDate()).toLocalDateTime())
                .hasToString(local);
    }

    /// As people, programs and other countries write them; imports read the same.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nov 20th 8:30 a.m.                     | 2026-11-20T08:30",
                "8:30 A.M.                              | 2026-11-22T08:30",
                "9 p.m                                  | 2026-11-21T21:00",
                "9\u202Fpm                              | 2026-11-21T21:00",
                "21 Uhr                                 | 2026-11-21T21:00",
                "9 Uhr                                  | 2026-11-22T09:00",
                "14:05 o'clock                          | 2026-11-22T14:05",
                "yesterday 14 o’clock                   | 2026-11-21T14:00",
                "@ 14:05                                | 2026-11-22T14:05",
                "20 November 2026, 9pm                  | 2026-11-20T21:00",
                "the day before yesterday @9pm          | 2026-11-20T21:00",
                "Fri 20 Nov 21:30                       | 2026-11-20T21:30",
                "21:30, Fri. 20 Nov.                    | 2026-11-20T21:30",
                "Friday, November 20, 2026 at 9:05 PM   | 2026-11-20T21:05",
                "2026-11-20 Fri 14:05                   | 2026-11-20T14:05",
                "2026-11-20 (Friday), 14:05             | 2026-11-20T14:05",
                "yesterday, Saturday, 21:30             | 2026-11-21T21:30",
                "November 20                            | 2026-11-20T12:00",
                "20. Nov                                | 2026-11-20T12:00",
                "20th of November                       | 2026-11-20T12:00",
                "3 Sept                                 | 2026-09-03T12:00",
                "noon Nov 20th                          | 2026-11-20T12:00",
                "2026/11/20                             | 2026-11-20T12:00",
                "2026-1-5                               | 2026-01-05T12:00",
                "20/11/2026                             | 2026-11-20T12:00",
                "11/20/2026                             | 2026-11-20T12:00",
                "11/11/2026                             | 2026-11-11T12:00",
                "20.11.2026 14.05                       | 2026-11-20T14:05",
                "2026-11-20 14.05.30                    | 2026-11-20T14:05:30",
                "2026-11-20 14:05 UTC                   | 2026-11-20T15:05",
                "2026-11-20 14:05 +01:00                | 2026-11-20T14:05",
                "2026-11-20 14:05:00 -0500              | 2026-11-20T20:05",
                "2026-11-20T14:05:00.123Z               | 2026-11-20T15:05:00.123",
                "2026-11-20T14:05+01:00[Europe/Berlin]  | 2026-11-20T14:05",
                "last night 23:15                       | 2026-11-21T23:15",
                "last night 1am                         | 2026-11-22T01:00",
            })
    void readsWhatImportsRead(String text, String local) {
        assertThat(parse(text, NOW).toLocalDateTime()).hasToString(local);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/4/2026           | \"3/4/2026\" could be 2026-04-03 or 2026-03-04. Write it as one of them.",
                "3-4-2026 9pm       | \"3-4-2026\" could be 2026-04-03 or 2026-03-04. Write it as one of them.",
                "3/4/26             | \"3/4/2026\" could be 2026-04-03 or 2026-03-04. Write it as one of them.",
                "20.11.26           | \"20.11.26\" could be 2026-11-20 or 20:11:26. Write it as one of them.",
                "fri 20.11.26 9pm   | \"20.11.26\" could be 2026-11-20 or 20:11:26. Write it as one of them.",
                "30.11.26           | \"30.11.26\" has a year of two digits. Write all four of them.",
                "20/11/98           | \"20/11/98\" has a year of two digits. Write all four of them.",
                "9 o'clock          | \"9 o'clock\" could be 09:00 or 21:00. Write it as one of them.",
                "Nov 20 12 o'clock  | \"12 o'clock\" could be 00:00 or 12:00. Write it as one of them.",
                "Mon 20 Nov 9pm     | \"Mon 20 Nov 9pm\" says Monday, and 2026-11-20 is a Friday.",
                "2026-11-20 (Sat)   | \"2026-11-20 (Sat)\" says Saturday, and 2026-11-20 is a Friday.",
            })
    void namesBothOfWhatCouldBeTwo(String text, String line) {
        assertRefused(text, "--at " + line);
    }

    @ParameterizedTest
    @CsvSource({
        "2 hours ago, 2026-11-22T13:10:20",
        "20 min ago, 2026-11-22T14:50:20",
        "20min ago, 2026-11-22T14:50:20",
        "2h ago, 2026-11-22T13:10:20",
        "an hour ago, 2026-11-22T14:10:20",
        "a minute ago, 2026-11-22T15:09:20",
        "half an hour ago, 2026-11-22T14:40:20",
        "two hours ago, 2026-11-22T13:10:20",
        "3 days ago, 2026-11-19T15:10:20",
        "a week ago, 2026-11-15T15:10:20",
        "0 min ago, 2026-11-22T15:10:20",
        "1.5 hours ago, 2026-11-22T13:40:20",
        "1.5h ago, 2026-11-22T13:40:20",
        "0.25 hours ago, 2026-11-22T14:55:20",
        "a month ago, 2026-10-22T15:10:20",
        "2 months ago, 2026-09-22T15:10:20",
    })
    void countsBackFromNow(String text, String local) {
        assertThat(When.parse("--at", text, NOW, NOW.toLocalDate()).toLocalDateTime())
                .hasToString(local);
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks go forward on 29 March 2026 at 2 in the night: 2:30 does not exist.
        "2026-03-29T12:00:00+02:00[Europe/Berlin], 2026-03-29 02:30, 2026-03-29T03:30+02:00[Europe/Berlin]",
        "2026-03-29T12:00:00+02:00[Europe/Berlin], 11 hours ago, 2026-03-29T00:00+01:00[Europe/Berlin]",
        "2026-03-30T01:00:00+02:00[Europe/Berlin], yesterday 2:30, 2026-03-29T03:30+02:00[Europe/Berlin]",
        "2026-03-30T02:30:00+02:00[Europe/Berlin], 1 day ago, 2026-03-29T03:30+02:00[Europe/Berlin]",
        // They go back on 25 October 2026 at 3: 2:30 comes twice, and the first is meant.
        "2026-10-25T12:00:00+01:00[Europe/Berlin], 2:30, 2026-10-25T02:30+02:00[Europe/Berlin]",
        "2026-10-25T02:10:00+01:00[Europe/Berlin], 2:30, 2026-10-25T02:30+02:00[Europe/Berlin]",
        "2026-10-25T02:10:00+02:00[Europe/Berlin], 2:30, 2026-10-24T02:30+02:00[Europe/Berlin]",
        "2026-10-25T12:00:00+01:00[Europe/Berlin], 12 hours ago, 2026-10-25T01:00+02:00[Europe/Berlin]",
        // The year turns.
        "2027-01-01T00:20:00+01:00[Europe/Berlin], 23:50, 2026-12-31T23:50+01:00[Europe/Berlin]",
        "2027-01-01T00:20:00+01:00[Europe/Berlin], last night, 2026-12-31T22:00+01:00[Europe/Berlin]",
        "2027-01-01T00:20:00+01:00[Europe/Berlin], thursday 9pm, 2026-12-31T21:00+01:00[Europe/Berlin]",
        "2027-01-01T00:20:00+01:00[Europe/Berlin], half an hour ago, 2026-12-31T23:50+01:00[Europe/Berlin]",
    })
    void keepsToTheClocksOfTheZone(String now, String text, String expected) {
        assertThat(parse(text, ZonedDateTime.parse(now))).hasToString(expected);
    }

    private static ZonedDateTime parse(String text, ZonedDateTime now) {
        return When.parse("--at", text, now, now.toLocalDate());
    }

    /// One in the night to Sunday, for whom it is still Saturday.
    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-21T12:00",
        "today 21:30, 2026-11-21T21:30",
        "today 00:30, 2026-11-22T00:30",
        "yesterday, 2026-11-20T12:00",
        "yesterday 21:30, 2026-11-20T21:30",
        "this evening, 2026-11-21T20:00",
        "last night, 2026-11-21T22:00",
        "tonight, 2026-11-21T20:00",
        "the day before yesterday, 2026-11-19T12:00",
        "saturday, 2026-11-21T12:00",
        "saturday evening, 2026-11-21T20:00",
        "saturday 21:30, 2026-11-21T21:30",
        "last saturday, 2026-11-14T12:00",
        "sunday, 2026-11-15T12:00",
        "sunday 00:30, 2026-11-22T00:30",
        "sunday 21:30, 2026-11-15T21:30",
        "00:30, 2026-11-22T00:30",
        "21:30, 2026-11-21T21:30",
        "2026-11-21, 2026-11-21T12:00",
        "2026-11-21 00:30, 2026-11-21T00:30",
        "2 hours ago, 2026-11-21T23:00",
    })
    void countsDaysFromThePersonsOwnToday(String text, String local) {
        ZonedDateTime now = ZonedDateTime.parse("2026-11-22T01:00+01:00[Europe/Berlin]");
        assertThat(When.parse("--at", text, now, LocalDate.parse("2026-11-21")).toLocalDateTime())
                .hasToString(local);
    }

    @ParameterizedTest
    @CsvSource({
        "15:10, 15:12",
        "15:10, today 15:15",
        "15:10, 2026-11-22 15:13",
        "12:00, this afternoon",
        "19:00, this evening",
        "19:00, sunday evening",
        "07:00, today",
        "07:00, sunday",
        "07:00, 2026-11-22",
    })
    void takesWhatIsMinutesAheadOrUnderWayAsNow(LocalTime clock, String text) {
        ZonedDateTime now = NOW.with(clock);
        assertThat(parse(text, now)).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the 40th",
                "25:00",
                "24:00",
                "12:60",
                "12:00:60",
                "2026-02-30",
                "2025-02-29",
                "2026-13-01",
                "9",
                "13pm",
                "0am",
                "",
                "  ",
                "at",
                "yesterday today",
                "9pm 10pm",
                "monday tuesday",
                "this",
                "last",
                "last 9pm",
                "evening",
                "ago",
                "hours ago",
                "two ago",
                "-2 hours ago",
                "2 years ago",
                "1.5 days ago",
                "1. hours ago",
                "1.5.2 hours ago",
                "20 november 26",
                "nov 2026",
                "nov",
                "31 apr",
                "29 feb 2026",
                "30.02.2026",
                "the yesterday",
                "the day after yesterday",
                "tonight tonight",
                "99999 hours ago",
                "2026-11-20T",
                "2026-11-20x14:05",
                "2026-11-20T25:00+01:00",
                "２１:３０",
                "9:3",
                "1:2:3:4",
                "soon",
                "tomorrow",
                "20261120",
                "now 9pm",
                "14:05 - 15:00",
                "14:05-15:00",
                "14:05+01:00",
                "20 nov 14:05Z",
                "2026-11-20 22:00-05:00",
                "2026-11-20 14:05 EST",
                "9 uhr 10 uhr",
                "31/31/26",
                "20 marbles",
                "mon mon",
                "last night 14:00",
                "half a minute ago"
            })
    void refusesWhatIsNoTime(String text) {
        assertRefused(
                text,
                "--at \"" + text.strip() + "\" is not a time haven can read."
                        + " Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"today 15:16", "22 nov 16:00", "this evening", "tonight", "tonight 21:30", "tonight 00:30"})
    void refusesWhatIsStillToCome(String text) {
        assertRefused(
                text,
                "--at \"" + text + "\" is still to come; give its date and year if you mean that."
                        + " Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22 23:00, 2026-11-22T23:00",
        "2026-11-23, 2026-11-23T12:00",
        "2026-12-20 14:05, 2026-12-20T14:05",
        "20 December 2026 14:05, 2026-12-20T14:05",
        "20.12.2026 14:05, 2026-12-20T14:05",
        "2026-11-22T16:00+01:00, 2026-11-22T16:00",
    })
    void takesADateWithItsYearAsItIs(String text, String local) {
        assertThat(parse(text, NOW).toLocalDateTime()).hasToString(local);
    }

    /// The night before the last midnight, and the evening that this night began with, wherever a day ends.
    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:30, 0, 2026-11-21T22:00, 2026-11-22T20:00",
        "2026-11-23T02:30, 0, 2026-11-22T22:00, 2026-11-22T20:00",
        "2026-11-23T02:30, 3, 2026-11-22T22:00, 2026-11-22T20:00",
        "2026-11-23T03:30, 3, 2026-11-22T22:00, 2026-11-22T20:00",
        "2026-11-23T18:00, 3, 2026-11-22T22:00, 2026-11-23T18:00",
        "2026-11-23T23:00, 3, 2026-11-22T22:00, 2026-11-23T20:00",
    })
    void aNightIsTheSameWhereverADayEnds(LocalDateTime clock, int dayEnd, String lastNight, String tonight) {
        ZonedDateTime now = clock.atZone(NOW.getZone());
        LocalDate today = clock.minusHours(dayEnd).toLocalDate();
        assertThat(When.parse("--at", "last night", now, today).toLocalDateTime())
                .hasToString(lastNight);
        assertThat(When.parse("--at", "tonight", now, today).toLocalDateTime()).hasToString(tonight);
    }

    /// A night goes on after midnight, whatever the time is that it is told of.
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T01:00, 0, tonight 00:30, 2026-11-23T00:30",
        "2026-11-23T01:00, 3, tonight 00:30, 2026-11-23T00:30",
        "2026-11-23T01:00, 3, 00:30 tonight, 2026-11-23T00:30",
        "2026-11-23T01:00, 3, tonight 9pm, 2026-11-22T21:00",
        "2026-11-22T23:00, 0, tonight 21:30, 2026-11-22T21:30",
        "2026-11-23T09:00, 0, last night 00:30, 2026-11-23T00:30",
        "2026-11-23T09:00, 0, last night 23:30, 2026-11-22T23:30",
    })
    void aTimeOfANightIsOnItsSideOfMidnight(LocalDateTime clock, int dayEnd, String text, String local) {
        assertThat(When.parse(
                                "--at",
                                text,
                                clock.atZone(NOW.getZone()),
                                clock.minusHours(dayEnd).toLocalDate())
                        .toLocalDateTime())
                .hasToString(local);
    }

    @Test
    void refusesTheTimeAfterWhichNoYearCanBeWritten() {
        assertRefused(
                "9999-12-31T23:30-02:00",
                "--at \"9999-12-31T23:30-02:00\" is too far ahead: times go up to 9999."
                        + " Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".");
    }

    @Test
    void refusesTheTimeBeforeAnyoneLived() {
        assertRefused(
                "1899-12-31",
                "--at \"1899-12-31\" is too long ago: times go back to 1900."
                        + " Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".");
    }

    @Test
    void refusesAMidnightThatCouldBeEitherEndOfItsDay() {
        assertRefused(
                "friday midnight",
                "--at \"friday midnight\" could be either end of that day."
                        + " Write 00:00 with the day that begins then, for example 2026-11-20 00:00.");
    }

    @Test
    void readsTheSameWhateverTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(When.parse("--at", "FRIDAY 9PM", NOW, NOW.toLocalDate()).toLocalDateTime())
                    .hasToString("2026-11-20T21:00");
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(When.parse("--at", "THIS MORNING", NOW, NOW.toLocalDate())
                            .toLocalDateTime())
                    .hasToString("2026-11-22T09:00");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertRefused(String text, String line) {
        assertThatThrownBy(() -> When.parse("--at", text, NOW, NOW.toLocalDate()))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.line()).isEqualTo(line);
                    assertThat(error.exitCode()).isEqualTo(2);
                });
    }
}
