package haven.drill;

import haven.drill.Card.Family;
import haven.drill.Card.Need;
import haven.drill.StepReader.Read;
import haven.toml.TomlFields;
import haven.toml.TomlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a drill from TOML.
final class DrillReader {
    private static final List<String> KEYS = List.of(
            "title",
            "purpose",
            "needs",
            "family",
            "caution",
            "source",
            "learn",
            "most-breaths",
            "dims",
            "offered",
            "step");
    private static final int MOST_STEPS = 200;

    private DrillReader() {}

    /// Reads what a file says.
    ///
    /// @param file where it is; its drill has its name
    static DrillFile read(Path file, byte[] content) {
        String name = DrillFile.name(file);
        TomlFile<Drill> read = TomlFile.read(content, "a drill", fields -> drill(name, fields));
        return new DrillFile(file, name, read.said(), read.mistakes());
    }

    private static Optional<Drill> drill(String name, TomlFields fields) {
        fields.onlyKeys(KEYS);
        Optional<Card> card = card(fields);
        List<Read> steps = new ArrayList<>();
        fields.tables("step", "a drill", MOST_STEPS)
                .forEach(table -> new StepReader(table).read().ifPresent(steps::add));
        if (!fields.areWrong() && steps.stream().allMatch(read -> read.brief().isEmpty())) {
            fields.wrong("step", "one step at least stays when there is little time, without short = false");
        }
        return card.filter(told -> !fields.areWrong())
                .map(told -> new Drill(
                        name,
                        told,
                        steps.stream().map(Read::step).toList(),
                        steps.stream().flatMap(read -> read.brief().stream()).toList()));
    }

    private static Optional<Card> card(TomlFields fields) {
        String title = fields.text("title");
        String purpose = fields.text("purpose");
        List<Need> needs = fields.constants("needs", "need", Need.class);
        Optional<Family> family = fields.constant("family", Family.class);
        String caution = fields.optionalText("caution");
        String source = fields.optionalText("source");
        String learn = fields.optionalText("learn");
        Optional<Integer> mostBreaths = fields.whole("most-breaths")
                .filter(most -> fields.accepts("most-breaths", () -> new Extent.Breaths(most)));
        boolean dims = fields.flag("dims", false);
        boolean offered = fields.flag("offered", true);
        return fields.areWrong()
                ? Optional.empty()
                : Optional.of(
                        new Card(title, needs, family, purpose, caution, source, learn, mostBreaths, dims, offered));
    }
}
