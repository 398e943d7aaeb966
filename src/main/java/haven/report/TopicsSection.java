package haven.report;

import haven.entry.Entry;
import haven.entry.Topic;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import java.time.LocalDate;
import java.util.List;

/// What waits to be talked about in the next session, the oldest first.
///
/// @param today the person's own day
public record TopicsSection(List<Entry> topics, LocalDate today) implements ReportSection {
    private static final List<Column> COLUMNS = List.of(new Column("since"), new Column("what"));
    private static final int GLANCE = 7;

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
