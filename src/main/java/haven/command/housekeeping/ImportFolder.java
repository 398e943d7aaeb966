package haven.command.housekeeping;

import haven.UserError;
import haven.exchange.ForeignFile;
import haven.exchange.Import;
import haven.exchange.ImportFormat;
import haven.exchange.ImportText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A folder of notes, most of them of a day: those that say no day are passed over, and named.
final class ImportFolder {
    private static final int MOST_NAMED = 5;

    private ImportFolder() {}

    /// Reads all of them.
    ///
    /// @return what there is to say of it
    static List<String> into(Import read, List<ImportText> texts, Optional<ImportFormat> asked, String folder) {
        List<String> passed = new ArrayList<>();
        Optional<ImportText> tables = Optional.empty();
        for (ImportText text : texts) {
            Optional<ImportFormat> format =
                    text.isBlank() || ForeignFile.of(text).isPresent()
                            ? Optional.empty()
                            : asked.or(() -> ImportFormat.recognised(text));
            if (format.equals(Optional.of(ImportFormat.TABLE)) && !text.isMapped()) {
                tables = Optional.of(text);
            }
            boolean known = format.isPresent() && (format.get() != ImportFormat.TABLE || text.isMapped());
            if (!known || !read.read(text, format)) {
                passed.add(text.name());
            }
            // There may be more of them than a program may have open.
            text.close();
        }
        if (passed.size() == texts.size() && tables.isPresent()) {
            throw UnmappedTable.refused(tables.get());
        }
        if (passed.size() == texts.size()) {
            throw UserError.usage(
                    "None of the " + texts.size() + " files in " + folder + " has a date in its name or its lines.",
                    "Nothing was imported. A daily note is called by its date, such as 2026-11-20.md.");
        }
        return passed.isEmpty() ? List.of() : List.of(said(passed));
    }

    private static String said(List<String> passed) {
        int more = passed.size() - MOST_NAMED;
        return "Passed over, as they say no date or no words: "
                + String.join(", ", passed.subList(0, Math.min(passed.size(), MOST_NAMED)))
                + (more > 0 ? " and " + more + " more" : "") + ".";
    }
}
