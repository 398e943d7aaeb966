package haven.journal;

import haven.UserError;
import haven.calendar.When;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object, read strictly: what is of another kind is named with its path. Null means left out.
///
/// @param node the object
/// @param path where it stands, ending with a dot, or empty at the top
/// @param manner how it is read
record JsonFields(JsonNode node, String path, JsonManner manner) {
    private static final int LONGEST_SHOWN = 40;

    /// An entry's fields, none but these among them.
    static JsonFields of(JsonNode node, List<String> known, JsonManner manner) {
        if (!node.isObject()) {
            throw refused(manner, "the entry", shown(node), "an object in braces");
        }
        return known(new JsonFields(node, "", manner), known);
    }

    private static JsonFields known(JsonFields fields, List<String> known) {
        for (Map.Entry<String, JsonNode> field : fields.node().properties()) {
            if (!known.contains(field.getKey())) {
                throw UserError.usage(
                        fields.manner().introduction() + "there is no field " + fields.path()
                                + shortened(field.getKey()) + ".",
                        fields.manner().spelling().apply(field.getKey(), known) + "The fields are "
                                + String.join(", ", known) + ".");
            }
        }
        return fields;
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
        if (text.codePoints().anyMatch(JsonFields::isHalfACharacter)) {
            throw wrong(name, "a text with half a character", "a text of whole ones");
        }
        return manner.exact() ? text : text.strip();
    }

    private static boolean isHalfACharacter(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    String requiredText(String name) {
        return text(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> missing(name, "missing or empty", "a text in quotes"));
    }

    int required(String name, OptionalInt value, String accepted) {
        return value.orElseThrow(() -> missing(name, "missing", accepted));
    }

    <T> T required(String name, Optional<T> value, String accepted) {
        return value.orElseThrow(() -> missing(name, "missing", accepted));
    }

    private UserError missing(String name, String how, String what) {
        return UserError.usage(manner.introduction() + path + name + " is " + how + ".", "It is " + what + ".");
    }

    /// One of a few words.
    <T> Optional<T> oneOf(String name, Function<String, Optional<T>> reader, String accepted) {
        return text(name)
                .map(word -> reader.apply(word).orElseThrow(() -> wrong(name, '"' + shortened(word) + '"', accepted)));
    }

    OptionalInt rating(String name) {
        return whole(name, Rating::isValid, "a whole number from 0 to 10");
    }

    /// A whole number from 0.
    OptionalInt count(String name) {
        return whole(name, number -> number >= 0, "a whole number from 0");
    }

    private OptionalInt whole(String name, IntPredicate valid, String accepted) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        JsonNode number = value.get();
        if (!number.isIntegralNumber() || !number.canConvertToInt() || !valid.test(number.intValue())) {
            throw wrong(name, shown(number), accepted);
        }
        return OptionalInt.of(number.intValue());
    }

    /// A number above 0.
    Optional<Double> factor(String name) {
        return decimal(name, number -> number.signum() > 0, "a number above 0").map(BigDecimal::doubleValue);
    }

    /// A number of seconds, to the millisecond.
    ///
    /// @param some whether it is to be more than 0
    Optional<Duration> seconds(String name, boolean some) {
        return decimal(
                        name,
                        number -> JsonNumber.areSeconds(number) && (!some || JsonNumber.millis(number) > 0),
                        some ? "a number of seconds above 0" : "a number of seconds")
                .map(number -> Duration.ofMillis(JsonNumber.millis(number)));
    }

    private Optional<BigDecimal> decimal(String name, Predicate<BigDecimal> valid, String accepted) {
        return value(name)
                .map(value ->
                        JsonNumber.of(value).filter(valid).orElseThrow(() -> wrong(name, shown(value), accepted)));
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
            String id = parsed(at, text(at, element), EntryId::read, "a UUID of 36 characters");
            if (ids.contains(id)) {
                throw wrong(at, "there already", "another id than those before it");
            }
            ids.add(id);
        }
        return ids;
    }

    <T> List<T> objects(String name, JsonShape shape, Function<JsonFields, T> reader) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : elements(name, "a list of objects such as " + shape.example())) {
            String at = path + name + "[" + values.size() + "]";
            if (!element.isObject()) {
                throw refused(manner, at, shown(element), "an object such as " + shape.example());
            }
            values.add(reader.apply(known(new JsonFields(element, at + ".", manner), shape.fields())));
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

    /// A time in ISO 8601, whenever.
    Optional<Instant> instant(String name) {
        return parsed(
                name, text -> OffsetDateTime.parse(text).toInstant(), "a time such as \"2026-11-20T14:05:00+01:00\"");
    }

    Optional<String> id(String name) {
        return parsed(name, EntryId::read, "a UUID of 36 characters, or left out");
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parser, String accepted) {
        return text(name).map(text -> parsed(name, text, parser, accepted));
    }

    <T> T parsed(String name, String text, Function<String, T> parser, String accepted) {
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
        return refused(manner, path + name, found, accepted);
    }

    static UserError refused(JsonManner manner, String what, String found, String accepted) {
        return UserError.usage(manner.introduction() + what + " is " + found + ".", "It is to be " + accepted + ".");
    }

    static String shown(JsonNode node) {
        return node.isArray() ? "a list" : node.isObject() ? "an object" : shortened(node.toString());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "...";
    }
}
