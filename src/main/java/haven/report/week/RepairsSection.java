package haven.report.week;

import haven.bond.Mending;
import haven.entry.Entry;
import haven.entry.Repair;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.EntryLine;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The repairs that wait, each with the day to come back to it. A week of long ago says nothing of what waits today.
record RepairsSection(List<Entry> repairs, LocalDate today) implements ReportSection {
    private static final List<Column> COLUMNS =
            List.of(new Column("next"), new Column("how it stands"), new Column("what"));
    private static final int GLANCE = 7;

    static ReportSection of(WeekEntries entries) {
        LocalDate today = entries.today();
        boolean isNow = !entries.kept().last().plusWeeks(1).isBefore(today);
        List<Entry> known = entries.standing(Repair.KIND).stream()
                .filter(repair -> !repair.stamp().day().isAfter(entries.kept().last()))
                .toList();
        return new RepairsSection(isNow ? Mending.waiting(known) : List.of(), today);
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = repairs.stream()
                .map(repair -> List.of(
                        repair.get(Repair.FOLLOW_UP)
                                .map(day -> EntryLine.date(day, today))
                                .orElse(""),
                        stands(repair).orElse(""),
                        repair.kind().line(repair)))
                .toList();
        return List.of(new Section("to mend", List.of(new Table(COLUMNS, rows, GLANCE))));
    }

    /// Nothing where nothing waits.
    @Override
    public JsonObject data() {
        return repairs.isEmpty()
                ? new JsonObject()
                : new JsonObject()
                        .put(
                                "toMend",
                                repairs.stream().map(RepairsSection::data).toList());
    }

    private static JsonObject data(Entry repair) {
        return new JsonObject()
                .put("next", repair.get(Repair.FOLLOW_UP))
                .put("state", stands(repair))
                .put("what", repair.kind().line(repair));
    }

    /// What is to be said yet, and what is told without how it stands with it, look alike: neither says anything of it.
    private static Optional<String> stands(Entry repair) {
        return Optional.of(repair)
                .filter(one -> one.says(Repair.STATE))
                .map(one -> one.get(Repair.STATE).word());
    }
}
