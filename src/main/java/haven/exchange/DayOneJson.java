package haven.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

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
        return JrnlJson.hasEntries(
                text,
                json -> json.currentToken() == JsonToken.START_ARRAY
                        && json.nextToken() == JsonToken.START_OBJECT
                        && JrnlJson.find(json, CREATED));
    }

    static void read(ImportText text, ImportedEntries intake) {
        Map<String, Integer> left = new LinkedHashMap<>();
        JrnlJson.read(text, "Day One", intake, (place, entry) -> read(place, entry, intake, left));
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
        List<String> tags = JrnlJson.tags(entry, UnaryOperator.identity());
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
