package haven.exchange;

import haven.calendar.ClockTime;
import haven.calendar.Reading;
import haven.calendar.Unclear;
import haven.calendar.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
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

    private static final Pattern AT = piece("(?:at\\s+|@\\s*)(?=[0-9])");
    /// What says that the time is not the whole of it; it stays among the words.
    private static final Pattern LOOSELY = piece("(?:~\\s?|(?:around|about|ca\\.?|circa|from)\\s+)(?=[0-9])");
    private static final Pattern OPEN_TIME = piece("[(\\[](?=[0-9])");
    private static final Pattern CLOSE_TIME = piece("[)\\]]");
    private static final String HOUR = "(?:[01]?[0-9]|2[0-4])";
    private static final String HALF = "[\\s\\u00A0\\u202F]?[ap]\\.?m\\b";

    /// What stands where a time would, and counts something.
    private static final Pattern COUNT = piece("[0-9]{1,2}(?:[:.][0-9]{2}){1,2}\\s?(?:hrs?|hours?|mins?|minutes?)\\b"
            + "|[0-9]{1,2}\\.[0-9]{2}\\s?(?:(?:km|kg|mg|ml|cm|mi|miles?|eur|euros?|usd|gbp|dollars?|pounds?|percent"
            + "|degrees?|times|points?)\\b|[%€$£°])");
    /// What stands where a time would, and is none: 14:5, 7h30, 7:30 h, 2-3pm.
    private static final Pattern LIKE_A_CLOCK = piece("-?[0-9]{2}:[0-9]|-?[0-9]:[0-9]{2}|[0-9]{1,2}\\.[0-9]{2}(?![0-9])"
            + "|[0-9]{1,2}(?:h[0-9]|\\s?[-–]\\s?[0-9]{1,2}" + HALF + "|" + HALF + ")");
    private static final Pattern HOURS = piece("\\s?h\\b");

    /// An offset of less than a day, or the end of a span, where neither seconds nor a T say which.
    private static final Pattern OFFSET_OR_END =
            piece("(?:-|\\s-(?=[0-9]{2}:))(?<hour>[01][0-9]|2[0-3])(?<minutes>:[0-5][0-9])?(?![0-9:.]|" + HALF + ")");
    private static final Pattern END = piece("(?:\\s*[-–—]\\s*" + HOUR + "(?:[:.][0-9]{2}(?:" + HALF + "\\.?)?|" + HALF
            + "\\.?)|[-–—]" + HOUR + ")(?=$|[\\s,;:.\\])])");
    /// Those that mean different things in different places, or change with the season.
    private static final Pattern ZONE =
            Pattern.compile("\\s?((?:CES?T|E[SD]T|C[SD]T|M[SD]T|P[SD]T|BST|AE[SD]T)\\b|(?:UTC|GMT)[+-][0-9:]+)");

    private static final Pattern END_OF_WORD = piece("$|\\s|[,;.](?=\\s|$)|[:*]|[])|–—]|-(?![0-9])");
    private static final Pattern WORD = piece("(?:at\\s+|@\\s*)?[^\\s,;]{1,40}(?:\\s[ap]\\.?m\\b\\.?)?");

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
        Optional<ClockTime> time = clock(line, date, joined);
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

    private static Pattern piece(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /// Reads the time of day that the line goes on with, if it does: a [ClockTime], perhaps in brackets, or with "at"
    /// before it. A number that counts something else is none: 3.5 hours, 7.25 km, 1:1. Of a span, it is where that
    /// begins.
    ///
    /// @param date the day that it is of
    /// @param joined whether it follows the T of a timestamp, so that it can be nothing else
    /// @throws DateTimeException if it looks like one and is none; its message is a sentence or two that say so
    private static Optional<ClockTime> clock(Reading line, LocalDate date, boolean joined) {
        String whole = line.rest();
        boolean must = line.skips(AT) || joined;
        String start = line.rest();
        boolean loosely = line.skips(LOOSELY);
        boolean open = line.skips(OPEN_TIME);
        String clock = line.rest();
        Optional<ClockTime> time = line.sees(COUNT) ? Optional.empty() : ClockTime.take(line, joined);
        if (time.isEmpty()) {
            if (!line.sees(COUNT) && (must || line.sees(LIKE_A_CLOCK))) {
                throw notATime(date, whole);
            }
            line.back(whole);
            return time;
        }
        boolean span =
                time.get().offset().isEmpty() && isSpan(line, clock, time.get().time());
        boolean ends = span || ((!open || line.skips(CLOSE_TIME)) && line.sees(END_OF_WORD));
        if (!ends || line.sees(HOURS)) {
            throw notATime(date, whole);
        }
        if (span || loosely) {
            line.back(start);
        }
        return time;
    }

    private static boolean isSpan(Reading line, String clock, LocalTime begin) {
        Optional<MatchResult> zone = new Reading(line.rest()).take(ZONE);
        if (zone.isPresent()) {
            throw new Unclear(zone.get().group(1), "is not read. Write how far it is from UTC, such as 14:05+01:00.");
        }
        Optional<MatchResult> end = new Reading(line.rest()).take(OFFSET_OR_END);
        if (end.isEmpty()) {
            return line.sees(END);
        }
        String written = clock.substring(0, clock.length() - line.rest().length());
        String minutes = end.get().group("minutes");
        String last = end.get().group("hour") + (minutes == null ? ":00" : minutes);
        if (!ClockTime.of(last).time().isAfter(begin)) {
            throw new Unclear(
                    written + end.get().group(),
                    "could be a time with its offset or from one time to another. Write " + written + ":00-" + last
                            + " or " + written + " - " + last + ".");
        }
        return true;
    }

    private static DateTimeException notATime(LocalDate date, String line) {
        String word = new Reading(line).take(WORD).map(MatchResult::group).orElse("");
        return new DateTimeException('"' + (date + " " + word.toLowerCase(Locale.ROOT)).strip()
                + "\" is not a time. Write it as 14:05 or 9 pm.");
    }
}
