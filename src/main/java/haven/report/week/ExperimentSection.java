package haven.report.week;

import haven.entry.Entry;
import haven.entry.Experiment;
import haven.insight.Outcomes;
import haven.insight.WeekEntries;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.report.ExperimentsPage;
import haven.report.JsonObject;
import haven.report.ReportSection;
import java.util.List;

/// Small tests of beliefs that were told of in these days, with how they came out; and those that were to be tried by
/// one of them.
record ExperimentSection(List<Entry> told, List<Entry> due) implements ReportSection {
    private static final int GLANCE = 5;
    private static final List<Column> TOLD =
            List.of(new Column("the small test"), new Column("it came out"), new Column("how sure, before and after"));

    static ReportSection of(WeekEntries entries) {
        return new ExperimentSection(
                Outcomes.told(
                        entries.standing(Experiment.KIND),
                        entries.kept().first(),
                        entries.kept().last()),
                Outcomes.due(
                        entries.standing(Experiment.KIND),
                        entries.kept().first(),
                        entries.kept().last()));
    }

    @Override
    public List<Section> said() {
        List<List<String>> rows = told.stream()
                .map(experiment -> List.of(
                        ExperimentsPage.words(experiment),
                        ExperimentsPage.cameOut(experiment),
                        ExperimentsPage.sure(experiment)))
                .toList();
        String summary = told.size() < 2 ? "" : ExperimentsPage.said(Outcomes.of(told));
        String waiting =
                String.join("; ", due.stream().map(ExperimentsPage::words).toList());
        return List.of(
                new Section("tested", List.of(new Table(TOLD, rows, GLANCE), new Sentence(summary))),
                new Section("to test", List.of(new Sentence(waiting))));
    }

    /// A week without any says nothing of it.
    @Override
    public JsonObject data() {
        JsonObject data = new JsonObject();
        if (!told.isEmpty()) {
            data.put("tested", told.stream().map(ExperimentSection::data).toList());
        }
        if (!due.isEmpty()) {
            data.put("toTest", due.stream().map(ExperimentSection::data).toList());
        }
        return data;
    }

    private static JsonObject data(Entry experiment) {
        return new JsonObject()
                .put("test", ExperimentsPage.words(experiment))
                .put("by", experiment.get(Experiment.BY))
                .put("confidence", experiment.get(Experiment.CONFIDENCE))
                .put("cameOut", experiment.get(Experiment.CAME_OUT))
                .put("confidenceNow", experiment.get(Experiment.CONFIDENCE_NOW));
    }
}
