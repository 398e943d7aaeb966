package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.EveningWalk;
import haven.drill.DrillFile;
import haven.entry.Ending;
import haven.entry.Entry;
import haven.entry.Practice;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `haven practice NAME` in lines.
class PracticeCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void walk() {
        haven = EveningWalk.in(home, EveningWalk.GROUNDING);
    }

    private Entry kept() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Practice.KIND).getLast();
        }
    }

    @Test
    void aFileInTheFolderIsAPracticeThatIsGuidedToItsEnd() {
        assertThat(haven.run("practice", "evening-walk")).isEqualTo(Result.said("""
                evening walk, 54 seconds. Ctrl-C ends it at any time.
                0:00  Step out of the door.
                Wear a coat. %s0:10  breathe in, 4
                0:14  hold, 2
                0:16  breathe out, 6
                0:22  breathe in, 4 (small and soft is enough)
                0:26  hold, 2
                0:28  breathe out, 6
                0:34  Feel each step.
                0:54  done: 54 seconds, 2 breaths.
                """.formatted(HoldsToldTest.TOLD)));
        assertThat(kept().get(Practice.DRILL)).isEqualTo("evening-walk");
        assertThat(kept().get(Practice.ENDING)).isEqualTo(Ending.COMPLETED);
    }

    @Test
    void itsShortFormTakesLessTime() {
        assertThat(haven.run("practice", "evening-walk", "--short"))
                .isEqualTo(Result.said("""
                evening walk, 29 seconds. Ctrl-C ends it at any time.
                0:00  breathe in, 4
                Wear a coat. %s0:04  hold, 2
                0:06  breathe out, 6
                0:12  breathe in, 4 (small and soft is enough)
                0:16  hold, 2
                0:18  breathe out, 6
                0:24  Feel each step.
                0:29  done: 29 seconds, 2 breaths.
                """.formatted(HoldsToldTest.TOLD)));
    }

    @Test
    void itIsMadeLongerInAllItsParts() {
        assertThat(haven.run("practice", "evening-walk", "--minutes", "2"))
                .isEqualTo(Result.said("""
                evening walk, 1 minute 54 seconds. Ctrl-C ends it at any time.
                0:00  Step out of the door.
                Wear a coat. %s0:22  breathe in, 4
                0:26  hold, 2
                0:28  breathe out, 6
                0:34  breathe in, 4 (small and soft is enough)
                0:38  hold, 2
                0:40  breathe out, 6
                0:46  breathe in, 4
                0:50  hold, 2
                0:52  breathe out, 6
                0:58  breathe in, 4
                1:02  hold, 2
                1:04  breathe out, 6
                1:10  Feel each step.
                1:54  done: 1 minute 54 seconds, 4 breaths.
                """.formatted(HoldsToldTest.TOLD)));
    }

    @Test
    void theCommandOfItsFamilyGuidesItToo() {
        assertThat(haven.run("ground", "evening-walk")).isEqualTo(haven.run("practice", "evening-walk"));
        haven.drill("slow.toml", EveningWalk.GROUNDING.replace("ground", "breathe"));
        assertThat(haven.run("breathe", "slow", "--short")).isEqualTo(haven.run("practice", "evening-walk", "--short"));
    }

    @Test
    void partsAreLeftOutOnceOrFromNowOn() {
        String without = """
                evening walk, 44 seconds. Ctrl-C ends it at any time.
                0:00  breathe in, 4
                Wear a coat. %s0:04  hold, 2
                0:06  breathe out, 6
                0:12  breathe in, 4 (small and soft is enough)
                0:16  hold, 2
                0:18  breathe out, 6
                0:24  Feel each step.
                0:44  done: 44 seconds, 2 breaths.
                """.formatted(HoldsToldTest.TOLD);
        assertThat(haven.run("practice", "evening-walk", "--skip", "door")).isEqualTo(Result.said(without));
        assertThat(haven.paths().configFile()).doesNotExist();

        haven.config("# mine\nrate = true\n");
        assertThat(haven.run("practice", "evening-walk", "--skip", "door", "--remember"))
                .isEqualTo(Result.said(without));
        assertThat(haven.paths().configFile()).hasContent("# mine\nrate = true\nskip = [\"door\"]");
        assertThat(haven.run("ground", "evening-walk")).isEqualTo(Result.said(without));
        assertThat(haven.run("practice", "evening-walk", "--skip", "none").out())
                .contains("Step out of the door.");
        assertThat(haven.run("practice", "evening-walk", "--skip", "steps").out())
                .doesNotContain("Step out of the door.", "Feel each step.");

        haven.run("practice", "evening-walk", "--skip", "none", "--remember");
        assertThat(haven.paths().configFile()).hasContent("# mine\nrate = true\nskip = []");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            skip = ["steps"]/minuts = 3 | line 2, column 1: there is no setting minuts; the nearest is minutes
            rate =                      | line 1, column 7: unexpected end of input, expected a value
            """)
    void whatCannotBeReadIsNotAddedTo(String settings, String mistake) {
        String toml = settings.replace("/", "\n");
        haven.config(toml);

        assertThat(haven.run("practice", "evening-walk", "--skip", "door", "--remember"))
                .isEqualTo(Result.failed("In your settings at " + haven.paths().configFile() + ", " + mistake
                        + ". To mend it: haven config edit."));
        assertThat(haven.paths().configFile()).hasContent(toml);
        assertThat(haven.paths().journal()).doesNotExist();
        assertThat(haven.run("practice", "evening-walk", "--skip", "door").code())
                .isZero();
    }

    @Test
    void whatIsRefusedIsNotRemembered() {
        haven.config("rate = false\n");

        assertThat(haven.run("practice", "muscle-relaxation", "--skip", "jaw", "--remember", "--minutes", "0.1"))
                .isEqualTo(Result.refused("Muscle relaxation lasts from 2.2 to 19.2 minutes."));
        assertThat(haven.run("practice", "evening-walk", "--skip", "door", "--remember", "--short", "--minutes", "1"))
                .isEqualTo(Result.refused("--short says how long already. Give --short or --minutes."));
        assertThat(haven.paths().configFile()).hasContent("rate = false");
    }

    @Test
    void noPracticeOfOnesOwnHasTheNameOfAnAction() {
        assertThat(PracticeCommand.ACTIONS.words())
                .allSatisfy(word -> assertThat(DrillFile.whyNot(word))
                        .hasValue(word + " is a word of haven practice; name the file otherwise"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            practice box --minutes 0.25             | 0:00  breathe in, 4;0:04  breathe out, 8;0:12  done: 12 seconds, 1 breath.
            breathe box --cycles 1                  | 0:00  breathe in, 4;0:04  breathe out, 8;0:12  done: 12 seconds, 1 breath.
            breathe 4-2-6-1 --cycles 1              | 0:00  breathe in, 4;0:04  breathe out, 8;0:12  done: 12 seconds, 1 breath.
            breathe --in 4 --hold 30 --out 6 --cycles 1 | 0:00  breathe in, 4;0:04  breathe out, 8;0:12  done: 12 seconds, 1 breath.
            practice evening-walk --short --skip steps | 0:00  breathe in, 4;Wear a coat.;0:04  breathe out, 8;0:12  breathe in, 4 (small and soft is enough);0:16  breathe out, 8;0:24  done: 24 seconds, 2 breaths.
            """)
    void nothingIsHeldWhereHoldsAreOff(String arguments, String lines) {
        haven.config("holds = false");

        assertThat(haven.run(arguments.strip().split(" ")))
                .extracting(Result::out)
                .asString()
                .endsWith("any time." + "\n" + lines.replace(";", "\n") + "\n");
        assertThat(kept().get(Practice.PATTERN))
                .doesNotContainPattern("-[1-9][0-9]*-[0-9]+-0$")
                .endsWith("-0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bdy-scan                             | There is no practice called "bdy-scan". Did you mean body-scan? haven practice lists them all.
            0-0                                  | In lasts from 0.5 to 30 seconds, not 0. See haven breathe --help.
            body scan                            | haven practice takes one name, not "body scan". Did you mean body-scan? See haven practice --help.
            body-scan feet                       | haven practice takes one name, not "body-scan feet". See haven practice --help.
            body-scan --for calm                 | haven practice body-scan takes no --for. See haven practice --help.
            list --short                         | haven practice list takes no --short. See haven practice --help.
            list x                               | haven practice list takes no name. haven practice show NAME shows one.
            list --for calmness                  | There is no need called "calmness". --for takes calm, present, kind, sleep, talk, together.
            show                                 | haven practice show needs a name. For example: haven practice show evening-walk
            evening-walk --skip dor              | Evening walk has no part "dor". Did you mean door? Its parts are door, steps.
            box --skip jaw                       | Box has no parts to leave out.
            feet --skip none --skip feet         | --skip none leaves nothing out; the other --skip do. Give one of the two.
            3-3-3 --skip see --skip hear --skip feel | That leaves nothing of 3-3-3. Leave out less of it.
            evening-walk --remember              | --remember keeps what --skip leaves out. Give --skip PART with it.
            evening-walk --short --minutes 3     | --short says how long already. Give --short or --minutes.
            evening-walk --minutes 30            | Evening walk lasts from 0.4 to 5.4 minutes.
            evening-walk --minutes x             | --minutes takes minutes, such as 3 or 1.5, not "x".
            4-7-8 --minutes 5                    | 4-7-8 is practised with 8 breaths at most, not 16. Choose fewer.
            new box                              | A practice of yours cannot be called "box". Box is one of haven's own drills; name the file otherwise.
            new My-Walk                          | A practice of yours cannot be called "My-Walk". A drill's name is of small letters, digits and hyphens, such as evening-walk.
            """)
    void whatCannotBeDoneIsOneLine(String arguments, String line) {
        assertThat(haven.run(("practice " + arguments.strip()).split(" "))).isEqualTo(Result.refused(line));
        assertThat(haven.paths().journal()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            breathe count-down --cycles 3   | Count down is not one breath repeated. It takes --minutes or --short, and no figures.
            breathe box --short --minutes 3 | --short says how long already. Give --short, --minutes or --cycles.
            """)
    void aBreathThatIsNoneTakesNoFigures(String arguments, String line) {
        assertThat(haven.run(arguments.strip().split(" "))).isEqualTo(Result.refused(line));
    }

    @Test
    void aBreathsShortFormIsHalfAsLong() {
        assertThat(haven.run("breathe", "--short").out()).endsWith("2:30  done: 2 minutes 30 seconds, 15 breaths.\n");
        assertThat(haven.run("breathe", "4-6", "--short").out())
                .endsWith("2:30  done: 2 minutes 30 seconds, 15 breaths.\n");
        assertThat(haven.run("breathe", "count-down", "--minutes", "3").out()).endsWith("3:00  done: 3 minutes.\n");
        assertThat(haven.run("ground", "feet", "--short", "--seconds", "2").out())
                .endsWith("0:10  done: 10 seconds.\n");
    }

    @Test
    void aBrokenFileIsNamedWithItsFirstMistake() {
        haven.drill("broken.toml", EveningWalk.GROUNDING.replace("seconds = 10", "seconds = 0"));

        assertThat(haven.run("practice", "broken"))
                .isEqualTo(
                        Result.failed("Your drill at " + haven.paths().drills().resolve("broken.toml")
                                + " cannot be read: line 11, column 1: seconds is from 1 to 600, not 0."
                                + " See haven practice check broken."));
        assertThat(haven.run("practice", "evening-walk").code()).isZero();
    }

    @Test
    void aRatingIsAskedForBeforeAndAfter() {
        haven.terminals(new TestTerminals(true)).input("7\n");

        assertThat(haven.run("practice", "evening-walk", "--rate", "--plain").out())
                .contains("How strong is it right now? 0-10, Enter to skip:\n0:00  Step out of the door.\n");
        assertThat(kept().get(Practice.BEFORE)).hasValue(7);
    }

    @Test
    void withoutHoldsWhatIsSaidOfABreathIsWhatIsBreathed() {
        haven.config("holds = false\n");
        assertThat(haven.run("breathe", "--list").out())
                .containsPattern("box +5 minutes +In 4, out 8: without its holds[.]\n")
                .containsPattern("4-7-8 +48 seconds +In 4, out 8: without its holds[.]\n");
        assertThat(haven.run("practice", "show", "4-7-8").out())
                .contains("breathe in 4, breathe out 8\n")
                .doesNotContain("hold 7", "careful");
        assertThat(haven.run("practice", "list", "--for", "talk").out()).contains("In 4, out 8: without its holds.");
    }

    @Test
    void whatIsOfAnotherKindIsNamedByItsCommand() {
        assertThat(haven.run("breathe", "3-3-3"))
                .isEqualTo(Result.refused("\"3-3-3\" is no breath. haven ground 3-3-3 begins it."));
        assertThat(haven.run("breathe", "body-scan"))
                .isEqualTo(Result.refused("\"body-scan\" is no breath. haven practice body-scan begins it."));
        assertThat(haven.run("ground", "4-7-8"))
                .isEqualTo(Result.refused("\"4-7-8\" is no grounding drill. haven breathe 4-7-8 begins it."));
        assertThat(haven.run("practice", "4-2-6-1").err()).contains("haven breathe 4-2-6-1 begins a breath.");
        assertThat(haven.run("config", "set", "drill", "3-3-3").err())
                .contains("\"3-3-3\" is no breath; haven ground 3-3-3 begins it");
        assertThat(haven.paths().configFile()).doesNotExist();
    }
}
