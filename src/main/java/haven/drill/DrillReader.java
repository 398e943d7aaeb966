package haven.drill;

import haven.drill.Card.Family;
import haven.drill.Card.Need;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads a drill from TOML, naming line and column of what is wrong.
final class DrillReader {
    private static final Set<String> KEYS =
            Set.of("title", "family", "needs", "purpose", "source", "most-breaths", "step");
    private static final double MILLIS_A_SECOND = 1000;
    private static final double MILLIS_A_MINUTE = 60_000;

    private DrillReader() {}

    static Drill read(String name, String text) throws DrillException {
        TomlParseResult toml = Toml.parse(text);
        if (toml.hasErrors()) {
            throw at(
                    toml.errors().getFirst().position(),
                    String.valueOf(toml.errors().getFirst().getMessage()));
        }
        onlyKeys(toml, KEYS);
        if (!(toml.get("step") instanceof TomlArray steps)) {
            throw new DrillException("a drill has at least one [[step]]");
        }
        List<Step> read = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (!(steps.get(i) instanceof TomlTable table)) {
                throw at(steps.inputPositionOf(i), "a step is written as [[step]]");
            }
            read.add(step(table, steps.inputPositionOf(i)));
        }
        Card card = new Card(
                text(toml, "title"),
                needs(toml),
                Optional.of(family(toml)),
                text(toml, "purpose"),
                "",
                toml.contains("source") ? text(toml, "source") : "",
                optionalNumber(toml, "most-breaths").map(Double::intValue),
                false,
                true);
        return new Drill(name, card, read, read);
    }

    private static List<Need> needs(TomlTable toml) throws DrillException {
        List<Need> needs = new ArrayList<>();
        TomlArray array = toml.getArrayOrEmpty("needs");
        for (int i = 0; i < array.size(); i++) {
            needs.add(Need.valueOf(array.getString(i).toUpperCase(Locale.ROOT)));
        }
        return needs;
    }

    private static Family family(TomlTable toml) throws DrillException {
        return switch (text(toml, "family")) {
            case "breathe" -> Family.BREATHE;
            case "ground" -> Family.GROUND;
            default -> throw at(toml.inputPositionOf("family"), "family is \"breathe\" or \"ground\"");
        };
    }

    private static Step step(TomlTable table, @Nullable TomlPosition position) throws DrillException {
        try {
            return switch (text(table, "kind")) {
                case "breathe" -> breathe(table);
                case "find" -> find(table);
                default -> throw at(table.inputPositionOf("kind"), "kind is \"breathe\" or \"find\"");
            };
        } catch (IllegalArgumentException refused) {
            throw at(position, String.valueOf(refused.getMessage()));
        }
    }

    private static Step breathe(TomlTable table) throws DrillException {
        onlyKeys(table, Set.of("kind", "in", "sip", "hold", "out", "rest", "minutes", "breaths"));
        BreathPattern pattern = new BreathPattern(
                seconds(table, "in"),
                seconds(table, "sip"),
                seconds(table, "hold"),
                seconds(table, "out"),
                seconds(table, "rest"));
        Optional<Double> minutes = optionalNumber(table, "minutes");
        Optional<Double> breaths = optionalNumber(table, "breaths");
        if (minutes.isPresent() == breaths.isPresent()) {
            throw new IllegalArgumentException("a step to breathe has either minutes or breaths");
        }
        Extent extent = breaths.isPresent()
                ? new Extent.Breaths(breaths.get().intValue())
                : new Extent.Lasting(Duration.ofMillis(Math.round(minutes.orElseThrow() * MILLIS_A_MINUTE)));
        return new Step.Breathe(pattern, extent);
    }

    private static Step find(TomlTable table) throws DrillException {
        onlyKeys(table, Set.of("kind", "sense", "count", "cue", "seconds"));
        Duration each = seconds(table, "seconds");
        int count = optionalNumber(table, "count").map(Double::intValue).orElse(0);
        return new Step.Find(
                text(table, "sense"), count, text(table, "cue"), each.isZero() ? Optional.empty() : Optional.of(each));
    }

    private static void onlyKeys(TomlTable table, Set<String> known) throws DrillException {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                throw at(
                        table.inputPositionOf(List.of(key)),
                        key + " is not known here; known are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    private static String text(TomlTable table, String key) throws DrillException {
        Object value = table.get(List.of(key));
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        String what = value == null ? key + " is missing" : key + " is text in quotes";
        throw value == null ? new DrillException(what) : at(table.inputPositionOf(List.of(key)), what);
    }

    private static Duration seconds(TomlTable table, String key) throws DrillException {
        double seconds = optionalNumber(table, key).orElse(0.0);
        return Duration.ofMillis(Math.round(seconds * MILLIS_A_SECOND));
    }

    private static Optional<Double> optionalNumber(TomlTable table, String key) throws DrillException {
        Object value = table.get(List.of(key));
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return Optional.of(number.doubleValue());
        }
        throw at(table.inputPositionOf(List.of(key)), key + " is a number");
    }

    private static DrillException at(@Nullable TomlPosition position, String message) {
        String sentence = message.isEmpty()
                ? "not TOML"
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        return new DrillException(
                position == null
                        ? sentence
                        : "line " + position.line() + ", column " + position.column() + ": " + sentence);
    }
}
