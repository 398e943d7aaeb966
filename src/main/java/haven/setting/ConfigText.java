package haven.setting;

import haven.text.Decimal;
import haven.text.TomlLines;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Settings as TOML text, in which one can be changed while all else stays as it was written, comments and all.
///
/// @param text TOML without a mistake
record ConfigText(String text) {
    private static final char LINE_END = '\n';
    private static final double MILLION = 1e6;
    private static final int MILLIONTHS = 6;

    private static TomlParseResult parse(String text) {
        return Toml.parse(new TomlLines(text).text());
    }

    /// Refuses text that is not TOML, with the first mistake.
    ConfigText {
        TomlParseResult toml = parse(text);
        if (toml.hasErrors()) {
            throw new IllegalArgumentException(
                    Config.of(text).mistakes().getFirst().toString());
        }
    }

    /// The text with one top-level setting changed, or put after the last where it was not there yet.
    ///
    /// @param value in TOML
    ConfigText with(String key, String value) {
        return new ConfigText(position(key)
                .map(position -> replaced(position, key, value))
                .orElseGet(() -> added(key + " = " + value)));
    }

    private Optional<TomlPosition> position(String key) {
        TomlParseResult toml = parse(text);
        if (toml.get(List.of(key)) instanceof TomlTable) {
            throw new IllegalArgumentException(key + " is a table there");
        }
        return Optional.ofNullable(toml.inputPositionOf(List.of(key)));
    }

    /// The text without the lines of one top-level setting, where it is in it.
    ConfigText without(String key) {
        Optional<TomlPosition> position = position(key);
        if (position.isEmpty()) {
            return this;
        }
        int start = start(position.get());
        return new ConfigText(text.substring(0, start) + text.substring(end(start)));
    }

    private String replaced(TomlPosition position, String key, String value) {
        int start = start(position);
        int end = end(start);
        String statement = text.substring(start, end);
        int from = statement.indexOf('=') + 1;
        while (from < statement.length() && isBlank(statement.charAt(from))) {
            from++;
        }
        int to = valueEnd(statement, from, key);
        return text.substring(0, start + from) + value + text.substring(start + to);
    }

    /// Where a statement's value ends, before the blanks and the comment behind it.
    private static int valueEnd(String statement, int from, String key) {
        Object whole = value(statement, key).orElseThrow();
        for (int to = from + 1; to < statement.length(); to++) {
            boolean onlyCommentFollows = statement.substring(to).matches("[ \\t]*(#[^\\n]*)?\\r?\\n?");
            if (onlyCommentFollows
                    && value(statement.substring(0, to), key)
                            .filter(whole::equals)
                            .isPresent()) {
                return to;
            }
        }
        return statement.length();
    }

    private static Optional<Object> value(String statement, String key) {
        TomlParseResult toml = parse(statement);
        Object value = toml.hasErrors() ? null : toml.get(List.of(key));
        // Arrays are compared by what is in them.
        return Optional.ofNullable(value instanceof TomlArray array ? array.toList() : value);
    }

    /// After the last setting: what comes behind a table's header would belong to the table.
    private String added(String line) {
        TomlParseResult toml = parse(text);
        int last = -1;
        boolean hasTable = false;
        for (String key : toml.keySet()) {
            Object value = toml.get(List.of(key));
            boolean isTable = value instanceof TomlTable
                    || (value instanceof TomlArray array && !array.isEmpty() && array.get(0) instanceof TomlTable);
            hasTable |= isTable;
            if (!isTable) {
                last = Math.max(last, start(Objects.requireNonNull(toml.inputPositionOf(List.of(key)))));
            }
        }
        int at = last >= 0 ? end(last) : hasTable ? 0 : text.length();
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        boolean isOpen = at > 0 && text.charAt(at - 1) != LINE_END;
        return text.substring(0, at) + (isOpen ? newline : "") + line + newline + text.substring(at);
    }

    private int start(TomlPosition position) {
        int start = 0;
        int last = new TomlLines(text).line(position.line());
        for (int line = 1; line < last; line++) {
            start = text.indexOf(LINE_END, start) + 1;
        }
        return start;
    }

    /// Where the statement ends that starts there: with the first line after which it is whole.
    private int end(int start) {
        int end = start;
        while (end < text.length()) {
            int next = text.indexOf(LINE_END, end);
            end = next < 0 ? text.length() : next + 1;
            if (!parse(text.substring(start, end)).hasErrors()) {
                return end;
            }
        }
        return end;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t';
    }

    /// A number to the millionth, as TOML writes it.
    static String number(double number) {
        return Decimal.of(Math.round(number * MILLION), MILLIONTHS);
    }

    /// A list of texts, as TOML writes it.
    static String list(List<?> texts) {
        return texts.stream().map(text -> quoted(text.toString())).collect(Collectors.joining(", ", "[", "]"));
    }

    /// A text, as TOML writes it.
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (Character.isISOControl(point)) {
                quoted.append(String.format("\\u%04X", point));
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }
}
