package haven.report.week;

import haven.entry.Episode;
import haven.insight.Tally;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.Wording;
import haven.text.OneLine;
import java.util.List;

/// What came up in episodes, how often, and how strong it was.
final class TallySection {
    private static final int GLANCE = 10;

    private TallySection() {}

    static WeekSection triggers(WeekEntries entries) {
        return of("trigger", "distress", Tally.triggers(entries.of(Episode.KIND)));
    }

    static WeekSection feelings(WeekEntries entries) {
        return of("feeling", "strength", Tally.feelings(entries.of(Episode.KIND)));
    }

    private static WeekSection of(String what, String rating, List<Tally> tallies) {
        List<Column> columns =
                List.of(new Column(what), new Column("how often"), new Column(rating, rating + " ", "not rated"));
        List<List<String>> rows = tallies.stream()
                .map(tally -> List.of(
                        OneLine.of(tally.words()).isEmpty() ? "(not named)" : tally.words(),
                        Wording.times(tally.times()),
                        tally.ratings().count() == 0 ? "" : Wording.range(tally.ratings(), tally.times())))
                .toList();
        List<JsonObject> data = tallies.stream()
                .map(tally -> new JsonObject()
                        .putText(what, tally.words())
                        .put("times", tally.times())
                        .put(rating, InAllSection.ratings(new JsonObject(), tally.ratings())))
                .toList();
        return new WeekSection(
                new Section(what + "s", List.of(new Table(columns, rows, GLANCE))),
                new JsonObject().put(what + "s", data));
    }
}
