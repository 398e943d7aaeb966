package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.entry.DraftFixture;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.entry.Practice.PaceChange;
import haven.entry.Stamp;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import haven.terminal.Tty.TtyEvent;
import haven.terminal.VirtualPacer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `haven breathe` in lines, in time that passes only by waiting.
class BreatheCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void begin() {
        haven = TestApp.in(home);
    }

    private List<Entry> kept() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Practice.KIND);
        }
    }

    @Test
    void eachCueIsALineAtItsTime() {
        assertThat(haven.run("breathe", "box", "--cycles", "2"))
                .isEqualTo(Result.said("""
                box, 32 seconds. Ctrl-C ends it at any time.
                0:00  breathe in, 4
                %s0:04  hold, 4
                0:08  breathe out, 4
                0:12  rest, 4
                0:16  breathe in, 4 (small and soft is enough)
                0:20  hold, 4
                0:24  breathe out, 4
                0:28  rest, 4
                0:32  done: 32 seconds, 2 breaths.
                """.formatted(HoldsToldTest.TOLD)));
    }

    @Test
    void aPracticeIsKeptWhole() {
        haven.run("breathe");

        Entry practice = kept().getFirst();
        Stamp stamp = new Stamp(
                Instant.parse("2026-11-18T20:30:00Z"), ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 11, 18));
        assertThat(practice)
                .isEqualTo(Entry.of(Practice.KIND, practice.id(), stamp)
                        .with(Practice.DRILL, "long-exhale")
                        .with(Practice.PATTERN, "4-0-6-0")
                        .with(Practice.PLANNED, Optional.of(Duration.ofMinutes(5)))
                        .with(Practice.PRACTISED, Duration.ofMinutes(5))
                        .with(Practice.BREATHS, 30)
                        .with(Practice.ENDING, Ending.COMPLETED));
    }

    @Test
    void theRatingsAreTypedAsLines() {
        haven.terminals(new TestTerminals(true, new VirtualPacer().line(3, "7").line(20, "10")));

        assertThat(haven.run("breathe", "--plain", "--rate", "--in", "2", "--out", "3", "--cycles", "1"))
                .isEqualTo(Result.said("""
                        2-0-3-0, 5 seconds. Ctrl-C ends it at any time.
                        Keys: Enter go on, h help lines, ? keys, s skip, q end. Press Enter after a letter.
                        How strong is it right now? 0-10, Enter to skip:
                        0:00  breathe in, 2
                        0:02  breathe out, 3
                        0:05  done: 5 seconds, 1 breath.
                        How is it now? 0-10, Enter to skip:
                        It is stronger now. A practice does not always help, and that is not your fault.
                        What would you like?
                          1  3-3-3, about 90 seconds (eyes open, and no breath to follow)
                          2  0800 111 0111, TelefonSeelsorge: call
                          3  leave it here for now
                        A number, Enter for the first, h help lines, ? keys, q to end:
                        Before 7, now 10.
                        People and help lines: haven support
                        """));
        assertThat(kept().getFirst().get(Practice.BEFORE)).isEqualTo(OptionalInt.of(7));
        assertThat(kept().getFirst().get(Practice.AFTER)).isEqualTo(OptionalInt.of(10));
    }

    @Test
    void aLineIsOneAnswerAndNeverSpillsOver() {
        haven.terminals(new TestTerminals(
                true,
                new VirtualPacer()
                        .line(1, "15")
                        .line(2, "about 7")
                        .line(3, "7")
                        .line(4, "ok then please stop")
                        .line(5.5, "p")
                        .line(65, "p")
                        .line(80, "11")
                        .line(81, "1")));

        assertThat(haven.run("breathe", "--plain", "--rate", "--in", "2", "--out", "3", "--cycles", "1"))
                .isEqualTo(Result.said("""
                        2-0-3-0, 5 seconds. Ctrl-C ends it at any time.
                        Keys: Enter go on, h help lines, ? keys, s skip, q end. Press Enter after a letter.
                        How strong is it right now? 0-10, Enter to skip:
                        A whole number from 0 to 10, or Enter to skip:
                        A whole number from 0 to 10, or Enter to skip:
                        0:00  breathe in, 2
                        That is no key here. ? lists them.
                        0:02  breathe out, 3
                        0:02  paused (p goes on, q ends)
                        0:02  breathe out, 3
                        0:05  done: 5 seconds, 1 breath.
                        How is it now? 0-10, Enter to skip:
                        A whole number from 0 to 10, or Enter to skip:
                        Before 7, now 1.
                        """));
    }

    @Test
    void escapesInWhatWasTypedAreNotObeyed() {
        assertThat(haven.run("breathe", "\u001b[31mx").err()).startsWith("There is no breath called \" [31mx\".");
    }

    @Test
    void whoClosesTheInputIsNotAskedForEver() {
        haven.terminals(new TestTerminals(true)).input("");

        assertThat(haven.run("breathe", "--plain", "--in", "2", "--out", "3", "--cycles", "1"))
                .isEqualTo(Result.said("""
                        2-0-3-0, 5 seconds. Ctrl-C ends it at any time.
                        Keys: Enter go on, h help lines, p pause, ? keys, s skip, q end. Press Enter after a letter.
                        0:00  breathe in, 2
                        0:02  breathe out, 3
                        0:05  done: 5 seconds, 1 breath.
                        """));
    }

    @Test
    void aChangeOfPaceIsKept() {
        haven.terminals(new TestTerminals(false, new VirtualPacer().type(5, "+")));
        haven.run("breathe", "--cycles", "3");

        assertThat(kept().getFirst().get(Practice.PACES)).containsExactly(new PaceChange(Duration.ofSeconds(5), 1.05));
        assertThat(kept().getFirst().get(Practice.BREATHS)).isEqualTo(3);
    }

    @Test
    void aSignalKeepsWhatWasPractised() {
        haven.terminals(new TestTerminals(false, new VirtualPacer().at(21, new TtyEvent.Stop(143))));
        Result result = haven.run("breathe");

        assertThat(result.code()).isEqualTo(143);
        assertThat(kept().getFirst().get(Practice.PRACTISED)).isEqualTo(Duration.ofSeconds(21));
        assertThat(kept().getFirst().get(Practice.BREATHS)).isEqualTo(2);
        assertThat(kept().getFirst().get(Practice.ENDING)).isEqualTo(Ending.INTERRUPTED);
    }

    @Test
    void whatIsSetIsTheDefault() {
        haven.config("drill = \"even\"\nminutes = 0.2");

        assertThat(haven.run("breathe").out())
                .startsWith(
                        "even, 16 seconds. Ctrl-C ends it at any time.\n0:00  breathe in, 4\n0:04  breathe out, 4\n");
        assertThat(kept().getFirst().get(Practice.PRACTISED)).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void aMistakeInTheSettingsNeverStandsBeforeABreath() {
        haven.config("drill = \"even\"\nnope = 1");

        assertThat(haven.run("breathe", "--cycles", "1"))
                .isEqualTo(new Result(
                        0,
                        "even, 8 seconds. Ctrl-C ends it at any time.\n0:00  breathe in, 4\n0:04  breathe out, 4\n0:08  done: 8 seconds, 1 breath.\n",
                        "In your settings at " + haven.paths().configFile()
                                + ", line 2, column 1: there is no setting nope; haven config list shows those there are."
                                + " To mend it: haven config edit. Until then haven does without it.\n"));
    }

    @Test
    void aPracticeGoesOnWithoutAJournalAndSaysSoAtTheEnd() throws Exception {
        Files.createDirectories(haven.paths().journal());
        Result result = haven.run("breathe", "--in", "1", "--out", "1", "--cycles", "1");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .isEqualTo(
                        "1-0-1-0, 2 seconds. Ctrl-C ends it at any time.\n0:00  breathe in, 1\n0:01  breathe out, 1\n0:02  done: 2 seconds, 1 breath.\n");
        assertThat(result.err())
                .isEqualTo("Your practice counts, but it could not be kept. Your journal at "
                        + haven.paths().journal()
                        + " is a folder, not a file. Nothing in it was touched. Move it away; haven makes a new one.\nIt waits in "
                        + DraftFixture.only(haven) + "; haven log --resume keeps it then.\n");
    }

    @Test
    void theListFitsItsColumns() {
        assertThat(haven.run("breathe", "--list")).isEqualTo(Result.said("""
                4-7-8         76 seconds   Slows everything down, a few breaths at a time.
                box           5 minutes    Gives the mind four even sides to follow.
                coherent      5 minutes    Steadies you: in and out alike, at about five and a
                                           half breaths a minute.
                count-down    5 minutes    Counts each breath out, one to ten, at your own pace.
                even          4 minutes    Gentle and without holding: in and out for the same
                                           count.
                long-exhale   5 minutes    Settles the body: the breath out is longer than the
                                           breath in.
                sigh          5 minutes    Lets go: a breath in, a short sip on top, and a long
                                           breath out.
                slow-down     5 minutes    Begins near your own pace, and slows to six breaths a
                                           minute.

                Breathe small and gently. Leave holds out when pregnant or with asthma,
                epilepsy, heart or lung trouble or high blood pressure, and stop if you feel
                dizzy or tingling.
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4-2-6-1                              | 0:00  breathe in, 4;0:04  hold, 2;0:06  breathe out, 6;0:12  rest, 1;0:13  done: 13 seconds, 1 breath.
            4-6                                  | 0:00  breathe in, 4;0:04  breathe out, 6;0:10  done: 10 seconds, 1 breath.
            4-1-6                                | 0:00  breathe in, 4;0:04  hold, 1;0:05  breathe out, 6;0:11  done: 11 seconds, 1 breath.
            2.5-3.5                              | 0:00  breathe in, 2.5;0:02  breathe out, 3.5;0:06  done: 6 seconds, 1 breath.
            --in 4 --hold 2 --out 6 --rest 1     | 0:00  breathe in, 4;0:04  hold, 2;0:06  breathe out, 6;0:12  rest, 1;0:13  done: 13 seconds, 1 breath.
            box --hold 0 --rest 0                | 0:00  breathe in, 4;0:04  breathe out, 4;0:08  done: 8 seconds, 1 breath.
            sigh                                 | 0:00  breathe in, 2.5;0:02  sip in, 1;0:03  breathe out, 7;0:10  done: 10 seconds, 1 breath.
            """)
    void onesOwnBreath(String arguments, String lines) {
        String[] words = ("breathe " + arguments.strip() + " --cycles 1").split(" ");

        String said = lines.replace(";", "\n") + "\n";
        assertThat(haven.run(words))
                .extracting(Result::out)
                .asString()
                .endsWith(said.replace("0:04  hold", HoldsToldTest.TOLD + "0:04  hold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "60.5", "0", "-1", "0.000001", "inf", "nan"})
    void minutesThatCannotBeAreFoundInTheSettings(String minutes) {
        haven.config("minutes = " + minutes);

        assertThat(haven.run("breathe", "--cycles", "1").err())
                .isEqualTo("In your settings at " + haven.paths().configFile()
                        + ", line 1, column 1: minutes is a number above 0, up to 60. To mend it: haven config edit. Until then haven"
                        + " does without it.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bxo                          | There is no breath called "bxo". Did you mean box? There are 4-7-8, box, coherent, count-down, even, long-exhale, sigh, slow-down, and your own such as 4-2-6-1.
            --in 4                       | A breath of your own needs --out. For example: --in 4 --out 6
            --in four --out 6            | --in takes seconds, such as 4 or 5.5, not "four".
            --in 0.1 --out 6             | In lasts from 0.5 to 30 seconds, not 0.1. See haven breathe --help.
            --in 4 --out 600             | Out lasts from 0.5 to 60 seconds, not 600. See haven breathe --help.
            --minutes 0                  | A drill lasts more than 0 minutes, and 60 at most. See haven breathe --help.
            --minutes 61                 | A drill lasts more than 0 minutes, and 60 at most. See haven breathe --help.
            --minutes -1                 | --minutes takes minutes, such as 3 or 1.5, not "-1".
            --minutes 1e9                | --minutes takes minutes, such as 3 or 1.5, not "1e9".
            --cycles 2.5                 | --cycles takes a whole number, not "2.5".
            --cycles 0                   | A drill has 1 to 500 breaths, not 0. See haven breathe --help.
            --cycles 2 --minutes 1       | Give --minutes or --cycles, not both.
            --in 4 --out 6 --hold 25     | A hold over 20 seconds can make you faint. Choose a shorter one, or say --allow-long if you know that it suits you.
            4-7-8 --cycles 9             | 4-7-8 is practised with 8 breaths at most, not 9. Choose fewer, or say --allow-long if you know that they suit you.
            4-7-8 --minutes 5            | 4-7-8 is practised with 8 breaths at most, not 16. Choose fewer, or say --allow-long if you know that they suit you.
            4-7-8-0                      | 4-7-8-0 is practised with 8 breaths at most, not 16. Choose fewer, or say --allow-long if you know that they suit you.
            --in 2 --hold 3.5 --out 4    | 2-3.5-4-0 is practised with 8 breaths at most, not 32. Choose fewer, or say --allow-long if you know that they suit you.
            box box                      | haven breathe does not take "box". See haven breathe --help.
            --minuts 3                   | haven breathe has no option --minuts. Did you mean --minutes? See haven breathe --help.
            --minutes                    | --minutes needs N. See haven breathe --help.
            """)
    void whatCannotBeBreathedIsOneLine(String arguments, String line) {
        Result result = haven.run(("breathe " + arguments.strip()).split(" "));

        assertThat(result).isEqualTo(Result.refused(line.strip()));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @Test
    void longHoldsAreThereForWhoAsksByName() {
        assertThat(haven.run("breathe", "--in", "4", "--hold", "25", "--out", "6", "--cycles", "1", "--allow-long")
                        .code())
                .isZero();
        assertThat(haven.run("breathe", "4-7-8", "--cycles", "9", "--allow-long")
                        .code())
                .isZero();
    }
}
