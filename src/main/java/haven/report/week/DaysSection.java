package haven.report.week;

import haven.calendar.Week;
import haven.entry.Kind;
import haven.entry.Practice;
import haven.insight.DrillSummary;
import haven.insight.Stretch;
import haven.insight.Stretch.DayState;
import haven.insight.WeekEntries;
import haven.report.Document.Chart;
import haven.report.Document.Chart.Bar;
import haven.report.Document.Section;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import haven.text.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What was kept on each day, of every kind that was; in each week, where there are
/// several.
record DaysSection(WeekEntries entries) implements ReportSection {
    static ReportSection of(WeekEntries entries) {
        return new DaysSection(entries);
    }

    @Override
    public List<Section> said() {
        boolean isByDay = entries.weeks().count() == 1;
        List<Stretch> parts = entries.parts();
        if (!isByDay) {
            // Before the first entry there may have been no journal.
            parts = parts.stream()
                    .dropWhile(week -> week.state(entries.today()) == DayState.UNKNOWN)
                    .toList();
        }
        List<Stretch> shown = parts;
        Chart chart = new Chart(
                shown.stream().map(part -> day(part, isByDay)).toList(),
                entries.kinds().stream()
                        .filter(kind -> entries.count(kind) > 0)
                        .map(kind -> row(kind, shown))
                        .toList());
        return List.of(new Section(isByDay ? "days" : "weeks", List.of(chart)));
    }

    private Chart.Day day(Stretch part, boolean isByDay) {
        DayState state = part.state(entries.today());
        if (isByDay) {
            return new Chart.Day(part.first(), state);
        }
        Week week = new Week(part.first());
        return new Chart.Day(part.first(), state, "W" + week.number(), week.title());
    }

    private static Chart.Row row(Kind kind, List<Stretch> parts) {
        List<Bar> bars = parts.stream().map(part -> bar(kind, part)).toList();
        return kind == Practice.KIND
                ? new Chart.Row("practice", "minutes", bars)
                : new Chart.Row(kind.plural(), "", bars);
    }

    private static Bar bar(Kind kind, Stretch part) {
        int count = part.count(kind);
        if (count == 0) {
            return Bar.NONE;
        }
        if (kind == Practice.KIND) {
            Duration length = DrillSummary.practised(part.of(Practice.KIND));
            int times = DrillSummary.told(part.of(Practice.KIND)).size();
            String words = Times.length(length) + ", " + (times == 0 ? "ended within seconds" : Wording.times(times));
            return new Bar(length.toMillis(), Wording.minutes(length), words);
        }
        return new Bar(count, String.valueOf(count), String.valueOf(count));
    }

    @Override
    public JsonObject data() {
        List<JsonObject> days = new ArrayList<>();
        for (Stretch day : entries.days()) {
            days.add(data(day, new JsonObject().put("day", day.first())));
        }
        JsonObject data = new JsonObject().put("days", days);
        if (entries.weeks().count() > 1) {
            List<JsonObject> weeks = new ArrayList<>();
            for (Stretch week : entries.parts()) {
                weeks.add(data(
                        week,
                        new JsonObject()
                                .put("week", new Week(week.first()).id())
                                .put("first", week.first())
                                .put("last", week.last())));
            }
            data.put("weeks", weeks);
        }
        return data;
    }

    private JsonObject data(Stretch part, JsonObject data) {
        data.put("state", part.state(entries.today()));
        for (Kind kind : entries.kinds()) {
            data.put(InAllSection.key(kind), part.count(kind));
            if (kind == Practice.KIND) {
                data.put("practisedSeconds", DrillSummary.practised(part.of(Practice.KIND)));
            }
        }
        return data;
    }
}
