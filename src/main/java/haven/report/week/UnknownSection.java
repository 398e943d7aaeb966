package haven.report.week;

import haven.calendar.English;
import haven.insight.WeekEntries;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.JsonObject;
import java.time.LocalDate;
import java.util.List;

/// The days that nothing is known of.
final class UnknownSection {
    private UnknownSection() {}

    static WeekSection of(WeekEntries entries) {
        List<LocalDate> days = entries.unknown();
        List<String> names =
                days.stream().map(day -> English.day(day.getDayOfWeek())).toList();
        String words =
                days.isEmpty() ? "" : English.list(names) + (days.size() == 1 ? " has" : " have") + " no entries";
        return new WeekSection(
                new Section("unknown", List.of(new Sentence(words))), new JsonObject().put("unknownDays", days));
    }
}
