package haven.calendar;

import haven.UserError;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The times people write, for something that has happened: 21:30, yesterday 9pm, 2 hours ago, 2026-11-20 14:05.
///
/// A time alone is today's, or yesterday's when today's is still to come; a weekday alone is the latest one, and so
/// is a date without its year. A day without a time means its noon (or now, when its noon is still to come): the
/// middle of that day wherever a day ends. A part of a day means an hour within it: morning 9, afternoon 15, evening
/// 20, night 22, or now while that part has begun. A clock time that daylight saving skips is moved on by the hour
/// skipped, and one that comes twice is the first, as `java.time` has it. Where a person's day ends after midnight,
/// today is still the day before until then; last night is the one before the last midnight wherever a day ends.
///
/// What is at most five minutes ahead is taken as now: clocks differ, and people round. Anything later is refused, as
/// it cannot have happened, but for a date with its year: whoever writes that means it.
public final class When {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;
    /// Where an ISO date ends and its T may stand.
    private static final int DATE_LENGTH = 10;

    private final String name;
    private final String text;
    private final ZonedDateTime now;
    private final LocalDate today;
    private final String[] words;
    private int next;
    private @Nullable LocalDate date;
    private boolean saysToday;
    private boolean saysYear;
    private @Nullable DayOfWeek weekday;
    private @Nullable LocalTime time;
    private @Nullable DayPart part;

    private When(String name, String text, ZonedDateTime now, LocalDate today) {
        this.name = name;
        this.text = text;
        this.now = now;
        this.today = today;
        this.words = WhenWords.split(text);
    }

    /// Reads a time, never after `now` unless it says its year.
    ///
    /// @param name what the time is for, as an error is to name it: an option, a field
    /// @param today the person's own day at `now`, which "today" and weekdays are counted from
    public static ZonedDateTime parse(String name, String text, ZonedDateTime now, LocalDate today) {
        When when = new When(name, text, now, today);
        try {
            return when.settled(when.read());
        } catch (DateTimeException impossible) {
            throw when.notATime();
        }
    }

    /// Whether a time is one that something kept `now` can bear: within reach, and not to come.
    public static boolean canHaveBeen(ZonedDateTime then, ZonedDateTime now) {
        return then.getYear() >= EARLIEST_YEAR && !SaidTime.isToCome(then, now);
    }

    private ZonedDateTime read() {
        if (words.length == 0) {
            throw notATime();
        }
        String whole = String.join(" ", words);
        if (whole.equals("now") || whole.equals("just now")) {
            return now;
        }
        if (words[words.length - 1].equals("ago")) {
            ZonedDateTime then = Ago.before(now, words);
            if (then == null) {
                throw notATime();
            }
            return then;
        }
        if (words.length == 1 && hasOffset(words[0])) {
            saysYear = true;
            return OffsetDateTime.parse(words[0].toUpperCase(Locale.ROOT)).atZoneSameInstant(now.getZone());
        }
        while (next < words.length) {
            readOne(words[next++]);
        }
        return new SaidTime(date, saysToday, weekday, time, part).at(now, today).orElseThrow(this::notATime);
    }

    private static boolean hasOffset(String word) {
        return word.length() > DATE_LENGTH
                && word.charAt(DATE_LENGTH) == 't'
                && (word.endsWith("z") || word.indexOf('+') > 0 || word.indexOf('-', DATE_LENGTH) > 0);
    }

    private void readOne(String word) {
        switch (word) {
            case "today" -> {
                setDate(today);
                saysToday = true;
            }
            case "yesterday" -> setDate(today.minusDays(1));
            case "the" -> require(next < words.length && words[next].equals("day"));
            case "day" -> {
                require(following().equals("before") && following().equals("yesterday"));
                setDate(today.minusDays(2));
            }
            case "tonight" -> tonight();
            case "noon" -> setTime(LocalTime.NOON);
            case "midnight" -> midnight();
            case "this" -> current(following());
            case "last" -> last(following());
            default -> readDayOrClock(word);
        }
    }

