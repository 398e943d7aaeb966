package haven.report;

import haven.bond.Holding;
import haven.entry.Boundary;
import haven.entry.Entry;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The boundaries that stand, each with what the person will do themselves and how it held so far.
///
/// @param boundaries the newest first
/// @param today the person's own day
public record BoundariesPage(List<TopicsPage.Named> boundaries, LocalDate today) implements Report {
    private static final List<Column> COLUMNS = List.of(
            new Column("name"),
            new Column("with"),
            new Column("not all right"),
            new Column("what you will do"),
            new Column("how it held"));

    @Override
    public Document document() {
        List<List<String>> rows = new ArrayList<>();
        for (TopicsPage.Named named : boundaries) {
            Entry boundary = named.entry();
            rows.add(List.of(
                    named.name(),
                    boundary.shown(Boundary.WITH),
                    boundary.kind().line(boundary),
                    boundary.get(Boundary.WILL),
                    held(boundary)));
        }
        List<Block> blocks = List.of(new Section("boundaries", List.of(said(rows))));
        return new Document("Boundaries", blocks);
    }

    /// Without the columns of which none of them says anything.
    private static Table said(List<List<String>> rows) {
        List<Integer> said = IntStream.range(0, COLUMNS.size())
                .filter(i -> i == 0 || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .boxed()
                .toList();
        return new Table(
                said.stream().map(COLUMNS::get).toList(),
                rows.stream().map(row -> said.stream().map(row::get).toList()).toList());
    }

    /// Such as "held 3, partly 1, last 18 November"; counts, and nothing made of them.
    private String held(Entry boundary) {
        Holding holding = Holding.of(boundary);
        List<String> words = new ArrayList<>();
        count(words, "held", holding.held());
        count(words, "partly", holding.partly());
        count(words, "crossed", holding.crossed());
        holding.last().ifPresent(day -> words.add("last " + EntryLine.date(day, today)));
        return String.join(", ", words);
    }

    private static void count(List<String> words, String how, int number) {
        if (number > 0) {
            words.add(how + " " + number);
        }
    }

    @Override
    public List<JsonObject> data() {
        return boundaries.stream().map(named -> JsonText.object(named.entry())).toList();
    }
}
