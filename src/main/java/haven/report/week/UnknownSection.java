package haven.report.week;

import haven.calendar.English;
import haven.insight.WeekEntries;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.time.LocalDate;
import java.util.List;

/// The days that nothing is known of.
record UnknownSection(List<LocalDate> days, WeekEntries entries) implements ReportSection {
    static ReportSection of(WeekEntries entries) {
        return new UnknownSection(entries.unknown(), entries);
    }

    @Override
    public List<Section> said() {
        List<String> names =
                days.stream().map(day -> English.day(day.getDayOfWeek())).toList();
        boolean areNamed = entries.weeks().count() == 1;
        String which = areNamed
                ? English.list(names)
                : days.size() + " of " + entries.kept().days() + " days";
        String words = days.isEmpty() ? "" : which + (days.size() == 1 ? " has" : " have") + " no entries";
        return List.of(new Section("unknown", List.of(new Sentence(words))));
    }

    @Override
    public JsonObject data() {
        return new JsonObject().put("unknownDays", days);
    }
}
