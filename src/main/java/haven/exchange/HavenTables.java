package haven.exchange;

import haven.entry.Field;
import haven.entry.Kind;
import haven.report.SafeCell;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads tables as [Export] writes them. Rows of several kinds may be in one, and columns in any order.
final class HavenTables {
    private static final String KIND = "kind";

    private HavenTables() {}

    /// Whether a line is the header of such a table.
    static boolean isHeader(String line) {
        return CsvText.names(line).contains(KIND);
    }

    static void read(ImportText text, ImportedEntries intake) {
        CsvText.read(text, intake::mistake, (place, header, cells) -> row(place, header, cells, intake));
    }

    private static void row(Place place, List<String> header, List<String> cells, ImportedEntries intake) {
        int kindAt = header.indexOf(KIND);
        String kind = kindAt < 0 || kindAt >= cells.size() ? "" : cells.get(kindAt);
        Optional<Kind> named = intake.kinds().named(kind);
        if (named.isEmpty()) {
            List<String> kinds = intake.kinds().all().stream().map(Kind::word).toList();
            intake.mistake(place, "kind is \"" + kind + "\". It is to be one of " + String.join(", ", kinds) + ".");
            return;
        }
        ObjectNode thing = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            String name = header.get(i);
            String cell = SafeCell.text(cells.get(i));
            Optional<Field<?>> field = Cells.field(named.get(), name);
            String known = field.map(Field::json).orElse(name);
            if (thing.has(known)) {
                intake.mistake(place, "there are two columns " + name + ".");
                return;
            }
            if (field.isPresent()) {
                Cells.put(thing, field.get(), cell);
            } else if (!cell.isEmpty()) {
                // Its reader names it, and the fields that there are.
                thing.put(name.isEmpty() ? "without a name" : name, cell);
            }
        }
        intake.take(place, thing);
    }
}
