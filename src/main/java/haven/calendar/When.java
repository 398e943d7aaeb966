package haven.calendar;

import haven.UserError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/// The times people write, for something that has happened: 21:30, yesterday 9pm, 2 hours ago, 2026-11-20 14:05.
///
/// A time alone is today's, or yesterday's when today's is still to come; a weekday alone is the latest one, and so
/// is a date without its year. A day without a time means its noon (or now, when its noon is still to come): the
/// middle of that day wherever a day ends. A part of a day means an hour within it: morning 9, afternoon 15, evening
/// 20, night 22, or now while that part has begun. A clock time that daylight saving skips is moved on by the hour
/// skipped, and one that comes twice is the first, as `java.time` has it. Where a person's day ends after midnight,
/// today is still the day before until then; last night is the one before the last midnight wherever a day ends, and
/// the small hours of a night are of the date that it ends on.
///
/// What could be two times, such as 3/4/2026 or 20.11.26, is refused with both.
///
/// What is at most five minutes ahead is taken as now: clocks differ, and people round. Anything later is refused, as
/// it cannot have happened, but for a date with its year: whoever writes that means it.
public final class When {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;

    private When() {}

    /// Reads a time, never after `now` unless it says its year.
    ///
    /// @param name what the time is for, as an error is to name it: an option, a field
    /// @param today the person's own day at `now`, which "today" and weekdays are counted from
    /// @throws UserError if it is none, or could be two
    public static ZonedDateTime parse(String name, String text, ZonedDateTime now, LocalDate today) {
        try {
            return read(name, text, now, today);
        } catch (Unclear unclear) {
            throw unclear.refused(name);
        }
    }

    /// As [#parse], while what could be two is not refused in the name of anything yet.
    public static ZonedDateTime read(String name, String text, ZonedDateTime now, LocalDate today) {
        SaidWords words = new SaidWords(text, now, today);
        ZonedDateTime then;
        try {
            then = words.time();
        } catch (Unclear unclear) {
            throw unclear;
        } catch (DateTimeException impossible) {
            throw refused(name, text, "is not a time haven can read.");
        }
        if (then.getYear() < EARLIEST_YEAR) {
            throw refused(name, text, "is too long ago: times go back to " + EARLIEST_YEAR + ".");
        }
        if (then.getYear() > LATEST_YEAR) {
            throw refused(name, text, "is too far ahead: times go up to " + LATEST_YEAR + ".");
        }
        if (!SaidTime.isToCome(then, now)) {
            return SaidTime.earlier(then, now);
        }
        if (!words.sayYear()) {
            throw refused(name, text, "is still to come; give its date and year if you mean that.");
        }
        return then;
    }

    /// Whether a time is one that something kept `now` can bear: within reach, and not to come.
    public static boolean canHaveBeen(ZonedDateTime then, ZonedDateTime now) {
        return isWithinReach(then) && !SaidTime.isToCome(then, now);
    }

    /// Whether it is of the years 1900 to 9999.
    public static boolean isWithinReach(ZonedDateTime then) {
        return then.getYear() >= EARLIEST_YEAR && then.getYear() <= LATEST_YEAR;
    }

    private static UserError refused(String name, String text, String why) {
        return UserError.usage(
                name + " \"" + text.strip() + "\" " + why,
                "Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".");
    }
}
