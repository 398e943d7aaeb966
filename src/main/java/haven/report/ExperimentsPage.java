package haven.report;

import haven.entry.CameOut;
import haven.entry.Entry;
import haven.entry.Experiment;
import haven.entry.ExperimentState;
import haven.insight.Outcomes;
import haven.report.Document.Block;
import haven.report.Document.Column;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Small tests of beliefs: those that are to be tried, the one that is due first at the top; and those that were tried,
/// the newest first, with how they came out.
///
/// @param experiments the oldest first
/// @param all whether those that are not open any more are told too
/// @param today the person's own day
public record ExperimentsPage(List<Named> experiments, boolean all, LocalDate today) implements Report {
    private static final List<Column> OPEN =
            List.of(new Column("name"), new Column("by", "by ", ""), new Column("the small test"));
    private static final List<Column> DONE = List.of(
            new Column("name"), new Column("it came out"), new Column("how sure"), new Column("the small test"));

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> open = named(ExperimentState.OPEN).stream()
                .sorted((one, other) -> due(one).compareTo(due(other)))
                .map(named -> List.of(named.name(), by(named.entry(), today), words(named.entry())))
                .toList();
        if (open.isEmpty()) {
            blocks.add(new Sentence("Nothing waits to be tried."));
        }
        blocks.add(new Section("to be tried", List.of(new Table(OPEN, open))));
        if (all) {
            List<List<String>> done = named(ExperimentState.DONE).reversed().stream()
                    .map(named ->
                            List.of(named.name(), cameOut(named.entry()), sure(named.entry()), words(named.entry())))
                    .toList();
            List<List<String>> letGo = named(ExperimentState.LET_GO).reversed().stream()
                    .map(named -> List.of(named.name(), by(named.entry(), today), words(named.entry())))
                    .toList();
            blocks.add(new Section(
                    "tried",
                    List.of(
                            new Table(DONE, done),
                            new Sentence(said(Outcomes.of(
                                    experiments.stream().map(Named::entry).toList()))))));
            blocks.add(new Section("let go", List.of(new Table(OPEN, letGo))));
        }
        return new Document("Small tests", blocks);
    }

    private List<Named> named(ExperimentState state) {
        return experiments.stream()
                .filter(named -> named.entry().get(Experiment.STATE) == state)
                .toList();
    }

    private static LocalDate due(Named named) {
        return named.entry().get(Experiment.BY).orElse(LocalDate.MAX);
    }

    private static String by(Entry experiment, LocalDate today) {
        return experiment
                .get(Experiment.BY)
                .map(day -> EntryLine.date(day, today))
                .orElse("");
    }

    /// What is done, or else what it tests.
    public static String words(Entry experiment) {
        return experiment.says(Experiment.TEST) ? experiment.get(Experiment.TEST) : Experiment.KIND.line(experiment);
    }

    /// How it came out, in a word.
    public static String cameOut(Entry experiment) {
        return experiment.get(Experiment.CAME_OUT).map(CameOut::word).orElse("not said");
    }

    /// Such as "80 → 40 %"; what is unknown is said to be.
    public static String sure(Entry experiment) {
        OptionalInt before = experiment.get(Experiment.CONFIDENCE);
        OptionalInt now = experiment.get(Experiment.CONFIDENCE_NOW);
        return before.isEmpty() && now.isEmpty() ? "" : "sure " + number(before) + " → " + number(now);
    }

    private static String number(OptionalInt percent) {
        return percent.isPresent() ? String.valueOf(percent.getAsInt()) : "?";
    }

    /// Such as "Of 5 tried: otherwise than predicted 3, partly 1, as predicted 1."; empty where none was tried.
    public static String said(Outcomes outcomes) {
        if (outcomes.count() == 0) {
            return "";
        }
        List<String> said = new ArrayList<>();
        add(said, outcomes.otherwise(), "otherwise than predicted ");
        add(said, outcomes.partly(), "partly ");
        add(said, outcomes.asPredicted(), "as predicted ");
        add(said, outcomes.unknown(), "not said ");
        return "Of " + outcomes.count() + " tried: " + String.join(", ", said) + ".";
    }

    private static void add(List<String> said, int count, String words) {
        if (count > 0) {
            said.add(words + count);
        }
    }

    @Override
    public List<JsonObject> data() {
        return experiments.stream()
                .map(Named::entry)
                .filter(experiment -> all || Experiment.KIND.isOpen(experiment))
                .map(JsonText::object)
                .toList();
    }

    /// An experiment and what to call it.
    ///
    /// @param name the few characters that name it
    public record Named(String name, Entry entry) {}
}
