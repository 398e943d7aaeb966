package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.KindWords;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is listed and found, and in which form.
class JournalListTest {
    /// What spreadsheets know UTF-8 by.
    private static final String MARK = "\uFEFF";

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
        JournalFixture.fill(haven);
    }

    /// The first letters of what is listed.
    private String letters(String... typed) {
        Result result = haven.run(typed);
        assertThat(result.err()).isEmpty();
        return result.out()
                .lines()
                .filter(line -> line.matches("([a-f])\\1{4} .*"))
                .map(line -> line.substring(0, 1))
                .collect(Collectors.joining());
    }

    @Test
    void allKindsTheNewestFirst() {
        String list = """
                ddddd   Wed 18 Nov 20:00   note               win: 母に電話した 🙂 and we talke…
                ccccc   Tue 17 Nov 08:00   check-in           sleep 6, mood 4: slept badly
                bbbbb   Mon 16 Nov 21:35   practice   8 → 5   box, 3 min
                aaaaa   Mon 16 Nov 21:30   episode    8 → 4   no answer to my text
                """;
        assertThat(haven.run("journal")).isEqualTo(Result.said(list));
        assertThat(haven.run("journal", "list")).isEqualTo(Result.said(list));
    }

    @Test
    void fortyColumnsHoldIt() {
        assertThat(haven.with("COLUMNS", "40").run("journal")).isEqualTo(Result.said("""
                ddddd
                  Wed 18 Nov 20:00, note
                  win: 母に電話した 🙂 and we talked fo…
                ccccc
                  Tue 17 Nov 08:00, check-in
                  sleep 6, mood 4: slept badly
                bbbbb
                  Mon 16 Nov 21:35, practice, 8 → 5
                  box, 3 min
                aaaaa
                  Mon 16 Nov 21:30, episode, 8 → 4
                  no answer to my text
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "--kind episode, a",
        "--kind Check-In --kind practice, cb",
        "--since tuesday, dc",
        "--until monday, ba",
        "--since 2026-11-17 --until 2026-11-17, c",
        "--since 2026-W46, dcba",
        "--until 2026-W46, ''",
        "--feeling Anxious, a",
        "--feeling anxious --feeling sad, a",
        "--with sam --tag silence, a",
        "--tag family, d",
        "--min 7, ba",
        "--min 7 --kind practice, b",
        "list answer --min 7, a",
        "search TALKED while, d",
        "search 電話, d",
        "search 🙂 --tag family, d",
        "search box, b",
        "search nowhere, ''"
    })
    void filtersCombine(String typed, String letters) {
        assertThat(letters(("journal " + typed).split(" "))).isEqualTo(letters);
    }

    @Test
    void nothingFoundIsAnEmptyList() {
        assertThat(haven.run("journal", "search", "nowhere"))
                .isEqualTo(Result.said("Nothing that is kept is like that.\n"));
        assertThat(haven.run("journal", "search", "nowhere", "--json")).isEqualTo(Result.said("[]\n"));
        assertThat(TestApp.in(home.resolve("new")).run("journal"))
                .isEqualTo(Result.said("Nothing is kept yet. haven log keeps what happened, if you like.\n"));
        assertThat(TestApp.in(home.resolve("new")).run("journal", "--json")).isEqualTo(Result.said("[]\n"));
    }

    @Test
    void whereNothingIsKeptAnyMoreNoFilterIsToBlame() {
        TestApp other = TestApp.in(home.resolve("other"));
        other.run("log", "silence");
        other.run("undo");
        assertThat(other.run("journal"))
                .isEqualTo(Result.said("Nothing is kept now. haven log keeps what happened; haven undo --list shows"
                        + " what you did last.\n"));
        assertThat(other.run("journal", "--tag", "x")).isEqualTo(Result.said("Nothing that is kept is like that.\n"));
    }

    @Test
    void twentyAreShownAndTheOthersCounted() {
        for (int i = 0; i < 20; i++) {
            haven.clock().advance(Duration.ofMinutes(1));
            haven.run("log", "entry " + i);
        }
        assertThat(haven.run("journal").out())
                .hasLineCount(22)
                .contains("entry 19\n", "entry 0\n")
                .endsWith("\n\nThere are 4 more; --all shows them.\n");
        assertThat(haven.run("journal", "--kind", "episode").out()).endsWith("\n\nThere is 1 more; --all shows it.\n");
        assertThat(haven.run("journal", "--limit", "23").out()).endsWith("\n\nThere is 1 more; --all shows it.\n");
        assertThat(haven.run("journal", "--all").out()).hasLineCount(24);
        assertThat(haven.run("journal", "--format", "markdown").out()).hasLineCount(26);
        assertThat(haven.run("journal", "--format", "csv", "--limit", "2").out())
                .hasLineCount(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search | There is nothing to search for yet. For example: haven journal search silence.",
                "silence | haven journal cannot \"silence\". To search for it: haven journal search silence. It can list, show, edit, rm, search, history.",
                "--since 2026-11-18 --until 2026-11-17"
                        + " | --since 2026-11-18 is after --until 2026-11-17. Nothing can be in between.",
                "--since soon | --since \"soon\" is no day that haven can read. Try monday, 2026-11-01, \"3 days ago\","
                        + " \"last week\", 2026-W47, 2026-11 or 2026.",
                "--kind nots | There is no kind \"nots\". Did you mean note? The kinds are" + " {kinds of days}.",
                "--min 11 | --min takes a whole number from 0 to 10, not \"11\".",
                "--limit 0 | --limit takes a whole number from 1, not 0.",
                "--limit 2 --all | --limit and --all ask for two things. Give one of them.",
                "--format xml | There is no format \"xml\". The formats are text, markdown, csv and json.",
                "rm a --min 3 | haven journal rm takes no --min. See haven journal --help.",
            })
    void whatCannotBeIsRefused(String typed, String line) {
        assertThat(haven.run(("journal " + typed).split(" "))).isEqualTo(Result.refused(KindWords.in(line)));
    }

    @Test
    void aFileHoldsAllInTheFormOfItsEnding() {
        Path file = home.resolve("journal.csv");
        assertThat(haven.run("journal", "-o", file.toString()))
                .isEqualTo(new Result(0, "", "What you kept is in " + file + "; only you can read it.\n"));
        assertThat(file)
                .hasContent(MARK + haven.run("journal", "--format", "csv").out());
        assertThat(haven.run("journal", "show", "a", "-o", file.toString()))
                .isEqualTo(Result.failed(file + " is already there. It was left as it is; --force replaces it."));
        haven.run("journal", "show", "a", "-o", file.toString(), "--force");
        assertThat(file)
                .hasContent(MARK
                        + haven.run("journal", "show", "a", "--format", "csv").out());
    }

    @Test
    void aTableHasTheColumnsOfWhatIsInIt() {
        haven.run("note", "--tag", "rain", "a walk");
        assertThat(haven.run("journal", "--format", "csv", "--tag", "rain").out())
                .isEqualTo("""
                kind,id,at,zone,day,about,text,tags
                note,01a1f05a-1d40-7ccf-a81d-094efefa3a60,2026-11-18T21:30:00+01:00,Europe/Berlin,2026-11-18,note,a walk,rain
                """);
        assertThat(haven.run("journal", "--format", "csv", "--kind", "topic").out())
                .isEqualTo("kind,id,at,zone,day,text,episodes,state,agreed\n");
    }

    @Test
    void aTableOfTheNewestHasTheirColumnsAlone() {
        haven.run("note", "--tag", "rain", "a walk");
        assertThat(haven.run("journal", "--format", "csv", "--limit", "1").out())
                .startsWith("kind,id,at,zone,day,about,text,tags\nnote,")
                .hasLineCount(2);
        assertThat(haven.run("journal", "--format", "csv", "--kind", "note", "--kind", "topic", "--limit", "1")
                        .out())
                .startsWith("kind,id,at,zone,day,about,text,tags,episodes,state,agreed\nnote,");
    }

    @Test
    void whatWasAskedForHasItsColumnsBeforeThereIsAJournal() {
        TestApp empty = TestApp.in(home.resolve("new"));
        assertThat(empty.run("journal", "--format", "csv", "--kind", "note").out())
                .isEqualTo("kind,id,at,zone,day,about,text,tags\n");
        assertThat(empty.run("journal", "--format", "csv").out()).isEqualTo("kind,id,at,zone,day\n");
    }

    @Test
    void nothingThatATerminalWouldObeyIsInATableItShowsAndAFileHasItWhole() throws IOException {
        haven.input(
                        "{\"kind\":\"note\",\"at\":\"2026-11-17T21:30:00+01:00\",\"text\":\"a\\u001b[31mb\\u0007\\u202ec\"}\n")
                .run("import", "-");
        Path file = home.resolve("journal.csv");
        haven.run("journal", "-o", file.toString());
        assertThat(Files.readString(file)).contains(",a\u001b[31mb\u0007\u202ec\n");
        String table = haven.run("journal", "--format", "csv").out();
        assertThat(haven.input(table).run("import", "-").out()).startsWith("0 new, 5 the same");
        assertThat(haven.terminals(new TestTerminals(true))
                        .run("journal", "--format", "csv")
                        .out())
                .contains(",a[31mbc\n")
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void aTableIsWhatAnImportReads() {
        Path file = home.resolve("journal.csv");
        haven.run("journal", "-o", file.toString());
        assertThat(haven.run("import", file.toString())).isEqualTo(Result.said("0 new, 4 the same.\n"));
    }

    @ParameterizedTest
    @CsvSource({"journal, y.xlsx", "journal show a, y.xlsx", "journal, y.html"})
    void anEndingThatIsNoFormatIsRefused(String typed, String name) {
        Path file = home.resolve(name);
        assertThat(haven.run((typed + " -o " + file).split(" ")))
                .isEqualTo(Result.refused("There is no format for " + name
                        + ". Names end in .txt, .md, .csv or .json; --format says it for any other."));
        assertThat(file).doesNotExist();
        assertThat(haven.run((typed + " --format text -o " + file).split(" ")).code())
                .isZero();
        assertThat(file).exists();
    }

    @Test
    void aTableInMarkdownHasWholeWords() {
        assertThat(haven.run("journal", "--kind", "note", "--format", "markdown"))
                .isEqualTo(Result.said("""
                | name | when | kind | strength | what |
                | --- | --- | --- | --- | --- |
                | ddddd | Wed 18 Nov 20:00 | note |  | win: 母に電話した 🙂 and we talked for a long while about nothing |
                """));
    }

    @Test
    void jsonIsAListOfWholeEntries() {
        assertThat(haven.run("journal", "--kind", "note", "--json").out())
                .isEqualTo(haven.run("journal", "--kind", "note", "--format", "json")
                        .out())
                .startsWith("[ {\n  \"kind\": \"note\",\n  \"id\": \"01a2040c-0000-7000-8000-dddddddddddd\",\n");
    }
}
