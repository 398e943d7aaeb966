package haven.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import haven.text.OneLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was found as one tidy table for a spreadsheet: a row for each value, with what it is of. Whatever a report has
/// for other programs comes in it, under the same names; of what nothing is known there is no row.
///
/// The columns:
/// - `first` and `last`: the days that the report is of, so that the tables of several can be put below each other
/// - `section`: what the value belongs to, and within what: `triggers`, `people.feelings`; empty for the whole
/// - `number`: which of several it belongs to, from 1, and within which: `2`, `2.1`
/// - `item`: what that one is called: `silence`, `Sam / anxious`
/// - `day`: the day that it is of
/// - `measure`: what the value is: `times`, `median`
/// - `value`: a number, a word, or several with semicolons between
final class FindingsTable {
    private static final List<String> COLUMNS =
            List.of("first", "last", "section", "number", "item", "day", "measure", "value");
    private static final String DAY = "day";
    private static final String STATE = "state";
    private static final String KNOWN = "known";

    private final CsvWriter writer;
    private final String first;
    private final String last;

    private FindingsTable(CsvWriter writer, String first, String last) {
        this.writer = writer;
        this.first = first;
        this.last = last;
    }

    /// The table, in lines that end as a terminal's do.
    ///
    /// @param data as [Report#data()]
    static String of(Object data) {
        Object plain = JsonText.plainly(data);
        Map<?, ?> whole = plain instanceof Map<?, ?> object ? object : Map.of();
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(COLUMNS);
            new FindingsTable(writer, cell(whole.get("first")), cell(whole.get("last")))
                    .add(new Place("", "", "", ""), "", plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// Where a value is found.
    private record Place(String section, String number, String item, String day) {
        Place in(String name) {
            return new Place(joined(section, ".", name), number, item, day);
        }

        /// @param named the key of what it is called; empty where nothing calls it
        Place at(int index, Map<?, ?> object, String named) {
            return new Place(
                    section,
                    joined(number, ".", String.valueOf(index + 1)),
                    joined(item, " / ", named.isEmpty() ? "" : words(object.get(named))),
                    object.containsKey(DAY) ? cell(object.get(DAY)) : day);
        }

        private static String joined(String before, String between, String after) {
            return before.isEmpty() || after.isEmpty() ? before + after : before + between + after;
        }
    }

    /// @param name of the value
    private void add(Place place, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, held) -> add(place.in(name), String.valueOf(key), held));
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> object) {
                    addOne(place.in(name), i, object);
                } else {
                    add(place, name, list.get(i));
                }
            }
        } else if (value != null && !cell(value).isEmpty()) {
            writer.writeRecord(
                    first, last, place.section, place.number, SafeCell.of(place.item), place.day, name, cell(value));
        }
    }

    /// One of several. What has neither a day nor more to say than its name is a value itself.
    private void addOne(Place place, int index, Map<?, ?> object) {
        String named = object.size() > 1 && !object.containsKey(DAY)
                ? object.entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof String)
                        .map(entry -> String.valueOf(entry.getKey()))
                        .findFirst()
                        .orElse("")
                : "";
        Place here = place.at(index, object, named);
        // Of a day without entries, or to come, no amount is known: a 0 would be read as one.
        boolean isKnown = !object.containsKey(STATE) || KNOWN.equals(object.get(STATE));
        object.forEach((key, value) -> {
            if (!key.equals(named) && !key.equals(DAY) && (isKnown || key.equals(STATE))) {
                add(here, String.valueOf(key), value);
            }
        });
    }

    /// A value as it stands in a cell: no spreadsheet takes words for a formula, and no terminal obeys them.
    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            String all = list.stream()
                    .filter(Objects::nonNull)
                    .map(FindingsTable::words)
                    .collect(Collectors.joining("; "));
            return SafeCell.of(all);
        }
        return value instanceof Number ? value.toString() : SafeCell.of(words(value));
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : OneLine.of(value.toString());
    }
}
