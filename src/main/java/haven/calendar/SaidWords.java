package haven.calendar;

import haven.calendar.SaidTime.DayPart;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What [When] reads, word by word: what each says is set once, whatever their order.
final class SaidWords {
    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,@]|\\b(?:at|on)\\b)+");
    private static final Pattern PHRASE = Pattern.compile("(?:(?:the )?day before |this |last )?[a-z]+");
    private static final Pattern END = Pattern.compile(" |$");
    /// A day with two digits of its year, or with points a time with its seconds.
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "((?:0?[1-9]|[12][0-9]|3[01])\\.(?:0?[1-9]|1[0-2])\\.|[0-9]{1,2}/[0-9]{1,2}/)([0-9]{2})(?= |$)");

    private final String text;
    private final String words;
    private final Reading rest;
    private final ZonedDateTime now;
    private final LocalDate today;
    private @Nullable LocalDate date;
    private boolean saysToday;
    private boolean saysYear;
    private @Nullable DayOfWeek weekday;
    private @Nullable ClockTime time;
    private @Nullable DayPart part;
    /// What a night means without a time, where the day that was said is the one on which it begins.
    private @Nullable DayPart night;

    /// @param text what was written
    /// @param today the person's own day at `now`
    SaidWords(String text, ZonedDateTime now, LocalDate today) {
        this.text = text.strip();
        this.words =
                BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        this.rest = new Reading(words);
        this.now = now;
        this.today = today;
    }

    /// Whether they say the year, so that what is still to come is meant.
    boolean sayYear() {
        return saysYear;
    }

    /// The time that they mean.
    ///
    /// @throws Unclear if they could mean two, or contradict themselves
    /// @throws DateTimeException if they mean none
    ZonedDateTime time() {
        if (words.equals("now") || words.equals("just now")) {
            return now;
        }
        Optional<ZonedDateTime> ago = Ago.before(now, words);
        if (ago.isPresent()) {
            return ago.get();
        }
        while (!rest.rest().isEmpty()) {
            read();
            require(rest.skips(END));
        }
        settleNight();
        if (date != null && weekday != null && date.getDayOfWeek() != weekday) {
            String right = English.day(date.getDayOfWeek());
            throw new Unclear(text, "says " + English.day(weekday) + ", and " + date + " is a " + right + ".");
        }
        if (time == null || time.offset().isEmpty()) {
            LocalTime clock = time == null ? null : time.time();
            return new SaidTime(date, saysToday, date == null ? weekday : null, clock, part).at(now, today);
        }
        if (date == null || !saysYear) {
            throw new DateTimeException(text);
        }
        return date.atTime(time.time()).atOffset(time.offset().get()).atZoneSameInstant(now.getZone());
    }

    /// A night goes on after midnight, and without a time it is known by its part of the day.
    private void settleNight() {
        if (night == null || date == null) {
            return;
        }
        if (time != null && isNight(time.time())) {
            date = date.plusDays(1);
        } else if (time != null && night == DayPart.NIGHT) {
            require(!time.time().isBefore(DayPart.EVENING.start()));
        } else if (time == null && part == null) {
            part = night;
        }
    }

    private void read() {
        refuseShortYear();
        Optional<WrittenDate> written = WrittenDate.take(rest);
        if (written.isPresent()) {
            setDate(written.get());
            if (!ClockTime.joins(rest)) {
                return;
            }
        }
        Optional<ClockTime> clock = ClockTime.take(rest, written.isPresent());
        if (clock.isPresent()) {
            setTime(clock.get());
            return;
        }
        Optional<String> day = WrittenDate.weekday(rest);
        if (day.isPresent()) {
            setWeekday(day.get());
            return;
        }
        Optional<MatchResult> phrase = rest.take(PHRASE);
        require(phrase.isPresent());
        read(phrase.get().group());
    }

    private void refuseShortYear() {
        Optional<MatchResult> piece = new Reading(rest.rest()).take(SHORT_YEAR);
        if (piece.isEmpty() || date != null) {
            return;
        }
        String written = piece.get().group();
        Optional<LocalDate> day = WrittenDate.take(
                        new Reading(piece.get().group(1) + "20" + piece.get().group(2)))
                .flatMap(WrittenDate::date);
        Optional<ClockTime> clock = ClockTime.take(new Reading(written), false);
        if (day.isPresent() && clock.isPresent()) {
            throw Unclear.either(written, day.get(), clock.get().time());
        }
        throw new Unclear(written, "has a year of two digits. Write all four of them.");
    }

    private void read(String phrase) {
        switch (phrase) {
            case "today" -> {
                setDate(today);
                saysToday = true;
            }
            case "yesterday" -> setDate(today.minusDays(1));
            case "the day before yesterday", "day before yesterday" -> setDate(today.minusDays(2));
            case "tonight" -> {
                // Until the morning it is still the evening before.
                setDate(isNight(now.toLocalTime()) ? now.toLocalDate().minusDays(1) : today);
                night = DayPart.EVENING;
            }
            case "last night" -> {
                setDate(now.toLocalDate().minusDays(1));
                night = DayPart.NIGHT;
            }
            case "noon" -> setTime(ClockTime.NOON);
            case "midnight" -> {
                if (!words.equals(phrase)) {
                    throw new Unclear(
                            text,
                            "could be either end of that day."
                                    + " Write 00:00 with the day that begins then, for example 2026-11-20 00:00.");
                }
                setTime(new ClockTime(LocalTime.MIDNIGHT, Optional.empty()));
            }
            default -> readDayOrPart(phrase);
        }
    }

    /// "this morning" is today's, "last monday" is never today, and "this monday" is what it is without "this".
    private void readDayOrPart(String phrase) {
        boolean isThis = phrase.startsWith("this ");
        boolean isLast = phrase.startsWith("last ");
        String word = phrase.substring(phrase.indexOf(' ') + 1);
        DayOfWeek day = English.named(DayOfWeek.values(), word);
        if (day != null && isLast) {
            setDate(today.with(TemporalAdjusters.previous(day)));
        } else if (day != null && isThis) {
            setWeekday(word);
        } else {
            require(!isLast && time == null && part == null);
            part = DayPart.of(word);
            require(part != null);
            if (isThis) {
                setDate(today);
            }
        }
    }

    private void setDate(WrittenDate written) {
        if (written.weekday().isPresent()) {
            setWeekday(written.weekday().get());
        }
        saysYear = written.date().isPresent();
        setDate(saysYear ? written.date().get() : latest(written.day()));
    }

    private LocalDate latest(MonthDay day) {
        int year = now.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isAfter(now.toLocalDate())) {
            year--;
        }
        return day.atYear(year);
    }

    private void setDate(LocalDate value) {
        require(date == null);
        date = value;
    }

    private void setWeekday(String word) {
        require(weekday == null);
        weekday = English.named(DayOfWeek.values(), word);
    }

    private void setTime(ClockTime value) {
        require(time == null && part == null);
        time = value;
    }

    private static boolean isNight(LocalTime clock) {
        return clock.isBefore(DayPart.MORNING.start());
    }

    private void require(boolean understood) {
        if (!understood) {
            throw new DateTimeException(text);
        }
    }
}
