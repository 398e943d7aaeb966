package haven.drill;

import haven.drill.Card.Family;
import haven.drill.Card.Need;
import haven.drill.StepReader.Read;
import haven.text.Mistake;
import haven.text.OneLine;
import haven.text.Spelling;
import haven.text.TomlLines;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads a drill from TOML, and says of every mistake where it is.
final class DrillReader {
    /// The most bytes of a drill's file: many times the longest drill.
    static final int MOST_BYTES = 64 * 1024;

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
    private static final TomlPosition START = TomlPosition.positionAt(1, 1);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Mistake> mistakes = new ArrayList<>();

    private DrillReader() {}

    /// Reads what a file says.
    ///
    /// @param file where it is; its drill has its name
    static DrillFile read(Path file, byte[] content) {
        DrillReader reader = new DrillReader();
        String name = DrillFile.name(file);
        Optional<Drill> drill = reader.text(content).flatMap(text -> reader.drill(name, text));
        reader.mistakes.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
        return new DrillFile(file, name, drill, reader.mistakes);
    }

    private Optional<String> text(byte[] file) {
        if (file.length > MOST_BYTES) {
            mistakes.add(new Mistake(1, 1, "a drill's file has 64 kB at most"));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(file.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(file), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            String line = text.substring(text.lastIndexOf('\n') + 1);
            mistakes.add(new Mistake(
                    (int) text.chars().filter(letter -> letter == '\n').count() + 1,
                    line.length() + 1,
                    "this is not in UTF-8; save the file as UTF-8"));
            return Optional.empty();
        }
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private Optional<Drill> drill(String name, String text) {
        TomlLines lines = new TomlLines(text);
        Optional<Drill> drill = drill(name, Toml.parse(lines.text()));
        mistakes.replaceAll(lines::before);
        return drill;
    }

    private Optional<Drill> drill(String name, TomlParseResult toml) {
        if (toml.hasErrors()) {
            toml.errors().forEach(this::unreadable);
            return Optional.empty();
        }
        TomlFields fields = new TomlFields(toml, START, mistakes);
        fields.onlyKeys(KEYS);
        Optional<Card> card = card(fields);
        List<Read> steps = steps(fields);
        if (mistakes.isEmpty() && steps.stream().allMatch(read -> read.brief().isEmpty())) {
            fields.wrong("step", "one step at least stays when there is little time, without short = false");
        }
        if (card.isEmpty() || !mistakes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Drill(
                name,
                card.get(),
                steps.stream().map(Read::step).toList(),
                steps.stream().flatMap(read -> read.brief().stream()).toList()));
    }

    private void unreadable(TomlParseError error) {
        String words = Spelling.lowered(OneLine.of(String.valueOf(error.getMessage())), "this is not TOML");
        mistakes.add(new Mistake(error.position().line(), error.position().column(), words));
    }

    private Optional<Card> card(TomlFields fields) {
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

    private List<Read> steps(TomlFields fields) {
        List<Read> steps = new ArrayList<>();
        Object value = fields.raw("step");
        if (value instanceof TomlArray array && !array.isEmpty()) {
            if (array.size() > MOST_STEPS) {
                fields.wrong(
                        TomlFields.positionOf(array, MOST_STEPS, START),
                        "a drill has " + MOST_STEPS + " steps at most");
                return steps;
            }
            for (int i = 0; i < array.size(); i++) {
                TomlPosition position = TomlFields.positionOf(array, i, START);
                if (array.get(i) instanceof TomlTable table) {
                    new StepReader(new TomlFields(table, position, mistakes))
                            .read()
                            .ifPresent(steps::add);
                } else {
                    fields.wrong(position, "a step is written as [[step]]");
                }
            }
        } else if (value instanceof TomlTable) {
            fields.wrong("step", "a step is written as [[step]], with two brackets");
        } else {
            fields.wrong("step", "a drill has at least one [[step]]");
        }
        return steps;
    }
}
