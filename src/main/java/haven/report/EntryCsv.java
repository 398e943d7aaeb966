package haven.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import haven.journal.Acted;
import haven.journal.CheckIn;
import haven.journal.Entry;
import haven.journal.Episode;
import haven.journal.Feeling;
import haven.journal.Note;
import haven.journal.PatternWord;
import haven.journal.Practice;
import haven.journal.Rating;
import haven.journal.Sensation;
import haven.text.OneLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Entries for a spreadsheet: a row each, a column for every field of every kind.
///
/// What a spreadsheet would take for a formula has a single quote before it, as [SafeCell] says.
public final class EntryCsv {
    /// The columns, in their order.
    public static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "at",
            "zone",
            "day",
            "recorded",
            "trigger",
            "feelings",
            "body",
            "thought",
            "urge",
            "acted",
            "pattern",
            "response",
            "need",
            "outcome",
            "distress",
            "distress_after",
            "with",
            "tags",
            "practices",
            "drill",
            "breath",
            "planned_seconds",
            "practised_seconds",
            "breaths",
            "ending",
            "paces",
            "found",
            "ratings",
            "about",
            "text");

    /// What a file in UTF-8 begins with, so that every spreadsheet reads it as that.
    public static final String MARK = "\uFEFF";

    private static final List<String> OF_NO_EXPORT = List.of("distress_after", "planned_seconds");
    private static final double MILLIS_A_SECOND = 1000;

    private EntryCsv() {}

    /// Whether a row of names is that of such a table, and of no export.
    public static boolean isHeader(List<String> names) {
        return names.containsAll(OF_NO_EXPORT);
    }

    /// The rows under a row of [#COLUMNS], without [#MARK].
    public static String of(List<Entry> entries) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(COLUMNS);
            for (Entry entry : entries) {
                Map<String, String> cells = cells(entry);
                writer.writeRecord(COLUMNS.stream()
                        .map(column -> safe(cells.getOrDefault(column, "")))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Map<String, String> cells(Entry entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", entry.id());
        cells.put("kind", entry.kind().word());
        cells.put("at", entry.stamp().written());
        cells.put("zone", entry.stamp().zone().getId());
        cells.put("day", entry.stamp().day().toString());
        switch (entry) {
            case Episode episode -> fill(cells, episode);
            case Practice practice -> fill(cells, practice);
            case CheckIn checkIn -> {
                cells.put("ratings", list(checkIn.levels(), level -> level.indicator() + " " + level.value()));
                cells.put("text", checkIn.note());
            }
            case Note note -> {
                cells.put("about", note.about().word());
                cells.put("tags", list(note.tags(), tag -> tag));
                cells.put("text", note.text());
            }
        }
        return cells;
    }

    private static void fill(Map<String, String> cells, Episode episode) {
        cells.put("recorded", episode.recorded().toString());
        cells.put("trigger", episode.trigger());
        cells.put("feelings", list(episode.feelings(), EntryCsv::feeling));
        cells.put("body", list(episode.sensations(), EntryCsv::sensation));
        cells.put("thought", episode.thought());
        cells.put("urge", episode.urge());
        cells.put("acted", episode.acted().map(Acted::word).orElse(""));
        cells.put("pattern", episode.pattern().map(PatternWord::word).orElse(""));
        cells.put("response", episode.response());
        cells.put("need", episode.need());
        cells.put("outcome", episode.outcome());
        cells.put("distress", Rating.written(episode.distress()));
        cells.put("distress_after", Rating.written(episode.distressNow()));
        cells.put("with", list(episode.with(), name -> name));
        cells.put("tags", list(episode.tags(), tag -> tag));
        cells.put("practices", list(episode.practices(), id -> id));
        cells.put("text", episode.note());
    }

    private static void fill(Map<String, String> cells, Practice practice) {
        cells.put("drill", practice.drill());
        cells.put("breath", practice.pattern());
        cells.put("planned_seconds", practice.planned().map(EntryCsv::seconds).orElse(""));
        cells.put("practised_seconds", seconds(practice.practised()));
        cells.put("breaths", String.valueOf(practice.breaths()));
        cells.put("ending", practice.ending().word());
        cells.put("distress", Rating.written(practice.before()));
        cells.put("distress_after", Rating.written(practice.after()));
        cells.put("paces", list(practice.paces(), pace -> pace.pace() + " after " + seconds(pace.after())));
        cells.put("found", list(practice.found(), found -> (found.sense() + " " + found.word()).strip()));
    }

    private static String feeling(Feeling feeling) {
        return (feeling.name() + " " + Rating.written(feeling.strength())).strip();
    }

    private static String sensation(Sensation sensation) {
        return (sensation.words() + " " + Rating.written(sensation.strength())).strip();
    }

    private static String seconds(Duration duration) {
        return Wording.decimal(duration.toMillis() / MILLIS_A_SECOND);
    }

    private static <T> String list(List<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining("; "));
    }

    /// Nothing that a terminal would obey, and no formula.
    private static String safe(String cell) {
        StringBuilder text = new StringBuilder();
        cell.codePoints()
                .filter(point -> point == '\n' || point == '\t' || !OneLine.isInvisible(point))
                .forEach(text::appendCodePoint);
        return SafeCell.of(text.toString());
    }
}
