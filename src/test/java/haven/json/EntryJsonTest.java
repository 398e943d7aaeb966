package haven.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.KindWords;
import haven.entry.Kinds;
import haven.entry.Note;
import haven.entry.NoteKind;
import haven.entry.Practice;
import haven.entry.Practice.Found;
import haven.entry.Practice.PaceChange;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.Stamp;
import haven.entry.Tool;
import haven.entry.ToolType;
import haven.journal.GeneratedEntries;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.junit.jupiter.params.provider.ValueSource;

class EntryJsonTest {
    private static final String ID = "019a2b3c-0000-7000-8000-0000000000ff";
    private static final EntryJson.Defaults DEFAULTS = new EntryJson.Defaults(
            Kinds.BUILT_IN,
            ZonedDateTime.parse("2026-11-22T15:10:00+01:00[Europe/Berlin]"),
            "019a2b3c-0000-7000-8000-000000000000",
            ZonedDateTime::toLocalDate,
            (typed, words) -> "");
    private static final Stamp STAMP =
            new Stamp(Instant.parse("2026-11-21T20:30:00Z"), ZoneId.of("Europe/Berlin"), LocalDate.parse("2026-11-21"));
    private static final String HEAD = """
              "id" : "019a2b3c-0000-7000-8000-0000000000ff",
              "at" : "2026-11-21T21:30:00+01:00",
              "zone" : "Europe/Berlin",
              "day" : "2026-11-21",
            """;

    private static Entry typed(String json, Kind kind) {
        return EntryJson.readTyped(json.getBytes(StandardCharsets.UTF_8), kind, DEFAULTS);
    }

    private static Entry readBack(String json) {
        return EntryJson.readBack(json.getBytes(StandardCharsets.UTF_8), DEFAULTS);
    }

    private static Entry entry(Kind kind) {
        return Entry.of(kind, ID, STAMP);
    }

    @Test
    void aPracticeHasAllItsFields() {
        Entry practice = entry(Practice.KIND)
                .with(Practice.DRILL, "5-4-3-2-1")
                .with(Practice.PATTERN, "4-0-6-0")
                .with(Practice.PLANNED, Optional.of(Duration.ofMinutes(5)))
                .with(Practice.PRACTISED, Duration.ofMillis(61_500))
                .with(Practice.BREATHS, 7)
                .with(Practice.ENDING, Ending.STOPPED)
                .with(Practice.BEFORE, OptionalInt.of(8))
                .with(Practice.AFTER, OptionalInt.of(5))
                .with(
                        Practice.PACES,
                        List.of(
                                new PaceChange(Duration.ofSeconds(60), 1.1),
                                new PaceChange(Duration.ofMillis(61_250), 1)))
                .with(Practice.FOUND, List.of(new Found("see", "lamp"), new Found("hear", "")));
        assertWritten(practice, """
                {
                  "kind" : "practice",
                %s  "drill" : "5-4-3-2-1",
                  "pattern" : "4-0-6-0",
                  "planned" : 300,
                  "practised" : 61.5,
                  "breaths" : 7,
                  "ending" : "stopped",
                  "before" : 8,
                  "after" : 5,
                  "paces" : [ {
                    "after" : 60,
                    "pace" : 1.1
                  }, {
                    "after" : 61.25,
                    "pace" : 1
                  } ],
                  "found" : [ {
                    "sense" : "see",
                    "word" : "lamp"
                  }, {
                    "sense" : "hear"
                  } ]
                }""".formatted(HEAD));
    }

    @Test
    void aCheckInHasAllItsFields() {
        Entry checkIn = entry(CheckIn.KIND)
                .with(CheckIn.RATINGS, List.of(new Level("sleep", 0), new Level("mood", 6)))
                .with(CheckIn.NOTE, "so so");
        assertWritten(checkIn, """
                {
                  "kind" : "check-in",
                %s  "ratings" : [ {
                    "indicator" : "sleep",
                    "value" : 0
                  }, {
                    "indicator" : "mood",
                    "value" : 6
                  } ],
                  "note" : "so so"
                }""".formatted(HEAD));
    }

