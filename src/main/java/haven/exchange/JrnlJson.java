package haven.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what `jrnl --format json` writes: each entry becomes a note of its title and its body.
final class JrnlJson {
    /// The tag of what was starred.
    static final String STARRED = "starred";

    private JrnlJson() {}

    /// Whether a text that begins with a brace is one: haven's own entries have no list of entries in them. Where haven
    /// itself shows a report over several lines, what has that name is none.
    static boolean isOne(ImportText text) {
        try (JsonParser json = JsonMapper.shared().createParser(text.reader())) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                boolean isList = json.nextToken() == JsonToken.START_ARRAY;
                if (name.equals("entries")) {
                    return isList || !HavenJson.isOverSeveralLines(text.firstLine());
                }
                json.skipChildren();
            }
            return false;
        } catch (JacksonException malformed) {
            return false;
        }
    }

    static void read(ImportText text, ImportedEntries intake) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(text.reader());
        } catch (JacksonException malformed) {
            HavenJson.refuse(text, malformed, intake);
            return;
        }
        if (!root.path("entries").isArray()) {
            intake.mistake(text.line(1), "there is no list of entries in it, as jrnl writes one.");
            return;
        }
        int number = 1;
        for (JsonNode entry : root.path("entries").values()) {
            read(new Place(text.name(), "entry " + number), entry, intake);
            number++;
        }
    }

    private static void read(Place place, JsonNode entry, ImportedEntries intake) {
        String date = entry.path("date").asString("");
        String time = entry.path("time").asString("");
        Optional<WrittenAt> at = intake.time(place, date, time);
        if (at.isEmpty()) {
            return;
        }
        List<String> tags = new ArrayList<>();
        if (entry.path("starred").asBoolean(false)) {
            tags.add(STARRED);
        }
        for (JsonNode tag : entry.path("tags").values()) {
            String word = tag.asString("").replaceFirst("^[@#]", "").strip();
            if (!word.isEmpty() && !tags.contains(word)) {
                tags.add(word);
            }
        }
        String whole = entry.path("title").asString("").strip() + "\n"
                + entry.path("body").asString("").stripTrailing();
        intake.note(place, at.get(), whole.strip(), tags);
    }
}
