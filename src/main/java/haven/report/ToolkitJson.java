package haven.report;

import haven.entry.Use;
import haven.insight.Toolkit;
import haven.insight.Toolkit.Ranked;
import haven.json.EntryJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The toolkit for other programs: each thing as an entry, beside how often its drill was practised.
public final class ToolkitJson {
    private ToolkitJson() {}

    /// A list, the most used first.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(Toolkit toolkit, boolean ascii) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        toolkit.tools().forEach(tool -> list.add(tree(tool)));
        return JsonText.of(list, ascii);
    }

    /// One object.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(Ranked tool, boolean ascii) {
        return JsonText.of(tree(tool), ascii);
    }

    private static ObjectNode tree(Ranked tool) {
        ObjectNode node = EntryJson.tree(tool.item());
        Use practised = tool.practised();
        if (practised.times() > 0) {
            node.put("practices", practised.times());
            practised.last().ifPresent(last -> node.put("lastPractised", last.toString()));
        }
        return node;
    }
}
