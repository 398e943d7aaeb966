package haven.reminder;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Reminders as an iCalendar file (RFC 5545), for any calendar: an event with an alarm each, at the same time by the
/// clock wherever the person is.
public final class CalendarText {
    private static final int MINUTES = 5;
    private static final int LINE = 75;
    /// The most bytes that one of Java's letters takes in UTF-8.
    private static final int MOST_BYTES = 3;
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private CalendarText() {}

    /// The file.
    ///
    /// @param reminders each of which comes at least once after `now`
    /// @param ids gives each event a name of its own
    public static String of(List<Reminder> reminders, LocalDateTime now, Instant stamp, Supplier<String> ids) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Reminder//EN");
        for (Reminder reminder : reminders) {
            VEvent event = event(reminder, now);
            event.setUid(ids.get());
            event.setDateTimeStamp(Date.from(stamp));
            calendar.addEvent(event);
        }
        return text(calendar);
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It counts letters, where lines are of 75 bytes at most.
            boolean isAscii = calendar.getEvents().stream()
                    .map(event -> event.getSummary().getValue())
                    .allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(isAscii ? LINE : LINE / MOST_BYTES);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VEvent event(Reminder reminder, LocalDateTime now) {
        LocalDateTime first = reminder.next(now).orElseThrow();
        VEvent event = new VEvent();
        event.setSummary(reminder.words());
        // Not at an instant, nor in one zone: a person who travels takes the time along. As text, since a date would go
        // by the zone of whoever writes it, in which that time may be skipped.
        event.addExperimentalProperty("DTSTART", START.format(first));
        event.setDuration(Duration.builder().minutes(MINUTES).build());
        event.setRecurrenceRule(rule(reminder, first.toLocalDate()));
        // It takes no time away, and is for nobody else who sees the calendar.
        event.setTransparency(Transparency.transparent());
        event.setClassification(Classification.private_());
        event.addAlarm(
                VAlarm.display(new Trigger(Duration.builder().minutes(0).build(), Related.START), reminder.words()));
        return event;
    }

    private static Recurrence rule(Reminder reminder, LocalDate first) {
        Recurrence.Builder rule = reminder.isDaily()
                ? new Recurrence.Builder(Frequency.DAILY)
                : new Recurrence.Builder(Frequency.WEEKLY)
                        .byDay(reminder.days().stream().map(CalendarText::day).toList());
        // A number, as calendars do not agree on what a last day without a zone is.
        reminder.last()
                .map(last -> first.datesUntil(last.plusDays(1))
                        .filter(day -> reminder.days().contains(day.getDayOfWeek()))
                        .count())
                .ifPresent(times -> rule.count(times.intValue()));
        return rule.build();
    }

    private static biweekly.util.DayOfWeek day(DayOfWeek day) {
        return biweekly.util.DayOfWeek.valueOf(day.name());
    }
}
