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
import java.util.List;

/// What waits to be talked about in the next session, the oldest first; and what was agreed about what was kept for
/// one in these days.
record TopicsSection(WeekEntries entries) implements ReportSection {
    private static final List<Column> WAITING = List.of(new Column("since"), new Column("what"));
    private static final List<Column> AGREED = List.of(new Column("what"), new Column("what was agreed"));
    private static final int GLANCE = 7;
    private static final int LATE = 14;

    static ReportSection of(WeekEntries entries) {
        return new TopicsSection(entries);
    }

    @Override
    public List<Section> said() {
        // Who looks back at a week of long ago is not on the way to the next session.
        boolean isLate = entries.kept().last().plusDays(LATE).isBefore(entries.today());
        List<List<String>> waiting = entries.waiting().stream()
                .filter(topic -> !isLate)
                .map(topic -> List.of(EntryLine.date(topic.stamp().day(), entries.today()), topic.get(Topic.TEXT)))
                .toList();
        List<List<String>> agreed = entries.agreed().stream()
                .map(topic -> List.of(topic.get(Topic.TEXT), topic.get(Topic.AGREED)))
                .toList();
        return List.of(
                new Section("to bring", List.of(new Table(WAITING, waiting, GLANCE))),
                new Section("agreed", List.of(new Table(AGREED, agreed, GLANCE))));
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put(
                        "toBring",
                        entries.waiting().stream().map(TopicsSection::data).toList())
                .put(
                        "agreed",
                        entries.agreed().stream()
                                .map(topic -> data(topic).put("agreed", topic.get(Topic.AGREED)))
                                .toList());
    }

    private static JsonObject data(Entry topic) {
        return new JsonObject().put("since", topic.stamp().day()).put("text", topic.get(Topic.TEXT));
    }
}
