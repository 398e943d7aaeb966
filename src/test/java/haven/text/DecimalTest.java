package haven.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "5, 1, 0.5",
        "40, 1, 4",
        "55, 1, 5.5",
        "100, 1, 10",
        "0, 3, 0",
        "1, 3, 0.001",
        "50, 3, 0.05",
        "4000, 3, 4",
        "5500, 3, 5.5",
        "12345, 3, 12.345",
    })
    void aNumberHasNoNeedlessZeros(long units, int digits, String written) {
        assertThat(Decimal.of(units, digits)).isEqualTo(written);
    }
}
