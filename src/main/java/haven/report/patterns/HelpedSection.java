package haven.report.patterns;

import haven.entry.Episode;
import haven.entry.Practice;
import haven.insight.Changes;
import haven.insight.Helped;
import haven.insight.Interval;
import haven.insight.RatedPairs.Change;
import haven.insight.Ratings;
import haven.insight.Stretch;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import java.util.List;

/// How distress changed with what was done, at each strength beforehand.
///
/// @param label what it is about
/// @param key its name for other programs
record HelpedSection(String label, String key, List<Helped> helped) implements ReportSection {
    private static final int GLANCE = 10;
    private static final List<Column> COLUMNS = List.of(
            new Column("what"),
            new Column("strength before"),
            new Column("rated before and after"),
            new Column("change"),
            new Column("higher afterwards"));

    static ReportSection drills(Stretch stretch) {
        return new HelpedSection("after a drill", "drills", Helped.drills(stretch.of(Practice.KIND)));
    }

    static ReportSection responses(Stretch stretch) {
        return new HelpedSection("after what you did", "responses", Helped.responses(stretch.of(Episode.KIND)));
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = helped.stream()
                .filter(one -> one.changes().count() >= Ratings.ENOUGH)
                .map(HelpedSection::row)
                .toList();
        return List.of(new Section(label, List.of(new Table(COLUMNS, rows, GLANCE))));
    }

    private static List<String> row(Helped one) {
        Changes changes = one.changes();
        return List.of(
                one.what(),
                "begun " + one.strength().words(),
                changes.count() + " rated",
                change(changes),
                changes.higher() == 0 ? "never higher" : "higher " + Wording.times(changes.higher()));
    }

    /// Such as "2 lower, from 4 lower to 1 lower", or "about the same".
    private static String change(Changes changes) {
        String span = changes.interval()
                .filter(interval -> interval.low() < interval.high())
                .map(interval -> ", from " + points(interval.low()) + " to " + points(interval.high()))
                .orElse("");
        return (changes.change() == Change.ABOUT_THE_SAME
                        ? "about the same"
                        : points(changes.median().orElseThrow()))
                + span;
    }

    private static String points(double points) {
        return points == 0 ? "the same" : Wording.decimal(Math.abs(points)) + (points < 0 ? " lower" : " higher");
    }

    @Override
    public JsonObject data() {
        List<JsonObject> data = helped.stream()
                .map(one -> new JsonObject()
                        .put("what", one.what())
                        .put("strength", one.strength())
                        .put("rated", one.changes().count())
                        .put("changes", one.changes().points())
                        .put("median", one.changes().median())
                        .put("interval", one.changes().interval().map(HelpedSection::data))
                        .put("lower", one.changes().lower())
                        .put("same", one.changes().same())
                        .put("higher", one.changes().higher())
                        .put("change", one.changes().change()))
                .toList();
        return new JsonObject().put(key, data);
    }

    static JsonObject data(Interval interval) {
        return new JsonObject().put("low", interval.low()).put("high", interval.high());
    }
}
