package haven.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A time of day that a line goes on with: 14:05, 14.05, 9 pm, at 9pm, 14:05:00Z, 14:05+01:00.
///
/// A number that counts something else is none: 3.5 hours, 7.25 km, 1:1. Of a span, it is where that begins.
///
/// @param offset how far from UTC its clock is, if it says so
record LineTime(LocalTime time, Optional<ZoneOffset> offset) {
    private static final String HALF = "[\\s\\u00A0\\u202F]?[ap](?:m\\b|\\.m\\.)";
    private static final String MINUTES =
            "(?::[0-9]{2}(?:[:.][0-9]{2}(?:[.,][0-9]{1,9})?)?|\\.[0-9]{2}(?![0-9])(?:\\.[0-9]{2}(?![0-9]))?)";

    private static final Pattern AT = piece("(?:at\\s+|@\\s*)(?=[0-9])");
    /// What says that the time is not the whole of it; it stays among the words.
    private static final Pattern LOOSELY = piece("(?:~\\s?|(?:around|about|ca\\.?|circa|from)\\s+)(?=[0-9])");
    private static final Pattern OPEN = piece("[(\\[](?=[0-9])");
    private static final Pattern CLOSE = piece("[)\\]]");
    private static final Pattern O_CLOCK = piece("\\s?uhr\\b");
    private static final Pattern CLOCK = piece("[0-9]{1,2}(?:" + MINUTES + "(?:" + HALF + ")?|" + HALF + ")");
    /// What stands where a time would, and is none: 14:5, 7h30, 2-3pm.
    private static final Pattern LIKE_A_CLOCK =
            piece("-?[0-9]{2}:[0-9]|-[0-9]:[0-9]{2}|[0-9]{1,2}h[0-9]|[0-9]{1,2}\\s?[-–]\\s?[0-9]{1,2}\\s?[ap]\\.?m\\b");

    private static final Pattern WITH_POINT = piece("[0-9]{1,2}\\.[0-9]{2}");
    private static final Pattern UNIT = piece("\\s?(?:(?:km|kg|mg|ml|cm|mi|miles?|hrs?|hours?|mins?|minutes?|eur|euros?"
            + "|usd|gbp|dollars?|pounds?|percent|degrees?|times|points?)\\b|[%€$£°])");
    private static final Pattern HOURS = piece("\\s?(?:hrs?|hours?|mins?|minutes?)\\b");
    private static final Pattern HOURS_OR_O_CLOCK = piece("\\s?h\\b");

    /// An offset of less than a day, or the end of a span, where neither seconds nor a T say which.
    private static final Pattern OFFSET_OR_END = piece("\\s?-([0-9]{2}:[0-9]{2})(?![0-9:])");
    private static final Pattern END =
            piece("\\s*[-–—]\\s*[0-9]{1,2}(?:[:.][0-9]{2}(?:" + HALF + ")?|" + HALF + ")(?=$|[\\s,;:.\\])])");

    private static final Pattern OFFSET =
            piece("(?:z(?![a-z0-9])|\\s?(?:utc|gmt)(?![a-z0-9+-])|(?<whole>[+-][0-9]{2})(?![0-9:])"
                    + "|\\s?(?<hours>[+-][0-9]{2}):?(?<minutes>[0-9]{2})(?![0-9:]))(?:\\[[a-z0-9_/+-]+])?");
    /// Those that mean different things in different places, or change with the season.
    private static final Pattern ZONE =
            Pattern.compile("\\s?((?:CES?T|E[SD]T|C[SD]T|M[SD]T|P[SD]T|BST|AE[SD]T)\\b|(?:UTC|GMT)[+-][0-9:]+)");

    private static final Pattern END_OF_WORD = piece("$|\\s|[,;.](?=\\s|$)|[:*]|[])|–—]|-(?![0-9])");
    private static final Pattern WORD = piece("(?:at\\s+|@\\s*)?[^\\s,;]{1,40}(?:\\s[ap]\\.?m\\b\\.?)?");

