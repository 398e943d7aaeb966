package haven.command.housekeeping;

import static haven.command.housekeeping.ImportFixture.ID;
import static haven.command.housekeeping.ImportFixture.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.KindWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mistake is named with its line, and nothing is imported.
class ImportMistakesTest {
    @TempDir
    private Path home;

    private ImportFixture imports;
    private TestApp haven;

    @BeforeEach
    void moveIn() {
        imports = new ImportFixture(home);
        haven = imports.haven();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|There is nothing in standard input. Nothing was imported.",
                "hello|haven cannot tell what standard input is. Nothing was imported. It reads haven's own jsonl and csv, jrnl, Day One, Daylio, tables with a date, and text in which a date begins each entry; --format says which.",
                "{\"kind\":\"note\"|standard input, line 1: it cannot be read as JSON from column 15 on. Nothing was imported.",
                "{\"haven\":\"export\",\"version\":1}%n[]|standard input, line 2: it is to be an object in braces. Nothing was imported.",
                "{\"haven\":\"export\",\"version\":2}|standard input, line 1: a newer haven wrote it (version 2; this one knows 1). Import it with that one. Nothing was imported.",
                "{\"haven\":1}|standard input, line 1: it is no header of an export. Nothing was imported.",
                "{\"kind\":\"note\",\"kind\":\"note\"}|standard input, line 1: it names a field twice. Nothing was imported.",
                "{\"kind\":\"walk\"}|standard input, line 1: kind is \"walk\". It is to be {\"kinds\"}. Nothing was imported.",
                "{\"kind\":\"note\",\"text\":\"x\"}|standard input, line 1: at is missing or empty. It is a text in quotes. Nothing was imported.",
                "{\"kind\":\"note\",\"at\":\"2026-11-16T21:30:00Z\",\"text\":\"a\\u0000\"}|standard input, line 1: text is a text with the character \\u0000. It is to be a text without it. Nothing was imported.",
                "{\"kind\":\"note\",\"at\":\"2026-11-16T21:30:00Z\",\"txt\":\"a\"}|standard input, line 1: there is no field txt. Did you mean text? The fields are kind, id, at, zone, day, about, text, tags. Nothing was imported.",
                "{\"kind\":\"episode\",\"at\":\"2026-11-16T21:30:00Z\",\"feelings\":[{\"name\":\"sad\",\"strength\":12}]}|standard input, line 1: feelings[0].strength is 12. It is to be a whole number from 0 to 10. Nothing was imported.",
                "{\"kind\":\"episode\",\"at\":\"2026-11-16T21:30:00Z\",\"feelings\":[{\"name\":\"7\"}]}|standard input, line 1: feelings[0].name is \"7\". It is to be a text with a letter in it. Nothing was imported.",
                "{\"kind\":\"episode\",\"at\":\"2026-11-16T21:30:00Z\",\"trigger\":\"x\",\"tags\":[\" \"]}|standard input, line 1: tags[0] is empty. It is to be a text with something in it. Nothing was imported.",
                "kind,at,feelings%nepisode,2026-11-16 14:05,7|standard input, line 2: feelings[0].name is \"7\". It is to be a text with a letter in it. Nothing was imported.",
                "{\"kind\":\"episode\",\"at\":\"2026-11-16T21:30:00Z\"}|standard input, line 1: nothing is said in it. Nothing was imported.",
                "{\"kind\":\"toolkit\",\"at\":\"2026-11-16T21:30:00Z\",\"type\":\"drill\",\"name\":\"nosuchdrill\"}|standard input, line 1: There is no drill called \"nosuchdrill\". As another type it may have any name. Nothing was imported.",
                "{\"kind\":\"safety-plan\",\"part\":\"roof\",\"text\":\"x\"}|standard input, line 1: part is \"roof\". It is to be one of signs, alone, distraction, help, professionals, surroundings. Nothing was imported.",
                "{\"kind\":\"toolkit\",\"at\":\"2026-11-16T21:30:00Z\",\"type\":\"tea\",\"name\":\"x\"}|standard input, line 1: type is \"tea\". It is to be one of drill, thing, person, place, phrase, music, movement, step. Nothing was imported.",
                "kind,text%nwalk,x|standard input, line 2: kind is \"walk\". It is to be one of {kinds}. Nothing was imported.",
                "kind,text,colour%nsafety-plan,x,red|standard input, line 2: there is no field colour. The fields are kind, id, at, zone, day, part, position, text. Nothing was imported.",
                "kind,text,text%nsafety-plan,x,y|standard input, line 2: there are two columns text. Nothing was imported.",
                "kind,text%nsafety-plan,x,y|standard input, line 2: it has more cells than the header has names. Nothing was imported.",
                "kind,part,text%nsafety-plan,signs,\"x%n|standard input, line 1: here or after it, the CSV cannot be read: a quote is not closed. Nothing was imported.",
                "kind,at,distress%nepisode,2026-11-16 14:05,strong|standard input, line 2: distress is \"strong\". It is to be a whole number from 0 to 10. Nothing was imported.",
                "kind,at,feelings%nepisode,2026-11-16 14:05,sad:12|standard input, line 2: feelings[0].strength is 12. It is to be a whole number from 0 to 10. Nothing was imported.",
                "kind,at,feelings%nepisode,2026-11-16 14:05,sad:1:2|standard input, line 2: feelings[0].strength is \"1:2\". It is to be a whole number from 0 to 10. Nothing was imported.",
                "{%n  \"entries\" : {}%n}|standard input, line 1: it is no JSON of entries that haven knows; a report, such as a week, is none. Nothing was imported.",
                "{\"entries\":{}}|standard input, line 1: there is no list of entries in it, as jrnl writes one. Nothing was imported.",
                "{\"entries\":[{\"title\":\"x\",\"date\":\"16.11.2026\",\"time\":\"14:05\"}]}|standard input, entry 1: \"16.11.2026 14:05\" is not a time. It is to be a date and a time such as 2026-11-20 and 14:05. Nothing was imported.",
                "2026-11-16 25:05 x|standard input, line 1: \"2026-11-16 25:05\" is not a time. Write it as 14:05 or 9 pm. Nothing was imported.",
                "2031-11-16 14:05 x|standard input, line 1: 2031-11-16 is still to come, or before 1900. Nothing was imported.",
                "full_date,date,weekday,time,mood%n16 Nov,,,14:05,rad|standard input, line 2: \"16 Nov 14:05\" is not a time. It is to be a date and a time such as 2026-11-20 and 14:05. Nothing was imported.",
                "year,date,weekday,time,mood%n2018,30 February,,14:05,rad|standard input, line 2: \"30 February 2018 14:05\" is not a time. It is to be a date and a time such as 2026-11-20 and 14:05. Nothing was imported.",
                "full_date,date,weekday,time,mood%n2026-11-16,,,14:05,|standard input, line 2: it has neither a mood nor a note. Nothing was imported.",
            })
    void refusesInOneLineAndWritesNothing(@Nullable String text, String line) {
        assertThat(imports.given((text == null ? "" : text).replace("%n", "\n")))
                .isEqualTo(Result.refused(KindWords.in(line)));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void aTextIsRefusedWhereItHasNoDateYet() {
        assertThat(imports.given("hello\n2026-11-16 x\n", "--format", "text"))
                .isEqualTo(Result.refused(
                        "standard input, line 1: it stands before the first date. A line such as \"2026-11-20 14:05\" begins an"
                                + " entry. Nothing was imported."));
    }

    @Test
    void aTableThatIsNotDayliosIsRefusedInOneLine() {
        assertThat(imports.given("day,mood\n2026-11-16,good\n2026-11-17,bad\n", "--format", "daylio"))
                .isEqualTo(Result.refused(
                        "standard input, line 1: it is to have the names of Daylio's columns: full_date, or year and"
                                + " date, then weekday, time, mood. Nothing was imported."));
    }

    @Test
    void whatIsNoTextIsNamedWithItsLine() throws IOException {
        Path file = home.resolve("x.jsonl");
        Files.write(file, (NOTE + "\"é\"\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(haven.run("import", file.toString()))
                .isEqualTo(Result.refused(file
                        + ", line 2: it is not in UTF-8. In Windows-1252 it has \"é\": if that is right, add"
                        + " --encoding windows-1252; if not, name the encoding that it is in. Nothing was imported."));
        Files.writeString(file, NOTE + "a\0b\n");
        assertThat(haven.run("import", file.toString()))
                .isEqualTo(Result.refused(
                        file + ", line 2: it has the character NUL, which no text has. Nothing was imported."));
        Files.writeString(file, NOTE + "x".repeat(10_000_001));
        assertThat(haven.run("import", file.toString()))
                .isEqualTo(Result.refused(
                        file + ", line 2: it is longer than 10 MB, and an entry has 1 MB of text at most."
                                + " Nothing was imported."));
    }

    @Test
    void aFileOfAnotherKindIsOneLineThatNamesWhatItIs() throws IOException {
        Path file = home.resolve("photo.png");
        Files.write(
                file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, (byte) 0xFF, '\n'});
        assertThat(haven.run("import", file.toString()))
                .isEqualTo(Result.refused(file + " is a picture, and has no words. Nothing was imported."));
    }

    @Test
    void severalMistakesAreNamedTheFirstFiveOfThem() {
        assertThat(imports.given("{}\n".repeat(7))).isEqualTo(new Result(2, "", KindWords.in("""
                standard input, line 1: kind is missing. It is {"kinds"}.
                standard input, line 2: kind is missing. It is {"kinds"}.
                standard input, line 3: kind is missing. It is {"kinds"}.
                standard input, line 4: kind is missing. It is {"kinds"}.
                standard input, line 5: kind is missing. It is {"kinds"}.
                There are 2 more mistakes. Nothing was imported.
                """)));
    }

    @Test
    void anIdIsOneEntrys() {
        assertThat(imports.given(NOTE + NOTE).out()).startsWith("1 new");
        assertThat(imports.given(NOTE + NOTE.replace("one", "two")))
                .isEqualTo(
                        Result.refused(
                                "standard input, line 2: its id is that of line 1 already, which says something else. Nothing was imported."));
        String checkIn =
                "{\"kind\":\"check-in\",\"id\":\"" + ID + "\",\"at\":\"2026-11-16T21:30:00+01:00\",\"note\":\"x\"}\n";
        assertThat(imports.given(checkIn, "--replace"))
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
                "import - --format xml|2|There is no format \"xml\". The formats are jsonl, csv, jrnl, dayone, daylio, table, daily, rednotebook and text.",
            })
    void refusesWhatCannotBeRead(String typed, int code, String line) {
        assertThat(haven.run(typed.split(" "))).isEqualTo(new Result(code, "", line + "\n"));
    }

    @Test
    void aReportIsNoEntry() {
        haven.run("note", "x");
        assertThat(imports.given(haven.run("week", "--json").out()))
                .isEqualTo(
                        Result.refused(
                                "standard input, line 1: it is no JSON of entries that haven knows; a report, such as a week, is none. Nothing was imported."));
        assertThat(imports.given(haven.run("journal", "history", "last", "--json")
                                .out())
                        .err())
                .contains("kind");
        assertThat(imports.given(
                                "{\n  \"tags\": [\"a\"],\n  \"kind\": \"note\",\n  \"at\": \"2026-11-16T21:30\",\n  \"text\": \"y\"\n}\n")
                        .out())
                .startsWith("1 new");
    }

    @Test
    void anEmptyNameIsNotTheFolderOneStandsIn() {
        assertThat(haven.run("import", ""))
                .isEqualTo(
                        Result.refused("\"\" cannot be a file's name. haven import takes a file or a folder, or - for"
                                + " standard input."));
        assertThat(haven.run("restore", "").code()).isEqualTo(1);
    }

    @Test
    void aFolderNeedsATable() {
        assertThat(haven.run("import", home.toString()))
                .isEqualTo(Result.refused(KindWords.in("There are no notes in the folder " + home
                        + ", and no table of haven's. Name a file, or a folder with {kinds.csv}, or with notes such as"
                        + " 2026-11-20.md.")));
    }
}
