package haven.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import haven.entry.Acted;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Kinds;
import haven.entry.PatternWord;
import haven.entry.Sensation;
import haven.entry.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An episode as a person or a program typed it.
class EpisodeJsonTest {
    private static final String ID = "019a2b3c-0000-7000-8000-000000000000";
    private static final EntryJson.Defaults DEFAULTS = new EntryJson.Defaults(
            Kinds.BUILT_IN,
            ZonedDateTime.parse("2026-11-22T15:10:00+01:00[Europe/Berlin]"),
            ID,
            ZonedDateTime::toLocalDate,
            (typed, words) -> words.contains("trigger") && typed.equals("triger") ? "Did you mean trigger? " : "");
    private static final String WHOLE = """
            {
              "kind" : "episode",
              "id" : "019a2b3c-0000-7000-8000-0000000000ff",
              "at" : "2026-11-21T21:30:00+01:00",
              "zone" : "Europe/Berlin",
              "day" : "2026-11-21",
              "recorded" : "2026-11-22T14:00:00Z",
              "trigger" : "no answer to my text",
              "feelings" : [ {
                "name" : "anxious",
                "strength" : 8
              }, {
                "name" : "sad"
              } ],
              "body" : [ {
                "place" : "chest",
                "quality" : "tight",
                "temperature" : "hot",
                "strength" : 6
              } ],
              "distress" : 7,
              "thought" : "they are gone",
              "urge" : "call again",
              "acted" : "partly",
              "pattern" : "pulling away",
              "response" : "went for a walk",
              "need" : "to know we are fine",
              "outcome" : "calmer",
              "distressNow" : 4,
              "with" : [ "Sam" ],
              "tags" : [ "silence" ],
              "note" : "it was \\"late\\"",
              "urgeStrength" : 6,
              "harder" : [ "sleep", "food" ],
              "later" : "we talked",
              "oldShare" : 60,
              "practices" : [ "019a2b3c-0000-7000-8000-0000000000aa", "019a2b3c-0000-7000-8000-0000000000bb" ]
            }""";

    private static Entry read(String json) {
        return EntryJson.readTyped(json.getBytes(StandardCharsets.UTF_8), Episode.KIND, DEFAULTS);
    }

    private static Stamp stamp(String instant, String zone, String day) {
        return new Stamp(Instant.parse(instant), ZoneId.of(zone), LocalDate.parse(day));
    }

    private static Entry whole() {
        return Entry.of(
                        Episode.KIND,
                        "019a2b3c-0000-7000-8000-0000000000ff",
                        stamp("2026-11-21T20:30:00Z", "Europe/Berlin", "2026-11-21"))
                .with(Episode.RECORDED, Optional.of(Instant.parse("2026-11-22T14:00:00Z")))
                .with(Episode.TRIGGER, "no answer to my text")
                .with(
                        Episode.FEELINGS,
                        List.of(new Feeling("anxious", OptionalInt.of(8)), new Feeling("sad", OptionalInt.empty())))
                .with(Episode.BODY, List.of(new Sensation("chest", "tight", "hot", OptionalInt.of(6))))
                .with(Episode.DISTRESS, OptionalInt.of(7))
                .with(Episode.THOUGHT, "they are gone")
                .with(Episode.URGE, "call again")
                .with(Episode.ACTED, Optional.of(Acted.PARTLY))
                .with(Episode.PATTERN, Optional.of(PatternWord.PULLING_AWAY))
                .with(Episode.RESPONSE, "went for a walk")
                .with(Episode.NEED, "to know we are fine")
                .with(Episode.OUTCOME, "calmer")
                .with(Episode.DISTRESS_NOW, OptionalInt.of(4))
                .with(Episode.WITH, List.of("Sam"))
                .with(Episode.TAGS, List.of("silence"))
                .with(Episode.NOTE, "it was \"late\"")
                .with(Episode.URGE_STRENGTH, OptionalInt.of(6))
                .with(Episode.HARDER, List.of("sleep", "food"))
                .with(Episode.LATER, "we talked")
                .with(Episode.OLD_SHARE, OptionalInt.of(60))
                .with(
                        Episode.PRACTICES,
                        List.of("019a2b3c-0000-7000-8000-0000000000aa", "019a2b3c-0000-7000-8000-0000000000bb"));
    }

    @Test
    void whatIsSaidTwiceIsOne() {
        assertThat(
                        read(
                                "{\"with\": [\"Sam\", \"sam\"], \"feelings\": [{\"name\": \"sad\"}, {\"name\": \"Sad\", \"strength\": 4}]}"))
                .satisfies(entry -> {
                    assertThat(entry.get(Episode.WITH)).containsExactly("Sam");
                    assertThat(entry.get(Episode.FEELINGS)).containsExactly(new Feeling("sad", OptionalInt.of(4)));
                });
    }

    @Test
    void readsEveryField() {
        assertThat(read(WHOLE)).isEqualTo(whole());
    }

    @Test
    void writesEveryField() {
        assertThat(EntryJson.write(whole())).isEqualTo(WHOLE);
    }

