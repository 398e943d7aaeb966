package haven.journal;

import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Something in the toolkit as JSON, for an export and an import.
public final class ToolkitItemJson {
    /// What its `kind` says; what sort of help it is, is its `type`.
    public static final String KIND = "toolkit";

    private static final List<String> FIELDS = EntryJson.fields("type", "name", "note", "helps", "uses", "lastUsed");

    private ToolkitItemJson() {}

    /// An item as a JSON object.
    public static ObjectNode tree(ToolkitItem item) {
        JsonWriter object = new JsonWriter(JsonNodeFactory.instance.objectNode());
        object.text("kind", KIND);
        object.text("id", item.id());
        StampJson.write(object, item.stamp());
        object.text("type", item.kind().word());
        object.text("name", item.name());
        object.text("note", item.note());
        object.text("helps", item.helps());
        object.number("uses", item.used().times());
        item.used().last().ifPresent(last -> object.text("lastUsed", last.toString()));
        return object.node();
    }

    /// Reads an item as [#tree(ToolkitItem)] wrote it.
    ///
    /// @throws haven.UserError that names the first thing wrong with its path
    public static ToolkitItem readBack(JsonNode json, EpisodeJson.Defaults defaults) {
        JsonFields fields = JsonFields.of(json, FIELDS, EntryJson.asWritten(defaults));
        String types = "one of " + String.join(", ", ToolkitKind.words());
        return new ToolkitItem(
                fields.id("id").orElse(defaults.id()),
                StampJson.read(fields, defaults),
                fields.required("type", fields.oneOf("type", ToolkitKind::of, types), types),
                fields.requiredText("name"),
                fields.text("note").orElse(""),
                fields.text("helps").orElse(""),
                new Use(
                        fields.count("uses").orElse(0),
                        fields.instant("lastUsed").map(last -> last.truncatedTo(ChronoUnit.MILLIS))));
    }
}
