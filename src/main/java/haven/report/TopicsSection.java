package haven.report;

import haven.entry.Entry;
import haven.entry.Topic;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import java.time.LocalDate;
import java.util.List;

/// What waits to be talked about in the next session, the oldest first; and what was agreed about what was kept for
/// one.
///
/// @param last the last of the days that are looked back at
/// @param today the person's own day
public record TopicsSection(List<Entry> waiting, List<Entry> agreed, LocalDate last, LocalDate today)
        implements ReportSection {
    private static final List<Column> WAITING = List.of(new Column("since"), new Column("what"));
    private static final List<Column> AGREED = List.of(new Column("what"), new Column("what was agreed"));
    private static final int GLANCE = 7;
    private static final int LATE = 14;

    @Override
    public List<Section> said() {
        // Who looks back at a week of long ago is not on the way to the next session.
        boolean isLate = last.plusDays(LATE).isBefore(today);
        List<List<String>> open = waiting.stream()
                .filter(topic -> !isLate)
                .map(topic -> List.of(EntryLine.date(topic.stamp().day(), today), topic.get(Topic.TEXT)))
                .toList();
        List<List<String>> closed = agreed.stream()
                .map(topic -> List.of(topic.get(Topic.TEXT), topic.get(Topic.AGREED)))
                .toList();
        return List.of(
                new Section("to bring", List.of(new Table(WAITING, open, GLANCE))),
                new Section("agreed", List.of(new Table(AGREED, closed, GLANCE))));
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put("toBring", waiting.stream().map(TopicsSection::data).toList())
                .put(
                        "agreed",
                        agreed.stream()
                                .map(topic -> data(topic).put("agreed", topic.get(Topic.AGREED)))
                                .toList());
    }

    private static JsonObject data(Entry topic) {
        return new JsonObject().put("since", topic.stamp().day()).put("text", topic.get(Topic.TEXT));
    }
}
