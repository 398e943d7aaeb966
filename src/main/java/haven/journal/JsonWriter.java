package haven.journal;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Fills a JSON object, leaving out what is empty.
record JsonWriter(ObjectNode node) {
    void text(String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    void rating(String name, OptionalInt value) {
        if (value.isPresent()) {
            node.put(name, value.getAsInt());
        }
    }

    void words(String name, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = node.putArray(name);
            values.forEach(list::add);
        }
    }

    <T> void objects(String name, List<T> values, BiConsumer<JsonWriter, T> writer) {
        if (!values.isEmpty()) {
            ArrayNode list = node.putArray(name);
            values.forEach(value -> writer.accept(new JsonWriter(list.addObject()), value));
        }
    }
}
