package haven.exchange;

import haven.json.EntryJson;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads what haven writes as JSON: an export's lines, whose header may be missing or come again where files were
/// joined, or an entry or a list of them over several lines.
final class HavenJson {
    private HavenJson() {}

    static void read(ImportText text, ImportedEntries intake) {
        if (isOverSeveralLines(text.firstLine())) {
            whole(text, intake);
            return;
        }
        Iterator<String> lines = text.lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            String line = lines.next();
            if (!line.isBlank()) {
                read(line, text.line(number), intake);
            }
        }
    }

    /// Whether a file's first line is the beginning of JSON that goes on in the next.
    static boolean isOverSeveralLines(String line) {
        return line.equals("{") || line.startsWith("[");
    }

    /// Whether a file's first line begins a list in JSON; jrnl's text begins with a time in brackets.
    static boolean isList(String line) {
        String rest = line.startsWith("[") ? line.substring(1).strip() : "none";
        return rest.isEmpty() || rest.startsWith("{") || rest.equals("]");
    }

    /// Whether its first object is one that haven wrote: a header, or an entry. No more than that is read, so that a
    /// file may be larger than the memory.
    static boolean isOne(ImportText text) {
        try (MappingIterator<JsonNode> things =
                EntryJson.MAPPER.readerFor(JsonNode.class).readValues(text.reader())) {
            JsonNode first = things.hasNext() ? things.next() : MissingNode.getInstance();
            return first.has("haven") || (first.has("kind") && first.has("at"));
        } catch (JacksonException malformed) {
            return false;
        }
    }

    private static void whole(ImportText text, ImportedEntries intake) {
        JsonNode root;
        try {
            root = EntryJson.MAPPER.readTree(text.reader());
        } catch (JacksonException malformed) {
            refuse(text, malformed, intake);
            return;
        }
        if (root.isObject() && !root.has("kind")) {
            intake.mistake(
                    text.line(1), "it is no JSON of entries that haven knows; a report, such as a week, is none.");
            return;
        }
        int number = 1;
        for (JsonNode thing : root.isArray() ? root.values() : List.of(root)) {
            take(thing, new Place(text.name(), "entry " + number), intake);
            number++;
        }
    }

    private static void read(String line, Place place, ImportedEntries intake) {
        JsonNode node;
        try {
            node = EntryJson.MAPPER.readTree(line);
        } catch (JacksonException malformed) {
            intake.mistake(place, why(malformed));
            return;
        }
        take(node, place, intake);
    }

    private static void take(JsonNode node, Place place, ImportedEntries intake) {
        if (!(node instanceof ObjectNode thing)) {
            intake.mistake(place, "it is to be an object in braces.");
        } else if (thing.has("haven")) {
            header(thing, place, intake);
        } else {
            intake.take(place, thing);
        }
    }

    private static void header(ObjectNode header, Place place, ImportedEntries intake) {
        JsonNode version = header.path("version");
        if (!header.path("haven").asString("").equals("export") || !version.isIntegralNumber()) {
            intake.mistake(place, "it is no header of an export.");
        } else if (version.asInt(Integer.MAX_VALUE) > Export.VERSION) {
            intake.mistake(
                    place,
                    "a newer haven wrote it (version " + version.asString() + "; this one knows " + Export.VERSION
                            + "). Import it with that one.");
        }
    }

    /// Says what is wrong with a text that is JSON as a whole.
    static void refuse(ImportText text, JacksonException malformed, ImportedEntries intake) {
        TokenStreamLocation place = malformed.getLocation();
        intake.mistake(text.line(place == null ? 1 : place.getLineNr()), why(malformed));
    }

    /// What is wrong with JSON, and from which column on.
    private static String why(JacksonException malformed) {
        TokenStreamLocation place = malformed.getLocation();
        String from = place == null ? "" : " from column " + place.getColumnNr() + " on";
        return String.valueOf(malformed.getOriginalMessage()).startsWith("Duplicate")
                ? "it names a field twice."
                : "it cannot be read as JSON" + from + ".";
    }
}
