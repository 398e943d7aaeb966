package haven.report;

import haven.entry.Entry;
import haven.journal.Revision;
import haven.json.EntryJson;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Entries for other programs, each in the shape that an export and an import have.
public final class EntriesJson {
    private EntriesJson() {}

    /// A list of them.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(List<Entry> entries, boolean ascii) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        entries.forEach(entry -> list.add(EntryJson.tree(entry)));
        return JsonText.of(list, ascii);
    }

    /// One object.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(Entry entry, boolean ascii) {
        return JsonText.of(EntryJson.tree(entry), ascii);
    }

    /// A list of what happened to an entry: `at`, `command`, and the entry `before` and `after`, where there was one.
    ///
    /// @param zone where the person's clock is
    /// @param ascii whether every other character is to be escaped
    public static String of(List<Revision> revisions, ZoneId zone, boolean ascii) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Revision revision : revisions) {
            ObjectNode node = list.addObject();
            node.put(
                    "at",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(revision.at().atZone(zone)));
            node.put("command", revision.what());
            revision.before().ifPresent(entry -> node.set("before", EntryJson.tree(entry)));
            revision.after().ifPresent(entry -> node.set("after", EntryJson.tree(entry)));
        }
        return JsonText.of(list, ascii);
    }
}
