package haven.exchange;

import haven.calendar.ClockTime;
import haven.calendar.DateHabits;
import haven.calendar.DiaryDate;
import haven.calendar.DiaryTime;
import haven.calendar.Unclear;
import haven.entry.CheckIn.Level;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the CSV that Daylio exports: each row becomes a check-in.
///
/// Daylio's five moods have no numbers of their own; they are spread over 0 to 10 evenly, with the middle one in the
/// middle. A mood that the person named is kept as a word: nobody knows where it stands.
final class DaylioTable {
    private static final Map<String, Integer> MOODS = Map.of("rad", 9, "good", 7, "meh", 5, "bad", 3, "awful", 1);
    /// Those that are read, and those that say nothing beyond them.
    private static final Set<String> KNOWN = Set.of(
            "full_date", "year", "date", "weekday", "time", "mood", "activities", "scales", "note_title", "note");
    /// A scale of the person's own: `Sleep Quality: 8/10 points`.
    private static final Pattern OF_TEN = Pattern.compile("(?<name>[^:]*\\p{L}[^:]*):\\s*(?<value>[0-9]|10)/10\\b.*");

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

    private final ImportedEntries intake;
    private final ReadAs asked;
    private final DateHabits habits;
    private final Map<String, Integer> ownMoods = new LinkedHashMap<>();
    private final Set<String> moods = new LinkedHashSet<>();

    private DaylioTable(ImportedEntries intake, ReadAs asked) {
        this.intake = intake;
        this.asked = asked;
        habits = asked.habits();
    }

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
        DaylioTable table = new DaylioTable(intake, text.asked());
        Map<Place, Map<String, String>> rows = new LinkedHashMap<>();
        CsvText.read(text, intake::mistake, (place, header, cells) -> rows.put(place, cells(header, cells)));
        rows.values().forEach(table::learn);
        rows.forEach(table::row);
        table.end(text);
    }

    /// What there is to say of the moods that are the person's own.
    private void end(ImportText text) {
        for (String asked : asked.moods().keySet()) {
            if (moods.stream().noneMatch(mood -> mood.toLowerCase(Locale.ROOT).equals(asked))) {
                intake.mistake(
                        text.line(1),
                        "--mood gives \"" + asked + "\" a number, and there is no such mood in it; there are "
                                + String.join(", ", moods) + ".");
            }
        }
        if (!ownMoods.isEmpty()) {
            text.remark("Kept as words, for want of a number: "
                    + ownMoods.entrySet().stream()
                            .map(mood -> mood.getKey() + " (" + mood.getValue() + ")")
                            .collect(Collectors.joining(", "))
                    + ". To give moods of your own one from 0 to 10: haven undo, if this is kept already, and import with"
                    + ownMoods.keySet().stream()
                            .map(mood -> " --mood \"" + mood + "=N\"")
                            .collect(Collectors.joining())
                    + ".");
        }
    }

    private static Map<String, String> cells(List<String> header, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i).strip());
        }
        return named;
    }

    private void learn(Map<String, String> cells) {
        habits.learn((weekday(cells) + " " + written(cells)).strip());
    }

    private void row(Place place, Map<String, String> cells) {
        Optional<WrittenAt> at = at(place, cells);
        if (at.isEmpty()) {
            return;
        }
        String mood = cells.getOrDefault("mood", "");
        String known = mood.toLowerCase(Locale.ROOT);
        Integer value = asked.moods().getOrDefault(known, MOODS.get(known));
        List<Level> levels = new ArrayList<>();
        if (value != null) {
            levels.add(new Level("mood", value));
        } else if (!mood.isEmpty()) {
            ownMoods.merge(mood, 1, Integer::sum);
        }
        if (!mood.isEmpty()) {
            moods.add(mood);
        }
        List<String> scales = new ArrayList<>();
        for (String scale : cells.getOrDefault("scales", "").split("\\s*\\|\\s*", -1)) {
            scale(scale.strip(), levels, scales);
        }
        String note = note(value == null ? mood : "", cells, String.join(", ", scales));
        if (levels.isEmpty() && note.isEmpty()) {
            intake.mistake(place, "it has neither a mood nor a note.");
        } else {
            intake.checkIn(place, at.get(), levels, note);
        }
    }

    /// A scale of ten is a rating; another, such as a length of time, stays in words.
    private static void scale(String scale, List<Level> levels, List<String> others) {
        Matcher ofTen = OF_TEN.matcher(scale);
        String name = ofTen.matches() ? ofTen.group("name").strip().toLowerCase(Locale.ROOT) : "";
        if (!name.isEmpty()
                && levels.stream().noneMatch(level -> level.indicator().equals(name))) {
            levels.add(new Level(name, Integer.parseInt(ofTen.group("value"))));
        } else if (!scale.isEmpty()) {
            others.add(scale);
        }
    }

    private Optional<WrittenAt> at(Place place, Map<String, String> cells) {
        String written = written(cells);
        String time = cells.getOrDefault("time", "");
        try {
            String clock = DiaryTime.of(time)
                    .map(ClockTime::time)
                    .map(LocalTime::toString)
                    .orElse(time);
            return intake.time(
                    place, DiaryDate.of(written, weekday(cells), habits).toString(), clock);
        } catch (Unclear unclear) {
            intake.mistake(place, String.valueOf(unclear.getMessage()));
            return Optional.empty();
        } catch (DateTimeException unreadable) {
            return intake.time(place, written, time);
        }
    }

    private static String weekday(Map<String, String> cells) {
        return cells.getOrDefault("weekday", "");
    }

    private static String written(Map<String, String> cells) {
        String whole = cells.getOrDefault("full_date", "");
        return whole.isEmpty()
                ? (cells.getOrDefault("date", "") + " " + cells.getOrDefault("year", "")).strip()
                : whole;
    }

    private static String note(String mood, Map<String, String> cells, String scales) {
        List<String> lines = new ArrayList<>();
        add(lines, "", cells.getOrDefault("note_title", ""));
        add(lines, "", plain(cells.getOrDefault("note", "")));
        add(lines, "mood: ", mood);
        add(lines, "activities: ", cells.getOrDefault("activities", "").replaceAll(" *\\| *", ", "));
        add(lines, "scales: ", scales);
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
