package haven.report;

import haven.entry.Entry;
import haven.entry.Repair;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The repairs that wait, each with the day to come back to it.
///
/// @param repairs the next first
/// @param today the person's own day
public record RepairsPage(List<TopicsPage.Named> repairs, LocalDate today) implements Report {
    private static final List<Column> COLUMNS = List.of(
            new Column("name"),
            new Column("next"),
            new Column("how it stands"),
            new Column("with"),
            new Column("what"));

    @Override
    public Document document() {
        List<List<String>> rows = new ArrayList<>();
        for (TopicsPage.Named named : repairs) {
            Entry repair = named.entry();
            rows.add(List.of(
                    named.name(),
                    repair.get(Repair.FOLLOW_UP)
                            .map(day -> EntryLine.date(day, today))
                            .orElse(""),
                    repair.get(Repair.STATE).word(),
                    repair.shown(Repair.WITH),
                    repair.kind().line(repair)));
        }
        List<Block> blocks = List.of(new Section("to mend", List.of(new Table(COLUMNS, rows))));
        return new Document("Between you", blocks);
    }

    @Override
    public List<JsonObject> data() {
        return repairs.stream().map(named -> JsonText.object(named.entry())).toList();
    }
}
