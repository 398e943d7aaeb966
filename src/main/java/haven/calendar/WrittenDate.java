package haven.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A date as people write it: 2026-11-20, 20.11.2026, 20 November 2026, Nov 20th, Friday, November 20, 2026. The names
/// are English, whatever the machine's language, and may be cut to three letters.
///
/// @param day the day of a year
/// @param date that day in its year, if the year is said
/// @param weekday the word that says its day of the week, if one does
public record WrittenDate(MonthDay day, Optional<LocalDate> date, Optional<String> weekday) {
    private static final String WEEKDAY = "(?<weekday>[a-z]{3,9})\\b";
    private static final String MONTH = "(?<month>[a-z]{3,9})\\b\\.?";
    private static final String NUMBERED_MONTH = "(?<between>[-/.])(?<month>[0-9]{1,2})\\k<between>";
    private static final String YEAR = "(?<year>[0-9]{4})(?![0-9])";
    private static final String MAYBE_YEAR = "(?:,?\\s+" + YEAR + ")?";
    private static final String DAY = "(?<day>[0-9]{1,2})(?![0-9])";

    private static final Pattern YEAR_LAST = piece(DAY + NUMBERED_MONTH + YEAR);
    private static final List<Pattern> FORMS = List.of(
            piece("(?<year>[0-9]{4})" + NUMBERED_MONTH + DAY),
            YEAR_LAST,
            piece(DAY + "(?:\\.|st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + MAYBE_YEAR),
            piece(MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?" + MAYBE_YEAR));
    /// A weekday behind a date, in parentheses or not.
    private static final Pattern WEEKDAY_ALONE =
            Pattern.compile("\\(?" + WEEKDAY + "\\.?\\)?", Pattern.CASE_INSENSITIVE);

    private static final int MONTHS = 12;

    private static Pattern piece(String date) {
        return Pattern.compile("(?:" + WEEKDAY + "\\.?,?\\s+)?(?<date>" + date + ")", Pattern.CASE_INSENSITIVE);
    }

    /// Reads one, with its weekday before it, if the text goes on with one.
    ///
    /// @throws Unclear if it could be two
    /// @throws DateTimeException if it looks like one with its year and is none; its message is a sentence that says so
    public static Optional<WrittenDate> take(Reading text) {
        String start = text.rest();
        for (Pattern form : FORMS) {
            Optional<MatchResult> piece = text.take(form);
            Optional<WrittenDate> date =
                    piece.isPresent() ? read(piece.get(), form.equals(YEAR_LAST)) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
            text.back(start);
        }
        return Optional.empty();
    }

    /// Reads a weekday as it is written, if the text goes on with one.
    public static Optional<String> weekday(Reading text) {
        String start = text.rest();
        Optional<MatchResult> piece = text.take(WEEKDAY_ALONE);
        if (piece.isPresent() && English.named(DayOfWeek.values(), piece.get().group("weekday")) != null) {
            return Optional.of(piece.get().group("weekday"));
        }
        text.back(start);
        return Optional.empty();
    }

    /// The date with its year, if that is said.
    ///
    /// @throws DateTimeException if it has another weekday than is said
    public Optional<LocalDate> whole() {
        date.ifPresent(known -> weekday.ifPresent(said -> check(known, said)));
        return date;
    }

    /// Holds a date against what is said of it.
    ///
    /// @param weekday the word that says its day of the week
    /// @throws DateTimeException if it says another than the date has
    public static void check(LocalDate date, String weekday) {
        DayOfWeek right = date.getDayOfWeek();
        if (right != English.named(DayOfWeek.values(), weekday)) {
            throw new DateTimeException(date + " is a " + English.day(right) + ", and the line says " + weekday + ".");
        }
    }

    private static Optional<WrittenDate> read(MatchResult piece, boolean yearLast) {
        String weekday = piece.group("weekday");
        int month = month(piece.group("month"));
        int day = Integer.parseInt(piece.group("day"));
        if (month < 0 || (weekday != null && English.named(DayOfWeek.values(), weekday) == null)) {
            return Optional.empty();
        }
        // With points between, the day is first wherever it is written so; with others, only the numbers tell.
        boolean either = yearLast && !piece.group("between").equals(".");
        if (either && day <= MONTHS && month <= MONTHS && day != month) {
            throw Unclear.either(piece.group("date"), date(piece, month, day), date(piece, day, month));
        }
        return either && month > MONTHS ? read(piece, day, month) : read(piece, month, day);
    }

    private static Optional<WrittenDate> read(MatchResult piece, int month, int day) {
        Optional<String> weekday = Optional.ofNullable(piece.group("weekday"));
        if (piece.group("year") != null) {
            LocalDate date = date(piece, month, day);
            return Optional.of(new WrittenDate(MonthDay.from(date), Optional.of(date), weekday));
        }
        return day >= 1 && day <= Month.of(month).maxLength()
                ? Optional.of(new WrittenDate(MonthDay.of(month, day), Optional.empty(), weekday))
                : Optional.empty();
    }

    /// The number of a month, or -1 where a name is none.
    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        Month named = English.named(Month.values(), written);
        return named == null ? -1 : named.getValue();
    }

    private static LocalDate date(MatchResult piece, int month, int day) {
        try {
            return LocalDate.of(Integer.parseInt(piece.group("year")), month, day);
        } catch (DateTimeException impossible) {
            throw new DateTimeException('"' + piece.group("date") + "\" is not a date.", impossible);
        }
    }
}
