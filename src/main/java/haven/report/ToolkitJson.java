package haven.report;

import haven.insight.Tool;
import haven.insight.Toolkit;
import haven.journal.ToolkitItem;
import haven.journal.Use;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The toolkit for other programs. Empty fields are left out; instants are UTC in ISO 8601.
public final class ToolkitJson {
    private ToolkitJson() {}

    /// A list, the most used first.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(Toolkit toolkit, boolean ascii) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        toolkit.tools().forEach(tool -> fill(list.addObject(), tool));
        return JsonText.of(list, ascii);
    }

    /// One object.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(Tool tool, boolean ascii) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        fill(node, tool);
        return JsonText.of(node, ascii);
    }

    private static void fill(ObjectNode node, Tool tool) {
        ToolkitItem item = tool.item();
        node.put("id", item.id())
                .put("at", item.stamp().written())
                .put("zone", item.stamp().zone().getId())
                .put("day", item.stamp().day().toString())
                .put("kind", item.kind().word())
                .put("name", item.name());
        text(node, "note", item.note());
        text(node, "helps", item.helps());
        use(node, "uses", "lastUsed", item.used());
        if (tool.practised().times() > 0) {
            use(node, "practices", "lastPractised", tool.practised());
        }
    }

    private static void text(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void use(ObjectNode node, String times, String last, Use use) {
        node.put(times, use.times());
        Optional<Instant> at = use.last();
        at.ifPresent(instant -> node.put(last, instant.toString()));
    }
}
