package haven.journal;

import java.util.List;

/// A note as JSON.
final class NoteJson {
    static final List<String> FIELDS = EntryJson.fields("about", "text", "tags");

    private NoteJson() {}

    static Note read(JsonFields fields, EpisodeJson.Defaults defaults) {
        return new Note(
                fields.id("id").orElse(defaults.id()),
                StampJson.read(fields, defaults),
                fields.oneOf("about", NoteKind::of, "\"note\", \"win\" or \"gratitude\"")
                        .orElse(NoteKind.NOTE),
                fields.requiredText("text"),
                fields.words("tags"));
    }

    static void fill(JsonWriter object, Note note) {
        object.text("about", note.about().word());
        object.text("text", note.text());
        object.words("tags", note.tags());
    }
}
