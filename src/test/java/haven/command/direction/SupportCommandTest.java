package haven.command.direction;

import static haven.command.direction.SupportFixture.GERMANY;
import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.file.Mode;
import haven.journal.OtherProgram;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Lines and plan on one page, and how it is asked for.
class SupportCommandTest {
    private static final String EMPTY =
            "\nYour safety plan is empty. In a calm hour, haven support edit asks for its six\nparts.\n";

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = SupportFixture.inGermany(home);
    }

    @Test
    void onePageHoldsTheLinesAndThePlan() {
        SupportFixture.aWholePlan(haven);
        String page = """
                People I can ask for help
                  1  Sam, 555 0100
                  2  Ana, 555 0101
                Professionals and services
                  1  Dr. Weber, 555 0102
                """ + GERMANY + """

                My warning signs
                  1  I stop answering messages
                What I can do alone
                  1  tea, then a slow walk round the block
                People and places that take my mind off it
                  1  the library
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
                    TelefonSeelsorge
                    : call
                  0800 111 0222
                    TelefonSeelsorge
                    : call
                  112
                    emergency
                If someone frightens
                or hurts you
                  116 016
                    Hilfetelefon,
                    for women: call,
                    day and night
                  0800 1239900
                    Hilfetelefon,
                    for men: call
                  If they may see
                  this screen or
                  your phone, use
                  another device.
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
    void whatIsLongerThanTheScreenBeginsWithItsFirstLine() {
        SupportFixture.aWholePlan(haven);
        haven.run("support", "add", "alone", "a song");
        haven.run("support", "add", "alone", "the window");
        Path seen = home.resolve("seen");
        haven.with("HAVEN_PAGER", "cat > '" + seen + "'").terminals(new TestTerminals(true));
        assertThat(haven.run("support")).isEqualTo(Result.said(""));
        assertThat(seen)
                .content()
                .startsWith("People I can ask for help\n  1  Sam")
                .contains(GERMANY);
        assertThat(haven.with("ACCESSIBLE", "1").run("support").out()).contains("0800 111 0111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"support lines --all", "support lines --no-input"})
    void everyCountrysLinesBeginWithTheFirst(String typed) {
        TestApp anywhere =
                TestApp.in(home.resolve("other")).at("2026-11-18T20:30Z[UTC]").with("LANG", "C");
        Path seen = home.resolve("seen");
        anywhere.with("HAVEN_PAGER", "cat > '" + seen + "'").terminals(new TestTerminals(true));
        assertThat(anywhere.run(typed.split(" "))).isEqualTo(Result.said(""));
        assertThat(seen).content().startsWith("Help lines, Australia\n").contains("Help lines, United States\n");
        assertThat(anywhere.run((typed + " --json").split(" ")).out()).startsWith("[");
        assertThat(anywhere.with("ACCESSIBLE", "1").run(typed.split(" ")).out()).contains("Help lines, Australia");
    }

    @Test
    void thePlanInJsonIsWhatAnImportReads() {
        haven.run("support", "add", "help", "Sam, 555 0100");
        haven.run("support", "add", "signs", "no sleep");
        String plan = JsonMapper.shared()
                .readTree(haven.run("support", "--json").out())
                .get("plan")
                .toString();
        assertThat(haven.input(plan).run("import", "-")).isEqualTo(Result.said("0 new, 2 the same.\n"));
    }

    @Test
    void anEmptyPlanSaysHowToBegin() {
        assertThat(haven.run("support")).isEqualTo(Result.said(GERMANY + EMPTY));
        assertThat(haven.paths().data()).doesNotExist();
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
        OtherProgram.writes(journal, "PRAGMA user_version = 99");
        assertThat(haven.run("support"))
                .isEqualTo(new Result(
                        0,
                        GERMANY,
                        "Your journal at " + journal + " was written by a newer haven (schema 99; this one knows 1). It"
                                + " was left untouched. Use the newer haven to open it.\n"));

        Files.delete(journal);
        Files.createDirectory(journal);
        assertThat(haven.run("support").out()).isEqualTo(GERMANY);
        Files.delete(journal);
        Files.createFile(journal);
        assertThat(haven.run("support")).isEqualTo(Result.said(GERMANY + EMPTY));
    }

    @Test
    void aPageToBringAlong() throws IOException {
        haven.run("support", "add", "help", "*Sam*, 555 0100");
        Path file = home.resolve("plan.md");
        assertThat(haven.run("support", "-o", file.toString()))
                .isEqualTo(new Result(0, "", "What supports you is in " + file + "; only you can read it.\n"));
        assertThat(file).hasContent("""
                # What supports you

                ## People I can ask for help

                1. \\*Sam\\*, 555 0100

                ## Help lines, Germany

                | number | how |
                | --- | --- |
                | 0800 111 0111 | TelefonSeelsorge: call |
                | 0800 111 0222 | TelefonSeelsorge: call |
                | 112 | emergency |

                ## If someone frightens or hurts you

                | number | how |
                | --- | --- |
                | 116 016 | Hilfetelefon, for women: call, day and night |
                | 0800 1239900 | Hilfetelefon, for men: call |

                If they may see this screen or your phone, use another device.

                Last checked on 22 November 2026, in pages and not by calling: check the number.

                ## My safety plan

                Still empty: my warning signs; what I can do alone; people and places that take my mind off it; professionals and services; making my surroundings safer.
                """);
        assertThat(Mode.of(file)).isEqualTo("rw-------");
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
                    "for": "crisis",
                    "name": "Telefonseelsorge",
                    "channel": "call",
                    "hours": null,
                    "checked": "2026-11-22",
                    "certain": false,
                    "own": false
                  }, {
                    "country": "AT",
                    "number": "0800 222 555",
                    "for": "violence",
                    "name": "Frauenhelpline",
                    "channel": "call",
                    "hours": "day and night",
                    "checked": "2026-11-27",
                    "certain": true,
                    "own": false
                  } ],
                  "plan": [ {
                    "kind": "safety-plan",
                    "id": "01a1f05a-1d40-7ccf-a81d-094efefa3a60",
                    "at": "2026-11-18T21:30:00+01:00",
                    "zone": "Europe/Berlin",
                    "day": "2026-11-18",
                    "part": "help",
                    "position": 0,
                    "text": "Sam, 555 0100"
                  } ]
                }
                """));
        assertThat(haven.run("support", "lines", "--all", "--json").out().split("\"number\""))
                .hasSize(51);
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
        SupportFixture.aWholePlan(haven);
        assertThat(haven.run(typed.split(" "))).isEqualTo(new Result(code, "", line + "\n"));
    }

    @Test
    void nothingInItReachesTheTerminalRaw() throws IOException {
        haven.run("support", "add", "signs", "a\u001b[31mb\u0007");
        SupportFixture.ownLines(
                haven,
                "[[line]]\ncountry = \"DE\"\nnumber = \"5\\u001b5\"\nchannel = \"c\\u0007\"\nhours = \"h\\u001b\"\n");
        List<String> lines = haven.run("support").out().lines().toList();
        assertThat(lines).contains("  5 5             c, h, yours", "  1  a [31mb");
    }
}
