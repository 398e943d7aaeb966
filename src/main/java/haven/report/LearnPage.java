package haven.report;

import haven.learn.LearnCard;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import java.util.ArrayList;
import java.util.List;

/// A card to learn from.
///
/// @param card what it says
public record LearnPage(LearnCard card) implements Report {
    /// What there are cards for, a line each.
    public static Report list(List<LearnCard> cards) {
        List<Column> columns = List.of(new Column("topic"), new Column("about"));
        List<List<String>> rows =
                cards.stream().map(card -> List.of(card.topic(), card.title())).toList();
        List<Block> blocks =
                List.of(new Table(columns, rows), new Sentence("haven learn TOPIC shows one, on one screen."));
        return Report.of(
                new Document("Worth knowing", blocks),
                cards.stream()
                        .map(card -> new JsonObject().put("topic", card.topic()).put("title", card.title()))
                        .toList());
    }

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        card.paragraphs().forEach(paragraph -> blocks.add(new Sentence(paragraph)));
        blocks.add(section("to try", String.join(", ", card.see())));
        blocks.add(section("from", String.join("; ", card.sources())));
        return new Document(card.title(), blocks);
    }

    private static Section section(String label, String words) {
        return new Section(label, List.of(new Sentence(words)));
    }

    @Override
    public List<String> lines(int columns, Signs signs) {
        return TextRenderer.beside(document(), columns, signs);
    }

    @Override
    public JsonObject data() {
        return new JsonObject()
                .put("topic", card.topic())
                .put("title", card.title())
                .put("text", card.paragraphs())
                .put("see", card.see())
                .put("sources", card.sources());
    }
}
