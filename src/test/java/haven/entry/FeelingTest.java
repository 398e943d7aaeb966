package haven.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeelingTest {
    private static final Parts<Feeling> TYPE = Feeling.TYPE;

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "anxious, anxious, none, anxious",
                "anxious 8, anxious, 8, anxious 8",
                "anxious:8, anxious, 8, anxious 8",
                "' on edge : 10 ', on edge, 10, on edge 10",
                "left out 0, left out, 0, left out 0",
            })
    void aFeelingIsReadAndWrittenBack(String text, String name, Integer strength, String written) {
        Feeling expected = new Feeling(name, strength == null ? OptionalInt.empty() : OptionalInt.of(strength));
        assertThat(TYPE.readPart(text)).isEqualTo(expected);
        assertThat(TYPE.writtenPart(expected)).isEqualTo(written);
        assertThat(TYPE.readPart(written)).isEqualTo(expected);
        assertThat(TYPE.load(TYPE.storedParts(List.of(expected)).getFirst())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anxious 11|strength is a whole number from 0 to 10, not 11",
                "anxious: much|strength is a whole number from 0 to 10",
                "anxious:|after the colon comes a whole number from 0 to 10",
                "8|a feeling has a name, then its strength: anxious 8",
                ":8|a feeling has a name, then its strength: anxious 8",
            })
    void whatIsNoneIsRefused(String text, String clause) {
        assertThatThrownBy(() -> TYPE.read("sad, " + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(clause);
    }

    @Test
    void severalHaveCommasOrSemicolonsBetweenThem() {
        List<Feeling> feelings = List.of(
                new Feeling("anxious", OptionalInt.of(8)),
                new Feeling("sad", OptionalInt.of(4)),
                new Feeling("tired", OptionalInt.empty()));
        assertThat(TYPE.read("anxious 8, sad:4; tired,,")).isEqualTo(feelings);
        assertThat(TYPE.written(feelings)).isEqualTo("anxious 8, sad 4, tired");
        assertThat(TYPE.read("")).isEmpty();
    }

    @Test
    void saidTwiceItIsOneWhereItsStrengthIsOne() {
        Feeling sad = new Feeling("sad", OptionalInt.empty());
        Feeling strong = new Feeling("SAD", OptionalInt.of(8));
        assertThat(TYPE.both(sad, strong)).isEqualTo(new Feeling("sad", OptionalInt.of(8)));
        assertThat(TYPE.both(strong, sad)).isEqualTo(strong);
        assertThatThrownBy(() -> TYPE.both(new Feeling("sad", OptionalInt.of(4)), strong))
                .hasMessage("\"sad\" has two strengths, 4 and 8");
        assertThat(TYPE.read("anxious, sad 4, Anxious 3")).isEqualTo(TYPE.read("anxious 3, sad 4"));
        assertThatThrownBy(() -> TYPE.read("anxious 8, Anxious 3"))
                .hasMessage("\"anxious\" has two strengths, 8 and 3");
    }

    @Test
    void itHasANameAndAStrengthThatCanBe() {
        assertThatThrownBy(() -> new Feeling(" ", OptionalInt.empty())).hasMessage("a feeling needs a name");
        assertThatThrownBy(() -> new Feeling("sad", OptionalInt.of(11)))
                .hasMessage("sad is a whole number from 0 to 10, not 11");
    }
}
