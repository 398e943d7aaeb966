package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordGridTest {
    private static final List<List<String>> WORDS =
            List.of(List.of("afraid", "anxious", "on edge"), List.of("alone"), List.of("sad", "heavy", "grieving"));

    private static String drawn(int columns, int chosen, int rows) {
        return WordGrid.of(WORDS, columns).drawn(chosen, rows).toString() + "\n";
    }

    @Test
    void eachGroupBeginsALine() {
        assertThat(drawn(40, -1, 10)).isEqualTo("""
                  afraid  anxious  on edge
                  alone
                  sad  heavy  grieving
                """);
    }

    @Test
    void aLongGroupGoesOnFurtherIn() {
        assertThat(drawn(20, -1, 10)).isEqualTo("""
                  afraid  anxious
                    on edge
                  alone
                  sad  heavy
                    grieving
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|'  afraid  anxious,    on edge,  and more'",
                "3|'    on edge,  alone,  and more'",
                "6|'  and more,  sad  heavy,    grieving'",
            })
    void theChosenOneIsAlwaysAmongThoseShown(int chosen, String lines) {
        assertThat(drawn(20, chosen, 3)).isEqualTo(lines.replace(",", "\n") + "\n");
    }

    @Test
    void theChosenOneAndTheFirstOfEachGroupStandOut() {
        assertThat(WordGrid.of(WORDS, 40).drawn(1, 10).toAnsi())
                .contains("\033[1mafraid\033[0m", "\033[7manxious\033[0m", "  on edge\n", "\033[1malone\033[0m");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 3", "2, 1, 3", "3, 1, 4", "3, -1, 0", "5, -1, 3", "6, 1, 6", "1, -1, 1", "4, -1, 3"})
    void arrowsGoToTheNearestInTheNextLine(int from, int step, int to) {
        assertThat(WordGrid.of(WORDS, 40).beside(from, step)).isEqualTo(to);
    }

    @Test
    void wideLettersTakeTheirColumnsAndWhatIsTooLongIsCut() {
        assertThat(WordGrid.of(List.of(List.of("\u5bb3\u6015", "\u5b64\u5355", "x")), 12)
                        .drawn(-1, 5)
                        .toString())
                .isEqualTo("  \u5bb3\u6015\n    \u5b64\u5355  x");
        assertThat(WordGrid.of(List.of(List.of("overwhelmed")), 10).drawn(-1, 5).toString())
                .isEqualTo("  over...");
    }
}
