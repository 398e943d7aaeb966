package haven.json;

import haven.UserError;
import haven.calendar.When;
import haven.entry.Entry;
import haven.entry.EntryId;
import haven.entry.Field;
import haven.entry.Kind;
import haven.entry.Kinds;
import haven.entry.Parts;
import haven.entry.Scalar;
import haven.entry.Stamp;
import haven.text.Utf8;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An entry as JSON: its kind, its id, when it was, and what each field says. What says nothing is left out.
public final class EntryJson {
    /// What every entry has, before the fields of its kind.
    public static final List<String> OF_ALL = List.of("kind", "id", "at", "zone", "day");

    /// Reads JSON that is whole and names each field once.
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EntryJson() {}

    /// What an entry gets that its JSON does not say.
    ///
    /// @param kinds those that there are
    /// @param now when it was
    /// @param id its id
    /// @param day a time on the person's own calendar
    /// @param spelling a question about the nearest of some words, or nothing
    public record Defaults(
            Kinds kinds,
            ZonedDateTime now,
            String id,
            Function<ZonedDateTime, LocalDate> day,
            BiFunction<String, Collection<String>, String> spelling) {}

    /// An entry as JSON.
    public static ObjectNode tree(Entry entry) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("kind", entry.kind().word());
        object.put("id", entry.id());
        object.put("at", entry.stamp().written());
        object.put("zone", entry.stamp().zone().getId());
        object.put("day", entry.stamp().day().toString());
        for (Field<?> field : entry.kind().fields()) {
            put(object, entry, field);
        }
        return object;
    }

    private static <T> void put(ObjectNode object, Entry entry, Field<T> field) {
        T value = entry.get(field);
        if (field.type() instanceof Scalar<T> type) {
            put(object, field.json(), type.exported(value));
        } else if (entry.says(field)) {
            put(object.putArray(field.json()), (Parts<?>) field.type(), value);
        }
    }

    private static void put(ArrayNode array, Parts<?> type, Object parts) {
        for (@Nullable Object[] stored : type.storedParts(parts)) {
            if (type.isWords()) {
                array.add(String.valueOf(stored[0]));
                continue;
            }
            ObjectNode object = array.addObject();
            for (int i = 0; i < stored.length; i++) {
                put(object, type.columns().get(i).name(), stored[i]);
            }
        }
    }

    private static void put(ObjectNode object, String name, @Nullable Object value) {
        if (value instanceof String text && !text.isEmpty()) {
            object.put(name, text);
        } else if (value instanceof Integer number) {
            object.put(name, number);
        } else if (value instanceof Double number) {
            BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
            object.put(name, plain.scale() < 0 ? plain.setScale(0) : plain);
        }
    }

    /// Writes one entry, over several lines.
    public static String write(Entry entry) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(entry));
    }

    /// Reads one entry of a kind that a person or a program typed: what it leaves out it gets now, and its time may be
    /// written as people do.
    ///
    /// @throws UserError if it is none
    public static Entry readTyped(byte[] json, Kind kind, Defaults defaults) {
        JsonFields fields = new JsonFields(tree(json), "", "In the JSON, ", false, defaults);
        Entry entry = read(fields, Optional.of(kind));
        if (entry.isEmpty()) {
            List<String> names = kind.fields().stream()
                    .filter(field -> !field.isAside())
                    .map(Field::json)
                    .limit(2)
                    .toList();
            throw UserError.usage(
                    fields.introduction() + "nothing is said.",
                    "It needs at least one field such as " + String.join(" or ", names) + ".");
        }
        return entry;
    }

    /// Reads one entry of any kind as it was written.
    ///
    /// @throws UserError if it is none
    public static Entry readBack(byte[] json, Defaults defaults) {
        return readBack(tree(json), defaults);
    }

    /// Reads one entry of any kind as it was written; only its id may be missing.
    ///
    /// @throws UserError if it is none
    public static Entry readBack(JsonNode json, Defaults defaults) {
        return read(new JsonFields(json, "", "", true, defaults), Optional.empty());
    }

    private static Entry read(JsonFields fields, Optional<Kind> asked) {
        fields.requireObject();
        Kind kind = kind(fields, asked);
        List<String> known = new ArrayList<>(OF_ALL);
        kind.fields().forEach(field -> known.add(field.json()));
        fields.requireKnown(known, kind.alongside());
        List<Object> values = new ArrayList<>();
        for (Field<?> field : kind.fields()) {
            values.add(fields.value(field));
        }
        String id = fields.parsed("id", EntryId::read, "a UUID of 36 characters, or left out")
                .orElse(fields.defaults().id());
        return Entry.of(kind, id, stamp(fields), values);
    }

    private static Kind kind(JsonFields fields, Optional<Kind> asked) {
        Kinds kinds = fields.defaults().kinds();
        List<String> words = asked.map(List::of).orElse(kinds.all()).stream()
                .map(kind -> '"' + kind.word() + '"')
                .toList();
        String accepted = asked.isPresent()
                ? words.getFirst() + ", or left out"
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
        Optional<Kind> said = fields.text("kind")
                .map(word -> kinds.named(word)
                        .filter(kind -> kind.equals(asked.orElse(kind)))
                        .orElseThrow(() -> fields.wrong("kind", '"' + JsonFields.shortened(word) + '"', accepted)));
        return said.or(() -> asked).orElseThrow(() -> fields.missing("kind", "missing", accepted));
    }

    private static Stamp stamp(JsonFields fields) {
        ZoneId zone = fields.parsed("zone", ZoneId::of, "a time zone such as \"Europe/Berlin\"")
                .orElse(fields.defaults().now().getZone());
        ZonedDateTime at = fields.exact() ? exact(fields, zone) : asWritten(fields, zone);
        LocalDate day = fields.parsed("day", LocalDate::parse, "a date such as \"2026-11-20\"")
                .orElseGet(() -> fields.defaults().day().apply(at));
        // The rules of a zone change; a day that was written down with other rules stays the one it was.
        LocalDate latest = at.toLocalDate().plusDays(fields.exact() ? 1 : 0);
        if (day.isAfter(latest) || day.isBefore(at.toLocalDate().minusDays(1))) {
            throw fields.wrong("day", day.toString(), "the date of at, or the one before");
        }
        return new Stamp(at.toInstant(), zone, day);
    }

    private static ZonedDateTime asWritten(JsonFields fields, ZoneId zone) {
        ZonedDateTime now = fields.defaults().now().withZoneSameInstant(zone);
        LocalDate today = fields.defaults().day().apply(now);
        return fields.text("at")
                .map(text -> When.parse(fields.introduction() + "at", text, now, today))
                .orElse(now);
    }

    private static ZonedDateTime exact(JsonFields fields, ZoneId zone) {
        String accepted = "a time such as \"2026-11-20T14:05:00+01:00\"";
        return fields.parsed("at", text -> time(text, zone), accepted)
                .orElseThrow(() -> fields.missing("at", "missing or empty", "a text in quotes"));
    }

    private static ZonedDateTime time(String text, ZoneId zone) {
        boolean hasOffset = text.matches(".*Z|.+T.*[-+].*");
        ZonedDateTime at = hasOffset
                ? OffsetDateTime.parse(text).atZoneSameInstant(zone)
                : LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone);
        if (!When.isWithinReach(at)) {
            throw new DateTimeException(text);
        }
        return at;
    }

    private static JsonNode tree(byte[] json) {
        String whole = Utf8.text(json)
                .orElseThrow(() -> UserError.usage("The JSON is not in UTF-8.", "Save it in that encoding."));
        // A byte order mark is passed over.
        String text = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
        if (text.isBlank()) {
            throw UserError.usage(
                    "There is no JSON on standard input.",
                    "It is one object, as haven journal show last --json prints it.");
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException malformed) {
            throw malformed(malformed);
        }
    }

    private static UserError malformed(JacksonException problem) {
        TokenStreamLocation place = problem.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        String message = String.valueOf(problem.getOriginalMessage());
        return message.startsWith("Duplicate")
                ? UserError.usage("The JSON names a field twice" + where + ".", "Each field is named once.")
                : UserError.usage(
                        "The JSON cannot be read" + where + ".",
                        "It is one object in braces, names and texts in quotes.");
    }
}
