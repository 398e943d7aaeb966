package haven.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import haven.report.SafeCell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+49 170|'+49 170",
                "-5|'-5",
                "@sum|'@sum",
                "'=1|''=1",
                "''@x|'''@x",
                "'tis late|'tis late",
                "a=b|a=b",
                "\uFF1Dx|'\uFF1Dx",
            })
    void aFormulaDoesNotRunAndComesBack(String text, String cell) {
        assertThat(SafeCell.of(text)).isEqualTo(cell);
        assertThat(SafeCell.text(cell)).isEqualTo(text);
    }

    @Test
    void aTabOrABreakMayBeginAFormulaToo() {
        for (String text : List.of("\t=1", "\r=1", "\n=1")) {
            assertThat(SafeCell.of(text)).isEqualTo("'" + text);
            assertThat(SafeCell.text("'" + text)).isEqualTo(text);
        }
    }

    @Test
    void aListIsReadAsItWasWritten() {
        List<List<String>> things =
                List.of(List.of("anxious", "8"), List.of("a;b:c\\", ""), List.of(" space", "", "x "), List.of("low"));
        String cell = "anxious:8; a\\;b\\:c\\\\;  space::x ; low";
        assertThat(Cells.write(things)).isEqualTo(cell);
        assertThat(Cells.read(cell))
                .containsExactly(
                        List.of("anxious", "8"), List.of("a;b:c\\"), List.of(" space", "", "x "), List.of("low"));
        assertThat(Cells.read("a;b")).containsExactly(List.of("a"), List.of("b"));
        assertThat(Cells.read("a:8; b; ")).isEqualTo(Cells.read("a:8; b"));
        assertThat(Cells.read("")).isEmpty();
    }
}
