package haven.report;

import haven.entry.Entry;
import haven.entry.Use;
import haven.insight.Toolkit.Ranked;
import haven.journal.Revision;
import haven.json.EntryJson;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Entries for other programs, each in the shape that an export and an import have.
///
/// Of each: `ascii`, whether every other character is to be escaped.
public final class EntriesJson {
    private EntriesJson() {}

    /// A list of them.
    public static String of(List<Entry> entries, boolean ascii) {
        return JsonText.of(entries.stream().map(EntryJson::tree).toList(), ascii);
    }

    /// One object.
    public static String of(Entry entry, boolean ascii) {
        return JsonText.of(EntryJson.tree(entry), ascii);
    }

    /// A list of what happened to an entry: `at`, `command`, and the entry `before` and `after`, where there was one.
    ///
    /// @param zone where the person's clock is
    public static String of(List<Revision> revisions, ZoneId zone, boolean ascii) {
        return JsonText.of(
                revisions.stream().map(revision -> data(revision, zone)).toList(), ascii);
    }

    private static JsonObject data(Revision revision, ZoneId zone) {
        JsonObject data = new JsonObject()
                .put(
                        "at",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                revision.at().atZone(zone)))
                .put("command", revision.what());
        revision.before().ifPresent(entry -> data.put("before", EntryJson.tree(entry)));
        revision.after().ifPresent(entry -> data.put("after", EntryJson.tree(entry)));
        return data;
    }

    /// A thing of the toolkit: an entry, beside how often its drill was practised.
    static Object tree(Ranked tool) {
        ObjectNode node = EntryJson.tree(tool.item());
        Use practised = tool.practised();
        if (practised.times() > 0) {
            node.put("practices", practised.times());
            practised.last().ifPresent(last -> node.put("lastPractised", last.toString()));
        }
        return node;
    }
}
