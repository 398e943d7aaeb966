package haven.json;

import haven.UserError;
import haven.calendar.When;
import haven.entry.Field;
import haven.entry.Parts;
import haven.entry.Scalar;
import haven.entry.Types;
import haven.entry.WordList;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object, each read as its type has it. What is wrong is named by its path.
///
/// @param path what stands before a field's name: `feelings[0].`
/// @param introduction what an error begins with
/// @param exact whether it is read as it was written: texts keep the space around them
record JsonFields(JsonNode node, String path, String introduction, boolean exact, EntryJson.Defaults defaults) {
    private static final int LONGEST_SHOWN = 40;
    private static final String A_TEXT = "a text in quotes";
    private static final String BEEN = "a time from 1900 until now, such as \"2026-11-20T14:05:00+01:00\"";

    /// Refuses what is no object.
    void requireObject() {
        if (!node.isObject()) {
            throw refused("the entry", shown(node), "an object in braces");
        }
    }

    /// Refuses fields that nobody knows.
    ///
    /// @param others what is read past
    void requireKnown(List<String> known, Collection<String> others) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name) && !others.contains(name)) {
                throw UserError.usage(
                        introduction + "there is no field " + path + shortened(name) + ".",
                        defaults.spelling().apply(name, known) + "The fields are " + String.join(", ", known) + ".");
            }
        }
    }

    /// What a field of an entry says.
    Object value(Field<?> field) {
        return field.type() instanceof Scalar<?> type
                ? scalar(field.json(), type, field.isRequired())
                : parts(field.json(), (Parts<?>) field.type());
    }

    private <T> Object scalar(String name, Scalar<T> type, boolean isRequired) {
        boolean isText = type.isAnyText();
        Optional<JsonNode> there = there(name);
        if (there.isEmpty() || (isText && isRequired && text(name, there.get()).isBlank())) {
            if (isRequired) {
                throw missing(name, isText ? "missing or empty" : "missing", type.accepted());
            }
            return type.none();
        }
        JsonNode value = there.get();
        if (type.storage() != Scalar.Storage.TEXT) {
            return number(name, type, value);
        }
        String text = text(name, value);
        if (isText) {
            return text;
        }
        return type.equals(Types.INSTANT) && !exact
                ? parsed(name, text, typed -> type.read(been(typed)), BEEN)
                : parsed(name, text, type::read, accepted(type));
    }

    /// What people say of a day is read where they say it; JSON has dates.
    private static String accepted(Scalar<?> type) {
        return type.equals(Types.DAY_AHEAD) ? Types.DAY.accepted() : type.accepted();
    }

    private String been(String time) {
        if (!When.canHaveBeen(OffsetDateTime.parse(time).toZonedDateTime(), defaults.now())) {
            throw new IllegalArgumentException(time);
        }
        return time;
    }

    private <T> T number(String name, Scalar<T> type, JsonNode value) {
        boolean isWhole = type.storage() == Scalar.Storage.WHOLE;
        if (isWhole ? !value.isIntegralNumber() || !value.canConvertToInt() : !isFinite(value)) {
            throw wrong(name, shown(value), type.accepted());
        }
        try {
            return type.load(isWhole ? (Object) value.intValue() : (Object) value.doubleValue());
        } catch (IllegalArgumentException outside) {
            throw wrong(name, shown(value), type.accepted());
        }
    }

    private static boolean isFinite(JsonNode value) {
        return value.isNumber() && Double.isFinite(Double.parseDouble(value.asString("0")));
    }

    private <E> List<E> parts(String name, Parts<E> type) {
        List<E> parts = new ArrayList<>();
        String accepted = type.isWords()
                ? "a list of " + (isLink(type) ? "ids" : "texts")
                : "a list of objects such as " + example(type);
        for (JsonNode element : elements(name, accepted)) {
            String at = name + "[" + parts.size() + "]";
            E part = type.isWords() ? word(at, element, type) : part(at, element, type);
            String where = type.isWords() ? "" : "." + type.columns().getFirst().name();
            try {
                type.require(part);
            } catch (IllegalArgumentException wrong) {
                String word = type.word(part);
                throw wrong(
                        at + where,
                        word.isBlank() ? "empty" : '"' + shortened(word) + '"',
                        "a text with " + (word.isBlank() ? "something in it" : "a letter in it"));
            }
            if (type.isThereAlready(parts, part)) {
                throw wrong(
                        at + where, "there already", "another" + (isLink(type) ? " id" : "") + " than those before it");
            }
            parts.add(part);
        }
        return isAsItStands() ? parts : once(name, type, parts);
    }

    /// Whether a journal wrote it, which may be older than what is refused now: that comes back as it was.
    private boolean isAsItStands() {
        return exact && node.hasNonNull("id");
    }

    private <E> List<E> once(String name, Parts<E> type, List<E> parts) {
        try {
            return type.once(parts);
        } catch (IllegalArgumentException impossible) {
            throw UserError.usage(
                    introduction + path + name + ": " + impossible.getMessage() + ".", "Give one of them.");
        }
    }

    private static boolean isLink(Parts<?> type) {
        return type instanceof WordList words && words.target().isPresent();
    }

    private <E> E word(String at, JsonNode element, Parts<E> type) {
        String word = text(at, element);
        // A word is kept as it is: commas are its own.
        return isLink(type)
                ? parsed(at, word, type::readPart, "a UUID of 36 characters")
                : type.load(new @Nullable Object[] {word});
    }

    private <E> E part(String at, JsonNode element, Parts<E> type) {
        if (!element.isObject()) {
            throw refused(path + at, shown(element), "an object such as " + example(type));
        }
        JsonFields fields = new JsonFields(element, path + at + ".", introduction, exact, defaults);
        fields.requireKnown(type.columns().stream().map(Parts.Column::name).toList(), List.of());
        return type.of(type.columns().stream()
                .map(column -> fields.scalar(column.name(), column.type(), column.isRequired()))
                .toArray());
    }

    /// A part as JSON has it, for an error.
    private static String example(Parts<?> type) {
        return type.columns().stream()
                .filter(column -> !column.example().isEmpty())
                .map(column -> '"' + column.name() + "\": "
                        + (column.type().storage() == Scalar.Storage.TEXT
                                ? '"' + column.example() + '"'
                                : column.example()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private Collection<JsonNode> elements(String name, String accepted) {
        Optional<JsonNode> value = there(name);
        if (value.isPresent() && !value.get().isArray()) {
            throw wrong(name, shown(value.get()), accepted);
        }
        return value.map(JsonNode::values).orElse(List.of());
    }

    /// A text, if there is one.
    Optional<String> text(String name) {
        return there(name).map(value -> text(name, value));
    }

    private String text(String name, JsonNode value) {
        if (!value.isString()) {
            throw wrong(name, shown(value), A_TEXT);
        }
        String text = value.stringValue();
        if (text.indexOf('\0') >= 0) {
            throw wrong(name, "a text with the character \\u0000", "a text without it");
        }
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            throw wrong(name, "a text with half a character", "a text of whole ones");
        }
        return exact ? text : text.strip();
    }

    /// A text that says something else, if there is one.
    <T> Optional<T> parsed(String name, Function<String, T> parser, String accepted) {
        return text(name).map(text -> parsed(name, text, parser, accepted));
    }

    private <T> T parsed(String name, String text, Function<String, T> parser, String accepted) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw wrong(name, '"' + shortened(text) + '"', accepted);
        }
    }

    private Optional<JsonNode> there(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    /// What is said of a field that is not as it has to be.
    UserError wrong(String name, String found, String accepted) {
        return refused(path + name, found, accepted);
    }

    private UserError refused(String what, String found, String accepted) {
        return UserError.usage(introduction + what + " is " + found + ".", "It is to be " + accepted + ".");
    }

    /// What is said of a field that has to be there.
    UserError missing(String name, String how, String what) {
        return UserError.usage(introduction + path + name + " is " + how + ".", "It is " + what + ".");
    }

    private static String shown(JsonNode node) {
        return node.isArray() ? "a list" : node.isObject() ? "an object" : shortened(node.toString());
    }

    /// No more of a text than an error has room for.
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "...";
    }
}
