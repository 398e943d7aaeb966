package haven.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The tables of an export for a spreadsheet: one a kind, a row a thing.
enum CsvTable {
    /// What set off alarm.
    EPISODES(
            "episode",
            true,
            Column.text("recorded"),
            Column.text("trigger"),
            Column.text("thought"),
            Column.objects("feelings", "name", "#strength"),
            Column.objects("body", "place", "quality", "temperature", "#strength"),
            Column.text("urge"),
            Column.text("acted"),
            Column.text("pattern"),
            Column.text("response"),
            Column.text("need"),
            Column.text("outcome"),
            Column.number("distress"),
            Column.number("now"),
            Column.words("with"),
            Column.words("tags"),
            Column.text("note"),
            Column.words("practices")),
    /// Drills as they were practised.
    PRACTICES(
            "practice",
            true,
            Column.text("drill"),
            Column.text("pattern"),
            Column.number("planned"),
            Column.number("practised"),
            Column.number("breaths"),
            Column.text("ending"),
            Column.number("before"),
            Column.number("after"),
            Column.objects("paces", "#after", "#pace"),
            Column.objects("found", "sense", "word")),
    /// Ratings.
    CHECK_INS("check-in", true, Column.objects("ratings", "indicator", "#value"), Column.text("note")),
    /// Free text.
    NOTES("note", true, Column.text("about"), Column.text("text"), Column.words("tags")),
    /// What helps.
    TOOLKIT(
            "toolkit",
            true,
            Column.text("type"),
            Column.text("name"),
            Column.text("note"),
            Column.text("helps"),
            Column.number("uses"),
            Column.text("lastUsed")),
    /// The safety plan.
    PLAN("plan", false, Column.text("part"), Column.text("text"));

    private final String kind;
    /// A copy that nobody can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Column> columns;

    CsvTable(String kind, boolean dated, Column... columns) {
        this.kind = kind;
        List<Column> all = new ArrayList<>(List.of(Column.text("kind")));
        if (dated) {
            all.addAll(List.of(Column.text("id"), Column.text("at"), Column.text("zone"), Column.text("day")));
        }
        all.addAll(List.of(columns));
        this.columns = List.copyOf(all);
    }

    String kind() {
        return kind;
    }

    List<Column> columns() {
        return columns;
    }

    /// Whether it holds entries, and nothing else that a journal has.
    boolean isOfEntries() {
        return this != TOOLKIT && this != PLAN;
    }

    /// The name of its file: `check-ins.csv`.
    String file() {
        return (this == TOOLKIT || this == PLAN ? kind : kind + "s") + ".csv";
    }

    static Optional<CsvTable> of(String kind) {
        return Arrays.stream(values()).filter(table -> table.kind.equals(kind)).findFirst();
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
