package haven.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// TOML without its blank lines and comments; a `/` stands for the end of a line.
class TomlLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a = 1/ | a = 1/ | 1",
                "# c//a = 1 # d/  # e//b = 2 | # c/a = 1 # d/b = 2 | 1 3 6",
                "a = [/  # c/  1,//  2]/ | a = [/  1,/  2]/ | 1 3 5",
                "a = \"\"\"/# in it//\"\"\"/# c/b = 2 | a = \"\"\"/# in it//\"\"\"/b = 2 | 1 2 3 4 6",
                "a = '''/# in it/'''/# c/ | a = '''/# in it/'''/ | 1 2 3",
                "a = \"\"\"b\\\"\"\"/# in it/\"\"\"\"\"/# c/ | a = \"\"\"b\\\"\"\"/# in it/\"\"\"\"\"/ | 1 2 3",
                "a = \"#'''\" # \"\"\"/# c/b = 'it''s'/# d/ | a = \"#'''\" # \"\"\"/b = 'it''s'/ | 1 3",
                "a = \"/# c/b = 2/ | a = \"/b = 2/ | 1 3",
            })
    void onlyWhatSaysNothingGoes(String text, String left, String lines) {
        TomlLines toml = new TomlLines(text.replace('/', '\n'));
        assertThat(toml.text()).isEqualTo(left.replace('/', '\n'));
        List<Integer> before = IntStream.rangeClosed(1, lines.split(" ").length)
                .mapToObj(toml::line)
                .toList();
        assertThat(before)
                .containsExactlyElementsOf(
                        List.of(lines.split(" ")).stream().map(Integer::valueOf).toList());
    }
}
