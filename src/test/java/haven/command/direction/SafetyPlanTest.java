package haven.command.direction;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.OtherProgram;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The six parts of a safety plan: asked for, added to, taken out.
class SafetyPlanTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = SupportFixture.inGermany(home);
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
                .meanwhile(
                        () -> TestApp.in(home).echoing().seed(12).run("support", "add", "help", "my sister, 555 0102"));

        assertThat(haven.run("support", "edit", "help").out())
                .endsWith("\n> Your safety plan has 5 lines; haven support shows it.\n");
        assertThat(haven.run("support").out()).contains("""
                People I can ask for help
                  1  Samira, 555 0100
                  2  Ana, 555 0101
                  3  Lee, 555 0103
                  4  my sister, 555 0102
                  5  Kim, 555 0104
                Help""");
    }

    @Test
    void aLineThatCannotBeKeptWaitsForItsPlace() throws SQLException {
        haven.run("support", "add", "help", "Ana, 555 0101");
        Path journal = haven.paths().journal();
        OtherProgram.writes(
                journal, "CREATE TRIGGER full BEFORE INSERT ON safety_plan BEGIN SELECT RAISE(ABORT, 'no room'); END");
        assertThat(haven.run("support", "add", "help", "Sam").err()).contains(" What you said waits in ");
        OtherProgram.writes(journal, "DROP TRIGGER full");
        haven.run("support", "add", "help", "Kim");
        haven.run("log", "--resume");
        assertThat(haven.run("support").out()).contains("  1  Ana, 555 0101\n  2  Sam\n  3  Kim\n");
    }

    @Test
    void takesALineOutAndSaysHowToAddItAgain() {
        assertThat(haven.run("support", "add", "signs", "pacing"))
                .isEqualTo(Result.said("Kept: my warning signs, 1.\n"));
        assertThat(haven.run("support", "rm", "signs", "1"))
                .isEqualTo(Result.said("Taken out: my warning signs, 1. haven undo brings it back.\n"));
        haven.echoing();
        SupportFixture.aWholePlan(haven);
        assertThat(haven.run("support", "rm", "help", "1")).isEqualTo(Result.said("""
                Taken out: people I can ask for help, 1: Sam, 555 0100
                To add it again: haven support add help 'Sam, 555 0100'
                """));
        assertThat(haven.run("support").out()).contains("People I can ask for help\n  1  Ana, 555 0101\nProf");
        assertThat(haven.run("support", "add", "help", "Sam, 555 0100"))
                .isEqualTo(Result.said("Kept: people I can ask for help, 2: Sam, 555 0100\n"));
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
}
