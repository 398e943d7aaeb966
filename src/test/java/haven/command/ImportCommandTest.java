package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.Change;
import haven.journal.Journal;
import haven.journal.TakenBack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {
    private static final String ID = "019a2b3c-0000-7000-8000-00000000000a";
    private static final String PRACTICE = """
            {"kind":"practice","id":"019a2b3c-0000-7000-8000-00000000000b","at":"2026-11-17T00:30:00+01:00",\
            "drill":"box","practised":61.5,"ending":"completed"}
            """;
    private static final String NOTE =
            "{\"kind\":\"note\",\"id\":\"" + ID + "\",\"at\":\"2026-11-16T21:30:00+01:00\",\"text\":\"one\"}\n";
    private static final String HEADER = "{\"haven\":\"export\",\"version\":1,\"schema\":" + Journal.SCHEMA + "}\n";

    @TempDir
    Path home;

    private @Nullable TestApp haven;

    private TestApp haven() {
        haven = haven == null ? TestApp.in(home) : haven;
        return haven;
    }

    private Result given(String text, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "import";
        words[1] = "-";
        System.arraycopy(options, 0, words, 2, options.length);
        return haven().input(text).run(words);
    }

    private String exported() {
        return haven().run("export").out().replace(HEADER, "");
    }

    @Test
    void whatIsThereStaysAndWhatDiffersIsKeptUnlessReplaced() {
        assertThat(given(NOTE + PRACTICE)).isEqualTo(Result.said("""
                2 new, 0 the same.
                It brought in 1 practice, 1 note.
                """));
        String changed = NOTE.replace("one", "two") + PRACTICE;
        assertThat(given(changed)).isEqualTo(Result.said("""
                0 new, 1 the same, 1 differs (kept as it is; --replace takes the file's).
                Differs: the note of 2026-11-16 21:30, 019a2b3c-0000-7000-8000-00000000000a
                """));
        assertThat(exported()).contains("\"text\":\"one\"");
        assertThat(given(changed, "--replace")).isEqualTo(Result.said("""
                0 new, 1 the same, 1 replaced.
                It brought in 1 note.
                Differs: the note of 2026-11-16 21:30, 019a2b3c-0000-7000-8000-00000000000a
                """));
        assertThat(exported()).contains("\"text\":\"two\"");
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndWritesNothing() throws IOException {
        assertThat(given(NOTE + PRACTICE, "--dry-run")).isEqualTo(Result.said("""
                2 new, 0 the same.
                It would bring in 1 practice, 1 note.
                Nothing was changed: this was a dry run.
                """));
        assertThat(haven().paths().journal()).doesNotExist();
        given(NOTE);
        byte[] before = Files.readAllBytes(haven().paths().journal());
        assertThat(given(NOTE.replace("one", "two") + PRACTICE, "--dry-run", "--replace")
                        .out())
                .isEqualTo("""
                1 new, 0 the same, 1 replaced.
                It would bring in 1 practice, 1 note.
                Differs: the note of 2026-11-16 21:30, 019a2b3c-0000-7000-8000-00000000000a
                Nothing was changed: this was a dry run.
                """);
        assertThat(Files.readAllBytes(haven().paths().journal())).isEqualTo(before);
    }

    @Test
    void aMistakeThatOnlyTheJournalTellsLeavesAllAsItWas() throws IOException {
        given(NOTE);
        String checkIn =
                "{\"kind\":\"check-in\",\"id\":\"" + ID + "\",\"at\":\"2026-11-16T21:30:00+01:00\",\"note\":\"x\"}\n";
        Result refused = Result.refused(
                "standard input, line 2: its id is that of a note in your journal. Nothing was imported.");
        byte[] before = Files.readAllBytes(haven().paths().journal());
        assertThat(given(PRACTICE + checkIn, "--dry-run")).isEqualTo(refused);
        assertThat(given(PRACTICE + checkIn)).isEqualTo(refused);
        assertThat(Files.readAllBytes(haven().paths().journal())).isEqualTo(before);
        assertThat(given(NOTE + PRACTICE).out()).startsWith("1 new, 1 the same.");
    }

    @Test
    void whereThereIsNothingToBringInNoJournalIsMade() {
        assertThat(given(HEADER)).isEqualTo(Result.said("0 new, 0 the same.\n"));
        assertThat(haven().paths().journal()).doesNotExist();
    }

    @Test
    void allOfItIsOneChangeThatCanBeTakenBack() {
        given(NOTE);
        String before = exported();
        given(
                NOTE.replace("one", "two") + PRACTICE
                        + "{\"kind\":\"plan\",\"part\":\"signs\",\"text\":\"I do not sleep\"}\n"
                        + "{\"kind\":\"toolkit\",\"at\":\"2026-11-16T21:30:00+01:00\",\"type\":\"thing\",\"name\":\"tea\"}\n",
                "--replace");
        assertThat(exported().lines()).hasSize(4);
        try (Journal journal = haven().journal()) {
            assertThat(journal.undo(new Change(
                                    "019a2b3c-0000-7000-8000-0000000000ff",
                                    haven().clock().instant(),
                                    haven().clock().getZone(),
                                    "undo"))
                            .map(TakenBack::what))
                    .isEqualTo(Optional.of("import"));
        }
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void anEpisodeMayComeBeforeItsPractice() {
        String episode = "{\"kind\":\"episode\",\"at\":\"2026-11-16T21:30:00+01:00\",\"trigger\":\"x\","
                + "\"practices\":[\"019a2b3c-0000-7000-8000-00000000000b\"]}\n";
        assertThat(given(episode))
                .isEqualTo(Result.refused(
                        "standard input, line 1: it names the practice 019a2b3c-0000-7000-8000-00000000000b, which is neither"
                                + " in the file nor in your journal. Nothing was imported."));
        assertThat(given(episode + PRACTICE).out()).startsWith("2 new, 0 the same.\n");
        assertThat(given(episode).out()).isEqualTo("0 new, 1 the same.\n");
    }

    @Test
    void thePlanIsOnlyAddedTo() {
        String lines =
                "{\"kind\":\"plan\",\"part\":\"signs\",\"text\":\"a\"}\n{\"kind\":\"plan\",\"part\":\"help\",\"text\":\"b\"}\n";
        haven().run("support", "add", "signs", "mine");
        assertThat(given(lines)).isEqualTo(Result.said("""
                2 new, 0 the same.
                It brought in 2 lines of the safety plan.
                """));
        assertThat(given(lines, "--replace")).isEqualTo(Result.said("0 new, 2 the same.\n"));
        assertThat(exported()).isEqualTo("""
                {"kind":"plan","part":"signs","text":"mine"}
                {"kind":"plan","part":"signs","text":"a"}
                {"kind":"plan","part":"help","text":"b"}
                """);
    }

    @Test
    void theToolkitHasNothingTwice() {
        String tea = "{\"kind\":\"toolkit\",\"at\":\"2026-11-16T21:30:00+01:00\",\"type\":\"thing\",\"name\":\"Tea\","
                + "\"helps\":\"late\"}\n";
        haven().run("toolkit", "add", "tea");
        assertThat(given(tea))
                .isEqualTo(Result.said("0 new, 0 the same, 1 differs (kept as it is; --replace takes the file's).\n"));
        assertThat(given(tea, "--replace")).isEqualTo(Result.said("""
                0 new, 0 the same, 1 replaced.
                It brought in 1 thing of the toolkit.
                """));
        assertThat(exported().lines()).singleElement().asString().contains("\"name\":\"Tea\",\"helps\":\"late\"");
    }

    @Test
    void jrnlsJsonBecomesNotes() {
        String jrnl = """
                {
                  "tags": {"@work": 1},
                  "entries": [
                    {"title": "A call.", "body": "It went @well.\\n", "date": "2026-11-16", "time": "14:05",
                     "tags": ["@work", "@well"], "starred": true},
                    {"title": "Short.", "body": "", "date": "2026-11-16", "time": "14:06", "tags": [], "starred": false}
                  ]
                }
                """;
        assertThat(given(jrnl)).isEqualTo(Result.said("""
                2 new, 0 the same.
                It brought in 2 notes.
                """));
        assertThat(given(jrnl)).isEqualTo(Result.said("0 new, 2 the same.\n"));
        assertThat(told()).isEqualTo("""
                2026-11-16T14:05:00+01:00 "note","text":"A call.\\nIt went @well.","tags":["starred","work","well"]}
                2026-11-16T14:06:00+01:00 "note","text":"Short."}
                """);
    }

    @Test
    void jrnlsTextBecomesNotes() {
        assertThat(given("""
                [2026-11-16 14:05] A call. With @work. *
                It went @well.

                [2026-11-16 02:06:07 PM] Short.
                """).out()).startsWith("2 new");
        assertThat(told()).isEqualTo("""
                2026-11-16T14:05:00+01:00 "note","text":"A call. With @work.\\nIt went @well.","tags":["starred","work","well"]}
                2026-11-16T14:06:07+01:00 "note","text":"Short."}
                """);
    }

    @Test
    void aTextWithDatesBecomesNotes() {
        String text = """

                2026-10-25 02:30
                this hour came twice @home

                2026-03-29 02:30: this one never was
                2026-11-16
                  at some time that day
                """;
        assertThat(given(text).out()).startsWith("3 new");
        assertThat(given(text)).isEqualTo(Result.said("0 new, 3 the same.\n"));
        assertThat(told()).isEqualTo("""
                2026-03-29T03:30:00+02:00 "note","text":"this one never was"}
                2026-10-25T02:30:00+02:00 "note","text":"this hour came twice @home"}
                2026-11-16T12:00:00+01:00 "note","text":"at some time that day"}
                """);
    }

    @Test
    void theSameFromAnotherZoneIsTheSame() {
        String text = "2026-11-16 14:05 a call\n";
        given(text);
        assertThat(haven().at("2026-11-18T10:00-05:00[America/Lima]")
                        .input(text)
                        .run("import", "-")
                        .out())
                .startsWith("0 new, 0 the same, 1 differs");
    }

    @Test
    void dayliosMoodsBecomeCheckIns() {
        String daylio = """
                \uFEFFfull_date,date,weekday,time,mood,activities,note_title,note
                2026-11-16,November 16,Monday,2:05 pm,rad,"work | movies / tv","A day","went<br>well"
                2026-11-15,November 15,Sunday,23:10,wobbly,,,
                2026-11-14,November 14,Saturday,,awful,,,
                """;
        assertThat(given(daylio)).isEqualTo(Result.said("""
                3 new, 0 the same.
                It brought in 3 check-ins.
                """));
        assertThat(exported()
                        .replaceAll(
                                "\\{\"kind\":\"check-in\",\"id\":\"[^\"]*\",\"at\":\"([^\"]*)\".*?\"day\":\"[^\"]*\",",
                                "$1 "))
                .isEqualTo("""
                2026-11-14T12:00:00+01:00 "ratings":[{"indicator":"mood","value":1}]}
                2026-11-15T23:10:00+01:00 "note":"mood: wobbly"}
                2026-11-16T14:05:00+01:00 "ratings":[{"indicator":"mood","value":9}],"note":"A day\\nwent\\nwell\\nactivities: work, movies / tv"}
                """);
        assertThat(given(daylio)).isEqualTo(Result.said("0 new, 3 the same.\n"));
    }

    @Test
    void whatASpreadsheetSavedIsReadByItsHeader() {
        assertThat(given("at,kind,text,tags\n2026-11-16 14:05,note,\"'=1, \"\"a\"\"\",b; c\n")
                        .out())
                .startsWith("1 new");
        assertThat(told())
                .isEqualTo("2026-11-16T14:05:00+01:00 \"note\",\"text\":\"=1, \\\"a\\\"\",\"tags\":[\"b\",\"c\"]}\n");
    }

    /// Each note without its id and zone.
    private String told() {
        return exported().replaceAll("\\{\"kind\":\"note\",\"id\":\"[^\"]*\",\"at\":\"([^\"]*)\".*?\"about\":", "$1 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|There is nothing in standard input. Nothing was imported.",
                "hello|haven cannot tell what standard input is. Nothing was imported. It reads haven's own jsonl and csv, jrnl, daylio, and text in which a date begins each entry; --format says which.",
                "{\"kind\":\"note\"|standard input, line 1: it cannot be read as JSON from column 15 on. Nothing was imported.",
                "{\"haven\":\"export\",\"version\":1}%n[]|standard input, line 2: it is to be an object in braces. Nothing was imported.",
                "{\"haven\":\"export\",\"version\":2}|standard input, line 1: a newer haven wrote it (version 2; this one knows 1). Import it with that one. Nothing was imported.",
                "{\"haven\":1}|standard input, line 1: it is no header of an export. Nothing was imported.",
                "{\"kind\":\"note\",\"kind\":\"note\"}|standard input, line 1: it names a field twice. Nothing was imported.",
                "{\"kind\":\"walk\"}|standard input, line 1: kind is \"walk\". It is to be \"episode\", \"practice\", \"check-in\" or \"note\". Nothing was imported.",
                "{\"kind\":\"note\",\"text\":\"x\"}|standard input, line 1: at is missing or empty. It is a text in quotes. Nothing was imported.",
                "{\"kind\":\"note\",\"at\":\"2026-11-16T21:30:00Z\",\"text\":\"a\\u0000\"}|standard input, line 1: text is a text with the character \\u0000. It is to be a text without it. Nothing was imported.",
                "{\"kind\":\"note\",\"at\":\"2026-11-16T21:30:00Z\",\"txt\":\"a\"}|standard input, line 1: there is no field txt. Did you mean text? The fields are kind, id, at, zone, day, about, text, tags. Nothing was imported.",
                "{\"kind\":\"episode\",\"at\":\"2026-11-16T21:30:00Z\",\"feelings\":[{\"name\":\"sad\",\"strength\":12}]}|standard input, line 1: feelings[0].strength is 12. It is to be a whole number from 0 to 10. Nothing was imported.",
                "{\"kind\":\"plan\",\"part\":\"roof\",\"text\":\"x\"}|standard input, line 1: part is \"roof\". It is to be one of signs, alone, distraction, help, professionals, surroundings. Nothing was imported.",
                "{\"kind\":\"toolkit\",\"at\":\"2026-11-16T21:30:00Z\",\"type\":\"tea\",\"name\":\"x\"}|standard input, line 1: type is \"tea\". It is to be one of drill, thing, person, place, phrase, music, movement, step. Nothing was imported.",
                "kind,text%nwalk,x|standard input, line 2: kind is \"walk\". It is to be one of episode, practice, check-in, note, toolkit, plan. Nothing was imported.",
                "kind,text,colour%nplan,x,red|standard input, line 2: there is no field colour. The fields are kind, part, text. Nothing was imported.",
                "kind,text,text%nplan,x,y|standard input, line 2: there are two columns text. Nothing was imported.",
                "kind,text%nplan,x,y|standard input, line 2: it has more cells than the header has names. Nothing was imported.",
                "kind,part,text%nplan,signs,\"x%n|standard input, line 1: here or after it, the CSV cannot be read: a quote is not closed. Nothing was imported.",
                "kind,at,distress%nepisode,2026-11-16 14:05,strong|standard input, line 2: distress is \"strong\". It is to be a whole number from 0 to 10. Nothing was imported.",
                "kind,at,feelings%nepisode,2026-11-16 14:05,sad:12|standard input, line 2: feelings[0].strength is 12. It is to be a whole number from 0 to 10. Nothing was imported.",
                "kind,at,feelings%nepisode,2026-11-16 14:05,sad:1:2|standard input, line 2: feelings[0].strength is \"1:2\". It is to be a whole number from 0 to 10. Nothing was imported.",
                "{\"entries\":{}}|standard input, line 1: there is no list of entries in it, as jrnl writes one. Nothing was imported.",
                "{\"entries\":[{\"title\":\"x\",\"date\":\"16.11.2026\",\"time\":\"14:05\"}]}|standard input, entry 1: \"16.11.2026 14:05\" is not a time. It is to be a date and a time such as 2026-11-20 and 14:05. Nothing was imported.",
                "2026-11-16 25:05 x|standard input, line 1: \"2026-11-16 25:05\" is not a time. Nothing was imported.",
                "2026-11-16 14:05|standard input, line 1: nothing is written at this time. Nothing was imported.",
                "2031-11-16 14:05 x|standard input, line 1: 2031-11-16 is still to come, or before 1900. Nothing was imported.",
                "full_date,date,weekday,time,mood%n16 Nov,,,14:05,rad|standard input, line 2: \"16 Nov 14:05\" is not a time. It is to be a date and a time such as 2026-11-20 and 14:05. Nothing was imported.",
                "full_date,date,weekday,time,mood%n2026-11-16,,,14:05,|standard input, line 2: it has neither a mood nor a note. Nothing was imported.",
            })
    void refusesInOneLineAndWritesNothing(@Nullable String text, String line) {
        assertThat(given((text == null ? "" : text).replace("%n", "\n"))).isEqualTo(Result.refused(line));
        assertThat(haven().paths().journal()).doesNotExist();
    }

    @Test
    void aTextIsRefusedWhereItHasNoDateYet() {
        assertThat(given("hello\n2026-11-16 x\n", "--format", "text"))
                .isEqualTo(Result.refused(
                        "standard input, line 1: it stands before the first date. A line such as \"2026-11-20 14:05\" begins an"
                                + " entry. Nothing was imported."));
    }

    @Test
    void whatIsNoTextIsNamedWithItsLine() throws IOException {
        Path file = home.resolve("x.jsonl");
        Files.write(file, (NOTE + "\"é\"\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(haven().run("import", file.toString()))
                .isEqualTo(Result.refused(
                        file + ", line 2: it is not in UTF-8. Save the file in that encoding. Nothing was imported."));
        Files.writeString(file, NOTE + "a\0b\n");
        assertThat(haven().run("import", file.toString()))
                .isEqualTo(Result.refused(
                        file + ", line 2: it has the character NUL, which no text has. Nothing was imported."));
        Files.writeString(file, NOTE + "x".repeat(1_000_001));
        assertThat(haven().run("import", file.toString()))
                .isEqualTo(Result.refused(file + ", line 2: it is longer than 1 MB. Nothing was imported."));
    }

    @Test
    void aFileOfAnotherKindIsOneLineThatNamesWhatIsRead() throws IOException {
        Path file = home.resolve("photo.png");
        Files.write(
                file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, (byte) 0xFF, '\n'});
        assertThat(haven().run("import", file.toString()))
                .isEqualTo(Result.refused("haven cannot tell what " + file
                        + " is. Nothing was imported. It reads haven's own jsonl and csv, jrnl, daylio, and text in which"
                        + " a date begins each entry; --format says which."));
    }

    @Test
    void severalMistakesAreNamedTheFirstFiveOfThem() {
        assertThat(given("{}\n".repeat(7))).isEqualTo(new Result(2, "", """
                standard input, line 1: kind is missing. It is "episode", "practice", "check-in" or "note".
                standard input, line 2: kind is missing. It is "episode", "practice", "check-in" or "note".
                standard input, line 3: kind is missing. It is "episode", "practice", "check-in" or "note".
                standard input, line 4: kind is missing. It is "episode", "practice", "check-in" or "note".
                standard input, line 5: kind is missing. It is "episode", "practice", "check-in" or "note".
                There are 2 more mistakes. Nothing was imported.
                """));
    }

    @Test
    void anIdIsOneEntrys() {
        assertThat(given(NOTE + NOTE).out()).startsWith("1 new");
        assertThat(given(NOTE + NOTE.replace("one", "two")))
                .isEqualTo(
                        Result.refused(
                                "standard input, line 2: its id is that of line 1 already, which says something else. Nothing was imported."));
        String checkIn =
                "{\"kind\":\"check-in\",\"id\":\"" + ID + "\",\"at\":\"2026-11-16T21:30:00+01:00\",\"note\":\"x\"}\n";
        assertThat(given(checkIn, "--replace"))
                .isEqualTo(Result.refused(
                        "standard input, line 1: its id is that of a note in your journal. Nothing was imported."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import|2|haven import needs a file. Name one, or - for standard input. See haven import --help.",
                "import a b|2|haven import takes one file at a time. Import the others after it.",
                "import nowhere.jsonl|1|There is no file nowhere.jsonl. Nothing was imported.",
                "import - --format xml|2|There is no format \"xml\". The formats are jsonl, csv, jrnl, daylio and text.",
            })
    void refusesWhatCannotBeRead(String typed, int code, String line) {
        assertThat(haven().run(typed.split(" "))).isEqualTo(new Result(code, "", line + "\n"));
    }

    @Test
    void aFolderNeedsATable() {
        assertThat(haven().run("import", home.toString()))
                .isEqualTo(
                        Result.refused(
                                "There is no table of haven's in the folder " + home
                                        + ". Name a file, or a folder with episodes.csv, practices.csv, check-ins.csv, notes.csv, toolkit.csv, plan.csv."));
    }
}
