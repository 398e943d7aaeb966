package haven.report.week;

import haven.calendar.English;
import haven.entry.Rating;
import haven.entry.Scale;
import haven.insight.Indicator;
import haven.insight.Ratings;
import haven.insight.Stretch;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Legend;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.report.Document.Trend;
import haven.report.Document.Trend.Line;
import haven.report.Document.Trend.Point;
import haven.report.Document.Trend.Time;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How things were rated in check-ins, beside the weeks before: as a line, where there is enough for one.
///
/// @param weeks the first day of each of the weeks before and of those that are looked at
/// @param when the time before
record CheckInsSection(List<Indicator> indicators, List<LocalDate> weeks, String when) implements ReportSection {
    private static final List<Column> COLUMNS =
            List.of(new Column("what"), new Column("how often"), new Column("rating"));

    static ReportSection of(WeekEntries entries) {
        List<LocalDate> weeks = Stream.of(entries.lately(), entries.kept())
                .flatMap(stretch -> stretch.weeks().stream())
                .map(Stretch::first)
                .toList();
        return new CheckInsSection(Indicator.of(entries), weeks, entries.weeks().timeBefore());
    }

    @Override
    public List<Section> said() {
        List<Indicator> lines =
                indicators.stream().filter(indicator -> indicator.known() > 1).toList();
        List<Indicator> others =
                indicators.stream().filter(indicator -> indicator.known() <= 1).toList();
        String how = lines.isEmpty() ? "" : "averages by week, from " + WeekEntries.LATELY + " weeks before on";
        return List.of(
                new Section("check-ins", List.of(new Legend(ends()), new Sentence(how), trend(lines), table(others))));
    }

    private Trend trend(List<Indicator> lines) {
        // Before the first of them there may have been no check-ins.
        int from = lines.stream().mapToInt(Indicator::firstKnown).min().orElse(0);
        return new Trend(
                weeks.subList(from, weeks.size()).stream()
                        .map(day -> new Time(
                                day.getDayOfMonth() + " " + English.shortMonth(day.getMonth()),
                                "week of " + day.getDayOfMonth() + " " + English.month(day.getMonth())))
                        .toList(),
                lines.stream()
                        .map(indicator -> new Line(
                                indicator.name(),
                                0,
                                Rating.MAX,
                                indicator.byWeek().subList(from, weeks.size()).stream()
                                        .map(CheckInsSection::point)
                                        .toList(),
                                Wording.times(indicator.now().count()) + ", " + words(indicator)))
                        .toList());
    }

    private static Point point(Ratings week) {
        return week.average().isEmpty()
                ? Point.UNKNOWN
                : Point.of(
                        week.average().getAsDouble(),
                        Wording.decimal(week.average().getAsDouble()) + " of " + week.count());
    }

    private Table table(List<Indicator> others) {
        return new Table(
                COLUMNS,
                others.stream()
                        .map(indicator -> List.of(
                                indicator.name(), Wording.times(indicator.now().count()), words(indicator)))
                        .toList());
    }

    @Override
    public JsonObject data() {
        List<JsonObject> data = indicators.stream().map(this::data).toList();
        return new JsonObject().put("indicators", data);
    }

    private JsonObject data(Indicator indicator) {
        List<JsonObject> byWeek = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            byWeek.add(InAllSection.ratings(
                    new JsonObject().put("first", weeks.get(i)),
                    indicator.byWeek().get(i)));
        }
        return InAllSection.ratings(new JsonObject().put("indicator", indicator.name()), indicator.now())
                .put("weekBefore", compared(indicator.now(), indicator.before()))
                .put("fourWeeksBefore", compared(indicator.now(), indicator.lately()))
                .put("byWeek", byWeek);
    }

    private static JsonObject compared(Ratings now, Ratings before) {
        return InAllSection.ratings(new JsonObject(), before).put("change", now.since(before));
    }

    /// Such as "3 to 8, 5.4 on average; lower than the week before (6.5 on average, of 4)".
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
