package haven.exchange;

import haven.calendar.Reading;
import haven.calendar.WrittenDate;
import haven.entry.CheckIn.Level;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the CSV that Daylio exports: each row becomes a check-in.
///
/// Daylio's five moods have no numbers of their own; they are spread over 0 to 10 evenly, with the middle one in the
/// middle. A mood that the person named is kept as a word: nobody knows where it stands.
final class DaylioTable {
    private static final Map<String, Integer> MOODS = Map.of("rad", 9, "good", 7, "meh", 5, "bad", 3, "awful", 1);
    /// Those that are read, and those that say nothing beyond them.
    private static final Set<String> KNOWN =
            Set.of("full_date", "year", "date", "weekday", "time", "mood", "activities", "note_title", "note");

    /// What stood where the whole date does since, in the language of the telephone.
    private static final Set<String> OLDER = Set.of("year", "date", "weekday", "time");

    /// Attributes have values: `<b and c>` is no tag.
    private static final String END = "(?:\\s+[a-z-]+\\s*=[^<>]*)?\\s*/?>";

    /// So much and no more: a search must not look through a page of it again from each of its places.
    private static final String SPACE = "\\s{0,9}";

    private static final Pattern LINE_BREAK = tag("<br" + END);
    private static final Pattern ITEM = tag(SPACE + "<li" + END + SPACE);
    /// Paragraphs and lists stand on lines of their own.
    private static final Pattern BLOCKS =
            tag("(?:" + SPACE + "</?(?:p|div|ul|ol|h[1-6]|blockquote)" + END + ")++" + SPACE);
    private static final Pattern OTHERS =
            tag("</?(?:li|b|strong|i|em|u|s|strike|del|ins|small|big|sub|sup|font|span|a|tt|code)" + END);

    private DaylioTable() {}

    /// Whether a line is the header of such a table: with a whole date, or an older one with its year apart.
    static boolean isHeader(String line) {
        List<String> names = CsvText.names(line);
        return names.contains("mood") && (names.contains("full_date") || names.containsAll(OLDER));
    }

    static void read(ImportText text, ImportedEntries intake) {
        if (!isHeader(text.firstLine())) {
            intake.mistake(
                    text.line(1),
                    "it is to have the names of Daylio's columns: full_date, or year and date, then weekday, time, mood.");
            return;
        }
        CsvText.read(text, intake, (place, header, cells) -> row(place, cells(header, cells), intake));
    }

    private static Map<String, String> cells(List<String> header, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i).strip());
        }
        return named;
    }

    private static void row(Place place, Map<String, String> cells, ImportedEntries intake) {
        String date = date(cells);
        String time = cells.getOrDefault("time", "");
        Optional<WrittenAt> at = intake.time(place, date, time);
        if (at.isEmpty()) {
            return;
        }
        String mood = cells.getOrDefault("mood", "");
        Integer value = MOODS.get(mood.toLowerCase(Locale.ROOT));
        List<Level> levels = value == null ? List.of() : List.of(new Level("mood", value));
        String note = note(value == null ? mood : "", cells);
        if (levels.isEmpty() && note.isEmpty()) {
            intake.mistake(place, "it has neither a mood nor a note.");
        } else {
            intake.checkIn(place, at.get(), levels, note);
        }
    }

    /// In ISO 8601; as it is written where that cannot be told.
    private static String date(Map<String, String> cells) {
        String whole = cells.getOrDefault("full_date", "");
        String written = whole.isEmpty()
                ? (cells.getOrDefault("date", "") + " " + cells.getOrDefault("year", "")).strip()
                : whole;
        try {
            Reading line = new Reading(written);
            Optional<LocalDate> date = WrittenDate.take(line).flatMap(WrittenDate::whole);
            return date.isPresent() && line.rest().isEmpty() ? date.get().toString() : written;
        } catch (DateTimeException unreadable) {
            return written;
        }
    }

    private static String note(String mood, Map<String, String> cells) {
        List<String> lines = new ArrayList<>();
        add(lines, "", cells.getOrDefault("note_title", ""));
        add(lines, "", plain(cells.getOrDefault("note", "")));
        add(lines, "mood: ", mood);
        add(lines, "activities: ", cells.getOrDefault("activities", "").replaceAll(" *\\| *", ", "));
        cells.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .forEach(name -> add(lines, name + ": ", cells.getOrDefault(name, "")));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(label + text);
        }
    }

    private static Pattern tag(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /// A text with the formatting of HTML, as telephones write it, without that; with a dash before each item of a
    /// list.
    /// Only tags that a formatted text has are taken out: what else stands between angle brackets is a person's own.
    private static String plain(String formatted) {
        String text = LINE_BREAK.matcher(formatted).replaceAll("\n");
        text = ITEM.matcher(text).replaceAll("\n- ");
        text = BLOCKS.matcher(text).replaceAll("\n");
        text = OTHERS.matcher(text).replaceAll("");
        // The ampersand is last: what was written as &amp;lt; says &lt;.
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
