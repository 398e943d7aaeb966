package haven.report;

import haven.drill.Card;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Phase;
import haven.drill.Step;
import haven.insight.RatedPairs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Drills for other programs. Durations are in seconds; what is not known is null, and so is an average of fewer than
/// three ratings. Averages have one decimal.
public final class DrillJson {
    private static final double MILLIS_A_SECOND = 1000;

    private DrillJson() {}

    /// Drills as an array, each with the person's ratings.
    ///
    /// @param ratings before and after, by the drill's name
    /// @param ascii whether every other character is to be escaped
    public static String list(List<Drill> drills, Map<String, RatedPairs> ratings, boolean ascii) {
        List<JsonObject> list = new ArrayList<>();
        for (Drill drill : drills) {
            RatedPairs pairs = ratings.getOrDefault(drill.name(), new RatedPairs(List.of()));
            list.add(card(drill)
                    .put("rated", pairs.count())
                    .put("averageBefore", pairs.averageBefore())
                    .put("averageAfter", pairs.averageAfter()));
        }
        return JsonText.of(list, ascii);
    }

    /// One drill as an object, with its steps.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String whole(Drill drill, boolean ascii) {
        return JsonText.of(
                card(drill)
                        .put(
                                "steps",
                                drill.steps().stream().map(DrillJson::step).toList())
                        .put(
                                "shortSteps",
                                drill.shortSteps().stream().map(DrillJson::step).toList()),
                ascii);
    }

    private static JsonObject card(Drill drill) {
        Card card = drill.card();
        return new JsonObject()
                .put("name", drill.name())
                .put("title", card.title())
                .put("purpose", card.purpose())
                .put("needs", card.needs())
                .put("family", card.family())
                .put("seconds", seconds(drill.usualLength()))
                .put("shortSeconds", seconds(drill.shortened().usualLength()))
                .put("ownPace", drill.length().isEmpty())
                .put("holds", drill.hasHolds())
                .put("parts", drill.parts())
                .putText("caution", card.caution())
                .putText("source", card.source())
                .putText("learn", card.learn())
                .put("offered", card.offered())
                .put("dims", card.dims())
                .put("yours", !DrillLibrary.isBuiltIn(drill.name()));
    }

    private static JsonObject step(Step step) {
        JsonObject data = new JsonObject();
        switch (step) {
            case Step.Breathe breathe -> breathe(data, breathe);
            case Step.Prompt prompt ->
                data.put("kind", "prompt").put("cue", prompt.cue()).put("seconds", seconds(prompt.time()));
            case Step.Find find ->
                data.put("kind", "find")
                        .put("sense", find.sense())
                        .put("count", find.count())
                        .put("cue", find.cue());
            case Step.Count count ->
                data.put("kind", "count")
                        .put("to", count.to())
                        .put("cue", count.cue())
                        .put("seconds", seconds(count.time()));
            case Step.Ask ask ->
                data.put("kind", "ask")
                        .put("about", ask.about())
                        .put("cue", ask.cue())
                        .put("answer", ask.kind())
                        .put("choices", ask.choices())
                        .putText("shows", ask.shows());
        }
        if (!(step instanceof Step.Breathe) && !step.part().isEmpty()) {
            data.put("part", step.part());
        }
        return data;
    }

    private static void breathe(JsonObject data, Step.Breathe breathe) {
        data.put("kind", "breathe");
        for (Phase phase : Phase.values()) {
            data.put(
                    phase.name().toLowerCase(Locale.ROOT),
                    seconds(breathe.pattern().of(phase)));
        }
        data.put("pattern", breathe.pattern().notation())
                .put("seconds", seconds(breathe.time()))
                .put("breaths", breathe.timeline().breaths());
        breathe.settling()
                .ifPresent(settling ->
                        data.put("beginRate", settling.from()).put("settleSeconds", seconds(settling.over())));
        if (!breathe.cue().isEmpty()) {
            data.put("cue", breathe.cue());
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS_A_SECOND;
    }
}
