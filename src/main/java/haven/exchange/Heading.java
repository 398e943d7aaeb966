package haven.exchange;

import haven.calendar.DateHabits;
import haven.calendar.DiaryDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The headings of years and months that a diary may have, and what the last of them say.
final class Heading {
    private static final Pattern LINE = Pattern.compile("(?:#{1,6}\\s+)?[*_]{0,2}(?<words>[^#*_|]+?)[*_]{0,2}[\\s:#]*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("((?:19|20)[0-9]{2})[-/.](0?[1-9]|1[0-2])(?:\\s+\\p{L}+\\.?)?");
    private static final Pattern WEEK = Pattern.compile("(?:19|20)[0-9]{2}[- ]?W[0-9]{1,2}");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<first>(?:19|20)[0-9]{2})[.,]?\\s*)?(?<month>\\p{L}[^0-9]*?)(?:,?\\s+(?<last>(?:19|20)[0-9]{2}))?");
    private static final Pattern DAY = Pattern.compile(
            "(?<mark>#{1,6}\\s+)(?:\\p{L}+[.,]*\\s+)?(?<day>[0-9]{1,2})(?:\\.|st|nd|rd|th)?(?:[,.]?\\s+\\p{L}+)?\\s*");

    private int year;
    private int month;

    /// Whether a text has headings of months, and below them those of days, by their numbers alone.
    static boolean areDays(ImportText text) {
        Heading heading = new Heading();
        return text.lines()
                .anyMatch(line -> !heading.is(line, line.startsWith("#"))
                        && heading.day(line).isPresent());
    }

    /// The year that the last heading says; none where none did.
    OptionalInt year() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /// Reads a line, if it is one.
    ///
    /// @param marked whether it is marked as a heading; one that is not says its year, or is a name on its own
    boolean is(String line, boolean marked) {
        Matcher matched = LINE.matcher(line);
        if (!matched.matches()) {
            return false;
        }
        String words = matched.group("words").strip();
        Matcher numbered = MONTH_OF_YEAR.matcher(words);
        if (YEAR.matcher(words).matches()) {
            year = Integer.parseInt(words);
            month = 0;
            return true;
        }
        if (numbered.matches()) {
            year = Integer.parseInt(numbered.group(1));
            month = Integer.parseInt(numbered.group(2));
            return true;
        }
        return WEEK.matcher(words).matches() || isNamed(words, marked);
    }

    private boolean isNamed(String words, boolean marked) {
        Matcher named = NAMED.matcher(words);
        if (!named.matches()) {
            return false;
        }
        String said = named.group("first") == null ? named.group("last") : named.group("first");
        Set<Integer> months = DiaryDate.months(named.group("month").strip());
        if (months.isEmpty() || (said == null && !marked)) {
            return false;
        }
        month = months.size() == 1 ? months.iterator().next() : 0;
        year = said == null ? year : Integer.parseInt(said);
        return true;
    }

    /// A heading with the number of a day alone, where those above it say the rest.
    Optional<DatedLine> day(String line) {
        Matcher day = DAY.matcher(line);
        if (year == 0 || month == 0 || !day.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(year, month, Integer.parseInt(day.group("day")));
            return DatedLine.of(day.group("mark") + date, new DateHabits(Optional.empty(), date), OptionalInt.empty());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
