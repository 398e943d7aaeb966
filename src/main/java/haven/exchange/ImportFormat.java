package haven.exchange;

import haven.entry.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The forms that can be imported.
public enum ImportFormat implements Word {
    /// What `haven export` writes.
    JSONL,
    /// What `haven export --format csv` writes: a folder, or one file of it.
    CSV,
    /// What jrnl writes: its JSON, or its text.
    JRNL,
    /// What Day One writes: JSON of entries.
    DAYONE,
    /// What Daylio writes: CSV of moods.
    DAYLIO,
    /// Any table, in CSV or JSON, of which a person says what its columns are.
    TABLE,
    /// The note of one day, in a file that is called by its date.
    DAILY,
    /// A month of RedNotebook's.
    REDNOTEBOOK,
    /// Plain text with dates.
    TEXT;

    private static final int SAMPLE = 1000;

    /// Every [#word()].
    public static List<String> words() {
        return Arrays.stream(values()).map(ImportFormat::word).toList();
    }

    /// Reads [#word()], in any case.
    public static Optional<ImportFormat> of(String word) {
        return Word.of(values(), word);
    }

    /// The form that a text is in, as far as its name and its beginning tell.
    public static Optional<ImportFormat> recognised(ImportText text) {
        String first = text.firstLine();
        if (first.startsWith("{") || HavenJson.isList(first)) {
            return Optional.of(json(text, first));
        }
        if (RedNotebook.isOne(text)) {
            return Optional.of(REDNOTEBOOK);
        }
        if (!first.startsWith("[") && DailyNote.isOne(text)) {
            return Optional.of(DAILY);
        }
        if (DatedLine.isOne(first) || !DatedText.bullet(first).isEmpty()) {
            return Optional.of(first.startsWith("[") || isShownByJrnl(text) ? JRNL : TEXT);
        }
        if (DaylioTable.isHeader(first)) {
            return Optional.of(DAYLIO);
        }
        if (HavenTables.isHeader(first)) {
            return Optional.of(CSV);
        }
        if (isOfMonths(text)) {
            return Optional.of(JRNL);
        }
        if (OrgText.isOne(text)) {
            return Optional.of(TEXT);
        }
        if (CsvText.names(first).size() > 1 && ForeignTable.of(text).isPresent()) {
            return Optional.of(TABLE);
        }
        return text.lines()
                .filter(DatedLine::isOne)
                .findFirst()
                .map(line -> line.startsWith("[") ? JRNL : TEXT)
                .or(() -> Heading.areDays(text) ? Optional.of(TEXT) : Optional.empty());
    }

    private static ImportFormat json(ImportText text, String first) {
        if (HavenJson.isOne(text)) {
            return JSONL;
        }
        if (first.startsWith("{") && DayOneJson.isOne(text)) {
            return DAYONE;
        }
        if (first.startsWith("{") && JrnlJson.isOne(text)) {
            return JRNL;
        }
        return ForeignTable.of(text).isPresent() ? TABLE : JSONL;
    }

    /// As `jrnl` shows entries: below each title, a line at the left.
    private static boolean isShownByJrnl(ImportText text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        return lines.stream().anyMatch(line -> line.startsWith("|"))
                && lines.stream().allMatch(line -> line.startsWith("|") || DatedLine.isOne(line));
    }

    /// As `jrnl --format markdown` writes: the headings of a year, a month and an entry.
    private static boolean isOfMonths(ImportText text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(3).toList();
        return lines.size() == 3
                && lines.get(0).matches("# [0-9]{4}\\s*")
                && lines.get(1).matches("## \\p{L}+\\s*")
                && lines.get(2).matches("### .*[0-9]{1,2}:[0-9]{2}.*")
                && DatedLine.isOne(lines.get(2));
    }
}
