package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.file.Mode;
import haven.setting.Setting;
import haven.terminal.TestTerminals;
import haven.text.Wrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;
    private Path file;

    @BeforeEach
    void open() {
        haven = TestApp.in(home);
        file = haven.paths().configFile();
    }

    @Test
    void everySettingIsListedAndNothingIsMade() {
        assertThat(haven.run("config")).isEqualTo(Result.said("""
                drill        long-exhale     default   the breath of haven breathe without a
                                                       pattern
                minutes      its own         default   how long a breath lasts
                rate         false           default   ask before a drill how strong it is
                rate-after   true            default   ask after a drill how strong it is
                sound        false           default   a tone that rises and falls with every
                                                       drill
                voice        false           default   every cue spoken
                day-end      0               default   the hour after midnight when your day
                                                       ends
                week-start   monday          default   the day your weeks begin on
                country      your locale's   default   whose help lines are shown
                holds        true            default   breaths are held; if not, breathed out
                                                       instead
                skip         none            default   parts left out of every practice
                indicators   none            default   what a check-in asks beside sleep, mood,
                                                       self-talk, connection
                echo         false           default   what you said is said again once it is
                                                       kept
                share        none            default   what a page for somebody else may hold,
                                                       with --for
                theme        auto            default   the colours of the screen

                haven config set KEY VALUE changes one, and haven config show KEY says more of
                it.
                """));
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void whatIsSetSaysSo() {
        haven.config("minutes = 2.5\nskip = [\"jaw\", \"eyes\"]\ntheme = \"light\"\n");
        assertThat(haven.run("config", "list").out().lines().filter(line -> line.contains("   set   ")))
                .map(line -> line.replaceAll(" {3,}", " | "))
                .containsExactly(
                        "minutes | 2.5 | set | how long a breath lasts",
                        "skip | jaw, eyes | set | parts left out of every practice",
                        "theme | light | set | the colours of the screen");
    }

    @ParameterizedTest
    @CsvSource({"80", "40", "20"})
    void theListFitsTheScreen(String columns) {
        haven.with("COLUMNS", columns).config("indicators = [\"pain: none, a lot\", \"energy\", \"appetite\"]");
        String list = haven.run("config").out();
        assertThat(list.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Integer.parseInt(columns)));
        assertThat(list.lines().map(String::strip)).anyMatch(line -> line.startsWith("indicators"));
    }

    @Test
    void mistakesInTheFileAreNamedBesideTheList() {
        haven.config("drill = \"boxx\"\nminuts = 3\nskip = [\"jaww\"]\n\u001b = 1");
        Result result = haven.run("config", "show", "drill");
        assertThat(result.err()).isEqualTo("""
                %1$s: line 1, column 1: there is no breath called "boxx"; the nearest is box
                %1$s: line 2, column 1: there is no setting minuts; the nearest is minutes
                %1$s: line 3, column 1: no practice has a part "jaww"; the nearest is jaw
                %1$s: line 4, column 1: unexpected '\\u001b', expected a key, a table key, a newline, or end-of-input
                """.formatted(file));
        assertThat(result.code()).isZero();
    }

    @Test
    void oneIsShownWithWhatIsAccepted() {
        assertThat(haven.config("minutes = 7").run("config", "show", "minutes"))
                .isEqualTo(Result.said("""
                minutes: how long a breath lasts
                  value       7
                  from        %s
                  default     its own
                  accepted    a number above 0, up to 60
                  to set it   haven config set minutes 5
                """.formatted(wrapped(file))));
        assertThat(haven.run("config", "show", "indicators").out()).isEqualTo("""
                indicators: what a check-in asks beside sleep, mood, self-talk, connection
                  value       none
                  from        the default
                  default     none
                  accepted    a list such as ["pain: none, a lot", "energy"]
                  to set it   haven config set indicators 'pain: none, a lot'
                """);
    }

    /// The path as the last column of a table of 80 columns has it.
    private static String wrapped(Path path) {
        return String.join("\n              ", Wrap.lines(path.toString(), 66));
    }

    @Test
    void asJsonAValueIsAsInTheFile() {
        haven.config("skip = [\"jaw\"]\nminutes = 2.5\n");
        assertThat(haven.run("config", "show", "skip", "--json")).isEqualTo(Result.said("""
                {
                  "key": "skip",
                  "value": [ "jaw" ],
                  "from": "file",
                  "default": [],
                  "accepted": "a list of parts such as [\\"jaw\\", \\"eyes\\"]",
                  "what": "parts left out of every practice"
                }
                """));
        assertThat(haven.run("config", "--json").out())
                .contains("\"value\": 2.5,", "\"value\": null,", "\"value\": \"long-exhale\",", "\"value\": true,");
    }

    @Test
    void setChangesOneLineAndLeavesTheRest() throws IOException {
        haven.config("# mine\nminuts = 3 # typo\nrate = true  # before\n");

        assertThat(haven.run("config", "set", "rate", "no"))
                .isEqualTo(Result.said("rate is false now; it was true.\n"));
        assertThat(haven.run("config", "set", "skip", "jaw", "eyes"))
                .isEqualTo(Result.said("skip is jaw, eyes now; it was none.\n"));
        assertThat(haven.run("config", "set", "week-start", "monday"))
                .isEqualTo(Result.said("week-start is monday, as it was.\n"));
        assertThat(file).hasContent("""
                # mine
                minuts = 3 # typo
                rate = false  # before
                skip = ["jaw", "eyes"]
                week-start = "monday"
                """);
        assertThat(Mode.of(file)).isEqualTo("rw-------");

        assertThat(haven.run("config", "unset", "minuts")).isEqualTo(Result.said("minuts is taken out.\n"));
        assertThat(haven.run("config", "unset", "skip")).isEqualTo(Result.said("skip is none again, the default.\n"));
        assertThat(haven.run("config", "unset", "skip"))
                .isEqualTo(Result.said("skip was not set: it is none, the default.\n"));
        assertThat(file).hasContent("# mine\nrate = false  # before\nweek-start = \"monday\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            set                  | haven config set takes a setting and its value. The settings are KEYS.
            set minuts 3         | There is no setting minuts. Did you mean minutes? The settings are KEYS.
            set minutes          | haven config set minutes needs a value: a number above 0, up to 60. For example: haven config set minutes 5
            set minutes 90       | "90" cannot be set: minutes is a number above 0, up to 60. Nothing was changed.
            set theme lihgt      | "lihgt" cannot be set: theme is "auto", "dark", "light" or "plain". Did you mean light? Nothing was changed.
            set drill boxx       | "boxx" cannot be set: there is no breath called "boxx"; the nearest is box. Nothing was changed.
            set skip jaww        | "jaww" cannot be set: no practice has a part "jaww"; the nearest is jaw. Nothing was changed.
            set indicators mood  | "mood" cannot be set: indicators has "mood", which a check-in asks anyway. Nothing was changed.
            unset                | haven config unset takes one setting. The settings are KEYS.
            unset ratee          | There is no setting ratee. Did you mean rate? The settings are KEYS.
            show                 | haven config show takes one setting. For example: haven config show minutes.
            list all             | haven config list takes no words, not "all". See haven config --help.
            edit                 | haven config edit opens your editor in a terminal, and there is none. Without one: haven config set KEY VALUE.
            path --json          | haven config path takes no --json. See haven config --help.
            sett                 | haven config cannot "sett". Did you mean set? It can list, show, set, unset, edit, path.
            """)
    void whatCannotBeIsRefusedInOneLine(String typed, String line) {
        String[] words = ("config " + typed).split(" ");
        assertThat(haven.run(words)).isEqualTo(Result.refused(line.replace("KEYS", String.join(", ", Setting.keys()))));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsNotTomlIsLeftAsItIs() {
        haven.config("drill = \n");
        assertThat(haven.run("config", "set", "rate", "true"))
                .isEqualTo(Result.failed("Your settings at " + file
                        + " were left as they are: line 1, column 9: unexpected end of line, expected a value. To mend"
                        + " them: haven config edit."));
        assertThat(file).hasContent("drill = ");
    }

    @Test
    void thePathIsWhereTheFileIsOrWillBe() {
        assertThat(haven.run("config", "path")).isEqualTo(Result.said(file + "\n"));
    }

    @Test
    void lettersOfNoCountrySayThat() {
        assertThat(haven.run("config", "set", "country", "XX"))
                .isEqualTo(Result.refused("\"XX\" cannot be set: no country has the letters \"XX\"; Germany has"
                        + " \"DE\". Nothing was changed."));
    }

    @Test
    void editBeginsWithEverySettingAndNamesWhatIsWrongAfterwards() throws IOException {
        haven.terminals(new TestTerminals(true))
                .with("VISUAL", "sed -i 's/^# minutes = 5/minutes = 500/'")
                .input("n\n");
        assertThat(haven.run("config", "edit")).isEqualTo(new Result(1, """
                %s: line 10, column 1: minutes is a number above 0, up to 60
                Open it again? [Y/n] \
                What you wrote is kept, and what is right in it counts. To go on: haven config edit
                """.formatted(file), ""));
        assertThat(Mode.of(file)).isEqualTo("rw-------");

        // Each time it is opened, a nought goes.
        haven.with("VISUAL", "sed -i '/^minutes/s/0$//'").input("\nn\n");
        assertThat(haven.config("rate = 7\nminutes = 9000\n")
                        .run("config", "edit")
                        .out())
                .isEqualTo("""
                %1$s: line 1, column 1: rate is true or false
                %1$s: line 2, column 1: minutes is a number above 0, up to 60
                Open it again? [Y/n] \
                %1$s: line 1, column 1: rate is true or false
                %1$s: line 2, column 1: minutes is a number above 0, up to 60
                Open it again? [Y/n] \
                What you wrote is kept, and what is right in it counts. To go on: haven config edit
                """.formatted(file));
        assertThat(file).hasContent("rate = 7\nminutes = 90");

        haven.with("VISUAL", "sed -i /rate/d").input("");
        assertThat(haven.config("rate = 7\nminutes = 9\n").run("config", "edit"))
                .isEqualTo(Result.said("Nothing is wrong with your settings.\n"));
    }

    @Test
    void aMistakeIsALineThatCanBeRead() throws IOException {
        String token = "x".repeat(300);
        haven.config("minutes = 2 " + token + "\n");
        String file = haven.paths().configFile().toString();
        assertThat(haven.run("config", "list").err())
                .isEqualTo(file + ": line 1, column 13: unexpected '" + "x".repeat(39)
                        + "... expected a newline or end-of-input\n");
        haven.config("");
        Files.write(haven.paths().configFile(), new byte[] {'a', (byte) 0xFF});
        assertThat(haven.run("config", "list"))
                .isEqualTo(
                        Result.failed(
                                "Your settings at " + file
                                        + " cannot be read: it is not text in UTF-8. See that the file is yours to read and in UTF-8."));
    }
}