    private static Pattern piece(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /// Reads one, if the line goes on with one.
    ///
    /// @param date the day that it is of
    /// @param joined whether it follows the T of a timestamp, so that it can be nothing else
    /// @throws DateTimeException if it looks like one and is none; its message is a sentence or two that say so
    static Optional<LineTime> take(LineReading line, LocalDate date, boolean joined) {
        String whole = line.rest();
        boolean must = line.skips(AT) || joined;
        String start = line.rest();
        boolean loosely = line.skips(LOOSELY);
        boolean open = line.skips(OPEN);
        Optional<MatchResult> clock = line.take(CLOCK);
        if (clock.isEmpty() && !must && !line.sees(LIKE_A_CLOCK)) {
            line.back(whole);
            return Optional.empty();
        }
        if (clock.isEmpty()) {
            throw notATime(date, whole);
        }
        String written = clock.get().group();
        boolean point = WITH_POINT.matcher(written).matches();
        if (line.sees(point ? UNIT : HOURS)) {
            line.back(whole);
            return Optional.empty();
        }
        if (line.sees(HOURS_OR_O_CLOCK)) {
            throw notATime(date, whole);
        }
        try {
            LocalTime time = ClockTime.of(written);
            if (isSpan(line, time, written, joined)) {
                line.back(start);
                return Optional.of(new LineTime(time, Optional.empty()));
            }
            Optional<ZoneOffset> offset = line.take(OFFSET).map(LineTime::offset);
            line.skips(O_CLOCK);
            if ((!open || line.skips(CLOSE)) && line.sees(END_OF_WORD)) {
                if (loosely) {
                    line.back(start);
                }
                return Optional.of(new LineTime(time, offset));
            }
        } catch (NotRead wrong) {
            throw wrong;
        } catch (DateTimeException impossible) {
            throw notATime(date, whole, impossible);
        }
        throw notATime(date, whole);
    }

    private static boolean isSpan(LineReading line, LocalTime begin, String written, boolean joined) {
        Optional<MatchResult> zone = new LineReading(line.rest()).take(ZONE);
        if (zone.isPresent()) {
            throw new NotRead(
                    '"' + zone.get().group(1) + "\" is not read. Write how far it is from UTC, such as 14:05+01:00.");
        }
        boolean seconds = written.indexOf(':') != written.lastIndexOf(':');
        if (joined || seconds) {
            return !line.sees(OFFSET) && line.sees(END);
        }
        Optional<MatchResult> end = new LineReading(line.rest()).take(OFFSET_OR_END);
        if (end.isEmpty()) {
            return line.sees(END);
        }
        String last = end.get().group(1);
        if (!ClockTime.of(last).isAfter(begin)) {
            throw new NotRead(
                    '"' + written + end.get().group() + "\" could be a time with its offset or from one time to"
                            + " another. Write " + written + ":00-" + last + " or " + written + " - " + last + ".");
        }
        return true;
    }

    private static ZoneOffset offset(MatchResult piece) {
        String hours = piece.group("whole") == null ? piece.group("hours") : piece.group("whole");
        return hours == null
                ? ZoneOffset.UTC
                : ZoneOffset.of(hours + (piece.group("minutes") == null ? "" : ":" + piece.group("minutes")));
    }

    private static NotRead notATime(LocalDate date, String line) {
        String word = new LineReading(line).take(WORD).map(MatchResult::group).orElse("");
        return new NotRead('"' + (date + " " + word.toLowerCase(Locale.ROOT)).strip()
                + "\" is not a time. Write it as 14:05 or 9 pm.");
    }

    private static NotRead notATime(LocalDate date, String line, DateTimeException why) {
        NotRead wrong = notATime(date, line);
        wrong.initCause(why);
        return wrong;
    }

    /// What is wrong, in a sentence.
    private static final class NotRead extends DateTimeException {
        private static final long serialVersionUID = 1;

        NotRead(String what) {
            super(what);
        }
    }
}
