package haven.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;

/// A table in CSV: its header, and what is in each row.
final class CsvText {
    /// A comma, or a semicolon or a tab: what a spreadsheet writes where a comma is part of a number.
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvText() {}

    /// The names in a table's first line, in their order; one in quotes has none of the separators in it.
    static List<String> names(String header) {
        return Arrays.stream(header.split(String.valueOf(separator(header)), -1))
                .map(name -> name.replace("\"", "").strip())
                .toList();
    }

    private static char separator(String header) {
        char separator = SEPARATORS[0];
        for (char other : SEPARATORS) {
            if (count(header, other) > count(header, separator)) {
                separator = other;
            }
        }
        return separator;
    }

    private static long count(String line, char character) {
        return line.chars().filter(one -> one == character).count();
    }

    /// Hands over each row with its header.
    ///
    /// @param mistakes what cannot be read, and where
    static void read(ImportText text, BiConsumer<Place, String> mistakes, Rows rows) {
        int last = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(text.separator().orElseGet(() -> separator(text.firstLine())))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.reader())) {
            List<String> header = List.of();
            for (CsvRecord record : reader) {
                last = Math.toIntExact(record.getStartingLineNumber());
                if (header.isEmpty() && last == 1 && text.separator().isPresent()) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = record.getFields().stream().map(String::strip).toList();
                } else if (record.getFieldCount() > header.size()) {
                    mistakes.accept(text.line(last), "it has more cells than the header has names.");
                } else {
                    rows.row(text.line(last), header, record.getFields());
                }
            }
        } catch (CsvParseException malformed) {
            mistakes.accept(text.line(last), reason(malformed));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String reason(CsvParseException malformed) {
        String said = Objects.requireNonNullElse(malformed.getMessage(), "");
        return "here or after it, the CSV cannot be read"
                + (said.toLowerCase(Locale.ROOT).contains("quote") ? ": a quote is not closed." : ".");
    }

    /// What is done with a row; it may have fewer cells than the header has names.
    interface Rows {
        void row(Place place, List<String> header, List<String> cells);
    }
}
