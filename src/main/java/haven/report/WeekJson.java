package haven.report;

import haven.insight.DaySummary;
import haven.insight.DrillSummary;
import haven.insight.Notes;
import haven.insight.Notes.Quote;
import haven.insight.Pairs;
import haven.insight.Ratings;
import haven.insight.Tally;
import haven.insight.Urges;
import haven.insight.WeekSummary;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A week for other programs. Durations are in seconds, days in ISO 8601; what is not known is null, and an average of
/// fewer than three ratings is null too. Averages have one decimal.
public final class WeekJson {
    private static final double MILLIS_A_SECOND = 1000;
    private static final double TENTHS = 10;

    private WeekJson() {}

    /// The week as one indented object.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(WeekSummary summary, boolean ascii) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("week", summary.week().id())
                .put("first", summary.week().first().toString())
                .put("last", summary.week().last().toString())
                .put("today", summary.today().toString());
        ArrayNode days = root.putArray("days");
        summary.days().forEach(day -> add(days, day));
        ArrayNode unknown = root.putArray("unknownDays");
        summary.unknown().forEach(day -> unknown.add(day.toString()));
        root.put("practices", summary.practices());
        seconds(root, summary.practised());
        ArrayNode drills = root.putArray("drills");
        summary.drills().forEach(drill -> add(drills, drill));
        root.put("episodes", summary.episodes());
        ratings(root.putObject("distress"), summary.distress());
        tallies(root.putArray("triggers"), "trigger", "distress", summary.triggers());
        tallies(root.putArray("feelings"), "feeling", "strength", summary.feelings());
        root.put("checkIns", summary.checkIns());
        ArrayNode indicators = root.putArray("indicators");
        summary.indicators()
                .forEach(indicator ->
                        ratings(indicators.addObject().put("indicator", indicator.name()), indicator.ratings()));
        add(root.putObject("notes"), summary.notes());
        urges(root.putObject("urges"), summary.urges());
        urges(root.putObject("urgesWeekBefore"), summary.urgesBefore());
        return JsonText.of(root, ascii);
    }

    private static void add(ArrayNode days, DaySummary day) {
        ObjectNode node = days.addObject();
        String state = switch (day.state()) {
            case KNOWN -> "known";
            case UNKNOWN -> "unknown";
            case TO_COME -> "toCome";
        };
        node.put("day", day.day().toString()).put("state", state).put("practices", day.practices());
        seconds(node, day.practised());
        node.put("episodes", day.episodes()).put("checkIns", day.checkIns()).put("notes", day.notes());
    }

    private static void add(ObjectNode node, Notes notes) {
        node.put("count", notes.count()).put("plain", notes.plain());
        quotes(node.putArray("wins"), notes.wins());
        quotes(node.putArray("gratitude"), notes.gratitude());
    }

    private static void quotes(ArrayNode nodes, List<Quote> quotes) {
        quotes.forEach(
                quote -> nodes.addObject().put("day", quote.day().toString()).put("text", quote.text()));
    }

    private static void add(ArrayNode drills, DrillSummary drill) {
        ObjectNode node = drills.addObject();
        node.put("drill", drill.drill()).put("times", drill.times());
        seconds(node, drill.practised());
        ObjectNode distress = node.putObject("distress");
        ArrayNode pairs = distress.putArray("pairs");
        drill.distress()
                .values()
                .forEach(pair -> pairs.addObject().put("before", pair.before()).put("after", pair.after()));
        put(distress, "averageBefore", drill.distress().averageBefore());
        put(distress, "averageAfter", drill.distress().averageAfter());
        distress.put("change", change(drill.distress().change()));
    }

    private static String change(Pairs.Change change) {
        return switch (change) {
            case NOT_ENOUGH_YET -> "notEnoughYet";
            case ABOUT_THE_SAME -> "aboutTheSame";
            case LOWER, HIGHER -> change.name().toLowerCase(Locale.ROOT);
        };
    }

    private static void tallies(ArrayNode nodes, String what, String rating, List<Tally> tallies) {
        for (Tally tally : tallies) {
            ObjectNode node = nodes.addObject();
            node.put(what, tally.words().isEmpty() ? null : tally.words()).put("times", tally.times());
            ratings(node.putObject(rating), tally.ratings());
        }
    }

    private static void ratings(ObjectNode node, Ratings ratings) {
        ArrayNode values = node.putArray("ratings");
        ratings.values().forEach(values::add);
        put(node, "lowest", ratings.lowest());
        put(node, "highest", ratings.highest());
        put(node, "average", ratings.average());
    }

    private static void urges(ObjectNode node, Urges urges) {
        node.put("count", urges.count())
                .put("notActedOn", urges.no())
                .put("partly", urges.partly())
                .put("actedOn", urges.yes())
                .put("notSaid", urges.notSaid());
    }

    private static void seconds(ObjectNode node, Duration duration) {
        if (duration.toMillisPart() == 0) {
            node.put("practisedSeconds", duration.toSeconds());
        } else {
            node.put("practisedSeconds", duration.toMillis() / MILLIS_A_SECOND);
        }
    }

    private static void put(ObjectNode node, String name, OptionalInt value) {
        if (value.isPresent()) {
            node.put(name, value.getAsInt());
        } else {
            node.putNull(name);
        }
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, Math.round(value.getAsDouble() * TENTHS) / TENTHS);
        } else {
            node.putNull(name);
        }
    }
}
