package haven.exchange;

import haven.calendar.ClockTime;
import haven.calendar.DateHabits;
import haven.calendar.DateNames;
import haven.calendar.DiaryDate;
import haven.calendar.DiaryTime;
import haven.calendar.Reading;
import haven.calendar.Unclear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A line that begins an entry: a date, perhaps a time, perhaps the first words.
///
/// @param words what stands behind them
/// @param bare whether it is a date and words alone, so that it could as well go on a sentence
/// @param isStopped whether a comma or the like stands right behind such a date
/// @param mark what stands before the date: a heading's, a bracket, nothing
/// @param shape how the date is written, each number and each word of it as one sign
record DatedLine(WrittenAt at, String words, boolean bare, boolean isStopped, String mark, String shape) {
    private static final Pattern MARKS = Pattern.compile("[\\uFEFF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+");
    /// As some exports name what follows.
    private static final Pattern LABEL = Pattern.compile("\\s*(?:Date|Datum|Fecha|Data|Дата|日付|日期)\\s?[:：]\\s*(?=\\S)");
    private static final Pattern OPEN = Pattern.compile("[\\[<]|\\*{1,3}|_{1,3}");
    private static final Pattern CLOSE = Pattern.compile("[]>]|\\*{1,3}|_{1,3}");
    private static final Pattern END_OF_DATE = Pattern.compile(
            "$|\\s|[,;.](?=\\s|$)|:|[]>*_|(（)）、。，：]|[–—](?![0-9])|\\p{IsHan}|\\p{IsHangul}|\\p{IsHiragana}|\\p{IsKatakana}");
    /// As it ends where its year is not said: also at the end of the last of several days.
    private static final Pattern END_WITHOUT_YEAR =
            Pattern.compile("(?:\\s?[-–—/]\\s?[0-9].*)?(?:" + END_OF_DATE + ")");
    /// Words that go on a sentence.
    private static final Pattern PROSE = Pattern.compile("[,.;]?\\s+\\p{Ll}|[!?)]");
    /// A date that goes on as if it were two.
    private static final Pattern MORE = Pattern.compile("[/–—~_][0-9][-0-9]*");
    private static final Pattern BETWEEN = Pattern.compile("[:,;.]?\\s*(?:(?:[:|]|[-–—]+)(?=\\s|$)\\s*|[–—|]\\s*)?");
    private static final Pattern UNTIL =
            piece("(?:(?:to|until|till|bis|au|al)\\s+)?[0-9]{1,4}([-./])[0-9]{1,2}\\1[0-9]{2,4}\\b");
    private static final Pattern GOES_ON = Pattern.compile("\\s+\\p{Ll}|[,.;)!?]");
    private static final Pattern STOPPED = Pattern.compile("[,.;)!?]");
    private static final Pattern END_OF_WEEKDAY = Pattern.compile("$|[,;:]|\\s+(?:[-–—|]|$)|]");

    private static final Pattern AT = piece("(?:at\\s+|@\\s*)(?=[0-9])");
    /// The same in other languages, where a word of another meaning may be alike.
    private static final Pattern AT_A_CLOCK = piece(
            "(?:um|à|às|a las?|alle|kl\\.?|klo|om|o|u|ob|v|в|о)\\s+(?=[0-9]{1,2}(?:[:.h][0-9]{2}|\\s?(?:h|uhr)\\b))");
    /// What says that the time is not the whole of it; it stays among the words.
    private static final Pattern LOOSELY = piece("(?:~\\s?|(?:around|about|ca\\.?|circa|from)\\s+)(?=[0-9])");
    private static final Pattern OPEN_TIME = piece("[(\\[](?=[0-9])");
    private static final Pattern CLOSE_TIME = piece("[)\\]]");
    private static final String HOUR = "(?:[01]?[0-9]|2[0-4])";
    private static final String HALF = "[\\s\\u00A0\\u202F]?[ap](?:\\.[\\s\\u00A0\\u202F]?)?m\\b";

