package haven.journal;

import haven.UserError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An entry of any kind as JSON: one shape for `--json`, for an export and for an import.
///
/// ```json
/// {"kind": "check-in", "at": "2026-11-21T21:30:00+01:00", "ratings": [{"indicator": "mood", "value": 6}]}
/// ```
/// Empty fields are left out when written, and may be left out or null when read. Everything else is refused with the
/// field's path. Only loaded where JSON was asked for.
public final class EntryJson {
    private static final String KINDS = "\"episode\", \"practice\", \"check-in\" or \"note\"";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /// The same on every system: Jackson's own printer ends lines as the system does.
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private EntryJson() {}

    /// The fields that everything with a time has, and these of its own.
    static List<String> fields(String... own) {
        List<String> fields = new ArrayList<>(List.of("kind", "id", "at", "zone", "day"));
        fields.addAll(List.of(own));
        return List.copyOf(fields);
    }

    /// An entry as a JSON object, its `kind` first.
    public static ObjectNode tree(Entry entry) {
        JsonWriter object = new JsonWriter(MAPPER.createObjectNode());
        object.text("kind", entry.kind().word());
        object.text("id", entry.id());
        StampJson.write(object, entry.stamp());
        switch (entry) {
            case Episode episode -> EpisodeJson.fill(object, episode);
            case Practice practice -> PracticeJson.fill(object, practice);
            case CheckIn checkIn -> CheckInJson.fill(object, checkIn);
            case Note note -> NoteJson.fill(object, note);
        }
        return object.node();
    }

    /// Writes one entry, over several lines.
    public static String write(Entry entry) {
        return MAPPER.writer().with(PRINTER).writeValueAsString(tree(entry));
    }

    /// Reads one entry as a person types it, of the kind that it names: times may be written as people write them.
    ///
    /// @throws UserError that names the first thing wrong with its path
    public static Entry read(byte[] json, EpisodeJson.Defaults defaults) {
        return read(tree(json), asTyped(defaults), defaults);
    }

    /// Reads one entry as [#tree(Entry)] wrote it: every text and time as it stands, whatever its time. What is left
    /// out of a refusal is where the JSON was; what is left out of the JSON depends on nothing but the rest of it, the
    /// zone and the id.
    ///
    /// @throws UserError that names the first thing wrong with its path
    public static Entry readBack(JsonNode json, EpisodeJson.Defaults defaults) {
        return read(json, asWritten(defaults), defaults);
    }

    private static Entry read(JsonNode json, JsonManner manner, EpisodeJson.Defaults defaults) {
        if (!json.isObject()) {
            throw JsonFields.refused(manner, "the entry", JsonFields.shown(json), "an object in braces");
        }
        JsonFields some = new JsonFields(json, "", manner);
        Optional<EntryKind> kind = some.oneOf("kind", EntryKind::of, KINDS);
        return switch (some.required("kind", kind, KINDS)) {
            case EPISODE -> EpisodeJson.read(JsonFields.of(json, EpisodeJson.FIELDS, manner), defaults);
            case PRACTICE -> PracticeJson.read(JsonFields.of(json, PracticeJson.FIELDS, manner), defaults);
            case CHECK_IN -> CheckInJson.read(JsonFields.of(json, CheckInJson.FIELDS, manner), defaults);
            case NOTE -> NoteJson.read(JsonFields.of(json, NoteJson.FIELDS, manner), defaults);
        };
    }

    /// As haven wrote it, or another program.
    static JsonManner asWritten(EpisodeJson.Defaults defaults) {
        return new JsonManner("", true, defaults.spelling());
    }

    static JsonManner asTyped(EpisodeJson.Defaults defaults) {
        return new JsonManner("In the JSON, ", false, defaults.spelling());
    }

    /// Any JSON, no field of an object named twice.
    static JsonNode tree(byte[] json) {
        if (json.length > EpisodeJson.MOST_BYTES) {
            throw UserError.usage("The JSON is larger than 1 MB.", "One entry is a few lines; give one at a time.");
        }
        String text = utf8(json);
        if (text.isBlank()) {
            throw UserError.usage(
                    "There is no JSON on standard input.", "For example: haven log --json - < entry.json.");
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException malformed) {
            throw malformed(malformed);
        }
    }

    /// Decodes UTF-8, refusing what is none; a byte order mark is passed over.
    private static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw UserError.usage("The JSON is not in UTF-8.", "Save it in that encoding.");
        }
    }

    private static UserError malformed(JacksonException problem) {
        TokenStreamLocation place = problem.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        String message = String.valueOf(problem.getOriginalMessage());
        return message.startsWith("Duplicate")
                ? UserError.usage("The JSON names a field twice" + where + ".", "Each field is named once.")
                : UserError.usage(
                        "The JSON cannot be read" + where + ".",
                        "It is one object in braces, names and texts in quotes.");
    }
}
