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
    /// What Daylio writes: CSV of moods.
    DAYLIO,
    /// Plain text with dates.
    TEXT;

    /// Every [#word()].
    public static List<String> words() {
        return Arrays.stream(values()).map(ImportFormat::word).toList();
    }

    /// Reads [#word()], in any case.
    public static Optional<ImportFormat> of(String word) {
        return Word.of(values(), word);
    }

    /// The form that a text is in, as far as its beginning tells.
    static Optional<ImportFormat> recognised(ImportText text) {
        String first = text.firstLine();
        if (first.startsWith("{")) {
            return Optional.of(JrnlJson.isOne(text) ? JRNL : JSONL);
        }
        if (HavenJson.isList(first)) {
            return Optional.of(JSONL);
        }
        if (DatedLine.isOne(first)) {
            return Optional.of(first.startsWith("[") ? JRNL : TEXT);
        }
        if (DaylioTable.isHeader(first)) {
            return Optional.of(DAYLIO);
        }
        if (HavenTables.isHeader(first)) {
            return Optional.of(CSV);
        }
        return text.lines().filter(DatedLine::isOne).findFirst().map(line -> line.startsWith("[") ? JRNL : TEXT);
    }
}
