package haven.journal;

import haven.journal.Practice.Found;
import haven.journal.Practice.PaceChange;
import java.util.List;

/// A practice as JSON; durations are in seconds.
final class PracticeJson {
    static final List<String> FIELDS = EntryJson.fields(
            "drill", "pattern", "planned", "practised", "breaths", "ending", "before", "after", "paces", "found");
    private static final String ENDINGS = "\"completed\", \"stopped\", \"interrupted\" or \"running\"";

    private PracticeJson() {}

    static Practice read(JsonFields fields, EpisodeJson.Defaults defaults) {
        return new Practice(
                fields.id("id").orElse(defaults.id()),
                StampJson.read(fields, defaults),
                fields.requiredText("drill"),
                fields.text("pattern").orElse(""),
                fields.seconds("planned", true),
                fields.required("practised", fields.seconds("practised", false), "a number of seconds"),
                fields.count("breaths").orElse(0),
                fields.required("ending", fields.oneOf("ending", Ending::of, ENDINGS), ENDINGS),
                fields.rating("before"),
                fields.rating("after"),
                fields.objects("paces", JsonShape.PACE, PracticeJson::pace),
                fields.objects("found", JsonShape.FOUND, PracticeJson::found));
    }

    private static PaceChange pace(JsonFields fields) {
        return new PaceChange(
                fields.required("after", fields.seconds("after", false), "a number of seconds"),
                fields.required("pace", fields.factor("pace"), "a number such as 1.1"));
    }

    private static Found found(JsonFields fields) {
        return new Found(fields.requiredText("sense"), fields.text("word").orElse(""));
    }

    static void fill(JsonWriter object, Practice practice) {
        object.text("drill", practice.drill());
        object.text("pattern", practice.pattern());
        practice.planned().ifPresent(planned -> object.seconds("planned", planned));
        object.seconds("practised", practice.practised());
        object.number("breaths", practice.breaths());
        object.text("ending", practice.ending().word());
        object.rating("before", practice.before());
        object.rating("after", practice.after());
        object.objects("paces", practice.paces(), (child, pace) -> {
            child.seconds("after", pace.after());
            child.number("pace", pace.pace());
        });
        object.objects("found", practice.found(), (child, found) -> {
            child.text("sense", found.sense());
            child.text("word", found.word());
        });
    }
}
