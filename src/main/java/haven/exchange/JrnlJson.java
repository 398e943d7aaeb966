package haven.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what `jrnl --format json` writes: each entry becomes a note of its title and its body. What another program
/// writes as an object with a list of entries is found and gone through in the same way.
final class JrnlJson {
    /// The tag of what was starred.
    static final String STARRED = "starred";

    private static final String ENTRIES = "entries";

    private JrnlJson() {}

    /// Whether a text that begins with a brace is one: haven's own entries have no list of entries in them. Where haven
    /// itself shows a report over several lines, what has that name is none.
    static boolean isOne(ImportText text) {
        return hasEntries(
                text,
                json -> json.currentToken() == JsonToken.START_ARRAY
                        || !HavenJson.isOverSeveralLines(text.firstLine()));
    }

    static void read(ImportText text, ImportedEntries intake) {
        read(text, "jrnl", intake, (place, entry) -> read(place, entry, intake));
    }

    private static void read(Place place, JsonNode entry, ImportedEntries intake) {
        String date = entry.path("date").asString("");
        String time = entry.path("time").asString("");
        Optional<WrittenAt> at = intake.time(place, date, time);
        if (at.isEmpty()) {
            return;
        }
        List<String> tags = tags(entry, word -> word.replaceFirst("^[@#]", ""));
        String whole = entry.path("title").asString("").strip() + "\n"
                + entry.path("body").asString("").stripTrailing();
        intake.note(place, at.get(), whole.strip(), tags);
    }

    /// Whether a text that begins with a brace has entries that are so. No more of it is read than that takes.
    ///
    /// @param so gets the parser where what they are begins
    static boolean hasEntries(ImportText text, Predicate<JsonParser> so) {
        try (JsonParser json = JsonMapper.shared().createParser(text.reader())) {
            json.nextToken();
            return find(json, ENTRIES) && so.test(json);
        } catch (JacksonException malformed) {
            return false;
        }
    }

    /// Goes on to where the value of a field of the open object begins.
    ///
    /// @return whether there is one
    static boolean find(JsonParser json, String field) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals(field)) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    /// Reads each of the entries.
    ///
    /// @param program whose they are
    static void read(ImportText text, String program, ImportedEntries intake, BiConsumer<Place, JsonNode> reader) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(text.reader());
        } catch (JacksonException malformed) {
            HavenJson.refuse(text, malformed, intake);
            return;
        }
        if (!root.path(ENTRIES).isArray()) {
            intake.mistake(text.line(1), "there is no list of entries in it, as " + program + " writes one.");
            return;
        }
        int number = 1;
        for (JsonNode entry : root.path(ENTRIES).values()) {
            reader.accept(new Place(text.name(), "entry " + number), entry);
            number++;
        }
    }

    /// An entry's tags, none twice; that it was starred is the first of them.
    ///
    /// @param bare makes a tag what a person calls it
    static List<String> tags(JsonNode entry, UnaryOperator<String> bare) {
        List<String> tags = new ArrayList<>();
        if (entry.path(STARRED).asBoolean(false)) {
            tags.add(STARRED);
        }
        for (JsonNode tag : entry.path("tags").values()) {
            String word = bare.apply(tag.asString("")).strip();
            if (!word.isEmpty() && !tags.contains(word)) {
                tags.add(word);
            }
        }
        return tags;
    }
}
