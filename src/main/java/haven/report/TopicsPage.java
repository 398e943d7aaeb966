package haven.report;

import haven.entry.Entry;
import haven.entry.Topic;
import haven.entry.TopicState;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What to talk about next time, the oldest first; and what was talked about, with what was agreed, the newest first.
///
/// @param topics the oldest first
/// @param all whether those that are not open any more are told too
/// @param today the person's own day
public record TopicsPage(List<Named> topics, boolean all, LocalDate today) implements Report {
    private static final List<Column> OPEN = List.of(new Column("name"), new Column("since"), new Column("what"));
    private static final List<Column> DONE =
            List.of(new Column("name"), new Column("since"), new Column("what"), new Column("what was agreed"));

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> open = rows(TopicState.OPEN);
        if (open.isEmpty()) {
            blocks.add(new Sentence("Nothing is waiting to be talked about."));
        }
        blocks.add(new Section("to talk about", List.of(new Table(OPEN, open))));
        if (all) {
            blocks.add(new Section("talked about", List.of(new Table(DONE, rows(TopicState.TALKED_ABOUT)))));
            blocks.add(new Section("let go", List.of(new Table(OPEN, rows(TopicState.LET_GO)))));
        }
        return new Document("For the next session", blocks);
    }

    private List<List<String>> rows(TopicState state) {
        List<List<String>> rows = new ArrayList<>();
        for (Named topic : topics) {
            Entry entry = topic.entry();
            if (entry.get(Topic.STATE) == state) {
                List<String> row = new ArrayList<>(
                        List.of(topic.name(), EntryLine.when(entry.stamp().local(), today), entry.get(Topic.TEXT)));
                if (state == TopicState.TALKED_ABOUT) {
                    row.add(entry.get(Topic.AGREED));
                }
                rows.add(row);
            }
        }
        return state == TopicState.OPEN ? rows : rows.reversed();
    }

    @Override
    public List<JsonObject> data() {
        return topics.stream()
                .map(Named::entry)
                .filter(topic -> all || Topic.KIND.isOpen(topic))
                .map(JsonText::object)
                .toList();
    }

    /// A topic and what to call it.
    ///
    /// @param name the few characters that name it
    public record Named(String name, Entry entry) {}
}
