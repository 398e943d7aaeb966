package haven.support;

import haven.setting.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Reads help lines from TOML, naming line and column of the first that is wrong.
final class HelpLinesReader {
    private static final List<String> KEYS = List.of("country", "number", "channel", "hours", "checked", "certain");

    private HelpLinesReader() {}

    /// @param own whether they are the person's
    /// @throws IllegalArgumentException where one cannot be read; the message is a clause that names line and column
    static List<HelpLine> read(String text, boolean own) {
        TomlParseResult toml = Toml.parse(text);
        if (toml.hasErrors()) {
            TomlParseError error = toml.errors().getFirst();
            throw mistake(error.position(), lowered(String.valueOf(error.getMessage())));
        }
        for (String key : toml.keySet()) {
            if (!key.equals("line")) {
                throw mistake(toml.inputPositionOf(List.of(key)), key + " is not known here; each line is a [[line]]");
            }
        }
        List<HelpLine> lines = new ArrayList<>();
        Object value = toml.get(List.of("line"));
        if (value != null && !(value instanceof TomlArray)) {
            throw mistake(toml.inputPositionOf(List.of("line")), "each line is written as [[line]]");
        }
        if (value instanceof TomlArray tables) {
            for (int i = 0; i < tables.size(); i++) {
                TomlPosition position = tables.inputPositionOf(i);
                if (!(tables.get(i) instanceof TomlTable table)) {
                    throw mistake(position, "each line is written as [[line]]");
                }
                lines.add(line(table, position, own));
            }
        }
        return lines;
    }

    private static HelpLine line(TomlTable table, @Nullable TomlPosition position, boolean own) {
        for (String key : table.keySet()) {
            if (!KEYS.contains(key)) {
                throw mistake(
                        table.inputPositionOf(List.of(key)),
                        key + " is not known here; known are " + String.join(", ", KEYS));
            }
        }
        String country = required(table, "country", position);
        Optional<Country> known = Country.of(country);
        if (known.isEmpty()) {
            throw mistake(table.inputPositionOf(List.of("country")), "country is two letters such as \"DE\"");
        }
        return new HelpLine(
                known.get(),
                required(table, "number", position),
                required(table, "channel", position),
                value(table, "hours", String.class, "text in quotes").orElse(""),
                value(table, "checked", LocalDate.class, "a day such as 2026-11-22"),
                value(table, "certain", Boolean.class, "true or false").orElse(true),
                own);
    }

    private static String required(TomlTable table, String key, @Nullable TomlPosition position) {
        String text = value(table, key, String.class, "text in quotes")
                .orElseThrow(() -> mistake(position, key + " is missing"))
                .strip();
        if (text.isEmpty()) {
            throw mistake(table.inputPositionOf(List.of(key)), key + " is empty");
        }
        return text;
    }

    private static <T> Optional<T> value(TomlTable table, String key, Class<T> type, String accepted) {
        Object value = table.get(List.of(key));
        if (value != null && !type.isInstance(value)) {
            throw mistake(table.inputPositionOf(List.of(key)), key + " is " + accepted);
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    private static IllegalArgumentException mistake(@Nullable TomlPosition position, String what) {
        return new IllegalArgumentException(
                position == null ? what : "line " + position.line() + ", column " + position.column() + ": " + what);
    }

    private static String lowered(String sentence) {
        return sentence.isEmpty()
                ? "not TOML"
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
