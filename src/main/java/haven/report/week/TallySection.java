package haven.report.week;

import haven.entry.Episode;
import haven.insight.Tally;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import haven.text.OneLine;
import java.util.List;

/// What came up in episodes, how often, and how strong it was.
///
/// @param what it is: "trigger"
/// @param rating what its strength is called
record TallySection(String what, String rating, List<Tally> tallies) implements ReportSection {
    private static final int GLANCE = 10;

    static ReportSection triggers(WeekEntries entries) {
        return new TallySection("trigger", "distress", Tally.triggers(entries.of(Episode.KIND)));
    }

    static ReportSection feelings(WeekEntries entries) {
        return new TallySection("feeling", "strength", Tally.feelings(entries.of(Episode.KIND)));
    }

    @Override
    public List<Section> said() {
        List<Column> columns =
                List.of(new Column(what), new Column("how often"), new Column(rating, rating + " ", "not rated"));
        List<List<String>> rows = tallies.stream()
                .map(tally -> List.of(
                        OneLine.of(tally.words()).isEmpty() ? "(not named)" : tally.words(),
                        Wording.times(tally.times()),
                        tally.ratings().count() == 0 ? "" : Wording.range(tally.ratings(), tally.times())))
                .toList();
        return List.of(new Section(what + "s", List.of(new Table(columns, rows, GLANCE))));
    }

    @Override
    public JsonObject data() {
        List<JsonObject> data = tallies.stream()
                .map(tally -> new JsonObject()
                        .putText(what, tally.words())
                        .put("times", tally.times())
                        .put(rating, InAllSection.ratings(new JsonObject(), tally.ratings())))
                .toList();
        return new JsonObject().put(what + "s", data);
    }
}
