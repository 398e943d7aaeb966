package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.guide.Key;
import haven.guide.Key.Name;
import haven.terminal.Tty.TtyEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyDecoderTest {
    private final KeyDecoder decoder = new KeyDecoder();

    /// The keys of these bytes, after which nothing follows for a while.
    private List<Key> keys(String text) {
        List<TtyEvent> events = new ArrayList<>(decoded(text.getBytes(StandardCharsets.UTF_8)));
        events.addAll(decoder.waitsForMore() ? decoder.giveUp() : List.of());
        return keys(events);
    }

    private List<TtyEvent> decoded(byte[] bytes) {
        return decoder.decode(bytes, bytes.length);
    }

    /// What was pressed; a key that changes a line is any other where no line is.
    private static List<Key> keys(List<TtyEvent> events) {
        List<Key> keys = new ArrayList<>();
        for (TtyEvent event : events) {
            if (event instanceof TtyEvent.Pressed pressed) {
                keys.add(pressed.key());
            } else if (event instanceof TtyEvent.Edits) {
                keys.add(Key.of(Name.OTHER));
            }
        }
        return keys;
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
        assertThat(keys("\u001b[3~\u001b[5~\u001b[?62;4c\u001bq\u001bOP")).containsOnly(Key.of(Name.OTHER));
    }

    @ParameterizedTest
    @EnumSource
    void whatATerminalAnswersIsNothingThatAPersonDid(TerminalAnswer answer) {
        byte[] whole = answer.bytes();
        assertThat(decoded(whole)).isEmpty();
        assertThat(keys("5")).containsExactly(Key.of("5"));
        for (List<byte[]> cut : answer.cuts()) {
            assertThat(decoded(cut.getFirst())).isEmpty();
            assertThat(decoded(cut.getLast())).isEmpty();
            assertThat(keys("5")).as(cut.getFirst().length + " bytes first").containsExactly(Key.of("5"));
        }
    }

    @Test
    void aKeyThatIsCutAnywhereIsThatKey() {
        for (String arrow : List.of("\u001b[A", "\u001bOA", "\u001b[1;5A")) {
            for (int at = 1; at < arrow.length(); at++) {
                assertThat(decoded(arrow.substring(0, at).getBytes(StandardCharsets.UTF_8)))
                        .isEmpty();
                assertThat(keys(arrow.substring(at))).containsExactly(Key.of(Name.UP));
            }
        }
    }

    /// Alt with the letter of a string begins what never ends.
    @Test
    void aStringWithoutAnEndHoldsNobody() {
        assertThat(keys("\u001b]who\u0003")).containsExactly(Key.of(Name.INTERRUPT));
        assertThat(keys("\u001bPwho\u001b\u001b"))
                .containsOnly(Key.of(Name.ESCAPE))
                .isNotEmpty();
        assertThat(keys("\u001b_who")).isEmpty();
        assertThat(keys(decoder.giveUp())).isEmpty();
        assertThat(keys("q")).containsExactly(Key.of("q"));
    }

    @Test
    void whatIsPastedIsNotPressed() {
        assertThat(keys("a\u001b[200~hello q 123\r\u001b[201~b")).doesNotContain(Key.of("q"), Key.of("1"));
        assertThat(keys("\u001b[200~two")).isEmpty();
        assertThat(keys("chunks\u001b[201~c")).endsWith(Key.of("c")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatIsPastedComesWholeAndHarmless() {
        String pasted = "\u001b[200~one\r\ntw\u001b]0;x\u0007\u009b\u202eo\t\u001b[31m\ud83d\ude42\u001b[201~";
        byte[] bytes = pasted.getBytes(StandardCharsets.UTF_8);
        TtyEvent harmless = new TtyEvent.Pasted("one\ntw]0;xo [31m\ud83d\ude42");
        assertThat(decoded(bytes)).containsExactly(harmless);
        for (int at = 1; at < bytes.length; at++) {
            List<TtyEvent> events = new ArrayList<>(decoded(Arrays.copyOf(bytes, at)));
            events.addAll(decoded(Arrays.copyOfRange(bytes, at, bytes.length)));
            assertThat(events).as(at + " bytes first").containsExactly(harmless);
        }
        decoded("\u001b[200~half".getBytes(StandardCharsets.UTF_8));
        assertThat(decoder.giveUp()).containsExactly(new TtyEvent.Pasted("half"));
    }

    @Test
    void aCharacterCutInTwoChunksIsOne() {
        byte[] bytes = "é猫🙂".getBytes(StandardCharsets.UTF_8);
        List<Key> keys = new ArrayList<>();
        for (byte one : bytes) {
            keys.addAll(keys(decoded(new byte[] {one})));
        }

        assertThat(keys).isEqualTo(List.of(Key.of("é"), Key.of("猫"), Key.of("🙂")));
    }

    @Test
    void nonsenseBytesNeverFail() {
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] chunk = new byte[random.nextInt(12)];
            random.nextBytes(chunk);
            List<Key> keys = keys(decoded(chunk));
            assertThat(keys)
                    .as(Arrays.toString(chunk))
                    .allSatisfy(key -> assertThat(key.text().codePoints().filter(Character::isISOControl))
                            .isEmpty());
        }
    }
}
