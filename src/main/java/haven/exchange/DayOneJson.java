package haven.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the JSON that Day One exports: each entry becomes a note, at the time by the clock where it was written.
final class DayOneJson {
    private static final String CREATED = "creationDate";
    /// What Day One writes before a sign that Markdown would take for its own.
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|>~])");
    private static final Pattern PHOTO = Pattern.compile("!\\[[^]]*]\\(dayone-moment:[^)]*\\)\\s*");
    /// What a person may miss, where an entry has it.
    private static final List<String> NOT_TAKEN =
            List.of("photos", "videos", "audios", "pdfAttachments", "location", "weather", "music");

    private DayOneJson() {}

    /// Whether a text that begins with a brace is one.
    static boolean isOne(ImportText text) {
        try (JsonParser json = JsonMapper.shared().createParser(text.reader())) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                boolean isList = json.nextToken() == JsonToken.START_ARRAY;
                if (name.equals("entries")) {
                    return isList && json.nextToken() == JsonToken.START_OBJECT && hasCreated(json);
                }
                json.skipChildren();
            }
            return false;
        } catch (JacksonException malformed) {
            return false;
        }
    }

    private static boolean hasCreated(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (name.equals(CREATED)) {
                return true;
            }
            json.nextToken();
            json.skipChildren();
        }
        return false;
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
            intake.mistake(text.line(1), "there is no list of entries in it, as Day One writes one.");
            return;
        }
        Map<String, Integer> left = new LinkedHashMap<>();
        int number = 1;
        for (JsonNode entry : root.path("entries").values()) {
            read(new Place(text.name(), "entry " + number), entry, intake, left);
            number++;
        }
        if (!left.isEmpty()) {
            text.remark("Not taken from " + text.name() + ": "
                    + left.entrySet().stream()
                            .map(thing -> thing.getKey() + " (" + thing.getValue() + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private static void read(Place place, JsonNode entry, ImportedEntries intake, Map<String, Integer> left) {
        Optional<WrittenAt> at = at(place, entry, intake);
        if (at.isEmpty()) {
            return;
        }
        for (String thing : NOT_TAKEN) {
            if (!entry.path(thing).isEmpty()) {
                left.merge(thing, 1, Integer::sum);
            }
        }
        List<String> tags = new ArrayList<>();
        if (entry.path("starred").asBoolean(false)) {
            tags.add(JrnlJson.STARRED);
        }
        for (JsonNode tag : entry.path("tags").values()) {
            String word = tag.asString("").strip();
            if (!word.isEmpty() && !tags.contains(word)) {
                tags.add(word);
            }
        }
        String written = PHOTO.matcher(entry.path("text").asString("")).replaceAll("");
        String words = ESCAPE.matcher(written).replaceAll("$1").strip();
        if (words.isEmpty()) {
            left.merge("entries without words", 1, Integer::sum);
        } else {
            intake.note(place, at.get(), words, tags);
        }
    }

    private static Optional<WrittenAt> at(Place place, JsonNode entry, ImportedEntries intake) {
        String created = entry.path(CREATED).asString("");
        try {
            String zone = entry.path("timeZone").asString("");
            ZonedDateTime there =
                    OffsetDateTime.parse(created).atZoneSameInstant(zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone));
            return Optional.of(
                    entry.path("isAllDay").asBoolean(false)
                            ? new WrittenAt(there.toLocalDate().atTime(LocalTime.NOON), Optional.empty())
                            : new WrittenAt(there.toLocalDateTime().withNano(0), Optional.of(there.getOffset())));
        } catch (DateTimeException unreadable) {
            intake.mistake(place, CREATED + " \"" + created + "\" is no time with its zone.");
            return Optional.empty();
        }
    }
}
