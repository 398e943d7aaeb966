package haven.journal;

import haven.UserError;
import haven.journal.CheckIn.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A check-in as JSON.
final class CheckInJson {
    static final List<String> FIELDS = EntryJson.fields("ratings", "note");

    private CheckInJson() {}

    static CheckIn read(JsonFields fields, EpisodeJson.Defaults defaults) {
        Set<String> names = new HashSet<>();
        CheckIn checkIn = new CheckIn(
                fields.id("id").orElse(defaults.id()),
                StampJson.read(fields, defaults),
                fields.objects("ratings", JsonShape.LEVEL, rating -> level(rating, names)),
                fields.text("note").orElse(""));
        if (checkIn.isEmpty() && !fields.manner().exact()) {
            throw UserError.usage(fields.manner().introduction() + "nothing is said.", "It needs ratings, or a note.");
        }
        return checkIn;
    }

    private static Level level(JsonFields fields, Set<String> names) {
        String indicator = fields.requiredText("indicator");
        if (!names.add(indicator)) {
            throw fields.wrong("indicator", "rated already", "another than those before it");
        }
        return new Level(indicator, fields.required("value", fields.rating("value"), "a whole number from 0 to 10"));
    }

    static void fill(JsonWriter object, CheckIn checkIn) {
        object.objects("ratings", checkIn.levels(), (child, level) -> {
            child.text("indicator", level.indicator());
            child.number("value", level.value());
        });
        object.text("note", checkIn.note());
    }
}