    @Test
    void fillsInWhatIsLeftOutOrNull() {
        assertThat(read("\uFEFF {\"trigger\": \"x\", \"distress\": null, \"with\": null}\n"))
                .isEqualTo(Entry.of(Episode.KIND, ID, stamp("2026-11-22T14:10:00Z", "Europe/Berlin", "2026-11-22"))
                        .with(Episode.TRIGGER, "x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"at\": \"yesterday 9pm\"'|2026-11-21T20:00:00Z|Europe/Berlin|2026-11-21",
                "'\"at\": \"2026-11-20T14:05-05:00\"'|2026-11-20T19:05:00Z|Europe/Berlin|2026-11-20",
                "'\"at\": \"2026-11-20 14:05\", \"zone\": \"America/Lima\"'|2026-11-20T19:05:00Z|America/Lima|2026-11-20",
                "'\"at\": \"2026-11-20 01:05\", \"day\": \"2026-11-19\"'|2026-11-20T00:05:00Z|Europe/Berlin|2026-11-19",
            })
    void readsATimeAsPeopleWriteIt(String fields, String instant, String zone, String day) {
        assertThat(read("{\"note\": \"x\", " + fields + "}").stamp()).isEqualTo(stamp(instant, zone, day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense|The JSON cannot be read at line 1, column 1. It is one object in braces, names and texts in quotes.",
                "{|The JSON cannot be read at line 1, column 2. It is one object in braces, names and texts in quotes.",
                "{\"trigger\": \"x|The JSON cannot be read at line 1, column 15. It is one object in braces, names and texts in quotes.",
                "{\"trigger\": \"x\",}|The JSON cannot be read at line 1, column 17. It is one object in braces, names and texts in quotes.",
                "{'trigger': 1}|The JSON cannot be read at line 1, column 2. It is one object in braces, names and texts in quotes.",
                "{\"trigger\": \"x\"} {}|The JSON cannot be read at line 1, column 18. It is one object in braces, names and texts in quotes.",
                "{\"trigger\": \"x\", \"trigger\": \"y\"}|The JSON names a field twice at line 1, column 27. Each field is named once.",
                "[{\"trigger\": \"x\"}]|In the JSON, the entry is a list. It is to be an object in braces.",
                "\"x\"|In the JSON, the entry is \"x\". It is to be an object in braces.",
                "null|In the JSON, the entry is null. It is to be an object in braces.",
                "{}|In the JSON, nothing is said. It needs at least one field such as trigger or feelings.",
                "{\"trigger\": \" \"}|In the JSON, nothing is said. It needs at least one field such as trigger or feelings.",
                "{\"kind\": \"note\", \"trigger\": \"x\"}|In the JSON, kind is \"note\". It is to be \"episode\", or left out.",
                "{\"kind\": \"walk\", \"trigger\": \"x\"}|In the JSON, kind is \"walk\". It is to be \"episode\", or left out.",
                "{\"triger\": \"x\"}|In the JSON, there is no field triger. Did you mean trigger? The fields are kind, id, at, zone, day, recorded, trigger, feelings, body, distress, thought, urge, acted, pattern, response, need, outcome, distressNow, with, tags, note, urgeStrength, harder, later, oldShare, practices.",
                "{\"trigger\": 5}|In the JSON, trigger is 5. It is to be a text in quotes.",
                "{\"trigger\": [\"x\"]}|In the JSON, trigger is a list. It is to be a text in quotes.",
                "{\"note\": {}}|In the JSON, note is an object. It is to be a text in quotes.",
                "{\"note\": \"a\\u0000b\"}|In the JSON, note is a text with the character \\u0000. It is to be a text without it.",
                "{\"distress\": 11}|In the JSON, distress is 11. It is to be a whole number from 0 to 10.",
                "{\"distress\": -1}|In the JSON, distress is -1. It is to be a whole number from 0 to 10.",
                "{\"distress\": 7.5}|In the JSON, distress is 7.5. It is to be a whole number from 0 to 10.",
                "{\"distress\": \"7\"}|In the JSON, distress is \"7\". It is to be a whole number from 0 to 10.",
                "{\"distressNow\": true}|In the JSON, distressNow is true. It is to be a whole number from 0 to 10.",
                "{\"distressNow\": 99999999999999999999}|In the JSON, distressNow is 99999999999999999999. It is to be a whole number from 0 to 10.",
                "{\"feelings\": \"sad\"}|In the JSON, feelings is \"sad\". It is to be a list of objects such as {\"name\": \"anxious\", \"strength\": 8}.",
                "{\"feelings\": [\"sad\"]}|In the JSON, feelings[0] is \"sad\". It is to be an object such as {\"name\": \"anxious\", \"strength\": 8}.",
                "{\"feelings\": [{\"name\": \"sad\"}, {\"name\": \"low\", \"strength\": 12}]}|In the JSON, feelings[1].strength is 12. It is to be a whole number from 0 to 10.",
                "{\"feelings\": [{\"strength\": 2}]}|In the JSON, feelings[0].name is missing or empty. It is a text in quotes.",
                "{\"feelings\": [{\"name\": \"sad\", \"power\": 2}]}|In the JSON, there is no field feelings[0].power. The fields are name, strength.",
                "{\"feelings\": [{\"name\": \"sad\", \"strength\": 3}, {\"name\": \"Sad\", \"strength\": 4}]}|In the JSON, feelings: \"sad\" has two strengths, 3 and 4. Give one of them.",
                "{\"body\": [{\"quality\": \"tight\"}]}|In the JSON, body[0].place is missing or empty. It is a text in quotes.",
                "{\"body\": [7]}|In the JSON, body[0] is 7. It is to be an object such as {\"place\": \"chest\", \"quality\": \"tight\"}.",
                "{\"acted\": \"maybe\"}|In the JSON, acted is \"maybe\". It is to be \"no\", \"partly\" or \"yes\".",
                "{\"acted\": false}|In the JSON, acted is false. It is to be a text in quotes.",
                "{\"with\": \"Sam\"}|In the JSON, with is \"Sam\". It is to be a list of texts.",
                "{\"with\": [\"Sam\", 3]}|In the JSON, with[1] is 3. It is to be a text in quotes.",
                "{\"tags\": [\"\"]}|In the JSON, tags[0] is empty. It is to be a text with something in it.",
                "{\"practices\": [\"7\"]}|In the JSON, practices[0] is \"7\". It is to be a UUID of 36 characters.",
                "{\"practices\": [\"019a2b3c-0000-7000-8000-00000000000a\", \"019A2B3C-0000-7000-8000-00000000000a\"]}|In the JSON, practices[1] is there already. It is to be another id than those before it.",
                "{\"id\": \"7\", \"note\": \"x\"}|In the JSON, id is \"7\". It is to be a UUID of 36 characters, or left out.",
                "{\"id\": \"019a2b3c-0000-7000-8000-00000000000g\"}|In the JSON, id is \"019a2b3c-0000-7000-8000-00000000000g\". It is to be a UUID of 36 characters, or left out.",
                "{\"zone\": \"Middle/Earth\"}|In the JSON, zone is \"Middle/Earth\". It is to be a time zone such as \"Europe/Berlin\".",
                "{\"day\": \"2026-02-30\"}|In the JSON, day is \"2026-02-30\". It is to be a date such as \"2026-11-20\".",
                "{\"day\": \"2026-11-20\"}|In the JSON, day is 2026-11-20. It is to be the date of at, or the one before.",
                "{\"recorded\": \"today\"}|In the JSON, recorded is \"today\". It is to be a time from 1900 until now, such as \"2026-11-20T14:05:00+01:00\".",
                "{\"recorded\": \"+12345-01-01T10:00:00Z\"}|In the JSON, recorded is \"+12345-01-01T10:00:00Z\". It is to be a time from 1900 until now, such as \"2026-11-20T14:05:00+01:00\".",
                "{\"recorded\": \"2026-11-22T15:16:00+01:00\"}|In the JSON, recorded is \"2026-11-22T15:16:00+01:00\". It is to be a time from 1900 until now, such as \"2026-11-20T14:05:00+01:00\".",
                "{\"recorded\": \"1899-12-31T10:00:00Z\"}|In the JSON, recorded is \"1899-12-31T10:00:00Z\". It is to be a time from 1900 until now, such as \"2026-11-20T14:05:00+01:00\".",
                "{\"at\": \"the 40th\"}|In the JSON, at \"the 40th\" is not a time haven can read. Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".",
                "{\"at\": \"today 23:00\"}|In the JSON, at \"today 23:00\" is still to come; give its date and year if you mean that. Try \"yesterday 21:30\", \"2 hours ago\" or \"2026-11-20 14:05\".",
                "{\"at\": 1700000000}|In the JSON, at is 1700000000. It is to be a text in quotes.",
            })
    void refusesInOneLine(String json, String line) {
        assertRefused(json.getBytes(StandardCharsets.UTF_8), line);
    }

    @Test
    void namesTheLineOfWhatIsMalformed() {
        assertRefused(
                "{\n  \"trigger\": \"x\",\n  \"note\": oops\n}".getBytes(StandardCharsets.UTF_8),
                "The JSON cannot be read at line 3, column 11. It is one object in braces, names and texts in quotes.");
    }

    @Test
    void refusesNothingAndOtherEncodings() {
        assertRefused(
                " \n".getBytes(StandardCharsets.UTF_8),
                "There is no JSON on standard input. It is one object, as haven journal show last --json prints it.");
        assertRefused(
                "{\"note\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1),
                "The JSON is not in UTF-8. Save it in that encoding.");
        assertThatThrownBy(() -> read("[".repeat(5000))).isInstanceOf(UserError.class);
    }

    private static void assertRefused(byte[] json, String line) {
        assertThatThrownBy(() -> EntryJson.readTyped(json, Episode.KIND, DEFAULTS))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.line()).isEqualTo(line);
                    assertThat(error.exitCode()).isEqualTo(2);
                });
    }
}
