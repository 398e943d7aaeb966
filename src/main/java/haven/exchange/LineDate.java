package haven.exchange;

import haven.calendar.English;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A date as people write it, with its year: 2026-11-20, 20.11.2026, 20 November 2026, Friday, November 20, 2026.
final class LineDate {
    private static final String WEEKDAY =
            "(?<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\\b";
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String YEAR = "(?<year>[0-9]{4})(?![0-9])";
    private static final String DAY = "(?<day>[0-9]{1,2})";

    private static final Pattern YEAR_FIRST =
            piece("(?<year>[0-9]{4})(?<between>[-/.])(?<month>[0-9]{1,2})\\k<between>" + DAY + "(?![0-9])");
    private static final Pattern YEAR_LAST =
            piece("(?<first>[0-9]{1,2})(?<between>[-/.])(?<second>[0-9]{1,2})\\k<between>" + YEAR);
    private static final Pattern DAY_MONTH =
            piece(DAY + "(?:\\.|st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + ",?\\s+" + YEAR);
    private static final Pattern MONTH_DAY = piece(MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR);
    /// A weekday behind a date, in parentheses or not.
    private static final Pattern WEEKDAY_ALONE =
            Pattern.compile("\\(?" + WEEKDAY + "\\.?\\)?", Pattern.CASE_INSENSITIVE);

    private static final int MONTHS = 12;
    private static final int SHORT = 3;

    private LineDate() {}

    private static Pattern piece(String date) {
        return Pattern.compile("(?:" + WEEKDAY + "\\.?,?\\s+)?(?<date>" + date + ")", Pattern.CASE_INSENSITIVE);
    }

    /// Reads one, with its weekday before it, if the line goes on with one.
    ///
    /// @throws DateTimeException if it looks like one and is none; its message is a sentence that says so
    static Optional<LocalDate> take(LineReading line) {
        for (Pattern form : List.of(YEAR_FIRST, YEAR_LAST, DAY_MONTH, MONTH_DAY)) {
            Optional<MatchResult> piece = line.take(form);
            if (piece.isPresent()) {
                LocalDate date = form.equals(YEAR_LAST) ? yearLast(piece.get()) : date(piece.get());
                Optional.ofNullable(piece.get().group("weekday")).ifPresent(weekday -> check(date, weekday));
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /// Reads a weekday, if the line goes on with one.
    static Optional<String> weekday(LineReading line) {
        return line.take(WEEKDAY_ALONE).map(piece -> piece.group("weekday"));
    }

    /// @param weekday the one that is said of the date
    /// @throws DateTimeException if it is of another
    static void check(LocalDate date, String weekday) {
        DayOfWeek right = date.getDayOfWeek();
        if (!right.name().startsWith(weekday.toUpperCase(Locale.ROOT))) {
            throw new DateTimeException(date + " is a " + English.day(right) + ", and the line says " + weekday + ".");
        }
    }

    private static LocalDate date(MatchResult piece) {
        String month = piece.group("month");
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
        return date(piece, number, Integer.parseInt(piece.group("day")));
    }

    /// With points between, the day is first wherever it is written so; with others, only the numbers tell.
    private static LocalDate yearLast(MatchResult piece) {
        int first = Integer.parseInt(piece.group("first"));
        int second = Integer.parseInt(piece.group("second"));
        boolean either = first <= MONTHS && second <= MONTHS && first != second;
        if (either && !piece.group("between").equals(".")) {
            throw new DateTimeException('"' + piece.group("date") + "\" could be " + date(piece, second, first) + " or "
                    + date(piece, first, second) + ". Write it as one of them.");
        }
        return second > MONTHS && !piece.group("between").equals(".")
                ? date(piece, first, second)
                : date(piece, second, first);
    }

    private static LocalDate date(MatchResult piece, int month, int day) {
        try {
            return LocalDate.of(Integer.parseInt(piece.group("year")), month, day);
        } catch (DateTimeException impossible) {
            throw new DateTimeException('"' + piece.group("date") + "\" is not a date.", impossible);
        }
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (English.shortMonth(month).equalsIgnoreCase(name.substring(0, SHORT))) {
                return month.getValue();
            }
        }
        throw new IllegalStateException("no month is " + name);
    }
}
