package haven.report.week;

import haven.calendar.English;
import haven.entry.Attempt;
import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Mark;
import haven.entry.Note;
import haven.entry.Practice;
import haven.entry.Renaming;
import haven.insight.Quote;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.EntryLine;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was kept of each kind that no other section tells of, a line each; those that are with somebody else are told
/// together, as they were.
record KindsSection(Map<Kind, List<Quote>> lines, List<Entry> withOthers, boolean isOneWeek, LocalDate today)
        implements ReportSection {
    private static final String WITH = "with";
    private static final int GLANCE = 7;
    private static final List<Column> COLUMNS =
            List.of(new Column("when"), new Column("what"), new Column("how it stands"));
    private static final Set<Kind> TOLD_ELSEWHERE =
            Set.of(Practice.KIND, Episode.KIND, CheckIn.KIND, Note.KIND, Mark.KIND, Attempt.KIND);

    static ReportSection of(WeekEntries entries) {
        Map<Kind, List<Quote>> lines = new LinkedHashMap<>();
        for (Kind kind : entries.kinds()) {
            if (!TOLD_ELSEWHERE.contains(kind)) {
                lines.put(
                        kind, entries.of(kind).stream().map(KindsSection::quote).toList());
            }
        }
        return new KindsSection(
                lines,
                entries.kept().entries().stream()
                        .filter(entry -> lines.containsKey(entry.kind())
                                && with(entry.kind()).isPresent())
                        .toList(),
                entries.weeks().count() == 1,
                entries.today());
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = withOthers.stream().map(this::row).toList();
        List<Section> said = new ArrayList<>();
        said.add(new Section("with others", List.of(new Table(COLUMNS, rows, GLANCE, true))));
        lines.forEach((kind, quotes) -> {
            if (with(kind).isEmpty()) {
                said.add(new Section(kind.plural(), List.of(new Quotes(quotes))));
            }
        });
        return said;
    }

    /// Such as "time-out, Sam: until 21:40".
    private List<String> row(Entry entry) {
        Kind kind = entry.kind();
        String line = kind.line(entry);
        String who = with(kind)
                .map(entry::shown)
                .filter(names -> !names.isEmpty() && !Renaming.isIn(line, names))
                .map(names -> ", " + names)
                .orElse("");
        String words = kind.title() + who + (line.isEmpty() ? "" : ": " + line);
        LocalDate day = entry.stamp().day();
        String date = isOneWeek ? String.valueOf(day.getDayOfMonth()) : EntryLine.date(day, today);
        return List.of(English.shortDay(day.getDayOfWeek()) + " " + date, words, kind.sort(entry));
    }

    /// Whom an entry of a kind is with, where it is with anybody.
    private static Optional<Field<?>> with(Kind kind) {
        return kind.fields().stream().filter(field -> field.name().equals(WITH)).findFirst();
    }

    @Override
    public JsonObject data() {
        JsonObject data = new JsonObject();
        lines.forEach((kind, quotes) -> data.put(
                InAllSection.key(kind),
                new JsonObject().put("count", quotes.size()).put("lines", NotesSection.data(quotes))));
        return data;
    }

    private static Quote quote(Entry entry) {
        return new Quote(entry.stamp().day(), entry.kind().line(entry));
    }
}
