package haven.report;

import haven.report.BackupPage.Listed;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The backups of a journal for other programs. Instants are UTC in ISO 8601, sizes bytes.
public final class BackupJson {
    private BackupJson() {}

    /// A list, the newest first.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(List<Listed> backups, boolean ascii) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        backups.forEach(listed -> fill(list.addObject(), listed));
        return JsonText.of(list, ascii);
    }

    private static void fill(ObjectNode node, Listed listed) {
        node.put("name", listed.backup().name())
                .put("file", listed.backup().file().toString())
                .put("kind", listed.backup().kind().word())
                .put("at", listed.backup().at().toString())
                .put("size", listed.bytes())
                .put("opens", listed.contents().isPresent());
        listed.contents().ifPresent(contents -> {
            node.put("schema", contents.version()).put("entries", contents.entries());
            ObjectNode counts = node.putObject("counts");
            contents.counts().forEach(counts::put);
        });
    }
}
