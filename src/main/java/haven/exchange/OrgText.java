package haven.exchange;

import haven.calendar.DateHabits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A journal in Org, as org-journal and org-capture keep one: the headings of days, below them those of times. Each
/// line becomes what it would be in Markdown; properties are passed over.
final class OrgText {
    private static final Pattern HEADING = Pattern.compile("(?<stars>\\*+)\\s+(?<words>.*?)\\s*");
    private static final Pattern BEGIN = Pattern.compile("\\s*:(?:PROPERTIES|LOGBOOK):\\s*");
    private static final Pattern END = Pattern.compile("\\s*:END:\\s*");
    private static final Pattern PROPERTY = Pattern.compile("\\s*:([^:\\s]+):.*");
    private static final Pattern KEYWORD = Pattern.compile("#\\+\\w+:.*");
    private static final Pattern TIME = Pattern.compile("[\\[<(]?[0-9]{1,2}:[0-9]{2}\\b.*");
    private static final Pattern STAMP = Pattern.compile("<([0-9]{4}-[^>]*)>(.*)");
    private static final int MOST = 6;

    private final Set<String> passed = new TreeSet<>();
    private boolean drawer;
    private @Nullable String day;

    private OrgText() {}

    /// One for a text that is in Org.
    static Optional<OrgText> of(ImportText text) {
        return isOne(text) ? Optional.of(new OrgText()) : Optional.empty();
    }

    /// Whether a text is: its headings have stars, and dates.
    static boolean isOne(ImportText text) {
        String first = text.firstLine();
        boolean org = first.startsWith("* ")
                || KEYWORD.matcher(first).matches()
                || BEGIN.matcher(first).matches();
        return org
                && text.lines()
                        .map(HEADING::matcher)
                        .anyMatch(heading -> heading.matches() && DatedLine.isOne(stamped(heading.group("words"))));
    }

    private static String stamped(String words) {
        return STAMP.matcher(words).replaceFirst("[$1]$2");
    }

    /// What a line is in Markdown; nothing where it is passed over.
    Optional<String> line(String line) {
        if (drawer) {
            drawer = !END.matcher(line).matches();
            Matcher property = PROPERTY.matcher(line);
            if (drawer && property.matches()) {
                passed.add(property.group(1));
            }
            return Optional.empty();
        }
        drawer = BEGIN.matcher(line).matches();
        if (drawer || (day == null && KEYWORD.matcher(line).matches())) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(line);
        return Optional.of(heading.matches() ? heading(line, heading) : line);
    }

    private String heading(String line, Matcher heading) {
        String words = stamped(heading.group("words"));
        String mark = "#".repeat(Math.min(heading.group("stars").length(), MOST)) + " ";
        try {
            Optional<DatedLine> dated = DatedLine.of(
                    words, new DateHabits(Optional.empty(), LocalDate.of(2099, 12, 31)), OptionalInt.empty());
            if (dated.isPresent()) {
                day = dated.get().at().local().toLocalDate().toString();
                return mark + words;
            }
        } catch (DateTimeException unreadable) {
            // Its reader says why.
            return mark + words;
        }
        boolean time = day != null && TIME.matcher(words).matches();
        return time ? mark + day + " " + words : day == null ? mark + words : line;
    }

    /// Says which properties were passed over.
    void remark(ImportText text) {
        if (!passed.isEmpty()) {
            text.remark("Not taken from " + text.name() + ": the properties " + String.join(", ", passed) + ".");
        }
    }
}
