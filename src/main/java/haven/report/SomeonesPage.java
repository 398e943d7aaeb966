package haven.report;

import haven.report.Document.Block;
import java.util.ArrayList;
import java.util.List;

/// A page for somebody else, with what the person wants to talk about at its head.
///
/// @param page what follows
/// @param topics what they want to talk about, as it may be told
public record SomeonesPage(Report page, TopicsSection topics) implements Report {
    @Override
    public Document document() {
        Document document = page.document();
        List<Block> blocks = new ArrayList<>(topics.said());
        blocks.addAll(document.blocks());
        return new Document(document.title(), blocks);
    }

    @Override
    public JsonObject data() {
        if (!(page.data() instanceof JsonObject data)) {
            throw new IllegalStateException("a page is one object");
        }
        JsonObject all = topics.data();
        all.putAll(data);
        return all;
    }
}
