package haven.exchange;

import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Parts;
import haven.entry.Scalar;
import haven.json.EntryJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An entry's JSON as a row of a table, and back: a cell a field.
///
/// A list stands in one cell: `anxious:8; sad`. A semicolon parts two things, a colon the parts of one; each of them,
/// and a backslash, has a backslash before it where it belongs to a text.
final class Cells {
    /// As some countries write a number: `6,5`.
    private static final Pattern WITH_COMMA = Pattern.compile("^(-?[0-9]{1,15}),([0-9]{1,2})$");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?");

    private Cells() {}

    /// The columns of a table of these kinds.
    static List<String> columns(List<Kind> kinds) {
        Stream<String> said =
                kinds.stream().flatMap(kind -> kind.fields().stream()).map(Field::column);
        return Stream.concat(EntryJson.OF_ALL.stream(), said).distinct().toList();
    }

    /// The field of a kind that a column has, however its name is written.
    static Optional<Field<?>> field(Kind kind, String column) {
        String plain = plain(column);
        return kind.fields().stream()
                .filter(field -> plain(field.column()).equals(plain))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /// A cell of an entry's row; empty where its kind has none such.
    static String cell(Kind kind, String column, ObjectNode thing) {
        Optional<Field<?>> field = field(kind, column);
        if (field.isEmpty()) {
            return EntryJson.OF_ALL.contains(column) ? thing.path(column).asString("") : "";
        }
        JsonNode value = thing.get(field.get().json());
        return value == null ? "" : text(value, field.get());
    }

    private static String text(JsonNode value, Field<?> field) {
        if (!(field.type() instanceof Parts<?> type)) {
            return value.asString();
        }
        List<List<String>> parts = new ArrayList<>();
        for (JsonNode part : value.values()) {
            parts.add(
                    type.isWords()
                            ? List.of(part.asString())
                            : type.columns().stream()
                                    .map(column -> part.path(column.name()).asString(""))
                                    .toList());
        }
        return write(parts);
    }

    /// Puts a cell into an entry's JSON; an empty one says nothing.
    static void put(ObjectNode thing, Field<?> field, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (field.type() instanceof Scalar<?> type) {
            thing.set(field.json(), value(cell, type));
            return;
        }
        Parts<?> type = (Parts<?>) field.type();
        ArrayNode list = thing.putArray(field.json());
        for (List<String> part : read(cell)) {
            if (type.isWords()) {
                list.add(String.join(":", part));
            } else {
                object(list.addObject(), type.columns(), part);
            }
        }
    }

    private static void object(ObjectNode object, List<Parts.Column> columns, List<String> parts) {
        for (int i = 0; i < columns.size() && i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                object.set(
                        columns.get(i).name(),
                        value(parts.get(i), columns.get(i).type()));
            }
        }
        // More parts than there are: the last name says where.
        if (parts.size() > columns.size()) {
            object.put(columns.getLast().name(), String.join(":", parts.subList(columns.size() - 1, parts.size())));
        }
    }

    private static JsonNode value(String text, Scalar<?> type) {
        String number = WITH_COMMA.matcher(text.strip()).replaceFirst("$1.$2");
        if (type.storage() == Scalar.Storage.TEXT || !NUMBER.matcher(number).matches()) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        BigDecimal value = new BigDecimal(number);
        return value.stripTrailingZeros().scale() <= 0
                ? JsonNodeFactory.instance.numberNode(value.toBigInteger())
                : JsonNodeFactory.instance.numberNode(value);
    }

    /// The lists of a cell: the parts of each of its things; those that are empty at the end are left out.
    static String write(List<List<String>> things) {
        return things.stream().map(Cells::thing).collect(Collectors.joining("; "));
    }

    private static String thing(List<String> parts) {
        int last = parts.size();
        while (last > 1 && parts.get(last - 1).isEmpty()) {
            last--;
        }
        return parts.subList(0, last).stream().map(Cells::escaped).collect(Collectors.joining(":"));
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace(";", "\\;").replace(":", "\\:");
    }

    /// Reads [#write(List)].
    static List<List<String>> read(String cell) {
        List<List<String>> things = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (next == '\\' && i + 1 < cell.length()) {
                i++;
                part.append(cell.charAt(i));
            } else if (next == ':' || next == ';') {
                parts.add(part.toString());
                part.setLength(0);
                if (next == ';') {
                    things.add(parts);
                    parts = new ArrayList<>();
                    // The space after it is not the next thing's own.
                    i += cell.startsWith("; ", i) ? 1 : 0;
                }
            } else {
                part.append(next);
            }
        }
        parts.add(part.toString());
        // A semicolon may stand behind the last thing too.
        if (parts.size() > 1 || !part.isEmpty()) {
            things.add(parts);
        }
        return things;
    }
}
