package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.journal.Acted;
import haven.journal.PatternWord;
import haven.journal.Sensation;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "chest|chest|''|''|none|chest",
                "belly 5|belly|''|''|5|belly: 5",
                "chest: tight|chest|tight|''|none|chest: tight",
                "chest: tight 7|chest|tight|''|7|chest: tight: 7",
                "chest:tight:7|chest|tight|''|7|chest: tight: 7",
                "chest: tight: hot 7|chest|tight|hot|7|chest: tight: hot: 7",
                "hands: Cold|hands|''|Cold|none|hands: Cold",
                "hands:: cold|hands|''|cold|none|hands: cold",
                "hands: cold 3|hands|''|cold|3|hands: cold: 3",
                "hands: cold:|hands|cold|''|none|hands: cold:",
                "hands:: a bit cold|hands|''|a bit cold|none|hands:: a bit cold",
                "left arm|left arm|''|''|none|left arm",
            })
    void aSensationIsReadAndWrittenBack(
            String text, String place, String quality, String temperature, Integer strength, String written) {
        Sensation expected = new Sensation(
                place, quality, temperature, strength == null ? OptionalInt.empty() : OptionalInt.of(strength));
        assertThat(Answer.sensation(text)).isEqualTo(expected);
        assertThat(Answer.written(expected)).isEqualTo(written);
    }

    private static Stream<Sensation> everySensation() {
        List<String> words = List.of("", "tight", "cold", "a bit cold", "step 2");
        return Stream.of("chest", "belly 5", "cold")
                .flatMap(place -> words.stream()
                        .flatMap(quality -> words.stream()
                                .flatMap(temperature -> Stream.of(OptionalInt.empty(), OptionalInt.of(0))
                                        .map(strength -> new Sensation(place, quality, temperature, strength)))));
    }

    @ParameterizedTest
    @MethodSource("everySensation")
    void whateverIsWrittenIsReadBack(Sensation sensation) {
        assertThat(Answer.sensation(Answer.written(sensation))).isEqualTo(sensation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"belly 11", "chest: tight 7.5", "chest: tight: 11"})
    void aStrengthThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> Answer.sensation(text))
                .hasMessageStartingWith("strength is a whole number from 0 to 10");
    }

    @ParameterizedTest
    @CsvSource({"p, PARTLY", "Y, YES", "' no ', NO", "part, PARTLY"})
    void theBeginningOfAWordIsEnough(String text, Acted acted) {
        assertThat(Answer.acted(text)).isEqualTo(acted);
    }

    @ParameterizedTest
    @CsvSource({"pul, PULLING_AWAY", "pulling-away, PULLING_AWAY", "r, REACHING", "S, STEADY"})
    void soItIsForAPattern(String text, PatternWord pattern) {
        assertThat(Answer.pattern(text)).isEqualTo(pattern);
    }

    @Test
    void whatBeginsNoWordIsRefused() {
        assertThatThrownBy(() -> Answer.acted("maybe")).hasMessage("the answer is no, partly or yes");
        assertThatThrownBy(() -> Answer.pattern("pulling it"))
                .hasMessage("the answer is reaching, pulling away, watching or steady");
    }
}
