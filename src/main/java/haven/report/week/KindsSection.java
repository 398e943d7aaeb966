package haven.report.week;

import haven.entry.Attempt;
import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Mark;
import haven.entry.Note;
import haven.entry.Practice;
import haven.insight.Quote;
import haven.insight.WeekEntries;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was kept of each kind that no other section tells of, a line each.
record KindsSection(Map<Kind, List<Quote>> lines) implements ReportSection {
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
        return new KindsSection(lines);
    }

    @Override
    public List<Section> said() {
        List<Section> said = new ArrayList<>();
        lines.forEach((kind, quotes) -> said.add(new Section(kind.plural(), List.of(new Quotes(quotes)))));
        return said;
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
