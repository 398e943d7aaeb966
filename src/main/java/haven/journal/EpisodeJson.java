package haven.journal;

import haven.UserError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

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

    static final List<String> FIELDS = EntryJson.fields(
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
    private static final String EPISODE = "\"episode\", or left out";
    private static final String PATTERNS = "\"reaching\", \"pulling away\", \"watching\" or \"steady\"";

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

    /// Reads one episode; its `kind` may be left out.
    public static Episode read(byte[] json, Defaults defaults) {
        JsonManner manner = EntryJson.asTyped(defaults);
        JsonFields fields = JsonFields.of(EntryJson.tree(json), FIELDS, manner);
        fields.oneOf("kind", EntryKind::of, EPISODE)
                .filter(kind -> kind != EntryKind.EPISODE)
                .ifPresent(kind -> {
                    throw fields.wrong("kind", '"' + kind.word() + '"', EPISODE);
                });
        return read(fields, defaults);
    }

    static Episode read(JsonFields fields, Defaults defaults) {
        Stamp stamp = StampJson.read(fields, defaults);
        EpisodeDraft draft =
                new EpisodeDraft(fields.id("id").orElse(defaults.id()), stamp, recorded(fields, stamp, defaults));
        tell(fields, draft);
        Episode episode = draft.episode();
        if (episode.isEmpty() && !fields.manner().exact()) {
            throw UserError.usage(
                    fields.manner().introduction() + "nothing is said.",
                    "It needs at least one field such as trigger or feelings.");
        }
        return episode;
    }

    private static Instant recorded(JsonFields fields, Stamp stamp, Defaults defaults) {
        return fields.manner().exact()
                ? fields.instant("recorded").orElse(stamp.at())
                : fields.time("recorded", defaults.now()).orElse(defaults.now().toInstant());
    }

    private static void tell(JsonFields fields, EpisodeDraft draft) {
        draft.trigger(fields.text("trigger").orElse(""));
        draft.thought(fields.text("thought").orElse(""));
        draft.feelings(fields.objects("feelings", JsonShape.FEELING, EpisodeJson::feeling));
        draft.sensations(fields.objects("body", JsonShape.SENSATION, EpisodeJson::sensation));
        draft.urge(fields.text("urge").orElse(""));
        draft.acted(fields.oneOf("acted", Acted::of, "\"no\", \"partly\" or \"yes\""));
        draft.pattern(fields.oneOf("pattern", PatternWord::of, PATTERNS));
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

    /// Writes one episode, over several lines.
    public static String write(Episode episode) {
        return EntryJson.write(episode);
    }

    static void fill(JsonWriter object, Episode episode) {
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
    }
}
