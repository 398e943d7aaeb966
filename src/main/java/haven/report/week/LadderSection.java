package haven.report.week;

import haven.entry.Attempt;
import haven.entry.Rating;
import haven.insight.Climb;
import haven.insight.Climb.Tried;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.LadderPage;
import haven.report.ReportSection;
import haven.report.Wording;
import java.util.List;

/// The rungs of ladders that were tried, with what was expected last and how high it got, try by try.
record LadderSection(List<Tried> tried) implements ReportSection {
    private static final int GLANCE = 5;
    private static final List<Column> COLUMNS = List.of(
            new Column("rung"),
            new Column("how often"),
            new Column("expected last", "expected ", ""),
            new Column("at its highest, try by try", "at its highest ", ""));

    static ReportSection of(WeekEntries entries) {
        return new LadderSection(Climb.tried(entries.of(Attempt.KIND)));
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = tried.stream()
                .map(rung -> List.of(
                        rung.rung().name(),
                        Wording.times(rung.attempts().size()),
                        Rating.written(rung.rung().expected()),
                        LadderPage.peaks(rung, GLANCE, "...")))
                .toList();
        return List.of(new Section("tried", List.of(new Table(COLUMNS, rows, GLANCE))));
    }

    /// A week in which nothing was tried says nothing of it.
    @Override
    public JsonObject data() {
        return tried.isEmpty()
                ? new JsonObject()
                : new JsonObject()
                        .put("tried", tried.stream().map(LadderPage::data).toList());
    }
}
