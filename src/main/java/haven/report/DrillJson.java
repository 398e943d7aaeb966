package haven.report;

import haven.drill.Card;
import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Phase;
import haven.drill.Step;
import haven.insight.Pairs;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Drills for other programs. Durations are in seconds; what is not known is null, and so is an average of fewer than
/// three ratings. Averages have one decimal.
public final class DrillJson {
    private static final double MILLIS_A_SECOND = 1000;
    private static final double TENTHS = 10;

    private DrillJson() {}

    /// Drills as an array, each with the person's ratings.
    ///
    /// @param ratings before and after, by the drill's name
    /// @param ascii whether every other character is to be escaped
    public static String list(List<Drill> drills, Map<String, Pairs> ratings, boolean ascii) {
        ArrayNode root = JsonNodeFactory.instance.arrayNode();
        for (Drill drill : drills) {
            ObjectNode node = root.addObject();
            card(node, drill);
            Pairs pairs = ratings.getOrDefault(drill.name(), new Pairs(List.of()));
            node.put("rated", pairs.count());
            average(node, "averageBefore", pairs.averageBefore());
            average(node, "averageAfter", pairs.averageAfter());
        }
        return JsonText.of(root, ascii);
    }

    /// One drill as an object, with its steps.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String whole(Drill drill, boolean ascii) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        card(root, drill);
        ArrayNode steps = root.putArray("steps");
        drill.steps().forEach(step -> step(steps.addObject(), step));
        ArrayNode brief = root.putArray("shortSteps");
        drill.shortSteps().forEach(step -> step(brief.addObject(), step));
        return JsonText.of(root, ascii);
    }

    private static void card(ObjectNode node, Drill drill) {
        Card card = drill.card();
        node.put("name", drill.name()).put("title", card.title()).put("purpose", card.purpose());
        ArrayNode needs = node.putArray("needs");
        card.needs().forEach(need -> needs.add(word(need)));
        node.put("family", card.family().map(DrillJson::word).orElse(null));
        node.put("seconds", seconds(drill.usualLength()));
        node.put("shortSeconds", seconds(drill.shortened().usualLength()));
        node.put("ownPace", drill.length().isEmpty());
        node.put("holds", drill.hasHolds());
        ArrayNode parts = node.putArray("parts");
        drill.parts().forEach(parts::add);
        node.put("caution", card.caution().isEmpty() ? null : card.caution());
        node.put("source", card.source().isEmpty() ? null : card.source());
        node.put("offered", card.offered()).put("dims", card.dims());
        node.put("yours", !DrillLibrary.isBuiltIn(drill.name()));
    }

    private static void step(ObjectNode node, Step step) {
        switch (step) {
            case Step.Breathe breathe -> breathe(node, breathe);
            case Step.Prompt prompt ->
                node.put("kind", "prompt").put("cue", prompt.cue()).put("seconds", seconds(prompt.time()));
            case Step.Find find ->
                node.put("kind", "find")
                        .put("sense", find.sense())
                        .put("count", find.count())
                        .put("cue", find.cue());
            case Step.Count count ->
                node.put("kind", "count")
                        .put("to", count.to())
                        .put("cue", count.cue())
                        .put("seconds", seconds(count.time()));
            case Step.Ask ask -> {
                node.put("kind", "ask")
                        .put("about", ask.about())
                        .put("cue", ask.cue())
                        .put("answer", word(ask.kind()));
                ArrayNode choices = node.putArray("choices");
                ask.choices().forEach(choices::add);
            }
        }
        if (!(step instanceof Step.Breathe) && !step.part().isEmpty()) {
            node.put("part", step.part());
        }
    }

    private static void breathe(ObjectNode node, Step.Breathe breathe) {
        node.put("kind", "breathe");
        for (Phase phase : Phase.values()) {
            node.put(word(phase), seconds(breathe.pattern().of(phase)));
        }
        node.put("pattern", breathe.pattern().notation())
                .put("seconds", seconds(breathe.usualLength()))
                .put("breaths", breathe.timeline().breaths());
        breathe.settling()
                .ifPresent(settling ->
                        node.put("beginRate", settling.from()).put("settleSeconds", seconds(settling.over())));
        if (!breathe.cue().isEmpty()) {
            node.put("cue", breathe.cue());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS_A_SECOND;
    }

    private static void average(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, Math.round(value.getAsDouble() * TENTHS) / TENTHS);
        } else {
            node.putNull(name);
        }
    }
}
