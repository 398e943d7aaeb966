package haven.calendar;

import haven.UserError;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Whole days in a row, as a person writes them: a day, a week, a month, a year, or the day that a time is in.
///
/// @param first the first of them
/// @param last the last of them
public record Period(LocalDate first, LocalDate last) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-[wW]\\d{1,2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /// Reads one: what [When] reads, `2026-11-01`, `2026-W47`, `2026-11`, `2026`, and this or last with week, month or
    /// year.
    ///
    /// @param name what it is for, as an error is to name it
    /// @param day the person's own day at a time
    /// @param firstDay the day on which weeks begin
    /// @throws UserError if it is none of these, or could be two
    public static Period parse(
            String name, String text, ZonedDateTime now, Function<ZonedDateTime, LocalDate> day, DayOfWeek firstDay) {
        LocalDate today = day.apply(now);
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return switch (words) {
                case "this week" -> of(Week.of(today, firstDay));
                case "last week" -> of(Week.of(today, firstDay).before());
                case "this month" -> of(YearMonth.from(today));
                case "last month" -> of(YearMonth.from(today).minusMonths(1));
                case "this year" -> year(today.getYear());
                case "last year" -> year(today.getYear() - 1);
                default -> written(name, text.strip(), now, day, firstDay);
            };
        } catch (Unclear unclear) {
            throw unclear.refused(name);
        } catch (DateTimeException | UserError impossible) {
            throw UserError.usage(
                    name + " \"" + text.strip() + "\" is no day that haven can read.",
                    "Try monday, 2026-11-01, \"3 days ago\", \"last week\", 2026-W47, 2026-11 or 2026.");
        }
    }

    private static Period written(
            String name, String text, ZonedDateTime now, Function<ZonedDateTime, LocalDate> day, DayOfWeek firstDay) {
        LocalDate today = day.apply(now);
        if (WEEK.matcher(text).matches()) {
            return of(Week.parse(text, today, firstDay));
        }
        if (MONTH.matcher(text).matches()) {
            return of(YearMonth.parse(text));
        }
        if (YEAR.matcher(text).matches()) {
            return year(Integer.parseInt(text));
        }
        boolean isIso = DAY.matcher(text).matches();
        LocalDate date = isIso ? LocalDate.parse(text) : day.apply(When.read(name, text, now, today));
        return new Period(date, date);
    }

    private static Period of(Week week) {
        return new Period(week.first(), week.last());
    }

    private static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1).minusDays(1));
    }
}
