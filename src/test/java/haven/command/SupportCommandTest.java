package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportCommandTest {
    private static final String GERMANY = """
            Help lines, Germany
              0800 111 0111   call
              0800 111 0222   call
              112             emergency
            Last checked on 22 November 2026, in pages and not by calling: check the number.
            """;
    private static final String EMPTY =
            "\nYour safety plan is empty. In a calm hour, haven support edit asks for its six\nparts.\n";

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveInInGermany() {
        haven = TestApp.in(home).config("country = \"de\"\n");
    }

    private void aWholePlan() {
        haven.run("support", "add", "signs", "I", "stop", "answering", "messages");
        haven.run("support", "add", "alone", "tea, then a slow walk round the block");
        haven.run("support", "add", "distraction", "the library");
        haven.run("support", "add", "help", "Sam,", "555", "0100");
        haven.run("support", "add", "help", "Ana, 555 0101");
        haven.run("support", "add", "prof", "Dr. Weber, 555 0102");
        haven.run("support", "add", "surroundings", "Sam keeps the tablets");
    }

    private static String[] words(String typed) {
        return typed.split(" ");
    }

    @Test
    void onePageHoldsTheLinesAndThePlan() {
        aWholePlan();
        String page = GERMANY + """

                My warning signs
                  1  I stop answering messages
                What I can do alone
                  1  tea, then a slow walk round the block
                People and places that take my mind off it
                  1  the library
                People I can ask for help
                  1  Sam, 555 0100
                  2  Ana, 555 0101
                Professionals and services
                  1  Dr. Weber, 555 0102
                Making my surroundings safer
                  1  Sam keeps the tablets
                """;
        assertThat(haven.run("support")).isEqualTo(Result.said(page));
        assertThat(haven.run("support", "show")).isEqualTo(Result.said(page));
        assertThat(page.lines())
                .hasSizeLessThan(24)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aNarrowScreenHoldsIt() {
        haven.run("support", "add", "alone", "tea, then a slow walk round the block");
        haven.with("COLUMNS", "20");

        assertThat(haven.run("support")).isEqualTo(Result.said("""
                Help lines, Germany
                  0800 111 0111
                    call
                  0800 111 0222
                    call
                  112
                    emergency
                Last checked on 22
                November 2026, in
                pages and not by
                calling: check the
                number.

                What I can do alone
                  1  tea, then a
                     slow walk round
                     the block
                Still empty: my
                warning signs;
                people and places
                that take my mind
                off it; people I can
                ask for help;
                professionals and
                services; making my
                surroundings safer.
                """));
    }

    @Test
    void anEmptyPlanSaysHowToBegin() {
        assertThat(haven.run("support")).isEqualTo(Result.said(GERMANY + EMPTY));
        assertThat(haven.paths().data()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "LANG|de_DE.UTF-8|Germany",
                "LC_ALL|en_IE|Ireland",
                "LC_MESSAGES|fr_FR.UTF-8@euro|France",
                "LANG|C.UTF-8|none",
                "LANG|en|none",
                "LANG|xx_ZZ|none",
            })
    void theCountryIsThatOfTheLocaleUnlessItIsSet(String variable, String value, String country) {
        String first = TestApp.in(home.resolve("other"))
                .with("LANG", "C")
                .with(variable, value)
                .run("support", "lines")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(first)
                .isEqualTo(
                        country == null
                                ? "If you are in danger, call your local emergency number. Haven does not know your"
                                : "Help lines, " + country);
        assertThat(haven.with(variable, value).run("support", "lines")).isEqualTo(Result.said(GERMANY));
    }

    @Test
    void aGuessedCountrySaysSo() {
        assertThat(TestApp.in(home.resolve("other")).with("LANG", "nl_NL").run("support", "lines"))
                .isEqualTo(Result.said("""
                        Help lines, Netherlands
                          113         call
                          0800-0113   call
                          112         emergency
                        Last checked on 22 November 2026, in pages and not by calling: check the number.
                        The country is that of your locale. Another: haven config set country CC, or
                        --country CC, with its two letters in place of CC.
                        """));
    }

    @Test
    void aCountryWithoutLinesNeverShowsAnother() {
        assertThat(haven.run("support", "lines", "--country", "it")).isEqualTo(Result.said("""
                        If you are in danger, call your local emergency number. Haven knows no help
                        lines for Italy. To set the country: haven config set country CC, or --country
                        CC, with its two letters in place of CC.
                        """));
        assertThat(TestApp.in(home.resolve("other")).run("support", "lines")).isEqualTo(Result.said("""
                        If you are in danger, call your local emergency number. Haven does not know your
                        country. To set the country: haven config set country CC, or --country CC, with
                        its two letters in place of CC.
                        """));
    }

    @Test
    void aCountryWithoutAnEmergencyNumberHereSaysToCallTheLocalOne() {
        assertThat(haven.run("support", "lines", "--country", "BR")).isEqualTo(Result.said("""
                Help lines, Brazil
                  188   call
                Last checked on 22 November 2026, in pages and not by calling: check the number.
                If you are in danger, call your local emergency number.
                """));
    }

    @Test
    void everyCountrysLines() {
        assertThat(haven.run("support", "lines", "--all")).isEqualTo(Result.said("""
                Help lines, Australia
                  13 11 14   call
                Help lines, Austria
                  142   call, less certain
                Help lines, Brazil
                  188   call
                Help lines, Canada
                  988   call or text
                  911   emergency
                Help lines, France
                  3114   call
                  15     emergency
                  112    emergency
                Help lines, Germany
                  0800 111 0111   call
                  0800 111 0222   call
                  112             emergency
                Help lines, India
                  14416   call
                  112     emergency
                Help lines, Ireland
                  116 123   call
                  50808     text TALK
                  112       emergency
                Help lines, Netherlands
                  113         call
                  0800-0113   call
                  112         emergency
                Help lines, New Zealand
                  1737   call or text
                  111    emergency
                Help lines, South Africa
                  0800 567 567   call, less certain
                Help lines, Spain
                  024   call
                  112   emergency
                Help lines, Switzerland
                  143   call, less certain
                Help lines, United Kingdom
                  116 123   call
                  111       call, mental-health option
                  999       emergency
                Help lines, United States
                  988      call or text
                  741741   text
                  911      emergency
                Last checked on 22 November 2026, in pages and not by calling: check the number.
                """));
    }

    private void ownLines(String toml) throws IOException {
        Files.createDirectories(haven.paths().helpLines().getParent());
        Files.writeString(haven.paths().helpLines(), toml);
    }

    @Test
    void aPersonAddsAndOverridesLines() throws IOException {
        ownLines("""
                [[line]]
                country = "DE"
                number = "555 0199"
                channel = "call"
                hours = "8 to 20"

                [[line]]
                country = "DE"
                number = "0800-1110111"
                channel = "call or chat"
                checked = 2026-10-01
                """);
        assertThat(haven.run("support", "lines")).isEqualTo(Result.said("""
                Help lines, Germany
                  555 0199        call, 8 to 20, yours
                  0800-1110111    call or chat, yours
                  0800 111 0222   call
                  112             emergency
                Last checked on 1 October 2026, in pages and not by calling: check the number.
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[[line]]~country = \"DE\"~number = 110~channel = \"call\"|line 3, column 1: number is text in quotes",
                "[[line]]~country = \"D\"~number = \"1\"~channel = \"call\"|line 2, column 1: country is two letters such as \"DE\"",
                "[[line]]~country = \"DE\"~channel = \"call\"|line 1, column 1: number is missing",
                "[[line]]~country = \"DE\"~number = \" \"|line 3, column 1: number is empty",
                "[[line]]~~phone = \"1\"|line 3, column 1: phone is not known here; known are country, number, channel, hours, checked, certain",
                "[[lines]]|line 1, column 1: lines is not known here; each line is a [[line]]",
                "line = 1|line 1, column 1: each line is written as [[line]]",
                "line = [1]|line 1, column 9: each line is written as [[line]]",
            })
    void aMistakeInThemIsNamedAndTheOthersAreShown(String toml, String mistake) throws IOException {
        ownLines(toml.replace('~', '\n'));
        assertThat(haven.run("support", "lines"))
                .isEqualTo(new Result(
                        0,
                        GERMANY,
                        "In your help lines at " + haven.paths().helpLines() + ", " + mistake
                                + ". The ones that come with haven are used until it is mended.\n"));
    }

    @Test
    void theLinesComeFirstWhateverTheJournalIs() throws Exception {
        Path journal = haven.paths().journal();
        Files.createDirectories(journal.getParent());
        Files.writeString(journal, "Dear diary, this is no database at all. ".repeat(100));
        assertThat(haven.run("support"))
                .isEqualTo(new Result(
                        0,
                        GERMANY,
                        "Your journal at " + journal + " is damaged, or is not a journal. It was left as it is. Keep a"
                                + " copy of it, then move it away; haven makes a new one.\n"));
        assertThat(haven.run("support", "--json").out()).endsWith("  \"plan\": null\n}\n");

        Files.delete(journal);
        haven.run("log", "x");
        sql(journal, "PRAGMA user_version = 99");
        assertThat(haven.run("support"))
                .isEqualTo(new Result(
                        0,
                        GERMANY,
                        "Your journal at " + journal + " was written by a newer haven (schema 99; this one knows 3). It"
                                + " was left untouched. Use the newer haven to open it.\n"));

        Files.delete(journal);
        Files.createDirectory(journal);
        assertThat(haven.run("support").out()).isEqualTo(GERMANY);
        Files.delete(journal);
        Files.createFile(journal);
        assertThat(haven.run("support")).isEqualTo(Result.said(GERMANY + EMPTY));
    }

    private static void sql(Path journal, String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal)) {
            connection.createStatement().execute(statement);
        }
    }

    @Test
    void aMistakeInTheSettingsHidesNothing() {
        haven.config("country = 7\n").with("LANG", "de_DE");
        Result result = haven.run("support", "lines");
        assertThat(result.out()).startsWith(GERMANY);
        assertThat(result.err())
                .isEqualTo("In your settings at " + haven.paths().configFile()
                        + ", line 1, column 1: country is two letters such as \"DE\". To mend it: haven config edit. Until then haven"
                        + " does without it.\n");
        assertThat(haven.config("country = \"ZZ\"\n").run("support", "lines").err())
                .isEqualTo(result.err());
    }

    @Test
    void asksForThePlanAPartAtATime() {
        haven.run("support", "add", "signs", "I stop answering");
        haven.terminals(new TestTerminals(true)).with("TERM", "dumb").input("""

                I sleep badly

                tea
                a bath

                """);
        assertThat(haven.run("support", "edit")).isEqualTo(Result.said("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                My warning signs, one to a line; an empty one ends it
                So far: I stop answering (Enter keeps it)
                > My warning signs, 2
                > My warning signs, 3
                > What I can do alone, one to a line; an empty one ends it
                > What I can do alone, 2
                > What I can do alone, 3
                > People and places that take my mind off it, one to a line; an empty one ends it
                >\s
                Your safety plan has 4 lines; haven support shows it.
                """));
        assertThat(haven.run("support").out()).contains("""
                My warning signs
                  1  I stop answering
                  2  I sleep badly
                What I can do alone
                  1  tea
                  2  a bath
                Still empty: people and places""");
    }

    @Test
    void asksForOnePart() {
        haven.terminals(new TestTerminals(true)).with("TERM", "dumb").input("Sam, 555 0100\n\n");
        assertThat(haven.run("support", "edit", "help")).isEqualTo(Result.said("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                People I can ask for help, one to a line; an empty one ends it
                > People I can ask for help, 2
                > Your safety plan has 1 line; haven support shows it.
                """));
    }

    @Test
    void nothingAnsweredMakesNoJournal() {
        haven.terminals(new TestTerminals(true)).with("TERM", "dumb").input("");
        assertThat(haven.run("support", "edit").out()).endsWith(">\u0020\nYour safety plan is empty.\n");
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void whatIsAddedWhileTheFormIsOpenStays() {
        haven.run("support", "add", "help", "Sam, 555 0100");
        haven.run("support", "add", "help", "Ana, 555 0101");
        haven.terminals(new TestTerminals(true))
                .with("TERM", "dumb")
                .input("Samira, 555 0100\n\nLee, 555 0103\nKim, 555 0104\n\n")
                .meanwhile(() -> TestApp.in(home).run("support", "add", "help", "my sister, 555 0102"));

        assertThat(haven.run("support", "edit", "help").out())
                .endsWith("\n> Your safety plan has 5 lines; haven support shows it.\n");
        assertThat(haven.run("support").out()).contains("""
                People I can ask for help
                  1  Samira, 555 0100
                  2  Ana, 555 0101
                  3  Lee, 555 0103
                  4  Kim, 555 0104
                  5  my sister, 555 0102
                Still""");
    }

    @Test
    void takesALineOutAndSaysHowToAddItAgain() {
        aWholePlan();
        assertThat(haven.run("support", "rm", "help", "1")).isEqualTo(Result.said("""
                Taken out: people I can ask for help, 1: Sam, 555 0100
                To add it again: haven support add help 'Sam, 555 0100'
                """));
        assertThat(haven.run("support").out()).contains("People I can ask for help\n  1  Ana, 555 0101\nProf");
        assertThat(haven.run("support", "add", "help", "Sam, 555 0100"))
                .isEqualTo(Result.said("Kept: people I can ask for help, 2: Sam, 555 0100\n"));
    }

    @Test
    void aPageToBringAlong() throws IOException {
        haven.run("support", "add", "help", "*Sam*, 555 0100");
        Path file = home.resolve("plan.md");
        assertThat(haven.run("support", "-o", file.toString()))
                .isEqualTo(new Result(0, "", "What supports you is in " + file + "; only you can read it.\n"));
        assertThat(file).hasContent("""
                # Help lines, Germany

                - 0800 111 0111: call
                - 0800 111 0222: call
                - 112: emergency

                Last checked on 22 November 2026, in pages and not by calling: check the number.

                # My safety plan

                ## My warning signs

                Nothing yet.

                ## What I can do alone

                Nothing yet.

                ## People and places that take my mind off it

                Nothing yet.

                ## People I can ask for help

                1. \\*Sam\\*, 555 0100

                ## Professionals and services

                Nothing yet.

                ## Making my surroundings safer

                Nothing yet.
                """);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(haven.run("support", "-o", file.toString()))
                .isEqualTo(Result.failed(file + " is already there. It was left as it is; --force replaces it."));
        assertThat(haven.run("support", "-o", file.toString(), "--force", "--json")
                        .code())
                .isZero();
    }

    @Test
    void givesItToOtherPrograms() {
        haven.run("support", "add", "help", "Sam, 555 0100");
        assertThat(haven.run("support", "--json", "--country", "at")).isEqualTo(Result.said("""
                {
                  "country": "AT",
                  "lines": [ {
                    "country": "AT",
                    "number": "142",
                    "channel": "call",
                    "hours": null,
                    "checked": "2026-11-22",
                    "certain": false,
                    "own": false
                  } ],
                  "plan": {
                    "signs": [],
                    "alone": [],
                    "distraction": [],
                    "help": [ "Sam, 555 0100" ],
                    "professionals": [],
                    "surroundings": []
                  }
                }
                """));
        assertThat(haven.run("support", "lines", "--all", "--json").out().split("\"number\""))
                .hasSize(32);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "support shw|2|haven support cannot \"shw\". Did you mean show? It can show, lines, edit, add, rm.",
                "support add|2|Which part of your safety plan? The parts are signs, alone, distraction, help, professionals, surroundings.",
                "support add hlep x|2|There is no part \"hlep\". Did you mean help? The parts are signs, alone, distraction, help, professionals, surroundings.",
                "support add s x|2|There is no part \"s\". The parts are signs, alone, distraction, help, professionals, surroundings.",
                "support add help|2|There is nothing to add yet. For example: haven support add help TEXT.",
                "support rm help 3|2|\"3\" is no line under \"People I can ask for help\". There are lines 1 to 2.",
                "support rm signs x|2|\"x\" is no line under \"My warning signs\". There is line 1.",
                "support rm signs|2|haven support rm takes a part and the number of a line. There is line 1.",
                "support edit|2|haven support edit asks in a terminal, and there is none. Without one: haven support add PART TEXT.",
                "support edit help more|2|haven support edit takes one part, not \"help more\". The parts are signs, alone, distraction, help, professionals, surroundings.",
                "support show me|2|haven support show takes no words, not \"me\". See haven support --help.",
                "support lines --country XX|2|There is no country \"XX\". A country is two letters, such as DE.",
                "support lines --all --country DE|2|--all and --country ask for two things. Give one of them.",
                "support lines --format json|2|haven support lines takes no --format. See haven support --help.",
                "support add help x --json|2|haven support add takes no --json. See haven support --help.",
            })
    void refusesInOneLine(String typed, int code, String line) {
        aWholePlan();
        assertThat(haven.run(words(typed))).isEqualTo(new Result(code, "", line + "\n"));
    }

    @Test
    void anEmptyPlanHasNothingToTakeOut() {
        assertThat(haven.run("support", "rm", "help", "1"))
                .isEqualTo(Result.failed("Your safety plan is empty. haven support edit begins it."));
        haven.run("support", "add", "signs", "x");
        assertThat(haven.run("support", "rm", "help", "1"))
                .isEqualTo(
                        Result.failed(
                                "There is nothing under \"People I can ask for help\" yet. haven support shows what is there."));
    }

    @Test
    void nothingInItReachesTheTerminalRaw() throws IOException {
        haven.run("support", "add", "signs", "a\u001b[31mb\u0007");
        ownLines("[[line]]\ncountry = \"DE\"\nnumber = \"5\\u001b5\"\nchannel = \"c\\u0007\"\nhours = \"h\\u001b\"\n");
        List<String> lines = haven.run("support").out().lines().toList();
        assertThat(lines).contains("  5 5             c, h, yours", "  1  a [31mb");
    }
}