    private void readDayOrClock(String word) {
        DayOfWeek day = WhenWords.weekday(word);
        DayPart of = DayPart.of(word);
        Month month = WhenWords.month(word);
        LocalDate dotted = WhenWords.dotted(word);
        if (day != null) {
            setWeekday(day);
        } else if (of != null) {
            setPart(of);
        } else if (month != null) {
            setDate(month, following());
        } else if (next < words.length && WhenWords.month(words[next]) != null) {
            setDate(WhenWords.month(following()), word);
        } else if (dotted != null) {
            saysYear = true;
            setDate(dotted);
        } else if (word.length() >= DATE_LENGTH && word.charAt(4) == '-') {
            saysYear = true;
            setDate(LocalDate.parse(word.substring(0, DATE_LENGTH)));
            if (word.length() > DATE_LENGTH) {
                require(word.charAt(DATE_LENGTH) == 't');
                setTime(WhenWords.clock(word.substring(DATE_LENGTH + 1)));
            }
        } else if (next < words.length && (words[next].equals("am") || words[next].equals("pm"))) {
            setTime(WhenWords.clock(word + following()));
        } else {
            setTime(WhenWords.clock(word));
        }
    }

    /// A day of a month, with its year where that follows, or else the latest there was.
    private void setDate(@Nullable Month month, String day) {
        require(month != null && WhenWords.isNumber(day, 2));
        MonthDay written = MonthDay.of(month, Integer.parseInt(day));
        if (next < words.length && words[next].length() == 4 && WhenWords.isNumber(words[next], 4)) {
            saysYear = true;
            setDate(LocalDate.of(Integer.parseInt(following()), written.getMonth(), written.getDayOfMonth()));
            return;
        }
        int year = now.getYear();
        while (!written.isValidYear(year) || written.atYear(year).isAfter(now.toLocalDate())) {
            year--;
        }
        setDate(written.atYear(year));
    }

    /// "this morning" is today's; "this monday" is the latest one, as it is without "this".
    private void current(String word) {
        DayOfWeek day = WhenWords.weekday(word);
        if (day != null) {
            setWeekday(day);
            return;
        }
        setDate(today);
        setPart(DayPart.of(word));
    }

    /// "last night" is the night before the last midnight; "last monday" is never today.
    private void last(String word) {
        if (word.equals("night")) {
            setDate(now.toLocalDate().minusDays(1));
            setPart(DayPart.NIGHT);
            return;
        }
        DayOfWeek day = WhenWords.weekday(word);
        if (day == null) {
            throw notATime();
        }
        setDate(today.with(TemporalAdjusters.previous(day)));
    }

    /// Until the morning it is still the evening before; a time beside it says more.
    private void tonight() {
        boolean isNight = now.toLocalTime().isBefore(DayPart.MORNING.start());
        setDate(isNight ? now.toLocalDate().minusDays(1) : today);
        if (words.length == 1) {
            setPart(DayPart.EVENING);
        }
    }

    private void midnight() {
        if (words.length > 1) {
            throw UserError.usage(
                    name + " \"" + text + "\" could be either end of that day.",
                    "Write 00:00 with the day that begins then, for example 2026-11-20 00:00.");
        }
        setTime(LocalTime.MIDNIGHT);
    }

    private ZonedDateTime settled(ZonedDateTime then) {
        if (then.getYear() < EARLIEST_YEAR) {
            throw refused("is too long ago: times go back to " + EARLIEST_YEAR + ".");
        }
        if (then.getYear() > LATEST_YEAR) {
            throw refused("is too far ahead: times go up to " + LATEST_YEAR + ".");
        }
        if (!SaidTime.isToCome(then, now)) {
            return SaidTime.earlier(then, now);
        }
        if (!saysYear) {
            throw refused("is still to come; give its date and year if you mean that.");
        }
        return then;
    }

    private String following() {
        require(next < words.length);
        return words[next++];
    }

    private void setDate(LocalDate value) {
        requireNoDay();
        date = value;
    }

    private void setWeekday(DayOfWeek value) {
        requireNoDay();
        weekday = value;
    }

    private void setTime(@Nullable LocalTime value) {
        require(value != null && time == null && part == null);
        time = value;
    }

    private void setPart(@Nullable DayPart value) {
        require(value != null && time == null && part == null);
        part = value;
    }

    private void requireNoDay() {
        require(date == null && weekday == null);
    }

    private void require(boolean understood) {
        if (!understood) {
            throw notATime();
        }
    }

    private UserError notATime() {
        return refused("is not a time haven can read.");
    }

    private UserError refused(String why) {
        return UserError.usage(
                name + " \"" + text.strip() + "\" " + why,
                "Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".");
    }
}
