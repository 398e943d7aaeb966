package haven.reminder;

import haven.calendar.English;
import haven.calendar.Weekdays;
import haven.text.OneLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A cue at a time of day, by the clock of wherever the person is.
///
/// @param time to the minute
/// @param days on which it comes, one at least
/// @param words what is shown
/// @param last the last day on which it comes, if it ends
public record Reminder(LocalTime time, Set<DayOfWeek> days, String words, Optional<LocalDate> last) {
    /// What is shown unless asked otherwise: whoever sees it on a locked screen learns nothing.
    public static final String NEUTRAL = "A moment for yourself";

    /// The most characters that are shown: a locked screen has room for few.
    public static final int MOST_WORDS = 100;

    private static final int DAYS_A_WEEK = 7;

    /// Checks it.
    ///
    /// @throws IllegalArgumentException which says in a sentence what is wrong with the words
    public Reminder {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        words = OneLine.of(words).strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A reminder without words shows nothing.");
        }
        if (words.codePointCount(0, words.length()) > MOST_WORDS) {
            throw new IllegalArgumentException("A reminder has room for " + MOST_WORDS + " characters.");
        }
    }

    /// What it is called, as it is typed: `21:30`, `08:00 Mon-Fri`. There is one of each name.
    public String name() {
        return English.clock(time) + (isDaily() ? "" : " " + Weekdays.written(days, "-"));
    }

    /// Whether it comes every day of the week.
    public boolean isDaily() {
        return days.size() == DAYS_A_WEEK;
    }

    /// When it comes: "every day at 21:30", "Monday to Friday at 08:00, until 24 December 2026".
    public String said() {
        return Weekdays.said(days) + " at " + English.clock(time)
                + last.map(day -> ", until " + English.date(day)).orElse("");
    }

    /// Whether its last day is over.
    boolean isOver(LocalDate today) {
        return last.filter(day -> day.isBefore(today)).isPresent();
    }

    /// The first time that it comes after another; empty where it has ended by then.
    public Optional<LocalDateTime> next(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        if (!now.toLocalTime().isBefore(time)) {
            day = day.plusDays(1);
        }
        while (!days.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        LocalDate next = day;
        return last.filter(end -> end.isBefore(next)).isPresent() ? Optional.empty() : Optional.of(next.atTime(time));
    }
}
