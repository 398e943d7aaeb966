package haven.report;

import haven.entry.Entry;
import haven.entry.Field;
import haven.json.EntryJson;
import haven.text.OneLine;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as it is printed: indented by two, the same on every system, and with nothing in it that a terminal would obey.
public final class JsonText {
    private static final int LAST_ASCII = '~';
    private static final double MILLIS_A_SECOND = 1000;
    private static final double TENTHS = 10;

    private JsonText() {}

    /// The text, ending with a line break. What is known by its type is written the same everywhere: a duration in
    /// seconds, an average to one decimal, a day or an instant in ISO 8601, a constant as a name in camel case, an
    /// entry in the shape that an export and an import have, and whatever is empty as null.
    ///
    /// @param root a [JsonObject], an entry, or a list of either
    /// @param ascii whether every other character is to be escaped
    public static String of(Object root, boolean ascii) {
        return escaped(JsonMapper.shared().writer().with(printer()).writeValueAsString(plain(root)), ascii) + "\n";
    }

    /// A list of entries as [#of] writes it, piece by piece.
    ///
    /// @param entries shows them
    /// @param out gets each piece
    public static void list(Consumer<Consumer<Entry>> entries, boolean ascii, Consumer<String> out) {
        boolean[] isFirst = {true};
        out.accept("[");
        entries.accept(entry -> {
            String text = of(entry, ascii);
            out.accept((isFirst[0] ? " " : ", ") + text.substring(0, text.length() - 1));
            isFirst[0] = false;
        });
        out.accept(isFirst[0] ? "]\n" : " ]\n");
    }

    /// An entry as an object that more can be put in.
    static JsonObject object(Entry entry) {
        JsonObject object = new JsonObject();
        EntryJson.tree(entry).properties().forEach(field -> object.put(field.getKey(), field.getValue()));
        return object;
    }

    /// JSON that was written elsewhere, to be put in an object.
    static Object parsed(String json) {
        return JsonMapper.shared().readTree(json);
    }

    /// The same as [#of] writes, as maps by name, lists, texts, numbers and truths.
    static @Nullable Object plainly(Object root) {
        return JsonMapper.shared().convertValue(plain(root), Object.class);
    }

    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case JsonObject object -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                object.values().forEach((name, held) -> plain.put(name, plain(held)));
                yield plain;
            }
            case Entry entry -> EntryJson.tree(entry);
            case List<?> list -> list.stream().map(JsonText::plain).toList();
            case Optional<?> optional -> optional.isEmpty() ? null : plain(optional.get());
            case OptionalInt number -> number.isEmpty() ? null : number.getAsInt();
            case OptionalDouble average ->
                average.isEmpty() ? null : Math.round(average.getAsDouble() * TENTHS) / TENTHS;
            case Duration length -> seconds(length);
            case Temporal time -> time.toString();
            case Enum<?> constant ->
                Field.json(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> value;
        };
    }

    private static Object seconds(Duration length) {
        if (length.toMillisPart() == 0) {
            return length.toSeconds();
        }
        return length.toMillis() / MILLIS_A_SECOND;
    }

    /// The same on one line, which ends it.
    public static String line(JsonNode root) {
        return escaped(JsonMapper.shared().writeValueAsString(root), false) + "\n";
    }

    /// The same on every system: Jackson's own printer ends lines as the system does.
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter);
    }

    /// Escapes what JSON lets stand and a terminal would obey. Outside strings there is only ASCII.
    private static String escaped(String json, boolean ascii) {
        StringBuilder text = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            boolean escape = point != '\n' && (OneLine.isInvisible(point) || (ascii && point > LAST_ASCII));
            if (escape) {
                for (char unit : Character.toChars(point)) {
                    text.append("\\u").append(HexFormat.of().toHexDigits(unit));
                }
            } else {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }
}