    @Test
    void aNoteHasAllItsFields() {
        Entry note = entry(Note.KIND)
                .with(Note.ABOUT, NoteKind.WIN)
                .with(Note.TEXT, "I asked")
                .with(Note.TAGS, List.of("Sam", "work"));
        assertWritten(note, """
                {
                  "kind" : "note",
                %s  "about" : "win",
                  "text" : "I asked",
                  "tags" : [ "Sam", "work" ]
                }""".formatted(HEAD));
    }

    @Test
    void aThingOfTheToolkitHasAllItsFields() {
        Entry tea = entry(Tool.KIND)
                .with(Tool.NAME, "tea")
                .with(Tool.TYPE, ToolType.THING)
                .with(Tool.NOTE, "the smoky one")
                .with(Tool.HELPS, "after a call")
                .with(Tool.USES, 2)
                .with(Tool.LAST_USED, Optional.of(Instant.parse("2026-11-22T08:00:00Z")));
        assertWritten(tea, """
                {
                  "kind" : "toolkit",
                %s  "name" : "tea",
                  "type" : "thing",
                  "note" : "the smoky one",
                  "helps" : "after a call",
                  "uses" : 2,
                  "lastUsed" : "2026-11-22T08:00:00Z"
                }""".formatted(HEAD));
    }

    @Test
    void aLineOfThePlanHasAllItsFields() {
        Entry line = entry(SafetyLine.KIND)
                .with(SafetyLine.PART, SafetyPart.ALONE)
                .with(SafetyLine.POSITION, 3)
                .with(SafetyLine.TEXT, "go out");
        assertWritten(line, """
                {
                  "kind" : "safety-plan",
                %s  "part" : "alone",
                  "position" : 3,
                  "text" : "go out"
                }""".formatted(HEAD));
    }

