package haven.report.week;

import haven.entry.Scale;
import haven.insight.Indicator;
import haven.insight.Ratings;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Legend;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import java.util.List;
import java.util.stream.Collectors;

/// How things were rated in check-ins.
record CheckInsSection(List<Indicator> indicators, String when) implements ReportSection {
    private static final List<Column> COLUMNS =
            List.of(new Column("what"), new Column("how often"), new Column("rating"));

    static ReportSection of(WeekEntries entries) {
        return new CheckInsSection(Indicator.of(entries), entries.weeks().timeBefore());
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = indicators.stream()
                .map(indicator ->
                        List.of(indicator.name(), Wording.times(indicator.now().count()), words(indicator)))
                .toList();
        return List.of(new Section("check-ins", List.of(new Legend(ends()), new Table(COLUMNS, rows))));
    }

    @Override
    public JsonObject data() {
        List<JsonObject> data = indicators.stream()
                .map(indicator -> InAllSection.ratings(
                                new JsonObject().put("indicator", indicator.name()), indicator.now())
                        .put(
                                "weekBefore",
                                InAllSection.ratings(new JsonObject(), indicator.before())
                                        .put("change", indicator.now().since(indicator.before())))
                        .put(
                                "fourWeeksBefore",
                                InAllSection.ratings(new JsonObject(), indicator.lately())
                                        .put("change", indicator.now().since(indicator.lately()))))
                .toList();
        return new JsonObject().put("indicators", data);
    }

    private String words(Indicator indicator) {
        String compared = Wording.compared(indicator.now(), indicator.before(), when);
        return levels(indicator.now()) + (compared.isEmpty() ? "" : "; " + compared);
    }

    /// Such as "3 to 8, 5.4 on average", or "4, 6 (not enough yet for an average)".
    private static String levels(Ratings ratings) {
        return Wording.rangeAndAverage(ratings, ratings.count())
                + (ratings.average().isEmpty() ? " (not enough yet for an average)" : "");
    }

    /// What 0 and 10 mean, for whoever reads it with the person.
    private String ends() {
        String ends = indicators.stream()
                .flatMap(indicator -> Scale.builtIn(indicator.name()).stream())
                .map(scale -> scale.name() + " from " + scale.low() + " to " + scale.high())
                .collect(Collectors.joining("; "));
        return ends.isEmpty() ? "" : "Each rating is from 0 to 10: " + ends + ".";
    }
}
