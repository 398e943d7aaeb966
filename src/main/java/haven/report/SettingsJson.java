package haven.report;

import haven.setting.ConfigReading;
import haven.setting.Setting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Settings for other programs. A value is as in the settings' file; one that is not there is null.
public final class SettingsJson {
    private SettingsJson() {}

    /// A list of all.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(ConfigReading reading, boolean ascii) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Setting.ALL.forEach(setting -> fill(list.addObject(), setting, reading));
        return JsonText.of(list, ascii);
    }

    /// One object.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(Setting<?> setting, ConfigReading reading, boolean ascii) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        fill(node, setting, reading);
        return JsonText.of(node, ascii);
    }

    private static void fill(ObjectNode node, Setting<?> setting, ConfigReading reading) {
        node.put("key", setting.key());
        node.set("value", value(reading.toml(setting)));
        node.put("from", reading.sets(setting) ? "file" : "default");
        node.set("default", value(ConfigReading.NOTHING.toml(setting)));
        node.put("accepted", setting.type().accepted());
        node.put("what", setting.what());
    }

    /// What haven writes of TOML, texts, lists of texts, numbers and truths, is JSON, too.
    private static JsonNode value(String toml) {
        return toml.isEmpty()
                ? JsonNodeFactory.instance.nullNode()
                : JsonMapper.shared().readTree(toml);
    }
}
