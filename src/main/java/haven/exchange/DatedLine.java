package haven.exchange;

import haven.calendar.ClockTime;
import haven.calendar.Reading;
import haven.calendar.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that begins an entry: a date, perhaps a time, perhaps the first words.
///
/// @param words what stands behind them
/// @param bare whether it is a date and words alone, so that it could as well go on a sentence
record DatedLine(WrittenAt at, String words, boolean bare) {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+");
    private static final Pattern OPEN = Pattern.compile("\\[|\\*{1,3}");
    private static final Pattern CLOSE = Pattern.compile("]|\\*{1,3}");
    private static final Pattern END_OF_DATE = Pattern.compile("$|\\s|[,;.](?=\\s|$)|:|[]|]|[–—](?![0-9])");
    /// A date that goes on as if it were two.
    private static final Pattern MORE = Pattern.compile("[/–—~_][0-9][-0-9]*");
    private static final Pattern BETWEEN = Pattern.compile("[:,;.]?\\s*(?:(?:[:|]|[-–—]+)(?=\\s|$)\\s*|[–—|]\\s*)?");
    private static final Pattern UNTIL = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");
    private static final Pattern GOES_ON = Pattern.compile("\\s+\\p{Ll}|[,.;)!?]");
    private static final Pattern END_OF_WEEKDAY = Pattern.compile("$|[,;:]|\\s+(?:[-–—|]|$)|]");

    /// Whether a line is one, or looks like one and cannot be read.
    static boolean isOne(String line) {
        try {
            return of(line).isPresent();
        } catch (DateTimeException unreadable) {
            return true;
        }
    }

    /// Whether a line is a heading, dated or not.
    static boolean isHeading(String line) {
        return HEADING.matcher(line + " ").lookingAt();
    }

    /// Reads a line, if it is one.
    ///
    /// @throws DateTimeException if it looks like one and cannot be read; its message says why in a sentence or two
    static Optional<DatedLine> of(String text) {
        Reading line = new Reading(text);
        boolean heading = line.skips(HEADING);
        boolean bracket = line.skips(OPEN);
        String start = line.rest();
        Optional<LocalDate> read = WrittenDate.take(line).flatMap(WrittenDate::whole);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = read.get();
        boolean joined = ClockTime.joins(line);
        boolean closed = bracket && line.skips(CLOSE);
        if (!joined && !closed && !line.sees(END_OF_DATE)) {
            String behind = line.rest();
            if (line.skips(MORE)) {
                int length = start.length() - line.rest().length();
                throw new DateTimeException('"' + start.substring(0, length)
                        + "\" is not a date. One line can have one, such as " + date + ".");
            }
            line.back(behind);
            return Optional.empty();
        }
        if (closed && !line.sees(END_OF_DATE)) {
            return Optional.empty();
        }
        boolean bare = !heading && !bracket && line.sees(GOES_ON);
        Optional<ClockTime> time = time(line, date, joined);
        if (bracket && !closed && line.skips(CLOSE)) {
            line.skips(BETWEEN);
        }
        String words = heading ? heading(line.rest()) : line.rest();
        return Optional.of(
                new DatedLine(WrittenAt.of(date, time.orElse(ClockTime.NOON)), words, bare && time.isEmpty()));
    }

    /// Without the marks that a heading may end with: `C#` ends with none.
    private static String heading(String words) {
        String stripped = words.stripTrailing();
        int end = stripped.length();
        while (end > 0 && stripped.charAt(end - 1) == '#') {
            end--;
        }
        boolean apart = end == 0 || Character.isWhitespace(stripped.charAt(end - 1));
        return apart ? stripped.substring(0, end).stripTrailing() : stripped;
    }

    /// The time behind a date, and all that is only there to keep the two and the words apart.
    private static Optional<ClockTime> time(Reading line, LocalDate date, boolean joined) {
        String behind = line.rest();
        if (!joined) {
            line.skips(BETWEEN);
        }
        if (line.sees(UNTIL)) {
            // A span of days is of its first, and says so.
            line.back(behind.strip());
            return Optional.empty();
        }
        String before = line.rest();
        Optional<String> weekday = joined ? Optional.empty() : WrittenDate.weekday(line);
        boolean apart = line.sees(END_OF_WEEKDAY);
        if (weekday.isPresent()) {
            line.skips(BETWEEN);
        }
        String start = line.rest();
        Optional<ClockTime> time = LineTime.take(line, date, joined);
        if (weekday.isPresent() && time.isEmpty() && !apart) {
            // It is the first of the words: "2026-11-20 Friday was hard".
            line.back(before);
        } else {
            weekday.ifPresent(word -> WrittenDate.check(date, word));
        }
        if (time.isPresent() && !line.rest().equals(start)) {
            line.skips(BETWEEN);
        }
        return time;
    }
}
