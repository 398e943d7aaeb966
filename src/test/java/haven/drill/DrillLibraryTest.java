package haven.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.drill.Card.Family;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrillLibraryTest {
    private static final String BREATHE = """
            title = "t"
            family = "breathe"
            purpose = "p"
            [[step]]
            kind = "breathe"
            in = 4
            out = 6
            breaths = 2
            """;

    private final DrillLibrary library = new DrillLibrary();

    @ParameterizedTest
    @CsvSource({
        "long-exhale, 4-0-6-0,     300",
        "coherent,    5.5-0-5.5-0, 297",
        "box,         4-4-4-4,     304",
        "4-7-8,       4-7-8-0,      76",
        "sigh,        2.5+1-0-7-0, 304.5",
        "even,        4-0-4-0,     240",
    })
    void theSixBreathsHaveTheFiguresOfTheirSources(String name, String notation, double seconds) {
        Drill drill = library.find(name).orElseThrow();

        assertThat(drill.isOf(Family.BREATHE)).isTrue();
        assertThat(drill.pattern().orElseThrow().notation()).isEqualTo(notation);
        assertThat(drill.length().orElseThrow().toMillis()).isEqualTo(Math.round(seconds * 1000));
        assertThat(drill.card().source()).isNotBlank();
    }

    @Test
    void theGroundingDrillsFindTheirThingsInOrder() {
        assertThat(senses("3-3-3")).containsExactly("see 3", "hear 3", "feel 3");
        assertThat(senses("5-4-3-2-1")).containsExactly("see 5", "touch 4", "hear 3", "smell 2", "taste 1");
    }

    private List<String> senses(String name) {
        return library.find(name).orElseThrow().steps().stream()
                .map(Step.Find.class::cast)
                .map(find -> find.sense() + " " + find.count())
                .toList();
    }

    @Test
    void everyFileInTheFolderIsADrill() {
        assertThat(library.names())
                .containsExactly("3-3-3", "4-7-8", "5-4-3-2-1", "box", "coherent", "even", "long-exhale", "sigh");
        assertThat(library.names())
                .allSatisfy(name -> assertThat(library.find(name)).isPresent());
    }

    @Test
    void aNameThatIsNoneFindsNothing() {
        assertThat(library.find("../version")).isEmpty();
        assertThat(library.find("boxx")).isEmpty();
        assertThat(library.find("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            in = 4               | in = x            | line 6, column 6: unexpected 'x', expected
            in = 4               | in = "4"          | line 6, column 1: in is a number
            in = 4               | in = 0.2          | line 4, column 1: in lasts from 0.5 to 30 seconds, not 0.2
            out = 6              | out = 61          | line 4, column 1: out lasts from 0.5 to 60 seconds, not 61
            out = 6              | ot = 6            | line 7, column 1: ot is not known here
            breaths = 2          | breaths = 0       | line 4, column 1: a drill has 1 to 500 breaths, not 0
            breaths = 2          | minutes = 90      | line 4, column 1: a drill lasts more than 0 minutes, and 60 at most
            breaths = 2          | hold = 1          | line 4, column 1: a step to breathe has either minutes or breaths
            kind = "breathe"     | kind = "juggle"   | line 5, column 1: kind is "breathe" or "find"
            family = "breathe"   | family = "x"      | line 2, column 1: family is "breathe" or "ground"
            title = "t"          | title = 3         | line 1, column 1: title is text in quotes
            purpose = "p"        | ` `               | purpose is missing
            [[step]]             | [step]            | a drill has at least one [[step]]
            """)
    void aMistakeIsNamedWithItsPlace(String right, String wrong, String message) {
        String text = BREATHE.replace(right, wrong.strip());

        assertThatThrownBy(() -> DrillReader.read("own", text))
                .isInstanceOf(DrillException.class)
                .message()
                .startsWith(message);
    }
}