    /// What stands where a time would, and counts something.
    private static final Pattern COUNT = piece("[0-9]{1,2}(?:[:.][0-9]{2}){1,2}\\s?(?:hrs?|hours?|mins?|minutes?)\\b"
            + "|[0-9]{1,2}\\.[0-9]{2}\\s?(?:(?:km|kg|mg|ml|cm|mi|miles?|eur|euros?|usd|gbp|dollars?|pounds?|percent"
            + "|degrees?|times|points?)\\b|[%€$£°])");
    /// What stands where a time would, and is none: 14:5, 7h30, 7:30 h, 2-3pm.
    private static final Pattern LIKE_A_CLOCK = piece("-?[0-9]{2}:[0-9]|-?[0-9]:[0-9]{2}|[0-9]{1,2}\\.[0-9]{2}(?![0-9])"
            + "|[0-9]{1,2}(?:h[0-9]|\\s?[-–]\\s?[0-9]{1,2}" + HALF + "|" + HALF + ")");
    private static final Pattern HOURS = piece("\\s?h\\b");
    /// 21h30, which is a time, and 7h30 of sleep, which is none.
    private static final Pattern WITH_H = piece("(?:[01]?[0-9]|2[0-3])\\s?h\\s?[0-5][0-9](?![\\p{L}0-9:])"
            + "(?!\\s+(?:of|de|di|von|sleep|slept|sommeil|schlaf)\\b|\\s+d['\\u2019])"
            + "|(?:[01]?[0-9]|2[0-3])\\s?h(?=$|\\s*$|\\s?[:,–—]|\\s+-)");
    /// A time that goes on to no other: all of it stays among the words.
    private static final Pattern OPEN_END = piece("[-–—](?=\\s|$)");

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
    static final LocalDate ANY_DAY = LocalDate.of(2099, 12, 31);
    private static final int TEN = 10;
    /// From here on the scripts of East Asia stand, in which no word goes on from a weekday.
    private static final int EAST = 0x2E80;

    /// Whether a line is one, or looks like one and cannot be read.
    static boolean isOne(String line) {
        try {
            return of(line, new DateHabits(Optional.empty(), ANY_DAY), OptionalInt.empty())
                    .isPresent();
        } catch (DateTimeException unreadable) {
            return true;
        }
    }

    /// The line without what may stand before a date.
    static String bared(String text) {
        Reading line = new Reading(plain(text));
        line.skips(HEADING);
        line.skips(LABEL);
        line.skips(OPEN);
        return line.rest();
    }

    /// With the digits of any script as ours, a sign for a sign, and without invisible marks before it.
    private static String plain(String text) {
        Reading line = new Reading(text);
        line.skips(MARKS);
        String rest = line.rest();
        StringBuilder plain = new StringBuilder(rest);
        for (int i = 0; i < rest.length(); i++) {
            char next = rest.charAt(i);
            if (next > '9' && Character.isDigit(next)) {
                plain.setCharAt(i, (char) ('0' + Character.digit(next, TEN)));
            }
        }
        return plain.toString();
    }

    /// Whether a line is a heading, dated or not.
    static boolean isHeading(String line) {
        return HEADING.matcher(line + " ").lookingAt();
    }

