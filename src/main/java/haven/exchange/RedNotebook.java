package haven.exchange;

import haven.calendar.ClockTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a month of RedNotebook's, a file such as `2024-03.txt`: each day becomes a note of its text, and the names of
/// its categories tags. It is YAML, of which this reads as much as RedNotebook writes.
final class RedNotebook {
    private static final Pattern NAME = Pattern.compile("(?:.*[/\\\\])?(?:.*[^0-9])?([0-9]{4})-([0-9]{2})\\.txt");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2}):\\s*(?:\\{(.*)})?\\s*");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:(?<digits>x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})|(?<sign>.))", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\\s+(?<key>'[^']*'|\"[^\"]*\"|[^:]+):(?:\\s+(?<value>.*))?");

    private final ImportedEntries intake;
    private final int year;
    private final int month;
    private final List<String> lines = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private @Nullable LocalDate day;
    private Place place;
    private boolean inText;
    private boolean isBlock;

    private RedNotebook(ImportText text, ImportedEntries intake, int year, int month) {
        this.intake = intake;
        this.year = year;
        this.month = month;
        place = text.line(1);
    }

    /// Whether a text is one: by its name, and by the number of a day that it begins with.
    static boolean isOne(ImportText text) {
        return NAME.matcher(text.name()).matches()
                && DAY.matcher(text.firstLine()).matches();
    }

    static void read(ImportText text, ImportedEntries intake) {
        Matcher name = NAME.matcher(text.name());
        if (!name.matches()) {
            intake.mistake(text.line(1), "the name of a file of RedNotebook's is its month, such as 2024-03.txt.");
            return;
        }
        RedNotebook book =
                new RedNotebook(text, intake, Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)));
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (!book.read(all.get(i), text.line(i + 1))) {
                return;
            }
        }
        book.end();
    }

    private boolean read(String line, Place where) {
        Matcher begin = DAY.matcher(line);
        if (begin.matches()) {
            end();
            place = where;
            try {
                day = LocalDate.of(year, month, Integer.parseInt(begin.group(1)));
            } catch (DateTimeException impossible) {
                intake.mistake(where, "there is no day " + begin.group(1) + " in " + year + "-" + month + ".");
                return false;
            }
            return begin.group(2) == null || read("  " + begin.group(2), where);
        }
        Matcher key = KEY.matcher(line);
        boolean isKey = line.startsWith("  ") && !line.startsWith("   ") && key.matches();
        if (day == null || (!line.isBlank() && !line.startsWith("  "))) {
            intake.mistake(where, "it cannot be read as RedNotebook's. Its own export as plain text may be.");
            return false;
        }
        if (isKey) {
            String name = unquoted(key.group("key").strip());
            inText = name.equals("text");
            String value = key.group("value") == null ? "" : key.group("value");
            if (!inText) {
                tags.add(name);
            } else {
                isBlock = value.matches("[|>][-+]?\\s*");
                lines.add(isBlock ? "" : value);
            }
        } else if (inText) {
            lines.add(line);
        } else if (!line.isBlank()) {
            String item = line.strip().replaceFirst(":\\s*(?:null)?\\s*$", "");
            others.add((tags.isEmpty() ? "" : tags.getLast() + ": ") + unquoted(item));
        }
        return true;
    }

    private void end() {
        if (day == null) {
            return;
        }
        String written = String.join("\n", lines).stripTrailing();
        List<String> said = new ArrayList<>();
        said.add(isBlock ? written.stripIndent().strip() : unfolded(written.strip()));
        said.addAll(others);
        String words = String.join("\n", said).strip();
        if (!words.isEmpty()) {
            intake.note(
                    place,
                    new WrittenAt(day.atTime(ClockTime.NOON.time()), Optional.empty()),
                    words,
                    tags.stream().distinct().toList());
        }
        lines.clear();
        others.clear();
        tags.clear();
        inText = false;
        isBlock = false;
    }

    private static String unquoted(String text) {
        return text.replaceAll("^[\"']|[\"']$", "");
    }

    /// A text in quotes or without, over several lines: an empty line is a new one, another is a space.
    private static String unfolded(String written) {
        boolean doubled = written.startsWith("\"");
        boolean quoted = (doubled || written.startsWith("'"))
                && written.length() > 1
                && written.endsWith(written.substring(0, 1));
        String inner = quoted ? written.substring(1, written.length() - 1) : written;
        String joined = (doubled ? inner.replaceAll("\\\\\\n\\s*\\\\?", "") : inner)
                .replaceAll("[ \\t]*\\n[ \\t]*\\n[ \\t]*", "\u0000")
                .replaceAll("[ \\t]*\\n[ \\t]*", " ")
                .replace('\u0000', '\n');
        if (!quoted) {
            return joined;
        }
        return doubled ? unescaped(joined) : joined.replace("''", "'");
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape)));
    }

    private static String unescaped(MatchResult escape) {
        String digits = escape.group("digits");
        if (digits != null) {
            int code = Integer.parseUnsignedInt(digits.substring(1), 16);
            return Character.isValidCodePoint(code) ? Character.toString(code) : escape.group();
        }
        String sign = escape.group("sign");
        return sign.equals("n") ? "\n" : sign.equals("t") ? "\t" : sign;
    }
}
