package haven.report.week;

import haven.entry.Practice;
import haven.insight.DrillSummary;
import haven.insight.RatedPairs;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import haven.text.Times;
import java.util.List;
import java.util.stream.Collectors;

/// How each drill was practised, with distress before and after.
record DrillsSection(List<DrillSummary> drills) implements ReportSection {
    private static final List<Column> COLUMNS = List.of(
            new Column("drill"),
            new Column("practised"),
            new Column("time"),
            new Column("distress before and after", "distress ", "not rated"));

    static ReportSection of(WeekEntries entries) {
        return new DrillsSection(DrillSummary.of(entries.of(Practice.KIND)));
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = drills.stream()
                .filter(drill -> drill.times() > 0)
                .map(drill ->
                        List.of(drill.drill(), times(drill), Times.length(drill.practised()), words(drill.distress())))
                .toList();
        String atOnce = drills.stream()
                .filter(drill -> drill.endedAtOnce() > 0)
                .map(drill -> drill.drill() + " " + Wording.times(drill.endedAtOnce()))
                .collect(Collectors.joining(", "));
        return List.of(new Section(
                "drills",
                List.of(
                        new Table(COLUMNS, rows),
                        new Sentence(atOnce.isEmpty() ? "" : "ended within seconds: " + atOnce))));
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put("drills", drills.stream().map(DrillsSection::data).toList());
    }

    /// Such as "14 times, 1 rated"; of an average it is said what it is of.
    private static String times(DrillSummary drill) {
        RatedPairs pairs = drill.distress();
        boolean isPart = pairs.count() > 0 && pairs.count() < drill.times();
        return Wording.times(drill.times())
                + (isPart && pairs.averageBefore().isEmpty() ? ", " + pairs.count() + " rated" : "");
    }

    /// Such as "6.2 → 4.4, average of 5", or "7 → 5, 6 → 6" of too few for an average.
    private static String words(RatedPairs pairs) {
        if (pairs.averageBefore().isEmpty() || pairs.averageAfter().isEmpty()) {
            return pairs.values().stream()
                    .map(pair -> pair.before() + " → " + pair.after())
                    .collect(Collectors.joining(", "));
        }
        return Wording.decimal(pairs.averageBefore().getAsDouble()) + " → "
                + Wording.decimal(pairs.averageAfter().getAsDouble()) + ", average of " + pairs.count()
                + (pairs.change() == RatedPairs.Change.ABOUT_THE_SAME ? ", about the same" : "");
    }

    private static JsonObject data(DrillSummary drill) {
        RatedPairs pairs = drill.distress();
        List<JsonObject> values = pairs.values().stream()
                .map(pair -> new JsonObject().put("before", pair.before()).put("after", pair.after()))
                .toList();
        return new JsonObject()
                .put("drill", drill.drill())
                .put("times", drill.times())
                .put("endedWithinSeconds", drill.endedAtOnce())
                .put("practisedSeconds", drill.practised())
                .put(
                        "distress",
                        new JsonObject()
                                .put("pairs", values)
                                .put("averageBefore", pairs.averageBefore())
                                .put("averageAfter", pairs.averageAfter())
                                .put("change", pairs.change()));
    }
}
