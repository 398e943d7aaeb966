package haven.drill;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Step.Ask;
import haven.drill.Step.Breathe;
import haven.drill.Step.Count;
import haven.drill.Step.Find;
import haven.drill.Step.Prompt;
import haven.text.Mistake;
import haven.toml.TomlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrillReaderTest {
    /// Line 6 is where the first step begins.
    private static final String WHOLE = """
            title = "t"
            family = "breathe"
            purpose = "p"
            needs = ["calm", "sleep"]

            [[step]]
            kind = "breathe"
            in = 4
            out = 6
            minutes = 3

            [[step]]
            kind = "prompt"
            cue = "let go"
            part = "jaw"
            seconds = 17

            [[step]]
            kind = "find"
            sense = "see"
            count = 3
            cue = "something you see"

            [[step]]
            kind = "count"
            cue = "count each breath out"
            minutes = 4

            [[step]]
            kind = "ask"
            about = "step"
            cue = "what next?"
            answer = "choice"
            choices = ["wait", "walk"]
            """;

    private static Drill read(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8)).drill().orElseThrow();
    }

    private static DrillFile file(byte[] content) {
        return DrillReader.read(Path.of("own.toml"), content);
    }

    private static String mistakes(byte[] content) {
        DrillFile wrong = file(content);
        assertThat(wrong.drill()).isEmpty();
        assertThat(wrong.mistakes()).isNotEmpty();
        return wrong.mistakes().stream().map(Mistake::toString).collect(Collectors.joining("\n"));
    }

    private static String mistakes(String text) {
        return mistakes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyKindOfStepIsReadAndHalvedWhereThereIsLittleTime() {
        Drill drill = read(WHOLE);

        BreathPattern pattern = new BreathPattern(
                Duration.ofSeconds(4), Duration.ZERO, Duration.ZERO, Duration.ofSeconds(6), Duration.ZERO);
        Prompt prompt = new Prompt("jaw", "let go", Duration.ofSeconds(17), true);
        Find find = new Find("see", 3, "something you see", Optional.empty());
        Ask ask = new Ask("step", "what next?", Ask.Kind.CHOICE, List.of("wait", "walk"), Duration.ofSeconds(20));
        assertThat(drill.steps())
                .containsExactly(
                        new Breathe(pattern, new Extent.Lasting(Duration.ofMinutes(3))),
                        prompt,
                        find,
                        new Count(10, "count each breath out", Duration.ofMinutes(4)),
                        ask);
        assertThat(drill.shortSteps())
                .containsExactly(
                        new Breathe(pattern, new Extent.Lasting(Duration.ofSeconds(90))),
                        prompt,
                        find,
                        new Count(10, "count each breath out", Duration.ofMinutes(2)),
                        ask);
    }

    @Test
    void aShortDrillHasItsOwnMeasuresAndNeverLastsLonger() {
        Drill drill = read(WHOLE.replace("minutes = 3", "minutes = 0.5")
                .replace("seconds = 17", "seconds = 17\nshort = 5")
                .replace("count = 3", "count = 3\nshort = 1")
                .replace("minutes = 4", "minutes = 4\nshort = 1.5")
                .replace("about = \"step\"", "about = \"step\"\nshort = false"));

        assertThat(drill.shortSteps()).hasSize(4);
        assertThat(((Breathe) drill.shortSteps().get(0)).extent())
                .isEqualTo(new Extent.Lasting(Duration.ofSeconds(30)));
        assertThat(drill.shortSteps().get(1).length()).contains(Duration.ofSeconds(5));
        assertThat(((Find) drill.shortSteps().get(2)).count()).isEqualTo(1);
        assertThat(((Count) drill.shortSteps().get(3)).time()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void aPaceThatSettlesAndAllThatTheCardSaysAreRead() {
        Drill drill = read(
                "\uFEFF"
                        + WHOLE.replace(
                                        "minutes = 3",
                                        "breaths = 9\nshort = 3\nbegin-rate = 12\nsettle-minutes = 2\ncue = \"c\"")
                                .replace(
                                        "purpose = \"p\"",
                                        "purpose = \"p\"\ncaution = \"k\"\nsource = \"s\"\nmost-breaths = 8\ndims = true\noffered = false"));

        Breathe breathe = (Breathe) drill.steps().getFirst();
        assertThat(breathe.settling()).contains(new Settling(12, Duration.ofMinutes(2)));
        assertThat(breathe.cue()).isEqualTo("c");
        assertThat(((Breathe) drill.shortSteps().getFirst()).extent()).isEqualTo(new Extent.Breaths(3));
        assertThat(drill.card())
                .isEqualTo(new Card(
                        "t",
                        List.of(Card.Need.CALM, Card.Need.SLEEP),
                        Optional.of(Card.Family.BREATHE),
                        "p",
                        "k",
                        "s",
                        Optional.of(8),
                        true,
                        false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title = "t"        | title = 3                    | line 1, column 1: title is text in quotes
            title = "t"        | title = ""                   | line 1, column 1: title is text in quotes
            title = "t"        | title = "a\\nb"               | line 1, column 1: title is written on one line
            title = "t"        | title = "\\u001b[2J"         | line 1, column 1: title has a character that cannot be shown, U+001B
            title = "t"        | title = "\\u202eab"          | line 1, column 1: title has a character that cannot be shown, U+202E
            title = "t"        | ` `                          | line 1, column 1: title is missing
            title = "t"        | titel = "t"                  | line 1, column 1: titel is not known here; did you mean title? & line 1, column 1: title is missing
            title = "t"        | title = "t"; zzzz = 1        | line 2, column 1: zzzz is not known here; known are caution, dims, family, learn, most-breaths, needs, offered, purpose, source, step, title
            title = "t"        | title = x                    | line 1, column 9: unexpected 'x', expected a value
            title = "t"        | title = x; a = y             | line 1, column 9: unexpected 'x', expected a value & line 2, column 5: unexpected 'y', expected a value
            purpose = "p"      | purpose = "p"; purpose = "q" | line 4, column 1: purpose previously defined at line 3, column 1
            family = "breathe" | family = "breath"            | line 2, column 1: "breath" is no family; did you mean "breathe"?
            family = "breathe" | family = true                | line 2, column 1: family is text in quotes
            family = "breathe" | dims = "yes"                 | line 2, column 1: dims is true or false
            family = "breathe" | most-breaths = 0             | line 2, column 1: a drill has 1 to 500 breaths, not 0
            family = "breathe" | most-breaths = 8.5           | line 2, column 1: most-breaths is a whole number
            "calm", "sleep"    | ` `                          | line 4, column 1: needs is written as ["...", "..."]
            ["calm", "sleep"]  | "calm"                       | line 4, column 1: needs is written as ["...", "..."]
            "calm", "sleep"    | "calm", 3                    | line 4, column 18: each of needs is text in quotes
            "calm", "sleep"    | "calm", "slep"               | line 4, column 18: "slep" is no need; did you mean "sleep"?
            "calm", "sleep"    | "calm", "zzzzz"              | line 4, column 18: "zzzzz" is no need; there are "calm", "present", "kind", "sleep", "talk", "together"
            "calm", "sleep"    | "calm", "calm"               | line 4, column 18: "calm" is there already
            kind = "breathe"   | kind = "breath"              | line 7, column 1: "breath" is no kind; did you mean "breathe"?
            kind = "breathe"   | ` `                          | line 6, column 1: kind is missing
            in = 4             | in = "4"                     | line 8, column 1: in is a number
            in = 4             | in = nan                     | line 8, column 1: in is a number
            in = 4             | in = 0.2                     | line 8, column 1: in lasts from 0.5 to 30 seconds, not 0.2
            in = 4             | in = 4; hold = 21            | line 9, column 1: hold lasts from 0 to 20 seconds in a drill, not 21
            in = 4             | ` `                          | line 6, column 1: in is missing
            out = 6            | out = 61                     | line 9, column 1: out lasts from 0.5 to 60 seconds, not 61
            out = 6            | ot = 6                       | line 6, column 1: out is missing & line 9, column 1: ot is not known here; did you mean out?
            minutes = 3        | minutes = 90                 | line 10, column 1: a drill lasts more than 0 minutes, and 60 at most
            minutes = 3        | breaths = 501                | line 10, column 1: a drill has 1 to 500 breaths, not 501
            minutes = 3        | breaths = 2.5                | line 10, column 1: breaths is a whole number
            minutes = 3        | hold = 1                     | line 6, column 1: minutes or breaths is missing
            minutes = 3        | minutes = 3; breaths = 9     | line 11, column 1: a step to breathe has minutes or breaths, not both
            minutes = 3        | minutes = 3; begin-rate = 12 | line 11, column 1: begin-rate needs settle-minutes beside it
            minutes = 3        | minutes = 3; begin-rate = 40; settle-minutes = 0.1 | line 11, column 1: breaths begin at 2 to 30 a minute, not 40.0 & line 12, column 1: breaths settle in 10 seconds to 20 minutes
            minutes = 3        | minutes = 3; short = true    | line 11, column 1: short is false, or a number in place of this step's own
            minutes = 3        | minutes = 3; short = 61      | line 11, column 1: a drill lasts more than 0 minutes, and 60 at most
            seconds = 17       | seconds = 0                  | line 16, column 1: seconds is from 1 to 600, not 0
            seconds = 17       | short = "no"                 | line 12, column 1: seconds is missing & line 16, column 1: short is a number
            seconds = 17       | seconds = 17; stretch = 1    | line 17, column 1: stretch is true or false
            part = "jaw"       | part = "none"                | line 15, column 1: part is another word than none, which stands for nothing left out
            count = 3          | count = 11                   | line 21, column 1: a sense finds 1 to 10 things, not 11
            count = 3          | count = 3; seconds = 601     | line 22, column 1: seconds is from 1 to 600, not 601
            minutes = 4        | minutes = 4; to = 1          | line 28, column 1: a count goes to a number from 2 to 100, not 1
            minutes = 4        | minutes = 0                  | line 27, column 1: a count lasts more than 0 minutes, and 60 at most
            answer = "choice"  | answer = "choise"            | line 33, column 1: "choise" is no answer; did you mean "choice"?
            answer = "choice"  | answer = "words"             | line 34, column 1: choices belong to answer = "choice"
            choices = ["wait", "walk"] | seconds = 5          | line 33, column 1: answer = "choice" needs choices = ["...", "..."] beside it
            cue = "what next?" | cue = "what next?"; short = 3 | line 33, column 1: short is false in a step to ask, or left out
            """)
    void aMistakeIsNamedWithItsPlace(String right, String wrong, String said) {
        String text = WHOLE.replace(right, wrong.strip().replace("; ", "\n"));

        assertThat(mistakes(text)).isEqualTo(said.replace(" & ", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [step]; kind = "ask"         | line 4, column 1: a step is written as [[step]], with two brackets
            step = []                    | line 4, column 1: a drill has at least one [[step]]
            step = "breathe"             | line 4, column 1: a drill has at least one [[step]]
            step = [1]                   | line 4, column 9: a step is written as [[step]]
            """)
    void whatIsNoStepIsSaid(String steps, String said) {
        assertThat(mistakes("title = \"t\"\npurpose = \"p\"\nneeds = [\"calm\"]\n" + steps.replace("; ", "\n")))
                .isEqualTo(said);
    }

    @Test
    void everyMistakeOfAFileIsNamedInItsOrder() {
        assertThat(mistakes("""
                needs = ["clam"]
                colour = "blue"

                [[step]]
                kind = "breathe"
                in = 0
                hold = -1

                [[step]]
                kind = "prompt"
                seconds = "ten"
                """)).isEqualTo("""
                        line 1, column 1: title is missing
                        line 1, column 1: purpose is missing
                        line 1, column 10: "clam" is no need; did you mean "calm"?
                        line 2, column 1: colour is not known here; known are caution, dims, family, learn, most-breaths, needs, offered, purpose, source, step, title
                        line 4, column 1: out is missing
                        line 4, column 1: minutes or breaths is missing
                        line 6, column 1: in lasts from 0.5 to 30 seconds, not 0
                        line 7, column 1: hold lasts from 0 to 20 seconds in a drill, not -1
                        line 9, column 1: cue is missing
                        line 11, column 1: seconds is a number""");
        assertThat(mistakes("")).isEqualTo("""
                        line 1, column 1: title is missing
                        line 1, column 1: purpose is missing
                        line 1, column 1: needs is missing
                        line 1, column 1: a drill has at least one [[step]]""");
    }

    @Test
    void aDrillThatIsShortHasAStepLeft() {
        String text = WHOLE.replaceAll("(kind = .*)", "$1\nshort = false");

        assertThat(mistakes(text))
                .isEqualTo(
                        "line 6, column 1: one step at least stays when there is little time, without short = false");
    }

    @Test
    void aFileThatIsTooLongOrNoTextIsRefused() {
        byte[] latin = WHOLE.replace("let go", "l\u00E4ute").getBytes(StandardCharsets.ISO_8859_1);
        byte[] cutOff = "title = \"\u00E4".getBytes(StandardCharsets.UTF_8);

        assertThat(mistakes(latin)).isEqualTo("line 14, column 9: this is not in UTF-8; save the file as UTF-8");
        assertThat(mistakes(Arrays.copyOf(cutOff, cutOff.length - 1)))
                .isEqualTo("line 1, column 10: this is not in UTF-8; save the file as UTF-8");
        assertThat(mistakes(WHOLE + "#".repeat(TomlFile.MOST_BYTES)))
                .isEqualTo("line 1, column 1: a drill's file has 64 kB at most");
        assertThat(mistakes(WHOLE + "\n[[step]]\nkind = \"prompt\"\ncue = \"c\"\nseconds = 9\n".repeat(196)))
                .isEqualTo("line 1011, column 1: a drill has 200 steps at most");
        assertThat(mistakes(WHOLE.replace("let go", "long ".repeat(61))))
                .isEqualTo("line 14, column 1: cue has 300 letters at most, not 305");
        assertThat(mistakes("a = " + "[".repeat(60_000)))
                .isEqualTo("line 1, column 134: nesting is too deep (more than 128 levels of tables and arrays)");
    }

    /// A slip anywhere is a mistake with its place, or another drill; never a bug.
    @Test
    void aSlipAnywhereIsNoBug() {
        Random random = new Random(7);
        String slips = "\"'[]{}=.,#\n\\ \t\u0000\u001b\uD83D09-ax";
        int refused = 0;
        for (int i = 0; i < 1500; i++) {
            StringBuilder text = new StringBuilder(WHOLE);
            for (int j = 0; j <= random.nextInt(3); j++) {
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(4), slips.charAt(random.nextInt(slips.length())) + "");
            }
            DrillFile read = file(text.toString().getBytes(StandardCharsets.UTF_8));
            refused += read.drill().isEmpty() ? 1 : 0;
            read.drill().ifPresent(drill -> assertThat(drill.name()).isEqualTo("own"));
            assertThat(read.mistakes().isEmpty()).isEqualTo(read.drill().isPresent());
            assertThat(read.mistakes())
                    .allSatisfy(mistake -> assertThat(mistake.words()).doesNotContainPattern("[\\p{Cntrl}]"));
        }
        assertThat(refused).isBetween(500, 1499);
    }
}
