package haven.exchange;

import haven.journal.CheckIn.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the CSV that Daylio exports: each row becomes a check-in.
///
/// Daylio's five moods have no numbers of their own; they are spread over 0 to 10 evenly, with the middle one in the
/// middle. A mood that the person named is kept as a word: nobody knows where it stands.
final class DaylioTable {
    private static final Map<String, Integer> MOODS = Map.of("rad", 9, "good", 7, "meh", 5, "bad", 3, "awful", 1);
    /// Those that are read, and those that say nothing beyond them.
    private static final Set<String> KNOWN =
            Set.of("full_date", "date", "weekday", "time", "mood", "activities", "note_title", "note");

    private DaylioTable() {}

    /// Whether a line is the header of such a table.
    static boolean isHeader(String line) {
        return line.replace("\"", "").startsWith("full_date,");
    }

    static void read(ImportText text, Intake intake) throws IOException {
        CsvText.read(text, intake, (place, header, cells) -> row(place, cells(header, cells), intake));
    }

    private static Map<String, String> cells(List<String> header, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i).strip());
        }
        return named;
    }

    private static void row(Place place, Map<String, String> cells, Intake intake) {
        String date = cells.getOrDefault("full_date", "");
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

    private static String note(String mood, Map<String, String> cells) {
        List<String> lines = new ArrayList<>();
        add(lines, "", cells.getOrDefault("note_title", ""));
        add(
                lines,
                "",
                cells.getOrDefault("note", "").replaceAll("(?i)<br ?/?>", "\n").strip());
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
}