    private static void assertWritten(Entry entry, String json) {
        assertThat(EntryJson.write(entry)).isEqualTo(json);
        assertThat(readBack(json)).isEqualTo(entry);
        assertThat(typed(json, entry.kind())).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyKindIsReadBackAsItWas(long seed) {
        for (Entry entry : new GeneratedEntries(seed).everything(400)) {
            assertThat(readBack(EntryJson.write(entry))).isEqualTo(entry);
        }
    }

    @Test
    void whatIsReadBackMayBeOfAnyTimeAndEmpty() {
        Entry checkIn = Entry.of(
                CheckIn.KIND,
                ID,
                new Stamp(Instant.parse("2031-01-01T00:30:00Z"), ZoneId.of("UTC"), LocalDate.parse("2030-12-31")));
        assertThat(EntryJson.readBack(EntryJson.tree(checkIn), DEFAULTS)).isEqualTo(checkIn);
    }

    @Test
    void whatIsTypedMayLeaveOutMuch() {
        Stamp now = new Stamp(
                Instant.parse("2026-11-22T14:10:00Z"), ZoneId.of("Europe/Berlin"), LocalDate.parse("2026-11-22"));
        assertThat(typed("{\"text\": \" I asked \"}", Note.KIND))
                .isEqualTo(Entry.of(Note.KIND, DEFAULTS.id(), now).with(Note.TEXT, "I asked"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|In the JSON, the entry is a list. It is to be an object in braces.",
                "{\"kind\": \"walk\"}|In the JSON, kind is \"walk\". It is to be \"note\", or left out.",
                "{\"kind\": \"note\", \"distress\": 3}|In the JSON, there is no field distress. The fields are kind, id, at, zone, day, about, text, tags.",
                "{\"kind\": \"note\"}|In the JSON, text is missing or empty. It is a text in quotes.",
                "{\"kind\": \"note\", \"text\": \" \"}|In the JSON, text is missing or empty. It is a text in quotes.",
                "{\"kind\": \"note\", \"text\": \"\\ud83d\"}|In the JSON, text is a text with half a character. It is to be a text of whole ones.",
                "{\"kind\": \"note\", \"text\": \"x\", \"about\": \"loss\"}|In the JSON, about is \"loss\". It is to be \"note\", \"win\" or \"gratitude\".",
                "{\"kind\": \"check-in\"}|In the JSON, nothing is said. It needs at least one field such as ratings or note.",
                "{\"kind\": \"check-in\", \"ratings\": [{\"indicator\": \"mood\"}]}|In the JSON, ratings[0].value is missing. It is a whole number from 0 to 10.",
                "{\"kind\": \"check-in\", \"ratings\": [{\"indicator\": \"mood\", \"value\": 1}, {\"indicator\": \"mood\", \"value\": 2}]}|In the JSON, ratings[1].indicator is there already. It is to be another than those before it.",
                "{\"kind\": \"check-in\", \"ratings\": [6]}|In the JSON, ratings[0] is 6. It is to be an object such as {\"indicator\": \"mood\", \"value\": 6}.",
                "{\"kind\": \"practice\"}|In the JSON, drill is missing or empty. It is a text in quotes.",
                "{\"kind\": \"practice\", \"drill\": \"box\"}|In the JSON, practised is missing. It is a number of seconds.",
                "{\"kind\": \"practice\", \"drill\": \"box\", \"practised\": -1}|In the JSON, practised is -1. It is to be a number of seconds.",
                "{\"kind\": \"practice\", \"drill\": \"box\", \"practised\": 1e999}|In the JSON, practised is \"Infinity\". It is to be a number of seconds.",
                "{\"kind\": \"practice\", \"drill\": \"box\", \"planned\": 0}|In the JSON, planned is 0. It is to be a number of seconds above 0.",
                "{\"kind\": \"practice\", \"drill\": \"box\", \"practised\": 1, \"breaths\": -1}|In the JSON, breaths is -1. It is to be a whole number from 0.",
                "{\"kind\": \"practice\", \"drill\": \"box\", \"practised\": 1}|In the JSON, ending is missing. It is \"running\", \"completed\", \"stopped\" or \"interrupted\".",
                "{\"kind\": \"practice\", \"drill\": \"box\", \"practised\": 1, \"ending\": \"won\"}|In the JSON, ending is \"won\". It is to be \"running\", \"completed\", \"stopped\" or \"interrupted\".",
                "{\"kind\": \"practice\", \"drill\": \"box\", \"practised\": 1, \"ending\": \"stopped\", \"paces\": [{\"after\": 1, \"pace\": 0}]}|In the JSON, paces[0].pace is 0. It is to be a number above 0.",
                "{\"kind\": \"practice\", \"drill\": \"box\", \"practised\": 1, \"ending\": \"stopped\", \"found\": [{\"word\": \"x\"}]}|In the JSON, found[0].sense is missing or empty. It is a text in quotes.",
            })
    void refusesInOneLine(String json, String line) {
        Kind kind = Kinds.BUILT_IN
                .named(json.replaceFirst(".*\"kind\": \"([a-z-]+)\".*", "$1"))
                .orElse(Note.KIND);
        assertThatThrownBy(() -> typed(json, kind)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.exitCode()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"x\"}|kind is missing. It is {\"kinds\"}.",
                "{\"kind\": \"walk\"}|kind is \"walk\". It is to be {\"kinds\"}.",
                "{\"kind\": \"note\", \"text\": \"x\"}|at is missing or empty. It is a text in quotes.",
                "{\"kind\": \"note\", \"text\": \"x\", \"at\": \"yesterday\"}|at is \"yesterday\". It is to be a time such as \"2026-11-20T14:05:00+01:00\".",
                "{\"kind\": \"note\", \"text\": \"x\", \"at\": \"1899-12-31T10:00:00Z\"}|at is \"1899-12-31T10:00:00Z\". It is to be a time such as \"2026-11-20T14:05:00+01:00\".",
            })
    void refusesToGuessWhatIsReadBack(String json, String line) {
        assertThatThrownBy(() -> readBack(json))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.line()).isEqualTo(KindWords.in(line)));
    }
}