    /// Reads a line, if it is one.
    ///
    /// @param year what a date without a year is of, if that is known
    /// @throws DateTimeException if it looks like one and cannot be read; its message says why in a sentence or two
    static Optional<DatedLine> of(String text, DateHabits habits, OptionalInt year) {
        String plain = plain(text);
        Reading line = new Reading(plain);
        boolean heading = line.skips(HEADING);
        line.skips(LABEL);
        boolean bracket = line.skips(OPEN);
        String start = line.rest();
        String mark = plain.substring(0, plain.length() - start.length());
        Optional<DiaryDate> read = DiaryDate.take(line, habits);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        boolean joined = ClockTime.joins(line);
        boolean closed = bracket && line.skips(CLOSE);
        boolean ends = line.sees(read.get().date().isPresent() ? END_OF_DATE : END_WITHOUT_YEAR);
        if (read.get().date().isEmpty()
                && (!ends || (!heading && !bracket && !read.get().isSure() && line.sees(PROSE)))) {
            return Optional.empty();
        }
        LocalDate date = date(read.get(), year);
        if (!joined && !closed && !ends) {
            String behind = line.rest();
            if (line.skips(MORE)) {
                int length = start.length() - line.rest().length();
                throw new DateTimeException('"' + start.substring(0, length)
                        + "\" is not a date. One line can have one, such as " + date + ".");
            }
            line.back(behind);
            return Optional.empty();
        }
        if (closed && !ends) {
            return Optional.empty();
        }
        boolean bare = !heading && !bracket && line.sees(GOES_ON);
        boolean stopped = bare && line.sees(STOPPED);
        Optional<ClockTime> time = Optional.empty();
        if (read.get().isSpan()) {
            line.back(start);
        } else {
            time = time(line, date, joined);
            if (bracket && !closed && line.skips(CLOSE)) {
                line.skips(BETWEEN);
            }
        }
        String rest = line.rest();
        // As it was written: in the digits of its own script.
        int from = text.length() - plain.length() + plain.lastIndexOf(rest);
        String words = rest.isEmpty() ? "" : text.substring(from, from + rest.length());
        String shape = (bracket && closed) || !bracket ? read.get().written() : inBrackets(start);
        return Optional.of(new DatedLine(
                WrittenAt.of(date, time.orElse(ClockTime.NOON)),
                heading ? heading(words) : words,
                bare && time.isEmpty(),
                stopped,
                mark,
                shape(shape)));
    }

    private static LocalDate date(DiaryDate read, OptionalInt year) {
        if (read.date().isEmpty() && year.isEmpty()) {
            throw new DateTimeException('"' + read.written()
                    + "\" says no year. Write it with its year, or put a space before it if it begins no entry.");
        }
        return read.date().orElseGet(() -> read.in(year.getAsInt()));
    }

    private static String inBrackets(String start) {
        int end = start.indexOf(']');
        return end < 0 ? start : start.substring(0, end);
    }

    /// How a date is written: `9-9-9 9:9`.
    static String shape(String written) {
        return written.replaceAll("[0-9]+", "9").replaceAll("\\p{L}+", "a");
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
        Optional<DateNames.Found> weekday = joined ? Optional.empty() : DiaryDate.weekday(line, date);
        boolean apart = line.sees(END_OF_WEEKDAY)
                || before.matches("[(（].*")
                || (weekday.isPresent() && weekday.get().written().codePointAt(0) > EAST);
        if (weekday.isPresent()) {
            line.skips(BETWEEN);
        }
        String start = line.rest();
        Optional<ClockTime> time = clock(line, date, joined);
        if (weekday.isPresent() && time.isEmpty() && !apart) {
            // It is the first of the words: "2026-11-20 Friday was hard".
            line.back(before);
        } else {
            weekday.ifPresent(word -> DiaryDate.check(date, word));
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
        line.skips(AT_A_CLOCK);
        String start = line.rest();
        boolean loosely = line.skips(LOOSELY);
        boolean open = line.skips(OPEN_TIME);
        if (!joined && line.sees(WITH_H)) {
            Optional<ClockTime> hour = DiaryTime.withH(line);
            line.back(start);
            return hour;
        }
        String clock = line.rest();
        Optional<ClockTime> time = line.sees(COUNT) ? Optional.empty() : DiaryTime.take(line, joined, false);
        if (time.isEmpty()) {
            if (!line.sees(COUNT) && (must || line.sees(LIKE_A_CLOCK))) {
                throw notATime(date, whole);
            }
            line.back(whole);
            return time;
        }
        boolean span =
                time.get().offset().isEmpty() && isSpan(line, clock, time.get().time());
        boolean openEnd = !open && line.sees(OPEN_END);
        boolean ends = span || ((!open || line.skips(CLOSE_TIME)) && line.sees(END_OF_WORD));
        if (!ends || line.sees(HOURS)) {
            throw notATime(date, whole);
        }
        if (span || loosely || openEnd) {
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
