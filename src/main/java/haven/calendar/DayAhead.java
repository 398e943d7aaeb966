package haven.calendar;

import haven.UserError;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days people write for something that is still to come: tomorrow, Friday, in 3 days, in two weeks, 4 December,
/// 2026-12-04.
///
/// A weekday is the next one, never today, which has its own word; "this Friday" may be today. A date without its year
/// is the next of that name. "Next Friday" could be the coming one or the one after, and is refused with both, as is
/// 3/4/2026. What has gone by is refused: nothing can be done by then.
public final class DayAhead {
    private static final Pattern LEADING = Pattern.compile("^(?:(?:by|on|until|till) )+");
    private static final Pattern IN = Pattern.compile("(?:in )?([a-z]+|[0-9]{1,4}) ?([a-z]+)(?: from (?:now|today))?");
    private static final Pattern OF_MONTH = Pattern.compile("the ([0-9]{1,2})(?:st|nd|rd|th)?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:(this|next|coming|the coming) )?([a-z]+)\\.?");
    private static final int DAYS_A_WEEK = 7;
    private static final int LONGEST_MONTH = 31;

    private DayAhead() {}

    /// Reads a day, today at the earliest.
    ///
    /// @param name what it is for, as an error is to name it: an option, a field
    /// @param today the person's own day, which it is counted from
    /// @throws UserError if it is none, could be two, or has gone by
    public static LocalDate parse(String name, String text, LocalDate today) {
        try {
            return read(text, today);
        } catch (Unclear unclear) {
            throw unclear.refused(name);
        } catch (DateTimeException impossible) {
            throw UserError.usage(
                    name + " \"" + text.strip() + "\" is not a day haven can read.",
                    "Try \"friday\", \"in 3 days\" or \"2026-12-04\".");
        }
    }

    /// Reads a day, today at the earliest.
    ///
    /// @param today the person's own day, which it is counted from
    /// @throws Unclear if it could be two, or has gone by
    /// @throws DateTimeException if it is none
    public static LocalDate read(String text, LocalDate today) {
        String words = LEADING.matcher(
                        text.strip().toLowerCase(Locale.ROOT).replace(',', ' ').replaceAll("\\s+", " "))
                .replaceFirst("");
        Optional<LocalDate> day = named(words, today)
                .or(() -> after(words, today))
                .or(() -> ofMonth(words, today))
                .or(() -> weekday(words, today))
                .or(() -> date(words, today));
        LocalDate found = day.orElseThrow(() -> new DateTimeException(text));
        if (found.isBefore(today)) {
            throw new Unclear(text.strip(), "has gone by. Give a day from today on.");
        }
        return found;
    }

    private static Optional<LocalDate> named(String words, LocalDate today) {
        return switch (words) {
            case "today", "tonight" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "the day after tomorrow", "day after tomorrow" -> Optional.of(today.plusDays(2));
            case "next week" -> Optional.of(today.plusWeeks(1));
            case "next month" -> Optional.of(today.plusMonths(1));
            case "end of the week", "the end of the week", "end of week", "the end of this week" ->
                Optional.of(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case "end of the month", "the end of the month", "end of month", "the end of this month" ->
                Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> after(String words, LocalDate today) {
        Matcher length = IN.matcher(words);
        int number = length.matches() ? Ago.whole(length.group(1)) : -1;
        if (number < 0) {
            return Optional.empty();
        }
        return switch (length.group(2)) {
            case "d", "day", "days" -> Optional.of(today.plusDays(number));
            case "w", "week", "weeks" -> Optional.of(today.plusWeeks(number));
            case "month", "months" -> Optional.of(today.plusMonths(number));
            default -> Optional.empty();
        };
    }

    /// The next month that has such a day may not be the next one.
    private static Optional<LocalDate> ofMonth(String words, LocalDate today) {
        Matcher day = OF_MONTH.matcher(words);
        int number = day.matches() ? Integer.parseInt(day.group(1)) : 0;
        if (number < 1 || number > LONGEST_MONTH) {
            return Optional.empty();
        }
        LocalDate next = today;
        while (next.getDayOfMonth() != number) {
            next = next.plusDays(1);
        }
        return Optional.of(next);
    }

    private static Optional<LocalDate> weekday(String words, LocalDate today) {
        Matcher said = WEEKDAY.matcher(words);
        DayOfWeek day = said.matches() ? English.named(DayOfWeek.values(), said.group(2)) : null;
        if (day == null) {
            return Optional.empty();
        }
        if ("this".equals(said.group(1))) {
            return Optional.of(today.with(TemporalAdjusters.nextOrSame(day)));
        }
        LocalDate next = today.with(TemporalAdjusters.next(day));
        if ("next".equals(said.group(1)) && day != today.getDayOfWeek()) {
            throw Unclear.either(words, next, next.plusDays(DAYS_A_WEEK));
        }
        return Optional.of(next);
    }

    private static Optional<LocalDate> date(String words, LocalDate today) {
        Reading reading = new Reading(words);
        Optional<WrittenDate> written = WrittenDate.take(reading);
        if (written.isEmpty() || !reading.rest().isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = written.get().date().orElseGet(() -> next(written.get().day(), today));
        written.get().weekday().ifPresent(said -> check(words, date, said));
        return Optional.of(date);
    }

    private static LocalDate next(MonthDay day, LocalDate today) {
        int year = today.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isBefore(today)) {
            year++;
        }
        return day.atYear(year);
    }

    private static void check(String words, LocalDate date, String weekday) {
        DayOfWeek right = date.getDayOfWeek();
        DayOfWeek said = English.named(DayOfWeek.values(), weekday);
        if (said != null && said != right) {
            throw new Unclear(
                    words, "says " + English.day(said) + ", and " + date + " is a " + English.day(right) + ".");
        }
    }
}
