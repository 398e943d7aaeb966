package haven.journal;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A line of the safety plan as JSON: its place in its part is that among the others.
public final class PlanLineJson {
    /// What its `kind` says.
    public static final String KIND = "plan";

    private static final List<String> FIELDS = List.of("kind", "part", "text");

    private PlanLineJson() {}

    /// A line as a JSON object.
    public static ObjectNode tree(PlanLine line) {
        JsonWriter object = new JsonWriter(JsonNodeFactory.instance.objectNode());
        object.text("kind", KIND);
        object.text("part", line.part().word());
        object.text("text", line.text());
        return object.node();
    }

    /// Reads a line as [#tree(PlanLine)] wrote it.
    ///
    /// @throws haven.UserError that names the first thing wrong with its path
    public static PlanLine readBack(JsonNode json, EpisodeJson.Defaults defaults) {
        JsonFields fields = JsonFields.of(json, FIELDS, EntryJson.asWritten(defaults));
        String parts = "one of " + String.join(", ", PlanPart.words());
        return new PlanLine(
                fields.required("part", fields.oneOf("part", PlanPart::of, parts), parts), fields.requiredText("text"));
    }
}
