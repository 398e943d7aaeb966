package haven.report;

import haven.report.Document.Block;
import haven.report.Document.Numbered;
import haven.report.Document.Section;
import java.util.ArrayList;
import java.util.List;

/// A page for somebody else, with what the person wants to talk about at its head.
///
/// @param page what follows
/// @param topics what they want to talk about, as it may be told
/// @param besideLabels whether the page's labels stand in its margin
public record SomeonesPage(Report page, List<String> topics, boolean besideLabels) implements Report {
    @Override
    public Document document() {
        Document document = page.document();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Section("to bring", List.of(new Numbered(topics))));
        blocks.addAll(document.blocks());
        return new Document(document.title(), blocks);
    }

    @Override
    public List<String> lines(int columns, Signs signs) {
        return besideLabels
                ? TextRenderer.beside(document(), columns, signs)
                : TextRenderer.below(document(), columns, signs);
    }

    @Override
    public Object data() {
        if (!(page.data() instanceof JsonObject data)) {
            throw new IllegalStateException("a page is one object");
        }
        JsonObject all = new JsonObject().put("toTalkAbout", topics);
        all.putAll(data);
        return all;
    }
}
