package haven.exchange;

import haven.report.EntryCsv;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads tables as [TablesWriter] writes them. Rows of several kinds may be in one, and columns in any order.
final class TablesReader {
    private static final String KIND = "kind";

    private TablesReader() {}

    /// Whether a line is the header of such a table.
    static boolean isHeader(String line) {
        return CsvHeader.of(line).names().contains(KIND);
    }

    static void read(ImportText text, Intake intake) throws IOException {
        if (EntryCsv.isHeader(CsvHeader.of(text.firstLine()).names())) {
            intake.mistake(
                    text.line(1),
                    "it is the table of haven journal, which is for looking at. haven export --format csv writes what"
                            + " can be imported.");
            return;
        }
        CsvText.read(text, intake, (place, header, cells) -> row(place, header, cells, intake));
    }

    private static void row(Place place, List<String> header, List<String> cells, Intake intake) {
        int kindAt = header.indexOf(KIND);
        String kind = kindAt < 0 || kindAt >= cells.size() ? "" : cells.get(kindAt);
        Optional<CsvTable> table = CsvTable.of(kind);
        if (table.isEmpty()) {
            List<String> kinds =
                    Arrays.stream(CsvTable.values()).map(CsvTable::kind).toList();
            intake.mistake(place, "kind is \"" + kind + "\". It is to be one of " + String.join(", ", kinds) + ".");
            return;
        }
        ObjectNode thing = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            String name = header.get(i);
            Optional<Column> column = table.get().column(name);
            if (column.isPresent() && thing.has(name)) {
                intake.mistake(place, "there are two columns " + name + ".");
                return;
            }
            if (column.isPresent()) {
                CellJson.put(thing, column.get(), cells.get(i));
            } else if (!cells.get(i).isEmpty()) {
                // Its reader names it, and the fields that there are.
                thing.put(name.isEmpty() ? "without a name" : name, cells.get(i));
            }
        }
        intake.take(place, thing);
    }
}
