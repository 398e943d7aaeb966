package haven.report.week;

import haven.entry.CheckIn;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Kind;
import haven.entry.Note;
import haven.entry.Practice;
import haven.insight.Quote;
import haven.insight.WeekEntries;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What was kept of each kind that no other section tells of, a line each.
final class KindsSection {
    private static final Set<Kind> TOLD_ELSEWHERE = Set.of(Practice.KIND, Episode.KIND, CheckIn.KIND, Note.KIND);

    private KindsSection() {}

    static WeekSection of(WeekEntries entries) {
        List<Section> said = new ArrayList<>();
        JsonObject data = new JsonObject();
        for (Kind kind : entries.kinds()) {
            if (!TOLD_ELSEWHERE.contains(kind)) {
                List<Quote> lines =
                        entries.of(kind).stream().map(KindsSection::quote).toList();
                said.add(new Section(kind.plural(), List.of(new Quotes(lines))));
                data.put(
                        InAllSection.key(kind),
                        new JsonObject().put("count", lines.size()).put("lines", NotesSection.data(lines)));
            }
        }
        return new WeekSection(said, data);
    }

    private static Quote quote(Entry entry) {
        return new Quote(entry.stamp().day(), entry.kind().line(entry));
    }
}
