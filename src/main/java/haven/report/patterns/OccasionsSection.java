package haven.report.patterns;

import haven.calendar.English;
import haven.entry.Episode;
import haven.insight.Chain;
import haven.insight.Occasions;
import haven.insight.Occasions.DayPart;
import haven.insight.Stretch;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// On which days of the week, and when in the day, episodes were.
record OccasionsSection(int episodes, Occasions occasions) implements ReportSection {
    private static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(new Column("day")),
                    Stream.of(DayPart.values()).map(part -> new Column(part.word(), part.word() + " ", "")))
            .toList();

    static ReportSection of(Stretch stretch) {
        return new OccasionsSection(stretch.of(Episode.KIND).size(), Occasions.of(stretch.of(Episode.KIND)));
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = new ArrayList<>();
        for (DayOfWeek day : occasions.times().keySet()) {
            List<String> row = new ArrayList<>(List.of(English.day(day)));
            for (DayPart part : DayPart.values()) {
                int times = occasions.times(day, part);
                row.add(times == 0 ? "" : String.valueOf(times));
            }
            rows.add(row);
        }
        return episodes < Chain.ENOUGH ? List.of() : List.of(new Section("when", List.of(new Table(COLUMNS, rows))));
    }

    @Override
    public JsonObject data() {
        List<JsonObject> data = new ArrayList<>();
        occasions
                .times()
                .forEach((day, parts) -> parts.forEach((part, times) -> data.add(new JsonObject()
                        .put("weekday", day.name().toLowerCase(Locale.ROOT))
                        .put("time", part.word())
                        .put("times", times))));
        return new JsonObject().put("when", data);
    }
}
