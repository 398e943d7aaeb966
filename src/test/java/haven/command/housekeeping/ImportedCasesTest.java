package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as other programs and people have them: each comes in whole, and once, or is refused in a line that says what
/// it is and what to do.
class ImportedCasesTest {
    private static final Path CASES = Path.of("src/test/resources/haven/import");

    @TempDir
    private Path home;

    private ImportFixture imports;

    @BeforeEach
    void moveIn() {
        imports = new ImportFixture(home);
        imports.haven().at("2026-11-22T10:00+01:00[Europe/Berlin]");
    }

    private Result given(String file, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "import";
        words[1] = CASES.resolve(file).toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return imports.haven().run(words);
    }

    /// Each entry: when, and what it says.
    private String told() {
        return imports.exported()
                .replaceAll(
                        "\\{\"kind\":\"([^\"]*)\",\"id\":\"[^\"]*\",\"at\":\"([^\"]*)\".*?\"day\":\"[^\"]*\",",
                        "$1 $2 ")
                .replace("\"about\":\"note\",", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "diary-de.txt | note 2024-04-30T12:00:00+02:00 \"text\":\"Ein langer Spaziergang.\"}%nnote 2024-05-01T12:00:00+02:00 \"text\":\"Regen, den ganzen Tag.\"}%nnote 2024-08-02T12:00:00+02:00 \"text\":\"Besser.\"}",
                "diary-open-end.txt | note 2024-03-10T12:00:00+01:00 \"text\":\"slept badly, nothing to look forward to\"}%nnote 2024-03-11T12:00:00+01:00 \"text\":\"rain all day\"}%nnote 2024-03-12T12:00:00+01:00 \"text\":\"Dear diary,\"}%nnote 2024-03-13T12:00:00+01:00 \"text\":\"was better\"}",
                "diary-months.md | note 2024-03-10T12:00:00+01:00 \"text\":\"Walked by the river.\"}%nnote 2024-03-28T12:00:00+01:00 \"text\":\"Quiet.\"}%nnote 2024-04-02T12:00:00+02:00 \"text\":\"Called Ana.\"}",
                "jrnl-body-dates.txt | note 2024-03-10T09:00:00+01:00 \"text\":\"Sleep diary of the week.\\n2024-03-09 woke at three\\n2024-03-08 slept through\\n## 2024-03-07\\nnothing to say\"}%nnote 2024-03-11T10:00:00+01:00 \"text\":\"Next day.\\nBody.\"}",
                "jrnl-export.md | note 2024-03-10T09:00:00+01:00 \"text\":\"A quiet walk with @sam.\\n\\nIt rained.\",\"tags\":[\"sam\"]}%nnote 2024-04-01T09:00:00+02:00 \"text\":\"April entry.\\n\\nAnother #tag and @sam.\",\"tags\":[\"tag\",\"sam\"]}%nnote 2026-03-31T22:15:00+02:00 \"text\":\"Starred one. Body here.\\n\\nsecond line\\n\\n#### heading in body\"}",
                "jrnl-pretty.txt | note 2024-03-10T09:00:00+01:00 \"text\":\"A quiet walk with @sam.\\nIt rained.\",\"tags\":[\"sam\"]}%nnote 2024-04-01T09:00:00+02:00 \"text\":\"April entry.\\nAnother #tag and @sam.\",\"tags\":[\"tag\",\"sam\"]}%nnote 2026-03-31T22:15:00+02:00 \"text\":\"Starred one. Body here.\\nsecond line\\n\\n# heading in body\"}",
                "jrnl-hash.txt | note 2024-03-10T09:00:00+01:00 \"text\":\"A #calm day with @sam.\",\"tags\":[\"calm\",\"sam\"]}",
                "daylio-sep.csv | check-in 2024-03-10T21:05:00+01:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":7}],\"note\":\"x\"}",
                "daylio-utf16.txt | check-in 2024-03-10T21:05:00+01:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":7}],\"note\":\"x\"}",
                "daylio-excel-us.csv | check-in 2024-03-10T21:05:00+01:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":7}],\"note\":\"x\"}",
                "daylio-scales.csv | check-in 2026-04-02T10:00:00+02:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":5},{\"indicator\":\"sleep quality\",\"value\":6}],\"note\":\"Tea\\nand rest.\"}%ncheck-in 2026-04-12T12:00:00+02:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":7},{\"indicator\":\"sleep quality\",\"value\":8}],\"note\":\"A slow morning.\\nactivities: walk, tea\\nscales: Sleep Time: 8:00\"}",
                "obsidian | note 2024-03-10T08:00:00+01:00 \"text\":\"# Sunday\\n\\n- walked\\n- [ ] call Sam\\n\\n## Evening\\n21:05 tea\",\"tags\":[\"daily\"]}%nnote 2024-03-11T12:00:00+01:00 \"text\":\"Rain. #calm\",\"tags\":[\"calm\"]}",
                "obsidian/Daily/2024-03-11.md | note 2024-03-11T12:00:00+01:00 \"text\":\"Rain. #calm\",\"tags\":[\"calm\"]}",
                "rednotebook-2024-03.txt | note 2024-03-10T12:00:00+01:00 \"text\":\"A walk\"}%nnote 2024-03-11T12:00:00+01:00 \"text\":\"Rain\"}",
            })
    void comesInWholeAndOnce(String file, String told) {
        Result first = given(file);
        assertThat(first.err()).isEmpty();
        assertThat(told()).isEqualTo(told.replace("%n", "\n") + "\n");
        assertThat(given(file).out()).startsWith("0 new, ");
    }

    @Test
    void ofOrgsJournalTheTimesAreRead() {
        assertThat(given("org-journal.org")).isEqualTo(Result.said("""
                1 new, 0 the same.
                It brought in 1 note.
                Not taken from src/test/resources/haven/import/org-journal.org: the properties CREATED.
                """));
        assertThat(told()).isEqualTo("note 2024-03-10T09:05:00+01:00 \"text\":\"A walk\\nquiet\"}\n");
    }

    @Test
    void ofDayOneWhatWasWrittenIsRead() {
        assertThat(given("dayone.json")).isEqualTo(Result.said("""
                1 new, 0 the same.
                It brought in 1 note.
                Not taken from src/test/resources/haven/import/dayone.json: entries without words (1).
                """));
        assertThat(told())
                .isEqualTo(
                        "note 2024-03-10T08:30:00+01:00 \"text\":\"A quiet walk\\n\\nTwo lines. Rain!\",\"tags\":[\"starred\",\"walk\"]}\n");
    }

    @Test
    void aDateThatCouldBeTwoIsNamed() {
        assertThat(given("diary-2digit.txt"))
                .isEqualTo(
                        Result.refused("src/test/resources/haven/import/diary-2digit.txt, line 7: \"3/12/24\" could be"
                                + " 2024-12-03 or 2024-03-12. Write it as one of them, or say which with --date-order. Nothing"
                                + " was imported."));
        assertThat(given("diary-2digit.txt", "--date-order", "mdy").out()).startsWith("3 new");
    }

    @Test
    void moodsOfOnesOwnAreNamedAndMayGetNumbers() {
        assertThat(given("daylio-de.csv").out()).isEqualTo("""
                2 new, 0 the same.
                It brought in 2 check-ins.
                Kept as words, for want of a number: gut (1), super (1). To give moods of your own one from 0 to 10: haven undo, if this is kept already, and import with --mood "gut=N" --mood "super=N".
                """);
        imports.haven().run("undo");
        assertThat(given("daylio-de.csv", "--mood", "gut=7", "--mood", "super=9")
                        .out())
                .isEqualTo("2 new, 0 the same.\nIt brought in 2 check-ins.\n");
        assertThat(told()).isEqualTo("""
                check-in 2024-03-09T08:00:00+01:00 "ratings":[{"indicator":"mood","value":9}]}
                check-in 2024-03-10T21:05:00+01:00 "ratings":[{"indicator":"mood","value":7}],"note":"Ruhig.\\nactivities: Spaziergang, Tee"}
                """);
    }

    @Test
    void aTimeOfHalfADayIsRead() {
        assertThat(given("daylio-es.csv", "--mood", "bien=7").err()).isEmpty();
        assertThat(told())
                .isEqualTo(
                        "check-in 2024-03-10T21:05:00+01:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":7}],\"note\":\"Calma.\\nactivities: paseo, té\"}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bearable.csv | 'date=date,date formatted=-,weekday=-,time of day=time,category=indicator,rating/amount=value,detail=note:,notes=note' | check-in 2024-03-10T09:00:00+01:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":7}],\"note\":\"detail: Calm / Hopeful\"}%ncheck-in 2024-03-10T15:00:00+01:00 \"ratings\":[{\"indicator\":\"symptom\",\"value\":2}],\"note\":\"detail: Headache (Mild)\\nafter a long day\"}",
                "generic-mood.csv | Date=date,Time=time,Mood=rating.mood:1-5,Tags=note: | check-in 2024-03-10T09:05:00+01:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":5}],\"note\":\"Tags: calm\"}",
                "journey.json | text=note,date_modified=-,date_journal=date,id=-,timezone=-,mood=rating.mood:0-5,sentiment=note:,tags=note: | check-in 2024-03-10T09:00:00+01:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":0}],\"note\":\"A quiet walk\\nsentiment: 1.25\\ntags: walk\"}",
                "loop-checkmarks.csv | Date=date,Meditate=text:,Walk=text:,Breathe=text: | note 2024-03-10T12:00:00+01:00 \"text\":\"Meditate: NO\\nWalk: 7000\\nBreathe: SKIP\"}%nnote 2024-03-11T12:00:00+01:00 \"text\":\"Meditate: YES_MANUAL\\nWalk: 10000\\nBreathe: UNKNOWN\"}",
                "pixels.json | date=date,type=-,scores=rating.mood:1-5,notes=note,tags.type=-,tags.entries=note: | check-in 2024-03-10T12:00:00+01:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":8}],\"note\":\"Quiet\\ntags.entries: calm\"}",
            })
    void aTableIsRefusedWithALineThatBringsItIn(String file, String map, String told) {
        String path = CASES.resolve(file).toString();
        assertThat(given(file))
                .isEqualTo(Result.refused(path
                        + " is a table that haven does not know. Nothing was imported. Say what its"
                        + " columns are, and see what comes of it: haven import " + path + " --dry-run --map " + map));
        assertThat(given(file, "--map", map.replace("'", "")).err()).isEmpty();
        assertThat(told().replace(" | ", " / ")).isEqualTo(told.replace("%n", "\n") + "\n");
        assertThat(given(file, "--map", map.replace("'", "")).out()).startsWith("0 new, ");
    }

    @Test
    void aTableOfNamesAndValuesIsReadRowByRow() {
        assertThat(given("trackandgraph.csv").err())
                .endsWith("--map FeatureName=indicator,Timestamp=date,Value=value,Label=note:,Note=note\n");
        assertThat(given("trackandgraph.csv", "--map", "FeatureName=indicator,Timestamp=date,Value=value")
                        .out())
                .endsWith("Not taken from src/test/resources/haven/import/trackandgraph.csv: Label.\n");
        assertThat(told())
                .contains("check-in 2025-09-21T08:00:00+02:00 \"ratings\":[{\"indicator\":\"mood\",\"value\":7}]}\n")
                .contains("check-in 2025-09-21T00:00:00+02:00 \"ratings\":[{\"indicator\":\"panic\",\"value\":1}]}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "date,mood%n2024-03-10,good%n2024-03-11,so lala | date=date,mood=rating.mood --mood good=N --mood 'so lala=N'",
                "Datum;Stimmung;Notiz%n10.03.2024;7,5;ruhig | Datum=date,Stimmung=rating.stimmung:0-10,Notiz=note",
                "id,when,words%n1,2024-03-10T21:05:00Z,x%n2,sometime,y | id=-,when=date,words=text:",
                "Name,Created,Tags,Text%nA,\"March 10, 2024 9:05 AM\",\"calm, work\",x | Name=text:,Created=date,Tags=tag,Text=text",
                "{\"textContent\":\"x\",\"userEditedTimestampUsec\":1710057600000000,\"createdTimestampUsec\":1710057600000000,\"labels\":[{\"name\":\"diary\"}]} | textContent=text,userEditedTimestampUsec=-,createdTimestampUsec=date,labels.name=tag",
                "{\"items\":[{\"content\":{\"title\":\"T\",\"text\":\"Body\"},\"created_at\":\"2024-03-10T08:00:00.000Z\"}]} | content.title=text:,content.text=text:,created_at=date",
            })
    void aTableIsShownWithWhatItsColumnsSeemToBe(String table, String map) {
        assertThat(imports.given(table.replace("%n", "\n") + "\n"))
                .isEqualTo(
                        Result.refused("standard input is a table that haven does not know. Nothing was imported. Say"
                                + " what its columns are, and see what comes of it: haven import - --dry-run --map "
                                + map));
    }

    @Test
    void aTableWithoutNamesIsCalledSo() {
        assertThat(imports.given("2024-03-10;09:05;3;calm\n2024-03-11;09:05;3;calm\n"))
                .isEqualTo(Result.refused("standard input is a table without the names of its columns. Nothing was"
                        + " imported. Put a line of them before its first, such as Date;Time;Mood;Note."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mood=rating.mood | --map says no date. One column is date, as in --map \"Date=date\".",
                "Date=date,Moood=rating.mood | --map names the column Moood, which the table does not have. It has Date, Time, Mood, Tags.",
                "Date=date,Mood=note,Mood=tag | --map names the column Mood twice. Each is one thing.",
                "Date=date,Mood | --map has \"Mood\". It is COLUMN=FIELD, such as \"Date=date\".",
                "Date=date,Tags=text,Mood=rating.mood | --map asks for text, rating.mood, which no one kind of entry has. A check-in has rating.NAME and note; a note has text and tag; an episode has the rest.",
            })
    void aMapThatCannotBeIsNamed(String map, String refused) {
        assertThat(given("generic-mood.csv", "--map", map))
                .isEqualTo(Result.refused(refused + " Nothing was imported."));
    }

    @Test
    void aFieldThatThereIsNotIsNamedWithThoseThereAre() {
        assertThat(given("generic-mood.csv", "--map", "Date=date,Mood=mood").err())
                .startsWith(
                        "--map has no field mood. check-in and the like have: date, time, rating.NAME, indicator, value, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Date,Mood%n2024-03-10,good' | line 2: \"good\" has no number. Give it one from 0 to 10: --mood \"good=N\".",
                "'Date,Mood%n2024-03-10,12' | line 2: \"12\" is no whole number from 0 to 10. Say the range of Mood: --map \"Mood=rating.mood:1-5\", or 0-100.",
                "'Date,Mood%nsometime,3' | line 2: \"sometime\" is not a date.",
                "'Date,Mood%n3/4/2024,3' | line 2: \"3/4/2024\" could be 2024-04-03 or 2024-03-04. Write it as one of them, or say which with --date-order.",
                "'Date,Mood%n2027-03-10,3' | line 2: 2027-03-10 is still to come.",
            })
    void whatARowDoesNotSayRightIsNamed(String text, String mistake) {
        assertThat(imports.given(
                        text.replace("'", "").replace("%n", "\n") + "\n",
                        "--map",
                        "Date=date",
                        "--map",
                        "Mood=rating.mood"))
                .isEqualTo(Result.refused("standard input, " + mistake + " Nothing was imported."));
    }

    @Test
    void aTableMayBecomeEpisodes() {
        imports.given(
                "When,What,How bad,Felt\n2024-03-10 21:05,no answer,80,\"anxious:8, sad\"\n",
                "--map",
                "When=date,What=trigger,How bad=distress:0-100,Felt=feeling");
        assertThat(told())
                .isEqualTo(
                        "episode 2024-03-10T21:05:00+01:00 \"trigger\":\"no answer\",\"feelings\":[{\"name\":\"anxious\",\"strength\":8},{\"name\":\"sad\"}],\"distress\":8}\n");
    }

    @Test
    void aFolderOfNotesIsReadBelowToo() throws IOException {
        Path vault = home.resolve("vault");
        Files.createDirectories(vault.resolve(".obsidian"));
        Files.createDirectories(vault.resolve("journals/old"));
        Files.writeString(vault.resolve(".obsidian/2024-01-01.md"), "hidden");
        Files.writeString(vault.resolve("journals/2024_03_10.md"), "- rain #wet\n");
        Files.writeString(
                vault.resolve("journals/old/March 11th, 2024.md"),
                "---\ntags:\n  - calm\n  - \"two words\"\nmood: 7\ntime: 21:05\n---\nslept\n");
        Files.writeString(vault.resolve("Ideas.md"), "no day\n");
        Files.write(vault.resolve("photo.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        Result result = imports.haven().run("import", vault.toString());
        assertThat(result)
                .isEqualTo(Result.said(
                        "2 new, 0 the same.\nIt brought in 2 notes.\nPassed over, as they say no date or no words: "
                                + vault.resolve("Ideas.md") + ", " + vault.resolve("photo.txt") + ".\n"));
        assertThat(told()).isEqualTo("""
                note 2024-03-10T12:00:00+01:00 "text":"- rain #wet","tags":["wet"]}
                note 2024-03-11T21:05:00+01:00 "text":"mood: 7\\nslept","tags":["calm","two words"]}
                """);
    }

    @Test
    void aDailyNoteIsOfTheDayThatItIsCalledBy() throws IOException {
        Path file = home.resolve("2024-03-11.md");
        Files.writeString(file, "# 12 March\nplan\n## Monday\ntea\n");
        assertThat(imports.haven().run("import", file.toString()).err()).isEmpty();
        assertThat(told())
                .isEqualTo("note 2024-03-11T12:00:00+01:00 \"text\":\"# 12 March\\nplan\\n## Monday\\ntea\"}\n");
    }

    @Test
    void aMonthOfRedNotebooksIsReadHoweverItIsWritten() throws IOException {
        Path file = home.resolve("2024-05.txt");
        Files.writeString(
                file,
                "1:\n  text: A long\n    folded line\n  Tag: null\n2: {text: Rain}\n3:\n  text: \"two\\nlines: \\\"caf\\xe9\\\"\"\n"
                        + "  Ideas:\n    an idea: null\n4:\n  text: |-\n    one\n\n    two\n");
        assertThat(imports.haven().run("import", file.toString()).err()).isEmpty();
        assertThat(told()).isEqualTo("""
                note 2024-05-01T12:00:00+02:00 "text":"A long folded line","tags":["Tag"]}
                note 2024-05-02T12:00:00+02:00 "text":"Rain"}
                note 2024-05-03T12:00:00+02:00 "text":"two\\nlines: \\"café\\"\\nIdeas: an idea","tags":["Ideas"]}
                note 2024-05-04T12:00:00+02:00 "text":"one\\n\\ntwo"}
                """);
        Files.writeString(file, "1:\n  text: x\ngarbage\n");
        assertThat(imports.haven().run("import", file.toString()).err())
                .startsWith(file + ", line 3: it cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1252", "ISO-8859-1"})
    void anEncodingIsReadWhereItIsMarkedOrSaid(String encoding) throws IOException {
        Path file = home.resolve("diary.txt");
        Files.write(file, "2024-03-10 später\n".getBytes(Charset.forName(encoding)));
        Result unsaid = imports.haven().run("import", file.toString());
        if (encoding.equals("UTF-16")) {
            assertThat(unsaid.err()).isEmpty();
        } else {
            assertThat(unsaid.code()).isEqualTo(2);
            assertThat(imports.haven()
                            .run("import", file.toString(), "--encoding", encoding)
                            .err())
                    .isEmpty();
        }
        assertThat(told()).isEqualTo("note 2024-03-10T12:00:00+01:00 \"text\":\"später\"}\n");
    }

    @Test
    void anotherEncodingIsNamedWithAWordOfIt() throws IOException {
        Path file = home.resolve("diary.txt");
        Files.write(file, "2024-03-10 a\nviel später\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(imports.haven().run("import", file.toString()))
                .isEqualTo(
                        Result.refused(file + ", line 2: it is not in UTF-8. In Windows-1252 it has \"später\": if that"
                                + " is right, add --encoding windows-1252; if not, name the encoding that it is in. Nothing was"
                                + " imported."));
        Files.write(file, "2024-03-10 a\n".getBytes(StandardCharsets.UTF_16BE));
        assertThat(imports.haven().run("import", file.toString(), "--format", "text"))
                .isEqualTo(Result.refused(file + ", line 1: it seems to be in UTF-16, without the mark of that:"
                        + " --encoding utf-16le or utf-16be. Nothing was imported."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK\u0003\u0004x | is a ZIP archive, as many programs export: unpack it, and import the file or the folder in it.",
                "%PDF-1.7 | is a PDF: export it as text, Markdown or CSV, and import that.",
                "{\\rtf1\\ansi x} | is a document in RTF: save it as plain text in UTF-8, and import that.",
                "<!DOCTYPE html> | is a page in HTML: export it as text, Markdown, CSV or JSON, or save it as plain text.",
                "<?xml version='1.0'?> | is XML: export it as text, Markdown, CSV or JSON, and import that.",
            })
    void whatIsNotReadIsCalledWhatItIs(String text, String what) {
        assertThat(imports.given(text)).isEqualTo(Result.refused("standard input " + what + " Nothing was imported."));
    }
}
