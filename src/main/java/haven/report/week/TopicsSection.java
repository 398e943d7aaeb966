package haven.report.week;

import haven.entry.Entry;
import haven.entry.Topic;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.EntryLine;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.time.LocalDate;
import java.util.List;

/// What waits to be talked about in the next session, the oldest first.
record TopicsSection(List<Entry> topics, LocalDate today) implements ReportSection {
    private static final List<Column> COLUMNS = List.of(new Column("since"), new Column("what"));
    private static final int GLANCE = 7;

    static ReportSection of(WeekEntries entries) {
        return new TopicsSection(entries.topics(), entries.today());
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = topics.stream()
                .map(topic -> List.of(EntryLine.date(topic.stamp().day(), today), topic.get(Topic.TEXT)))
                .toList();
        return List.of(new Section("to bring", List.of(new Table(COLUMNS, rows, GLANCE))));
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put(
                        "toBring",
                        topics.stream()
                                .map(topic -> new JsonObject()
                                        .put("since", topic.stamp().day())
                                        .put("text", topic.get(Topic.TEXT)))
                                .toList());
    }
}
