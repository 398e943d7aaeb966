package haven.exchange;

import haven.report.SafeCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Cells from JSON, and back.
final class CellJson {
    /// A comma in place of a point; with more digits behind it, it could stand between thousands.
    private static final Pattern WITH_COMMA = Pattern.compile("^(-?[0-9]{1,15}),([0-9]{1,2})$");
    /// A number as a spreadsheet writes it, not longer than any that haven writes.
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?");

    private CellJson() {}

    /// The cells of one thing.
    static List<String> row(CsvTable table, ObjectNode thing) {
        return table.columns().stream()
                .map(column -> SafeCell.of(cell(column, thing)))
                .toList();
    }

    private static String cell(Column column, ObjectNode thing) {
        JsonNode value = thing.get(column.name());
        if (value == null) {
            return "";
        }
        return switch (column.form()) {
            case TEXT, NUMBER -> value.asString();
            case WORDS ->
                CellList.write(value.values().stream()
                        .map(word -> List.of(word.asString()))
                        .toList());
            case OBJECTS ->
                CellList.write(value.values().stream()
                        .map(object -> column.parts().stream()
                                .map(part -> part(object.get(Column.field(part))))
                                .toList())
                        .toList());
        };
    }

    private static String part(@Nullable JsonNode value) {
        return value == null ? "" : value.asString();
    }

    /// Puts what a cell says into an object; what cannot be understood goes in as a text, to be refused by its reader.
    static void put(ObjectNode thing, Column column, String cell) {
        String text = SafeCell.text(cell);
        if (text.isEmpty()) {
            return;
        }
        switch (column.form()) {
            case TEXT -> thing.put(column.name(), text);
            case NUMBER -> thing.set(column.name(), number(text));
            case WORDS -> {
                ArrayNode list = thing.putArray(column.name());
                CellList.read(text).forEach(parts -> list.add(String.join(":", parts)));
            }
            case OBJECTS -> {
                ArrayNode list = thing.putArray(column.name());
                CellList.read(text).forEach(parts -> object(list.addObject(), column, parts));
            }
        }
    }

    private static void object(ObjectNode object, Column column, List<String> parts) {
        List<String> names = column.parts();
        for (int i = 0; i < names.size() && i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                String name = names.get(i);
                object.set(
                        Column.field(name),
                        Column.isNumber(name)
                                ? number(parts.get(i))
                                : JsonNodeFactory.instance.stringNode(parts.get(i)));
            }
        }
        // More parts than there are: the last name says where.
        if (parts.size() > names.size()) {
            List<String> more = new ArrayList<>(parts.subList(names.size() - 1, parts.size()));
            object.put(Column.field(names.getLast()), String.join(":", more));
        }
    }

    private static JsonNode number(String text) {
        String trimmed = WITH_COMMA.matcher(text.strip()).replaceFirst("$1.$2");
        if (!NUMBER.matcher(trimmed).matches()) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        BigDecimal number = new BigDecimal(trimmed);
        return number.stripTrailingZeros().scale() <= 0
                ? JsonNodeFactory.instance.numberNode(number.toBigInteger())
                : JsonNodeFactory.instance.numberNode(number);
    }
}
