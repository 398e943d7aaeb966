package haven.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "plain words, 11",
        "café, 4",
        "cafe\u0301, 4",
        "静か, 4",
        "조용, 4",
        "🙂, 2",
        "👍🏽, 2",
        "👩‍👧, 2",
        "🇫🇷, 2",
        "❤️, 2",
        "▂ → …, 5",
    })
    void widthIsInColumns(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @Test
    void shorteningKeepsWholeCharacters() {
        assertThat(Width.shorten("a short one", 11, "…")).isEqualTo("a short one");
        assertThat(Width.shorten("a longer one", 11, "…")).isEqualTo("a longer o…");
        assertThat(Width.shorten("a longer one", 10, "...")).isEqualTo("a longe...");
        assertThat(Width.shorten("静かな朝", 6, "…")).isEqualTo("静か…");
        assertThat(Width.shorten("ok 👩‍👧 fine", 5, "…")).isEqualTo("ok…");
    }

    @Test
    void wrappingBreaksAtSpacesAndWithinWhatIsLongerThanALine() {
        assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Wrap.lines("a abcdefghij b", 4)).containsExactly("a", "abcd", "efgh", "ij b");
        assertThat(Wrap.lines("静静静", 5)).containsExactly("静静", "静");
        assertThat(Wrap.lines("静", 1)).containsExactly("静", "");
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }

    @Test
    void aTableShortensItsFirstColumnAndWrapsItsLast() {
        Table table = new Table(List.of(
                List.of("静かな朝 and many more words", "once", "distress 7"),
                List.of("noise", "3 times", "distress 6 to 8 (3 rated)")));
        assertThat(table.lines(70, "…"))
                .containsExactly(
                        "静かな朝 and many more words   once      distress 7",
                        "noise                          3 times   distress 6 to 8 (3 rated)");
        assertThat(table.lines(65, "…"))
                .containsExactly(
                        "静かな朝 and many more wor…   once      distress 7",
                        "noise                         3 times   distress 6 to 8 (3 rated)");
        assertThat(new Table(List.of(List.of("box", "distress 6 to 8, of several"))).lines(31, "…"))
                .containsExactly("box   distress 6 to 8, of", "      several");
    }

    @Test
    void aTableTooWideForColumnsStacksItsCells() {
        Table table = new Table(List.of(
                List.of("long-exhale", "5 times", "27 min", "distress 6 -> 4, average of 4"),
                List.of("box", "once", "4 min", "")));
        assertThat(table.lines(29, "..."))
                .containsExactly(
                        "long-exhale",
                        "  5 times, 27 min",
                        "  distress 6 -> 4, average of",
                        "  4",
                        "box",
                        "  once, 4 min");
    }

    @Test
    void wordsOnOneLineHaveNothingThatATerminalWouldObey() {
        assertThat(OneLine.of(" two\r\n\tlines ")).isEqualTo("two lines");
        assertThat(OneLine.of("\u001b[31mred\u009b2J\u0007\u007f")).isEqualTo("[31mred 2J");
        assertThat(OneLine.of("left\u202eright\u2028below\ud83d")).isEqualTo("leftright below");
        assertThat(OneLine.of("👩‍👧 café")).isEqualTo("👩‍👧 café");
    }
}
