package haven.calendar;

import haven.UserError;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Seven days in a row. Their number is that of the ISO 8601 week whose Thursday they hold, and so most of whose days:
/// on whichever day weeks begin, week 47 is about the same days for everybody, and each week has a number of its own.
///
/// @param first its first day; its day of the week is the one on which all weeks begin
public record Week(LocalDate first) {
    /// What [#parse] reads, for help and errors.
    public static final String ACCEPTED = "this, last, a week such as 2026-W47, or a date in it such as 2026-11-18";

    private static final int DAYS = 7;
    /// The day of January that the first week of every year holds (ISO 8601).
    private static final int IN_FIRST_WEEK = 4;

    private static final int TWO_DIGITS = 10;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{4})-[wW](\\d{1,2})");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// The week a day is in, when weeks begin on `firstDay`.
    public static Week of(LocalDate day, DayOfWeek firstDay) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(firstDay)));
    }

    /// Reads a week as a person types it: [#ACCEPTED].
    ///
    /// @param today what `this` and `last` count from
    /// @throws UserError if it is none of these, naming them
    public static Week parse(String text, LocalDate today, DayOfWeek firstDay) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(word);
        if (word.equals("this")) {
            return of(today, firstDay);
        }
        if (word.equals("last")) {
            return of(today, firstDay).before();
        }
        if (numbered.matches()) {
            return numbered(Integer.parseInt(numbered.group(1)), Integer.parseInt(numbered.group(2)), firstDay);
        }
        if (DATE.matcher(word).matches()) {
            try {
                return of(LocalDate.parse(word), firstDay);
            } catch (DateTimeException noSuchDay) {
                throw UserError.usage("There is no day " + word + ".", "A week is " + ACCEPTED + ".");
            }
        }
        throw UserError.usage('"' + text + "\" is not a week.", "A week is " + ACCEPTED + ".");
    }

    private static Week numbered(int year, int number, DayOfWeek firstDay) {
        // In the first week of every year, and in no other.
        LocalDate thursday = LocalDate.of(year, 1, IN_FIRST_WEEK).with(DayOfWeek.THURSDAY);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(thursday).getMaximum();
        if (number < 1 || number > weeks) {
            throw UserError.usage(
                    year + " has no week " + number + "; its weeks are 1 to " + weeks + ".",
                    "A week is " + ACCEPTED + ".");
        }
        return of(thursday.plusWeeks(number - 1L), firstDay);
    }

    /// The week before this one.
    public Week before() {
        return new Week(first.minusWeeks(1));
    }

    /// Its last day.
    public LocalDate last() {
        return first.plusDays(DAYS - 1L);
    }

    /// Its seven days, in order.
    public List<LocalDate> days() {
        return Stream.iterate(first, day -> day.plusDays(1)).limit(DAYS).toList();
    }

    /// Its number in its year, 1 to 53.
    public int number() {
        return thursday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// The year it is numbered in; at the turn of a year not always the year of its first day.
    public int year() {
        return thursday().get(IsoFields.WEEK_BASED_YEAR);
    }

    /// Such as `2026-W47`.
    public String id() {
        return year() + "-W" + (number() < TWO_DIGITS ? "0" : "") + number();
    }

    /// Such as "Week 47, 16 to 22 November 2026".
    public String title() {
        return "Week " + number() + ", " + span(first, last());
    }

    /// Such as "16 to 22 November 2026", naming month and year twice only where they differ.
    static String span(LocalDate first, LocalDate last) {
        String from = String.valueOf(first.getDayOfMonth());
        if (first.getMonth() != last.getMonth() || first.getYear() != last.getYear()) {
            from += " " + English.month(first.getMonth());
        }
        if (first.getYear() != last.getYear()) {
            from += " " + first.getYear();
        }
        return from + " to " + English.date(last);
    }

    private LocalDate thursday() {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }
}
