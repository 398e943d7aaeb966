package haven.journal;

import java.util.List;

/// What an object within a list has.
///
/// @param fields its fields
/// @param example one such object, as JSON
record JsonShape(List<String> fields, String example) {
    static final JsonShape FEELING =
            new JsonShape(List.of("name", "strength"), "{\"name\": \"anxious\", \"strength\": 8}");
    static final JsonShape SENSATION = new JsonShape(
            List.of("place", "quality", "temperature", "strength"), "{\"place\": \"chest\", \"quality\": \"tight\"}");
    static final JsonShape PACE = new JsonShape(List.of("after", "pace"), "{\"after\": 60, \"pace\": 1.1}");
    static final JsonShape FOUND = new JsonShape(List.of("sense", "word"), "{\"sense\": \"see\", \"word\": \"lamp\"}");
    static final JsonShape LEVEL =
            new JsonShape(List.of("indicator", "value"), "{\"indicator\": \"mood\", \"value\": 6}");
}
