package haven.exchange;

import haven.exchange.ForeignTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/// The rows of a table that is in JSON: a list of objects, or the one list of them in an object, or objects one after
/// the other. What is within a value has its name behind a point: `content.text`.
final class JsonRows {
    private JsonRows() {}

    static List<Row> read(ImportText text, BiConsumer<Place, String> mistakes) {
        List<Row> rows = new ArrayList<>();
        try (MappingIterator<JsonNode> roots =
                JsonMapper.shared().readerFor(JsonNode.class).readValues(text.reader())) {
            while (roots.hasNext()) {
                for (JsonNode one : objects(roots.next())) {
                    Map<String, List<String>> cells = new LinkedHashMap<>();
                    put(cells, "", one);
                    if (!cells.isEmpty()) {
                        rows.add(new Row(new Place(text.name(), "entry " + (rows.size() + 1)), cells));
                    }
                }
            }
        } catch (JacksonException malformed) {
            mistakes.accept(text.line(1), "it cannot be read as JSON.");
        }
        return rows;
    }

    private static List<JsonNode> objects(JsonNode root) {
        if (root.isArray()) {
            return root.valueStream().filter(JsonNode::isObject).toList();
        }
        if (!root.isObject() || root.propertyNames().stream().anyMatch(ForeignTable::isDate)) {
            return List.of(root);
        }
        return root.valueStream()
                .filter(value -> value.isArray() && value.path(0).isObject())
                .findFirst()
                .map(JsonRows::objects)
                .orElse(List.of(root));
    }

    private static void put(Map<String, List<String>> cells, String name, JsonNode value) {
        if (value.isObject()) {
            value.properties()
                    .forEach(property -> put(
                            cells,
                            name.isEmpty() ? property.getKey() : name + "." + property.getKey(),
                            property.getValue()));
        } else if (value.isArray()) {
            value.values().forEach(one -> put(cells, name, one));
        } else if (!value.isNull() && !value.asString("").isBlank()) {
            cells.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(value.asString("").strip());
        }
    }
}
