package haven.report.patterns;

import haven.entry.Episode;
import haven.insight.Ratings;
import haven.insight.Stirred;
import haven.insight.Stretch;
import haven.insight.Tally;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import haven.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What came up again and again, and what it stirred.
///
/// @param label what it is about
/// @param what one of it is: "trigger"
record StirredSection(String label, String what, List<Stirred> stirred) implements ReportSection {
    private static final int GLANCE = 10;
    private static final int NAMED = 2;

    static ReportSection triggers(Stretch stretch) {
        return new StirredSection("what set you off", "trigger", Stirred.triggers(stretch.of(Episode.KIND)));
    }

    static ReportSection people(Stretch stretch) {
        return new StirredSection("with whom", "person", Stirred.people(stretch.of(Episode.KIND)));
    }

    @Override
    public List<Section> said() {
        List<Column> columns = List.of(
                new Column(what),
                new Column("how often"),
                new Column("distress", "distress ", "not rated"),
                new Column("what came with it"));
        List<List<String>> rows = stirred.stream()
                .map(one -> List.of(
                        one.tally().words(),
                        Wording.times(one.tally().times()),
                        one.tally().ratings().count() == 0
                                ? ""
                                : Wording.range(
                                        one.tally().ratings(), one.tally().times()),
                        with(one)))
                .toList();
        return List.of(new Section(label, List.of(new Table(columns, rows, GLANCE))));
    }

    /// Such as "anxious 4, sad 2; chest 3; call 2", each with in how many.
    private static String with(Stirred one) {
        List<String> parts = new ArrayList<>();
        for (List<Tally> tallies : List.of(one.feelings(), one.places(), one.urges())) {
            if (!tallies.isEmpty()) {
                // Words for a feeling are short; an urge is a sentence of the person's own.
                parts.add(tallies.stream()
                        .limit(tallies.equals(one.urges()) ? 1 : NAMED)
                        .map(tally -> OneLine.of(tally.words()) + " " + tally.times())
                        .collect(Collectors.joining(", ")));
            }
        }
        return String.join("; ", parts);
    }

    @Override
    public JsonObject data() {
        List<JsonObject> data = stirred.stream()
                .map(one -> tally(what, one.tally())
                        .put("feelings", tallies("feeling", one.feelings()))
                        .put("body", tallies("place", one.places()))
                        .put("urges", tallies("urge", one.urges())))
                .toList();
        return new JsonObject().put(what.equals("person") ? "people" : what + "s", data);
    }

    private static List<JsonObject> tallies(String name, List<Tally> tallies) {
        return tallies.stream().map(tally -> tally(name, tally)).toList();
    }

    private static JsonObject tally(String name, Tally tally) {
        Ratings ratings = tally.ratings();
        return new JsonObject()
                .put(name, tally.words())
                .put("times", tally.times())
                .put("ratings", ratings.values())
                .put("lowest", ratings.lowest())
                .put("highest", ratings.highest());
    }
}
