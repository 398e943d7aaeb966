package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.guide.Key;
import haven.guide.Key.Name;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyDecoderTest {
    private final KeyDecoder decoder = new KeyDecoder();

    private List<Key> keys(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return decoder.decode(bytes, bytes.length);
    }

    @Test
    void lettersAndControlKeys() {
        assertThat(keys("a \r\n\t\u007f\u0003\u0004\u001a\f\u0001"))
                .containsExactly(
                        Key.of("a"),
                        Key.of(" "),
                        Key.of(Name.ENTER),
                        Key.of(Name.ENTER),
                        Key.of(Name.TAB),
                        Key.of(Name.BACKSPACE),
                        Key.of(Name.INTERRUPT),
                        Key.of(Name.END_OF_INPUT),
                        Key.of(Name.SUSPEND),
                        Key.of(Name.REDRAW),
                        Key.of(Name.OTHER));
    }

    @Test
    void escapeAloneAndArrowsInBothModes() {
        assertThat(keys("\u001b")).containsExactly(Key.of(Name.ESCAPE));
        assertThat(keys("\u001b[A\u001bOB\u001b[C\u001b[D\u001b[1;5C"))
                .containsExactly(
                        Key.of(Name.UP), Key.of(Name.DOWN), Key.of(Name.RIGHT), Key.of(Name.LEFT), Key.of(Name.OTHER));
    }

    @Test
    void whatATerminalSendsThatIsNoKeyTypesNothing() {
        assertThat(keys("\u001b[3~\u001b[5~\u001b[?62;4c\u001bq\u001bOP"))
                .hasSize(5)
                .containsOnly(Key.of(Name.OTHER));
    }

    @Test
    void whatIsPastedIsNotPressed() {
        assertThat(keys("a\u001b[200~hello q 123\r\u001b[201~b")).doesNotContain(Key.of("q"), Key.of("1"));
        assertThat(keys("\u001b[200~two")).isEmpty();
        assertThat(keys("chunks\u001b[201~c")).endsWith(Key.of("c")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aCharacterCutInTwoChunksIsOne() {
        byte[] bytes = "é猫🙂".getBytes(StandardCharsets.UTF_8);
        List<Key> keys = new java.util.ArrayList<>();
        for (byte one : bytes) {
            keys.addAll(decoder.decode(new byte[] {one}, 1));
        }

        assertThat(keys).isEqualTo(List.of(Key.of("é"), Key.of("猫"), Key.of("🙂")));
    }

    @Test
    void nonsenseBytesNeverFail() {
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] chunk = new byte[random.nextInt(12)];
            random.nextBytes(chunk);
            List<Key> keys = decoder.decode(chunk, chunk.length);
            assertThat(keys)
                    .as(Arrays.toString(chunk))
                    .allSatisfy(key -> assertThat(key.text().codePoints().filter(Character::isISOControl))
                            .isEmpty());
        }
    }
}
