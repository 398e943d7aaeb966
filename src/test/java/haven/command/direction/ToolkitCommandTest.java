package haven.command.direction;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.entry.DraftFixture;
import haven.journal.OtherProgram;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolkitCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).echoing();
    }

    private void threeThings() {
        haven.run("toolkit", "add", "tea", "--note", "the smoky one", "--helps", "after a hard call");
        haven.clock().advance(Duration.ofSeconds(1));
        haven.run("toolkit", "add", "step", "wait", "20", "minutes", "before", "answering");
        haven.clock().advance(Duration.ofSeconds(1));
        haven.run("toolkit", "add", "box", "--helps", "before a talk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"toolkit", "toolkit list", "toolkit pick"})
    void anEmptyOneSaysHowToBeginAndMakesNoFile(String typed) {
        assertThat(haven.run(typed.split(" "))).isEqualTo(Result.said("""
                Your toolkit is empty: there is room in it for whatever helps you. To begin
                with:
                  haven toolkit add drill long-exhale --helps 'before a hard talk'
                  haven toolkit add step 'wait 20 minutes before answering'
                  haven toolkit add phrase 'this feeling has passed before'
                """));
        assertThat(haven.paths().data()).doesNotExist();
    }

    @Test
    void whatAnEmptyOneSuggestsCanBeAdded() {
        assertThat(haven.run("toolkit", "add", "drill", "long-exhale", "--helps", "before a hard talk"))
                .isEqualTo(Result.said("In your toolkit now: long-exhale (drill).\n"));
        assertThat(haven.run("toolkit", "add", "step", "wait 20 minutes before answering"))
                .isEqualTo(Result.said("In your toolkit now: wait 20 minutes before answering (step).\n"));
        assertThat(haven.run("toolkit", "add", "phrase", "this feeling has passed before"))
                .isEqualTo(Result.said("In your toolkit now: this feeling has passed before (phrase).\n"));
    }

    @Test
    void theMostUsedComesFirstAndAPracticedDrillCounts() {
        threeThings();
        haven.run("breathe", "box", "--cycles", "1");
        haven.run("toolkit", "used", "tea");
        haven.run("toolkit", "used", "te");

        assertThat(haven.run("toolkit")).isEqualTo(Result.said("""
                tea                                thing   2 times        after a hard call
                box                                drill   1 time         before a talk
                wait 20 minutes before answering   step    not used yet
                """));
        assertThat(haven.run("toolkit", "list", "--type", "Drill"))
                .isEqualTo(Result.said("box   drill   1 time   before a talk\n"));
        assertThat(haven.run("toolkit", "list", "--type", "music"))
                .isEqualTo(Result.said("There is no music in your toolkit yet.\n"));
    }

    @Test
    void aNarrowScreenHoldsIt() {
        threeThings();
        haven.with("COLUMNS", "24");

        assertThat(haven.run("toolkit")).isEqualTo(Result.said("""
                box
                  drill, not used yet
                  before a talk
                wait 20 minutes before…
                  step, not used yet
                tea
                  thing, not used yet
                  after a hard call
                """));
    }

    @Test
    void showsOneWithAllThatIsKnownOfIt() {
        threeThings();
        haven.run("toolkit", "used", "tea");

        assertThat(haven.run("toolkit", "show", "TEA")).isEqualTo(Result.said("""
                tea
                  type            thing
                  when it helps   after a hard call
                  note            the smoky one
                  used            1 time, last on 18 November 2026
                  added           18 November 2026
                """));
        assertThat(haven.run("toolkit", "show", "box")).isEqualTo(Result.said("""
                box
                  type            drill
                  when it helps   before a talk
                  used            not used yet
                  added           18 November 2026
                  to begin        haven breathe box
                """));
    }

    @Test
    void givesItToOtherPrograms() {
        haven.run("toolkit", "add", "tea", "--note", "the smoky one");
        String id =
                haven.run("toolkit", "show", "tea", "--json").out().replaceAll("(?s).*\"id\": \"([^\"]+)\".*", "$1");
        String tea = """
                {
                  "kind": "toolkit",
                  "id": "%s",
                  "at": "2026-11-18T21:30:00+01:00",
                  "zone": "Europe/Berlin",
                  "day": "2026-11-18",
                  "name": "tea",
                  "type": "thing",
                  "note": "the smoky one",
                  "uses": 1,
                  "lastUsed": "2026-11-18T20:30:00Z"
                }
                """.formatted(id);
        haven.run("toolkit", "used", "tea");

        assertThat(haven.run("toolkit", "show", "tea", "--json")).isEqualTo(Result.said(tea));
        assertThat(haven.run("toolkit", "--json").out()).contains("\"name\": \"tea\",\n");
        assertThat(TestApp.in(home.resolve("other")).run("toolkit", "--json")).isEqualTo(Result.said("[]\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--name|green tea|Kept: green tea (thing).",
                "--type|phrase|Kept: tea (phrase).",
                "--note|the green one|Kept: tea (thing).",
                "--helps|''|Kept: tea (thing).",
            })
    void changesAField(String option, String value, String answer) {
        threeThings();
        haven.run("toolkit", "used", "tea");
        assertThat(haven.run("toolkit", "edit", "tea", option, value)).isEqualTo(Result.said(answer + "\n"));

        String shown = haven.run("toolkit", "show", option.equals("--name") ? value : "tea")
                .out();
        assertThat(shown).contains("1 time, last on 18 November 2026");
        if (value.isEmpty()) {
            assertThat(shown).doesNotContain("when it helps");
        } else {
            assertThat(shown).contains(value);
        }
    }

    @Test
    void asksFieldByFieldInATerminalWithWhatStandsThere() {
        threeThings();
        haven.terminals(new TestTerminals(true))
                .with("TERM", "dumb")
                .input("green tea\ndring\nplace\n\n<\nno sugar\n\n");

        assertThat(haven.run("toolkit", "edit", "tea")).isEqualTo(Result.said("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                What do you call it?
                So far: tea (Enter keeps it)
                > What type is it? (drill, thing, person, place, phrase, music, movement, step)
                So far: thing (Enter keeps it)
                > The answer is one of drill, thing, person, place, phrase, music, movement, step.
                What type is it? (drill, thing, person, place, phrase, music, movement, step)
                So far: thing (Enter keeps it)
                > Anything about it?
                So far: the smoky one (Enter keeps it)
                > When does it help?
                So far: after a hard call (Enter keeps it)
                > Anything about it?
                So far: the smoky one (Enter keeps it)
                > When does it help?
                So far: after a hard call (Enter keeps it)
                > Kept: green tea (place).
                """));
        assertThat(haven.run("toolkit", "show", "green").out()).contains("no sugar");
    }

    @Test
    void whatCannotBeKeptIsAskedAgain() {
        threeThings();
        haven.run("toolkit", "add", "cocoa");
        haven.terminals(new TestTerminals(true)).with("ACCESSIBLE", "1").input("Cocoa\n\ndrill\n");

        assertThat(haven.run("toolkit", "edit", "tea")).isEqualTo(Result.said("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                What do you call it?
                So far: tea (Enter keeps it)
                > Your toolkit already has the thing "cocoa". Nothing was changed; haven toolkit edit changes what is there.
                What do you call it?
                So far: tea (Enter keeps it)
                > What type is it? (drill, thing, person, place, phrase, music, movement, step)
                So far: thing (Enter keeps it)
                > There is no drill called "tea". As another type it may have any name.
                What type is it? (drill, thing, person, place, phrase, music, movement, step)
                So far: thing (Enter keeps it)
                >\s
                Kept: tea (thing).
                """));
    }

    @Test
    void whatCannotBeKeptAtTheEndWaits() throws SQLException, IOException {
        threeThings();
        Path journal = haven.paths().journal();
        OtherProgram.writes(
                journal, "CREATE TRIGGER full BEFORE UPDATE ON toolkit BEGIN SELECT RAISE(ABORT, 'no room'); END");
        haven.terminals(new TestTerminals(true)).with("ACCESSIBLE", "1").input("green tea\n\nno\u0007sugar\n");
        String line = "Your journal at " + journal + " gave an error: A RAISE function within"
                + " a trigger fired, causing the SQL statement to abort (no room). Nothing was written.";

        Result unkept = haven.run("toolkit", "edit", "tea");
        assertThat(unkept)
                .isEqualTo(new Result(
                        1,
                        """
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                What do you call it?
                So far: tea (Enter keeps it)
                > %s
                What type is it? (drill, thing, person, place, phrase, music, movement, step)
                So far: thing (Enter keeps it)
                > Anything about it?
                So far: the smoky one (Enter keeps it)
                > When does it help?
                So far: after a hard call (Enter keeps it)
                >\s
                """.formatted(line),
                        line + " What you said waits in " + DraftFixture.only(haven)
                                + "; haven log --resume keeps it then.\n"));
        OtherProgram.writes(journal, "DROP TRIGGER full");
        assertThat(haven.run("log", "--resume")).isEqualTo(Result.said("Kept: green tea (thing).\n"));
        assertThat(haven.run("toolkit", "show", "green").out()).contains("no sugar", "after a hard call");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void whatIsAddedOrChangedByOptionsAndCannotBeKeptWaits() throws SQLException {
        threeThings();
        Path journal = haven.paths().journal();
        OtherProgram.writes(
                journal, "CREATE TRIGGER full BEFORE INSERT ON toolkit BEGIN SELECT RAISE(ABORT, 'no room'); END");
        OtherProgram.writes(
                journal, "CREATE TRIGGER still BEFORE UPDATE ON toolkit BEGIN SELECT RAISE(ABORT, 'no room'); END");
        assertThat(haven.run("toolkit", "add", "a walk").err()).contains(" What you said waits in ");
        assertThat(haven.run("toolkit", "edit", "tea", "--note", "green").err()).contains(" What you said waits in ");
        OtherProgram.writes(journal, "DROP TRIGGER full");
        OtherProgram.writes(journal, "DROP TRIGGER still");
        assertThat(haven.run("log", "--resume").out()).contains("Kept: a walk (thing).", "Kept: tea (thing).");
        assertThat(haven.run("toolkit", "show", "tea").out()).contains("green");
    }

    @Test
    void takesOneOutAndSaysHowToAddItAgain() {
        haven.run("toolkit", "add", "phrase", "it's only a wave", "--note", "Ana's", "--helps", "at night, \"alone\"");
        haven.run("toolkit", "used", "it's");

        assertThat(haven.run("toolkit", "rm", "it's")).isEqualTo(Result.said("""
                Taken out: it's only a wave (phrase), which you had used 1 time.
                To add it again: haven toolkit add phrase 'it'\\''s only a wave' --note 'Ana'\\''s' --helps 'at night, "alone"'
                """));
        assertThat(haven.run("toolkit", "show", "it's").code()).isOne();
    }

    @Test
    void addsAgainWhatLooksLikeAnOption() {
        haven.run("toolkit", "add", "--note=-n", "--", "-x");
        assertThat(haven.run("toolkit", "rm", "--", "-x")).isEqualTo(Result.said("""
                Taken out: -x (thing).
                To add it again: haven toolkit add thing --note=-n -- -x
                """));
        assertThat(haven.run("toolkit", "add", "thing", "--note=-n", "--", "-x"))
                .isEqualTo(Result.said("In your toolkit now: -x (thing).\n"));
    }

    @Test
    void picksOneAndSaysHowToBeginIt() {
        threeThings();
        assertThat(haven.run("toolkit", "pick", "--type", "drill")).isEqualTo(Result.said("""
                box
                When it helps: before a talk
                To begin: haven breathe box
                """));
        assertThat(haven.run("toolkit", "pick", "--type", "thing")).isEqualTo(Result.said("""
                tea: the smoky one
                When it helps: after a hard call
                If you did it: haven toolkit used tea
                """));
        assertThat(haven.run("toolkit", "list", "--type", "thing").out()).contains("not used yet");
    }

    @Test
    void aDrillOfOnesOwnIsADrill() throws IOException {
        Files.createDirectories(haven.paths().drills());
        Files.writeString(haven.paths().drills().resolve("porch.toml"), "title = \"no drill yet\"\n");

        assertThat(haven.run("toolkit", "add", "porch"))
                .isEqualTo(Result.said("In your toolkit now: porch (drill).\n"));
        assertThat(haven.run("toolkit", "show", "porch")).isEqualTo(Result.said("""
                porch
                  type    drill
                  used    not used yet
                  added   18 November 2026
                """));
    }

    @Test
    void aNameMayBeginLikeATypeOrBeTheSameInTwoTypes() {
        haven.run("toolkit", "add", "music from home");
        haven.run("toolkit", "add", "music", "tea");
        haven.run("toolkit", "add", "tea");

        assertThat(haven.run("toolkit", "used", "music from"))
                .isEqualTo(Result.said("Counted: music from home, 1 time in all.\n"));
        assertThat(haven.run("toolkit", "used", "music", "tea"))
                .isEqualTo(Result.said("Counted: tea, 1 time in all.\n"));
        assertThat(haven.run("toolkit", "used", "tea"))
                .isEqualTo(Result.refused(
                        "\"tea\" could be music tea, or thing tea. Type more of it, or its type before it."));
        assertThat(haven.run("toolkit", "pick", "--type", "music").out())
                .isEqualTo("tea\nIf you did it: haven toolkit used music tea\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "used tae|1|There is no \"tae\" in your toolkit. Did you mean tea? haven toolkit shows what is there.",
                "show zzz|1|There is no \"zzz\" in your toolkit. haven toolkit shows what is there.",
                "add|2|haven toolkit add needs a name. For example: haven toolkit add tea.",
                "show|2|haven toolkit show needs a name. For example: haven toolkit show tea.",
                "add drill boxs|2|There is no drill called \"boxs\". Did you mean box? As another type it may have any name.",
                "add TEA|2|Your toolkit already has the thing \"tea\". Nothing was changed; haven toolkit edit changes what is there.",
                "edit tea|2|There is nothing to change yet. Say what, for example: haven toolkit edit tea --note TEXT.",
                "edit tea --name=|2|--name is empty. Everything in the toolkit has a name.",
                "edit tea --type thin|2|There is no type \"thin\". Did you mean thing? The types are drill, thing, person, place, phrase, music, movement, step.",
                "edit tea --type drill|2|There is no drill called \"tea\". As another type it may have any name.",
                "lst|2|haven toolkit cannot \"lst\". Did you mean list? It can list, add, show, edit, rm, pick, used.",
                "rm tea --json|2|haven toolkit rm takes no --json. See haven toolkit --help.",
                "list --note x|2|haven toolkit list takes no --note. See haven toolkit --help.",
            })
    void refusesInOneLine(String typed, int code, String line) {
        threeThings();
        assertThat(haven.run(("toolkit " + typed).split(" "))).isEqualTo(new Result(code, "", line + "\n"));
    }

    @Test
    void nothingInItReachesTheTerminalRaw() {
        haven.run("toolkit", "add", "a\u001b[31mb\nc", "--note", "\u0007x", "--helps", "y\tz");

        assertThat(haven.run("toolkit", "show", "a").out()).isEqualTo("""
                a [31mb c
                  type            thing
                  when it helps   y z
                  note            x
                  used            not used yet
                  added           18 November 2026
                """);
        assertThat(haven.run("toolkit", "used", "q\u001b[31m"))
                .isEqualTo(Result.failed("There is no \"q [31m\" in your toolkit. haven toolkit shows what is there."));
    }

    @Test
    void withoutAJournalThereIsNothingToChange() {
        assertThat(haven.run("toolkit", "rm", "tea"))
                .isEqualTo(Result.failed("There is nothing in your toolkit yet. For example: haven toolkit add tea."));
        assertThat(haven.paths().data()).doesNotExist();
    }
}
