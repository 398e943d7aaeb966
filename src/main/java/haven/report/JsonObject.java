package haven.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was found, for other programs: names with their values, in the order they were put. A value is a text, a
/// number, a truth, another object, a list of such, or what [JsonText] knows how to write.
public final class JsonObject {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /// Puts a value under a name.
    ///
    /// @return this object
    public JsonObject put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// Puts a text; null where it says nothing.
    ///
    /// @return this object
    public JsonObject putText(String name, String text) {
        return put(name, Optional.of(text).filter(said -> !said.isEmpty()));
    }

    /// Puts all that another has, in the place of what this has of the same names.
    public void putAll(JsonObject other) {
        values.putAll(other.values);
    }

    Map<String, Object> values() {
        return values;
    }
}
