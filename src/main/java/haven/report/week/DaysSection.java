package haven.report.week;

import haven.entry.Kind;
import haven.entry.Practice;
import haven.insight.DrillSummary;
import haven.insight.WeekEntries;
import haven.report.Document.Chart;
import haven.report.Document.Chart.Bar;
import haven.report.Document.Section;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import haven.text.Times;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What was kept on each day, of every kind that was.
///
/// @param days the entries of each day
record DaysSection(WeekEntries entries, List<WeekEntries> days) implements ReportSection {
    static ReportSection of(WeekEntries entries) {
        return new DaysSection(
                entries, entries.week().days().stream().map(entries::on).toList());
    }

    @Override
    public List<Section> said() {
        Chart chart = new Chart(
                entries.week().days().stream()
                        .map(day -> new Chart.Day(day, entries.state(day)))
                        .toList(),
                entries.kinds().stream()
                        .filter(kind -> entries.count(kind) > 0)
                        .map(this::row)
                        .toList());
        return List.of(new Section("days", List.of(chart)));
    }

    private Chart.Row row(Kind kind) {
        List<Bar> bars = days.stream().map(day -> bar(kind, day)).toList();
        return kind == Practice.KIND
                ? new Chart.Row("practice", "minutes", bars)
                : new Chart.Row(kind.plural(), "", bars);
    }

    private static Bar bar(Kind kind, WeekEntries day) {
        int count = day.count(kind);
        if (count == 0) {
            return Bar.NONE;
        }
        if (kind == Practice.KIND) {
            Duration length = DrillSummary.practised(day.of(Practice.KIND));
            int times = DrillSummary.told(day.of(Practice.KIND)).size();
            String words = Times.length(length) + ", " + (times == 0 ? "ended within seconds" : Wording.times(times));
            return new Bar(length.toMillis(), Wording.minutes(length), words);
        }
        return new Bar(count, String.valueOf(count), String.valueOf(count));
    }

    @Override
    public JsonObject data() {
        List<JsonObject> data = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = entries.week().days().get(i);
            data.add(data(days.get(i), new JsonObject().put("day", day).put("state", entries.state(day))));
        }
        return new JsonObject().put("days", data);
    }

    private static JsonObject data(WeekEntries day, JsonObject data) {
        for (Kind kind : day.kinds()) {
            data.put(InAllSection.key(kind), day.count(kind));
            if (kind == Practice.KIND) {
                data.put("practisedSeconds", DrillSummary.practised(day.of(Practice.KIND)));
            }
        }
        return data;
    }
}
