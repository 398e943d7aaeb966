package haven.journal;

import haven.UserError;
import haven.calendar.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An episode as JSON: the same shape read and written.
///
/// ```json
/// {"at": "2026-11-21T21:30:00+01:00", "trigger": "no answer to my text", "feelings": [{"name": "anxious", "strength":
/// 8}]}
/// ```
/// Empty fields are left out when written, and may be left out or null when read. Everything else is refused with the
/// field's path. Only loaded where JSON was asked for.
public final class EpisodeJson {
    /// The most bytes that are read.
    public static final int MOST_BYTES = 1_000_000;

    private static final List<String> FIELDS = List.of(
            "id",
            "at",
            "zone",
            "day",
            "recorded",
            "trigger",
            "thought",
            "feelings",
            "body",
            "urge",
            "acted",
            "pattern",
            "response",
            "need",
            "outcome",
            "distress",
            "now",
            "with",
            "tags",
            "note",
            "practices");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EpisodeJson() {}

    /// What holds where the JSON says nothing.
    ///
    /// @param now when it was written down, on the person's clock
    /// @param id the id of a new entry
    /// @param day the person's own day at a time
    /// @param spelling a question with the nearest right spelling of a word, a space behind it, or nothing
    public record Defaults(
            ZonedDateTime now,
            String id,
            Function<ZonedDateTime, LocalDate> day,
            BiFunction<String, Collection<String>, String> spelling) {}

    /// Reads one episode.
    public static Episode read(byte[] json, Defaults defaults) {
        JsonFields fields = JsonFields.of(tree(json), "", FIELDS, defaults.spelling());
        ZoneId zone = fields.zone("zone").orElse(defaults.now().getZone());
        ZonedDateTime now = defaults.now().withZoneSameInstant(zone);
        LocalDate today = defaults.day().apply(now);
        ZonedDateTime at = fields.text("at")
                .map(text -> When.parse(JsonFields.INTRODUCTION + "at", text, now, today))
                .orElse(now);
        LocalDate day = fields.date("day").orElse(defaults.day().apply(at));
        if (day.isAfter(at.toLocalDate()) || day.isBefore(at.toLocalDate().minusDays(1))) {
            throw fields.wrong("day", day.toString(), "the date of at, or the one before");
        }
        Instant recorded = fields.time("recorded", now).orElse(now.toInstant());
        EpisodeDraft draft =
                new EpisodeDraft(fields.id("id").orElse(defaults.id()), new Stamp(at.toInstant(), zone, day), recorded);
        tell(fields, draft);
        Episode episode = draft.episode();
        if (episode.isEmpty()) {
            throw UserError.usage(
                    JsonFields.INTRODUCTION + "nothing is said.",
                    "It needs at least one field such as trigger or feelings.");
        }
        return episode;
    }

    private static void tell(JsonFields fields, EpisodeDraft draft) {
        draft.trigger(fields.text("trigger").orElse(""));
        draft.thought(fields.text("thought").orElse(""));
        draft.feelings(fields.objects("feelings", List.of("name", "strength"), EpisodeJson::feeling));
        draft.sensations(
                fields.objects("body", List.of("place", "quality", "temperature", "strength"), EpisodeJson::sensation));
        draft.urge(fields.text("urge").orElse(""));
        draft.acted(fields.text("acted").map(word -> acted(fields, word)));
        draft.pattern(fields.text("pattern").map(word -> pattern(fields, word)));
        draft.response(fields.text("response").orElse(""));
        draft.need(fields.text("need").orElse(""));
        draft.outcome(fields.text("outcome").orElse(""));
        draft.distress(fields.rating("distress"));
        draft.distressNow(fields.rating("now"));
        draft.with(fields.words("with"));
        draft.tags(fields.words("tags"));
        draft.note(fields.text("note").orElse(""));
        draft.practices(fields.ids("practices"));
    }

    private static Feeling feeling(JsonFields fields) {
        return new Feeling(fields.requiredText("name"), fields.rating("strength"));
    }

    private static Sensation sensation(JsonFields fields) {
        return new Sensation(
                fields.requiredText("place"),
                fields.text("quality").orElse(""),
                fields.text("temperature").orElse(""),
                fields.rating("strength"));
    }

    private static Acted acted(JsonFields fields, String word) {
        Optional<Acted> acted = Acted.of(word);
        return acted.orElseThrow(() -> fields.wrong("acted", '"' + word + '"', "\"no\", \"partly\" or \"yes\""));
    }

    private static PatternWord pattern(JsonFields fields, String word) {
        return PatternWord.of(word)
                .orElseThrow(() -> fields.wrong(
                        "pattern", '"' + word + '"', "\"reaching\", \"pulling away\", \"watching\" or \"steady\""));
    }

    private static JsonNode tree(byte[] json) {
        if (json.length > MOST_BYTES) {
            throw UserError.usage("The JSON is larger than 1 MB.", "One entry is a few lines; give one at a time.");
        }
        String text = JsonFields.utf8(json);
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

    /// Writes one episode, over several lines.
    public static String write(Episode episode) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(episode));
    }

    private static JsonNode tree(Episode episode) {
        Stamp stamp = episode.stamp();
        JsonWriter object = new JsonWriter(MAPPER.createObjectNode());
        object.text("id", episode.id());
        object.text("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(stamp.local()));
        object.text("zone", stamp.zone().getId());
        object.text("day", stamp.day().toString());
        object.text("recorded", episode.recorded().toString());
        object.text("trigger", episode.trigger());
        object.text("thought", episode.thought());
        object.objects("feelings", episode.feelings(), (child, feeling) -> {
            child.text("name", feeling.name());
            child.rating("strength", feeling.strength());
        });
        object.objects("body", episode.sensations(), (child, sensation) -> {
            child.text("place", sensation.place());
            child.text("quality", sensation.quality());
            child.text("temperature", sensation.temperature());
            child.rating("strength", sensation.strength());
        });
        object.text("urge", episode.urge());
        object.text("acted", episode.acted().map(Acted::word).orElse(""));
        object.text("pattern", episode.pattern().map(PatternWord::word).orElse(""));
        object.text("response", episode.response());
        object.text("need", episode.need());
        object.text("outcome", episode.outcome());
        object.rating("distress", episode.distress());
        object.rating("now", episode.distressNow());
        object.words("with", episode.with());
        object.words("tags", episode.tags());
        object.text("note", episode.note());
        object.words("practices", episode.practices());
        return object.node();
    }
}
