package haven.report;

import haven.calendar.English;
import haven.entry.Entry;
import haven.entry.Field;
import haven.entry.Rating;
import haven.entry.Stamp;
import haven.text.OneLine;
import haven.text.Width;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/// An entry in a few words, on one line and without anything that a terminal would obey.
public final class EntryLine {
    private static final String NO_WORDS = "(no words)";
    /// A weekday alone means one of the last seven days.
    private static final int DAYS_NAMED = 7;

    private static final int LONGEST = 60;
    private static final int TWO_DIGITS = 10;

    private EntryLine() {}

    /// What it is, in its own words where it has some.
    public static String what(Entry entry) {
        String sort = entry.kind().sort(entry);
        return sort.isEmpty() ? words(entry) : sort + ": " + words(entry);
    }

    private static String words(Entry entry) {
        String text = OneLine.of(entry.kind().line(entry));
        return text.isEmpty() ? NO_WORDS : text;
    }

    /// How strong it was and how strong afterwards, as far as that is known: `8 → 5`.
    public static String strength(Entry entry, Signs signs) {
        String first = Rating.written(rating(entry, entry.kind().before()));
        OptionalInt after = rating(entry, entry.kind().after());
        return after.isEmpty() ? first : signs.shown((first + " → " + after.getAsInt()).strip());
    }

    private static OptionalInt rating(Entry entry, Optional<Field<OptionalInt>> field) {
        return field.map(entry::get).orElse(OptionalInt.empty());
    }

    /// When it was, in a column, such as "Sun 22 Nov 21:30"; with the year where it is another than today's.
    public static String when(ZonedDateTime at, LocalDate today) {
        LocalDate date = at.toLocalDate();
        String day = (date.getDayOfMonth() < TWO_DIGITS ? " " : "") + date.getDayOfMonth() + " "
                + English.shortMonth(date.getMonth());
        String year = date.getYear() == today.getYear() ? "" : " " + date.getYear();
        return English.shortDay(date.getDayOfWeek()) + " " + day + year + " " + clock(at);
    }

    /// When it was, in a sentence: "Sunday 21:30", and with its date where that was more than six days ago.
    public static String said(ZonedDateTime at, LocalDate today) {
        LocalDate date = at.toLocalDate();
        String day = English.day(date.getDayOfWeek());
        if (date.isAfter(today) || !date.isAfter(today.minusDays(DAYS_NAMED))) {
            day += " " + date(date, today);
        }
        return day + " " + clock(at);
    }

    /// A day such as "22 November"; with the year where it is another than today's.
    public static String date(LocalDate date, LocalDate today) {
        String day = date.getDayOfMonth() + " " + English.month(date.getMonth());
        return date.getYear() == today.getYear() ? day : day + " " + date.getYear();
    }

    /// In full, with the zone of the clock.
    public static String when(Stamp stamp) {
        LocalDate date = stamp.local().toLocalDate();
        return English.day(date.getDayOfWeek()) + " " + English.date(date) + ", " + clock(stamp.local()) + " ("
                + stamp.zone().getId() + ")";
    }

    /// In a sentence that does not say what is in it: `the entry of Sunday 21:30`.
    public static String named(Entry entry, LocalDate today) {
        return "the " + entry.kind().noun(entry) + " of " + said(entry.stamp().local(), today);
    }

    /// In a sentence: `the entry of Sunday 21:30, "no answer to my text"`.
    public static String named(Entry entry, LocalDate today, Signs signs) {
        String what = Width.shorten(words(entry), LONGEST, signs.ellipsis());
        boolean said = !what.equals(NO_WORDS) && entry.kind().isInOwnWords();
        return named(entry, today) + ", " + (said ? '"' + what + '"' : what);
    }

    private static String clock(ZonedDateTime at) {
        return English.clock(at.toLocalTime());
    }
}
