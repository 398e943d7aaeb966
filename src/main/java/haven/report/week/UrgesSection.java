package haven.report.week;

import haven.entry.Episode;
import haven.insight.Urges;
import haven.insight.WeekEntries;
import haven.report.Document.Block;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.util.ArrayList;
import java.util.List;

/// Whether urges were acted on, beside the week before.
record UrgesSection(Urges urges, Urges before) implements ReportSection {
    static ReportSection of(WeekEntries entries) {
        return new UrgesSection(Urges.of(entries.of(Episode.KIND)), Urges.of(entries.before(Episode.KIND)));
    }

    @Override
    public List<Section> said() {
        List<Block> said = urges.count() + before.count() == 0
                ? List.of()
                : List.of(new Sentence(words(urges)), new Sentence("the week before: " + words(before)));
        return List.of(new Section("urges", said));
    }

    @Override
    public JsonObject data() {
        return new JsonObject().put("urges", data(urges)).put("urgesWeekBefore", data(before));
    }

    /// Such as "acted on 1, partly 2, not 5", what there was none of left out.
    private static String words(Urges urges) {
        if (urges.count() == 0) {
            return "none kept";
        }
        List<String> said = new ArrayList<>();
        if (urges.yes() > 0) {
            said.add("acted on " + urges.yes());
        }
        if (urges.partly() > 0) {
            said.add((said.isEmpty() ? "acted on partly " : "partly ") + urges.partly());
        }
        if (urges.no() > 0) {
            said.add((said.isEmpty() ? "not acted on " : "not ") + urges.no());
        }
        if (urges.notSaid() > 0) {
            said.add("not said " + urges.notSaid());
        }
        return String.join(", ", said);
    }

    private static JsonObject data(Urges urges) {
        return new JsonObject()
                .put("count", urges.count())
                .put("notActedOn", urges.no())
                .put("partly", urges.partly())
                .put("actedOn", urges.yes())
                .put("notSaid", urges.notSaid());
    }
}
