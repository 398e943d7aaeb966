package haven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.DrillLibrary;
import haven.entry.StepType;
import haven.plan.SteppedPlan.Step;
import haven.text.Mistake;
import haven.toml.TomlFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SteppedPlanTest {
    private static final List<String> BUILT_IN = SteppedPlan.BUILT_IN;
    private static final String HEAD = "title = \"Slowly\"\n";

    private static TomlFile<SteppedPlan> read(String toml) {
        return SteppedPlan.read(toml.getBytes(StandardCharsets.UTF_8), Set.of("box", "long-exhale"));
    }

    @ParameterizedTest
    @FieldSource("BUILT_IN")
    void thoseThatComeWithHavenAlternateAndTheirDrillsAreThere(String name) {
        TomlFile<SteppedPlan> read =
                SteppedPlan.read(SteppedPlan.content(name), Set.copyOf(new DrillLibrary().names()));
        assertThat(read.mistakes()).isEmpty();
        SteppedPlan plan = read.said().orElseThrow();
        assertThat(plan.weeks()).isEqualTo(6);
        assertThat(plan.source()).isNotEmpty();
        for (int week = 2; week < plan.weeks(); week++) {
            int of = week;
            assertThat(plan.steps().stream().filter(step -> step.week() == of).map(Step::type))
                    .containsExactlyInAnyOrder(StepType.SOOTHE, StepType.REACH_OUT);
        }
        assertThat(plan.steps().getLast().type()).isEqualTo(StepType.REVIEW);
        List<Integer> first = plan.steps().stream()
                .filter(step -> step.prompts().isPresent())
                .map(plan::prompts)
                .toList();
        assertThat(first).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }

    @Test
    void whatIsWrittenReadsBackAsItIs() {
        SteppedPlan plan = new SteppedPlan(
                "A \"slow\" answer",
                "for \\ whoever",
                "",
                List.of(
                        new Step(1, StepType.SOOTHE, "Breathe: \"in\", out", "box", OptionalInt.of(5)),
                        new Step(2, StepType.REACH_OUT, "Schreib ihr, ü", "", OptionalInt.empty())));
        assertThat(read(plan.toml()).said()).contains(plan);
    }

    @Test
    void stepsWithoutAnyNumberAreBroughtUpOnFewerDaysAsTheWeeksGo() {
        SteppedPlan plan = new SteppedPlan(
                "Slowly",
                "",
                "",
                IntStream.rangeClosed(1, 4)
                        .mapToObj(week -> new Step(week, StepType.SOOTHE, "x", "", OptionalInt.empty()))
                        .toList());
        assertThat(plan.steps().stream().map(plan::prompts)).containsExactly(7, 5, 3, 1);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "|line 1, column 1: a plan has at least one [[step]]",
                "[[step]]\\nweek = 1\\ntype = \"soothe\"|line 2, column 1: text is missing",
                "[[step]]\\nweek = 0\\ntype = \"soothe\"\\ntext = \"x\"|line 3, column 1: week is from 1 to 52",
                "[[step]]\\nweek = 1\\ntype = \"sooth\"\\ntext = \"x\"|line 4, column 1: \"sooth\" is no type; did you mean \"soothe\"?",
                "[[step]]\\nweek = 1\\ntype = \"soothe\"\\ntext = \"x\"\\ndrill = \"bx\"|line 6, column 1: there is no drill bx; haven practice list shows them",
                "[[step]]\\nweek = 1\\ntype = \"soothe\"\\ntext = \"x\"\\nprompts = 8|line 6, column 1: prompts is from 1 to 7, the days of a week on which it is brought up",
                "[[step]]\\nweek = 2\\ntype = \"soothe\"\\ntext = \"x\"|line 2, column 1: week 1 has no step, and week 2 has one",
                "[[step]]\\nweek = 1\\ntype = \"soothe\"\\ntext = \"\"\"a\\nb\"\"\"|line 5, column 1: text is written on one line",
                "[[step]]\\nweek = 1\\ntype = \"soothe\"\\ntext = \"x\"\\ncolour = 1|line 6, column 1: colour is not known here; known are drill, prompts, text, type, week",
                "[step]\\nweek = 1|line 2, column 1: a step is written as [[step]], with two brackets",
                "]|line 2, column 1: unexpected ']', expected a key, a table key, a newline, or end-of-input"
            })
    void whatIsWrongIsNamedWithItsPlaceAndNothingIsRead(String rest, String mistake) {
        TomlFile<SteppedPlan> read = read(HEAD + (rest == null ? "" : rest.replace("\\n", "\n")));
        assertThat(read.said()).isEmpty();
        assertThat(read.mistakes()).extracting(Mistake::toString).containsExactly(mistake);
    }

    @Test
    void aFileThatIsTooLongOrNotInUtf8IsNamedSo() {
        assertThat(SteppedPlan.read(new byte[TomlFile.MOST_BYTES + 1], Set.of()).mistakes())
                .extracting(Mistake::toString)
                .containsExactly("line 1, column 1: a plan's file has 64 kB at most");
        assertThat(SteppedPlan.read("title = \"f\u00fcr\"".getBytes(StandardCharsets.ISO_8859_1), Set.of())
                        .mistakes())
                .extracting(Mistake::toString)
                .containsExactly("line 1, column 11: this is not in UTF-8; save the file as UTF-8");
    }
}
