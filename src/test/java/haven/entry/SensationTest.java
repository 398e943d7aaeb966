package haven.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensationTest {
    private static final Parts<Sensation> TYPE = Sensation.TYPE;

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
        assertThat(TYPE.readPart(text)).isEqualTo(expected);
        assertThat(TYPE.writtenPart(expected)).isEqualTo(written);
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
    void whateverIsWrittenOrStoredIsReadBack(Sensation sensation) {
        assertThat(TYPE.read(TYPE.written(List.of(sensation, sensation)))).containsExactly(sensation, sensation);
        assertThat(TYPE.load(TYPE.storedParts(List.of(sensation)).getFirst())).isEqualTo(sensation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"belly 11", "chest: tight 7.5", "chest: tight: 11"})
    void aStrengthThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> TYPE.readPart(text)).hasMessageStartingWith("strength is a whole number from 0 to 10");
    }

    @Test
    void whatIsNoneIsRefused() {
        assertThatThrownBy(() -> TYPE.readPart(": tight"))
                .hasMessage("first comes a place in the body, then how it felt: chest:tight");
        assertThatThrownBy(() -> TYPE.readPart("chest: tight: hot: soft"))
                .hasMessage("a place has how it felt, how warm and how strong: chest:tight:hot:7");
        assertThatThrownBy(() -> new Sensation("", "tight", "", OptionalInt.empty()))
                .hasMessage("a sensation needs a place in the body");
    }
}
