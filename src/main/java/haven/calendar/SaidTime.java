package haven.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// What was said of a time, part by part, and the time that it means.
///
/// @param date the day, if it was said
/// @param isToday whether that is today's, whatever the calendar says while a day goes on after midnight
/// @param weekday the day of the week, if that was said in its place
/// @param time by the clock
/// @param part of the day, in the clock's place
record SaidTime(
        @Nullable LocalDate date,
        boolean isToday,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime time,
        @Nullable DayPart part) {
    private static final Duration SLACK = Duration.ofMinutes(5);
    private static final int DAYS_A_WEEK = 7;

    /// The time.
    ///
    /// @param today the person's own day at `now`
    /// @throws DateTimeException if too little was said
    ZonedDateTime at(ZonedDateTime now, LocalDate today) {
        LocalTime at = part != null ? part.hour() : time != null ? time : LocalTime.NOON;
        if (date == null && weekday == null) {
            if (time == null) {
                throw new DateTimeException("a part of a day needs its day");
            }
            return latest(now.toLocalDate(), at, 1, now);
        }
        LocalDate day = day(at, now, today);
        boolean begun =
                time == null && day.equals(today) && (part == null || !now.isBefore(at(day, part.start(), now)));
        if (begun) {
            return earlier(at(day, at, now), now);
        }
        return date != null ? at(day, at, now) : latest(day, at, DAYS_A_WEEK, now);
    }

    private LocalDate day(LocalTime at, ZonedDateTime now, LocalDate today) {
        // While a day goes on after midnight, a clock time may be of the next date: 00:30 is the one just gone by.
        boolean byCalendar = time != null && (weekday != null || !isToCome(at(now.toLocalDate(), at, now), now));
        LocalDate last = byCalendar ? now.toLocalDate() : today;
        if (date != null && !isToday) {
            return date;
        }
        return weekday == null ? last : last.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private static ZonedDateTime latest(LocalDate day, LocalTime at, int daysBack, ZonedDateTime now) {
        ZonedDateTime then = at(day, at, now);
        return isToCome(then, now) ? at(day.minusDays(daysBack), at, now) : then;
    }

    private static ZonedDateTime at(LocalDate day, LocalTime clock, ZonedDateTime now) {
        return day.atTime(clock).atZone(now.getZone());
    }

    /// What is ahead of now by less than clocks differ is now.
    static ZonedDateTime earlier(ZonedDateTime then, ZonedDateTime now) {
        return then.isAfter(now) ? now : then;
    }

    /// Whether it is further ahead than clocks differ, and people round.
    static boolean isToCome(ZonedDateTime then, ZonedDateTime now) {
        return then.isAfter(now.plus(SLACK));
    }

    /// A part of a day, and the hour it stands for when nothing more exact is known.
    enum DayPart {
        MORNING(5, 9),
        AFTERNOON(12, 15),
        EVENING(17, 20),
        NIGHT(20, 22);

        private final LocalTime start;
        private final LocalTime hour;

        DayPart(int start, int hour) {
            this.start = LocalTime.of(start, 0);
            this.hour = LocalTime.of(hour, 0);
        }

        LocalTime start() {
            return start;
        }

        LocalTime hour() {
            return hour;
        }

        /// The part of that name, in lower case.
        static @Nullable DayPart of(String word) {
            return switch (word) {
                case "morning" -> MORNING;
                case "afternoon" -> AFTERNOON;
                case "evening" -> EVENING;
                case "night" -> NIGHT;
                default -> null;
            };
        }
    }
}
