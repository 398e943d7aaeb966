package haven.report.week;

import haven.entry.Entry;
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
import java.util.function.Function;

/// What came up in episodes, how often, and how strong it was, where anything came up again: what came up once stands
/// in the line of its episode.
///
/// @param what it is: "trigger"
/// @param rating what its strength is called
record TallySection(String what, String rating, List<Tally> tallies) implements ReportSection {
    private static final int GLANCE = 5;

    static ReportSection triggers(WeekEntries entries) {
        return of(entries, "trigger", "distress", Tally::triggers);
    }

    static ReportSection feelings(WeekEntries entries) {
        return of(entries, "feeling", "strength", Tally::feelings);
    }

    private static ReportSection of(
            WeekEntries entries, String what, String rating, Function<List<Entry>, List<Tally>> tallies) {
        List<Entry> told =
                entries.of(Episode.KIND).stream().filter(Episode::isTold).toList();
        return new TallySection(what, rating, tallies.apply(told));
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
        return tallies.stream().allMatch(tally -> tally.times() == 1)
                ? List.of()
                : List.of(new Section(what + "s", List.of(new Table(columns, rows, GLANCE))));
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put(
                        what + "s",
                        tallies.stream().map(tally -> data(what, rating, tally)).toList());
    }

    static JsonObject data(String what, String rating, Tally tally) {
        return new JsonObject()
                .putText(what, tally.words())
                .put("times", tally.times())
                .put(rating, InAllSection.ratings(new JsonObject(), tally.ratings()));
    }
}
