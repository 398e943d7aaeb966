package haven.journal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Fills a JSON object, leaving out what is empty.
record JsonWriter(ObjectNode node) {
    private static final int MILLI = 3;

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

    void number(String name, int value) {
        node.put(name, value);
    }

    /// Whole where it is: 1, not 1.0.
    void number(String name, double value) {
        node.put(name, whole(BigDecimal.valueOf(value)));
    }

    /// In seconds, to the millisecond.
    void seconds(String name, Duration value) {
        node.put(name, whole(BigDecimal.valueOf(value.toMillis(), MILLI)));
    }

    private static BigDecimal whole(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
