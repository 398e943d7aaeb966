package haven.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import haven.calendar.Weekdays;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-18T21:30");
    private static final Instant STAMP = Instant.parse("2026-11-18T20:30:00Z");

    private static String text(String time, String days, String words, String last) {
        Reminder reminder = new Reminder(
                LocalTime.parse(time),
                Weekdays.of(days).orElseThrow(),
                words,
                Optional.ofNullable(last).map(LocalDate::parse));
        return CalendarText.of(List.of(reminder), NOW, STAMP, () -> "id");
    }

    @Test
    void aCalendarHasOneEventWithItsAlarm() {
        assertThat(text("08:00", "Mon-Fri", Reminder.NEUTRAL, null).replace("\r\n", "\n"))
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Reminder//EN
                        BEGIN:VEVENT
                        SUMMARY:A moment for yourself
                        DTSTART:20261119T080000
                        DURATION:PT5M
                        RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
                        TRANSP:TRANSPARENT
                        CLASS:PRIVATE
                        UID:id
                        DTSTAMP:20261118T203000Z
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        TRIGGER;RELATED=START:PT0M
                        DESCRIPTION:A moment for yourself
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    21:30 | daily    |            | 20261119T213000 | FREQ=DAILY
                    21:31 | daily    |            | 20261118T213100 | FREQ=DAILY
                    08:00 | Sat      |            | 20261121T080000 | FREQ=WEEKLY;BYDAY=SA
                    08:00 | daily    | 2026-11-21 | 20261119T080000 | FREQ=DAILY;COUNT=3
                    08:00 | weekends | 2026-12-05 | 20261121T080000 | FREQ=WEEKLY;COUNT=5;BYDAY=SA,SU
                    02:30 | Sun      | 2027-03-28 | 20261122T023000 | FREQ=WEEKLY;COUNT=19;BYDAY=SU
                    """)
    void itBeginsWhenItComesNext(String time, String days, String last, String start, String rule) {
        assertThat(text(time, days, "x", last)).contains("DTSTART:" + start + "\r\n", "RRULE:" + rule + "\r\n");
    }

    /// 2:30 does not exist on 28 March 2027 in Berlin, where this is written.
    @Test
    void theTimeIsThatOfTheClockWhereverThisIsWritten() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            Reminder reminder = new Reminder(LocalTime.of(2, 30), Weekdays.all(), "x", Optional.empty());
            String text =
                    CalendarText.of(List.of(reminder), LocalDateTime.parse("2027-03-27T12:00"), STAMP, () -> "id");
            assertThat(text).contains("DTSTART:20270328T023000\r\n");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a; b, c: d \\ \\n \"e\"",
                "BEGIN:VEVENT",
                "50% $HOME",
                "\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42",
                "a\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42\uD83D\uDE42",
                "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé 今 \uD83D\uDE42"
            })
    void anyWordsComeBackAsTheyWere(String words) {
        String text = text("08:00", "daily", words, null);
        ICalendar calendar = Biweekly.parse(text).first();
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(words);
        assertThat(event.getAlarms().getFirst().getDescription().getValue()).isEqualTo(words);
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void severalAreSeveralEvents() {
        List<Reminder> reminders = IntStream.of(8, 21)
                .mapToObj(hour -> new Reminder(LocalTime.of(hour, 0), Weekdays.all(), "x", Optional.empty()))
                .toList();
        ICalendar calendar = Biweekly.parse(CalendarText.of(reminders, NOW, STAMP, () -> "id"))
                .first();
        assertThat(calendar.getEvents()).hasSize(2);
    }
}
