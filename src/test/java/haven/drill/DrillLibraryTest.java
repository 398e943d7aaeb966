package haven.drill;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Card.Family;
import haven.text.Times;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrillLibraryTest {
    private static final int LONGEST_CUE = 80;

    private final DrillLibrary library = new DrillLibrary();

    @ParameterizedTest
    @CsvSource({
        "long-exhale, 4-0-6-0,     300",
        "coherent,    5.5-0-5.5-0, 297",
        "box,         4-4-4-4,     304",
        "4-7-8,       4-7-8-0,      76",
        "sigh,        2.5+1-0-7-0, 304.5",
        "even,        4-0-4-0,     240",
        "slow-down,   4-0-6-0,     296.518",
    })
    void theBreathsHaveTheFiguresOfTheirSources(String name, String notation, double seconds) {
        Drill drill = library.find(name).orElseThrow();

        assertThat(drill.isOf(Family.BREATHE)).isTrue();
        assertThat(drill.pattern().orElseThrow().notation()).isEqualTo(notation);
        assertThat(drill.length().orElseThrow().toMillis()).isEqualTo(Math.round(seconds * 1000));
        assertThat(drill.card().source()).isNotBlank();
    }

    @Test
    void theGroundingDrillsFindTheirThingsInOrder() {
        assertThat(senses("3-3-3")).containsExactly("see 3", "hear 3", "feel 3");
        assertThat(senses("3-3-3-move")).containsExactly("see 3", "hear 3", "move 3");
        assertThat(senses("5-4-3-2-1")).containsExactly("see 5", "touch 4", "hear 3", "smell 2", "taste 1");
    }

    private List<String> senses(String name) {
        return library.find(name).orElseThrow().steps().stream()
                .map(Step.Find.class::cast)
                .map(find -> find.sense() + " " + find.count())
                .toList();
    }

    /// Lengths as the person is told them; `about` where a part has no clock.
    @Test
    void everyDrillHasItsNeedsItsLengthsAndItsSteps() {
        String table = library.names().stream()
                .map(name -> library.find(name).orElseThrow())
                .map(DrillLibraryTest::row)
                .collect(Collectors.joining());

        assertThat(table).isEqualTo("""
                3-3-3              present, calm           about 1:30   about 1:30    3
                3-3-3-move         present, calm           about 1:30   about 1:30    3
                4-7-8              calm, sleep             1:16         1:16          1
                5-4-3-2-1          present, calm           about 2:30   about 2:30    5
                body-scan          calm, present, sleep    10:50        3:00         23
                box                calm, talk              5:04         2:24          1
                coherent           calm                    4:57         2:34          1
                count-down         calm, present, sleep    5:00         2:00          1
                even               calm, sleep             4:00         2:00          1
                feet               present, calm, talk     1:30         0:42          7
                gratitude          kind, sleep             about 2:00   about 1:20    5
                long-exhale        calm, sleep, talk       5:00         2:30          1
                movement           calm, present           4:00         1:30         14
                muscle-relaxation  calm, sleep             4:22         2:53         22
                name-it            present, kind           about 1:30   about 1:10    6
                object             present                 2:00         1:05          7
                posture            calm, present, talk     1:00         0:30          7
                reframe            kind, talk              about 4:35   about 2:10   10
                rehearse           talk                    5:00         2:07         14
                safe-place         calm, kind, sleep       5:00         2:00         15
                self-compassion    kind, calm              2:00         1:00          9
                sensation          present, calm           about 2:00   about 1:35    7
                settle-for-sleep   sleep                   10:00        3:58         15
                sigh               calm                    5:04         2:27          1
                slow-down          calm, sleep             4:56         2:26          1
                soothing-touch     kind, calm              2:00         1:00          8
                together           together, calm, talk    3:00         1:53          5
                """);
    }

    private static String row(Drill drill) {
        String needs = drill.card().needs().stream()
                .map(need -> need.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return String.format(
                "%-17s  %-22s  %-11s  %-11s  %2d%n",
                drill.name(),
                needs,
                length(drill),
                length(drill.shortened()),
                drill.steps().size());
    }

    private static String length(Drill drill) {
        return (drill.length().isEmpty() ? "about " : "") + Times.clock(drill.usualLength());
    }

    /// A cue is heard or read at a glance, also on a small screen.
    @Test
    void everyCueIsShort() {
        for (String name : library.names()) {
            assertThat(cues(library.find(name).orElseThrow()))
                    .allSatisfy(cue -> assertThat(cue).hasSizeLessThanOrEqualTo(LONGEST_CUE));
        }
    }

    private static List<String> cues(Drill drill) {
        return drill.steps().stream()
                .map(step -> switch (step) {
                    case Step.Breathe breathe -> breathe.cue();
                    case Step.Prompt prompt -> prompt.cue();
                    case Step.Find find -> find.cue();
                    case Step.Count count -> count.cue();
                    case Step.Ask ask -> ask.cue();
                })
                .toList();
    }

    @Test
    void whatTensesKeepsItsSecondsInALongerDrill() {
        Drill relaxation = library.find("muscle-relaxation").orElseThrow();

        assertThat(relaxation.parts())
                .containsExactly("hands", "arms", "shoulders", "neck", "jaw", "eyes", "forehead", "stomach", "legs");
        assertThat(relaxation.lasting(Duration.ofMinutes(10)).steps().stream()
                        .map(Step.Prompt.class::cast)
                        .filter(prompt -> !prompt.stretches() && !prompt.part().isEmpty()))
                .hasSize(9)
                .allSatisfy(prompt -> assertThat(prompt.time()).isEqualTo(Duration.ofSeconds(6)));
    }

    @Test
    void aDrillWithACautionASourceOrAWishToBeAskedForSaysSo() {
        assertThat(library.names().stream()
                        .filter(name -> !library.find(name)
                                .orElseThrow()
                                .card()
                                .caution()
                                .isEmpty()))
                .containsExactly(
                        "body-scan",
                        "movement",
                        "muscle-relaxation",
                        "posture",
                        "reframe",
                        "rehearse",
                        "safe-place",
                        "sensation",
                        "soothing-touch");
        assertThat(library.names())
                .allSatisfy(name -> assertThat(
                                library.find(name).orElseThrow().card().source())
                        .isNotBlank());
        assertThat(library.names().stream()
                        .filter(name -> !library.find(name).orElseThrow().card().offered()))
                .containsExactly("soothing-touch");
        assertThat(library.names().stream()
                        .filter(name -> library.find(name).orElseThrow().card().dims()))
                .containsExactly("settle-for-sleep");
    }

    @Test
    void aNameThatIsNoneFindsNothing() {
        assertThat(library.find("../version")).isEmpty();
        assertThat(library.find("boxx")).isEmpty();
        assertThat(library.find("")).isEmpty();
    }
}
