package haven.report.patterns;

import haven.entry.Episode;
import haven.insight.Chain;
import haven.insight.Stretch;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Table;
import haven.report.JsonObject;
import haven.report.ReportSection;
import haven.report.Wording;
import haven.text.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What followed one another in several episodes.
record RepeatedSection(List<Chain> chains) implements ReportSection {
    private static final List<Column> COLUMNS = List.of(new Column("how often"), new Column("what followed what"));
    private static final int GLANCE = 5;

    static ReportSection of(Stretch stretch) {
        return new RepeatedSection(Chain.of(stretch.of(Episode.KIND)));
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = Chain.apart(chains).stream()
                .map(chain -> List.of(
                        Wording.times(chain.times()),
                        chain.links().stream()
                                .map(link -> OneLine.of(link.words()))
                                .collect(Collectors.joining(" → "))))
                .toList();
        return List.of(new Section("what repeats", List.of(new Table(COLUMNS, rows, GLANCE))));
    }

    @Override
    public JsonObject data() {
        List<JsonObject> data = chains.stream()
                .map(chain -> {
                    JsonObject object = new JsonObject().put("times", chain.times());
                    chain.links()
                            .forEach(link -> object.put(link.part().name().toLowerCase(Locale.ROOT), link.words()));
                    return object;
                })
                .toList();
        return new JsonObject().put("chains", data);
    }
}
