package haven.exchange;

import java.util.Arrays;
import java.util.List;

/// The first line of a table: its names, and what stands between them.
///
/// @param separator a comma, or a semicolon or a tab: what a spreadsheet writes where a comma is part of a number
record CsvHeader(char separator, List<String> names) {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /// The names keep their order; one in quotes has none of the separators in it.
    static CsvHeader of(String line) {
        char separator = SEPARATORS[0];
        for (char other : SEPARATORS) {
            if (count(line, other) > count(line, separator)) {
                separator = other;
            }
        }
        List<String> names = Arrays.stream(line.split(String.valueOf(separator), -1))
                .map(name -> name.replace("\"", "").strip())
                .toList();
        return new CsvHeader(separator, names);
    }

    private static long count(String line, char character) {
        return line.chars().filter(one -> one == character).count();
    }
}
