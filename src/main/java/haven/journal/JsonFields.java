package haven.journal;

import haven.UserError;
import haven.calendar.When;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object, read strictly: what is of another kind is named with its path. Null means left out.
///
/// @param node the object
/// @param path where it stands, ending with a dot, or empty at the top
/// @param spelling the nearest right spelling, as a question, or nothing
record JsonFields(JsonNode node, String path, BiFunction<String, Collection<String>, String> spelling) {
    /// What every refusal begins with.
    static final String INTRODUCTION = "In the JSON, ";

    private static final int LONGEST_SHOWN = 40;
    private static final int ID_LENGTH = 36;

    /// The object's fields, none but these among them.
    static JsonFields of(
            JsonNode node, String path, List<String> known, BiFunction<String, Collection<String>, String> spelling) {
        if (!node.isObject()) {
            String what = path.isEmpty() ? "the entry" : path.substring(0, path.length() - 1);
            throw refused(
                    what, shown(node), path.isEmpty() ? "an object in braces" : "an object such as " + example(known));
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!known.contains(field.getKey())) {
                throw UserError.usage(
                        INTRODUCTION + "there is no field " + path + shortened(field.getKey()) + ".",
                        spelling.apply(field.getKey(), known) + "The fields are " + String.join(", ", known) + ".");
            }
        }
        return new JsonFields(node, path, spelling);
    }

    private static String example(List<String> known) {
        return known.contains("name")
                ? "{\"name\": \"anxious\", \"strength\": 8}"
                : "{\"place\": \"chest\", \"quality\": \"tight\"}";
    }

    /// Decodes UTF-8, refusing what is none; a byte order mark is passed over.
    static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw UserError.usage("The JSON is not in UTF-8.", "Save it in that encoding.");
        }
    }

    Optional<String> text(String name) {
        return value(name).map(value -> text(name, value));
    }

    private String text(String name, JsonNode value) {
        if (!value.isString()) {
            throw wrong(name, shown(value), "a text in quotes");
        }
        String text = value.stringValue();
        if (text.indexOf('\0') >= 0) {
            throw wrong(name, "a text with the character \\u0000", "a text without it");
        }
        return text.strip();
    }

    String requiredText(String name) {
        String text = text(name).orElse("");
        if (text.isEmpty()) {
            throw UserError.usage(INTRODUCTION + path + name + " is missing or empty.", "It is a text in quotes.");
        }
        return text;
    }

    OptionalInt rating(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        JsonNode number = value.get();
        if (!number.isIntegralNumber() || !number.canConvertToInt() || !Rating.isValid(number.intValue())) {
            throw wrong(name, shown(number), "a whole number from 0 to 10");
        }
        return OptionalInt.of(number.intValue());
    }

    List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (JsonNode element : elements(name, "a list of texts")) {
            String at = name + "[" + words.size() + "]";
            String word = text(at, element);
            if (word.isEmpty()) {
                throw wrong(at, "empty", "a text with something in it");
            }
            words.add(word);
        }
        return words;
    }

    /// Ids, none of them twice.
    List<String> ids(String name) {
        List<String> ids = new ArrayList<>();
        for (JsonNode element : elements(name, "a list of ids")) {
            String at = name + "[" + ids.size() + "]";
            String id = parsed(at, text(at, element), JsonFields::uuid, "a UUID of 36 characters");
            if (ids.contains(id)) {
                throw wrong(at, "there already", "another id than those before it");
            }
            ids.add(id);
        }
        return ids;
    }

    <T> List<T> objects(String name, List<String> known, Function<JsonFields, T> reader) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : elements(name, "a list of objects such as " + example(known))) {
            values.add(reader.apply(of(element, path + name + "[" + values.size() + "].", known, spelling)));
        }
        return values;
    }

    private Collection<JsonNode> elements(String name, String accepted) {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isArray()) {
            throw wrong(name, shown(value.get()), accepted);
        }
        return value.map(JsonNode::values).orElse(List.of());
    }

    Optional<ZoneId> zone(String name) {
        return parsed(name, ZoneId::of, "a time zone such as \"Europe/Berlin\"");
    }

    Optional<LocalDate> date(String name) {
        return parsed(name, LocalDate::parse, "a date such as \"2026-11-20\"");
    }

    /// A time in ISO 8601 that can have been, as [When] has it.
    Optional<Instant> time(String name, ZonedDateTime now) {
        return parsed(
                name, text -> been(text, now), "a time from 1900 until now, such as \"2026-11-20T14:05:00+01:00\"");
    }

    private static Instant been(String text, ZonedDateTime now) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        if (!When.canHaveBeen(time.toZonedDateTime(), now)) {
            throw new IllegalArgumentException(text);
        }
        return time.toInstant();
    }

    Optional<String> id(String name) {
        return parsed(name, JsonFields::uuid, "a UUID of 36 characters, or left out");
    }

    private static String uuid(String text) {
        if (text.length() != ID_LENGTH) {
            throw new IllegalArgumentException(text);
        }
        String id = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < id.length(); i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? id.charAt(i) != '-' : "0123456789abcdef".indexOf(id.charAt(i)) < 0) {
                throw new IllegalArgumentException(text);
            }
        }
        return id;
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parser, String accepted) {
        return text(name).map(text -> parsed(name, text, parser, accepted));
    }

    private <T> T parsed(String name, String text, Function<String, T> parser, String accepted) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw wrong(name, '"' + shortened(text) + '"', accepted);
        }
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    UserError wrong(String name, String found, String accepted) {
        return refused(path + name, found, accepted);
    }

    private static UserError refused(String what, String found, String accepted) {
        return UserError.usage(INTRODUCTION + what + " is " + found + ".", "It is to be " + accepted + ".");
    }

    private static String shown(JsonNode node) {
        return node.isArray() ? "a list" : node.isObject() ? "an object" : shortened(node.toString());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "...";
    }
}
