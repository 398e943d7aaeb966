package haven.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RungTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask the time 2|ask the time|2|OPEN|ask the time 2",
                "ask the time:2|ask the time|2|OPEN|ask the time 2",
                "ask the time : 2|ask the time|2|OPEN|ask the time 2",
                "ask the time|ask the time||OPEN|ask the time",
                "ask the time:|ask the time||OPEN|ask the time",
                "ask, politely, for help 10|ask, politely, for help|10|OPEN|ask, politely, for help 10",
                "say: I need an hour 6|say: I need an hour|6|OPEN|say: I need an hour 6",
                "say: I need an hour|say: I need an hour||OPEN|say: I need an hour",
                "call at 8:|call at 8||OPEN|call at 8:",
                "call at 8:5|call at 8|5|OPEN|call at 8 5",
                "[x] ask the time 2|ask the time|2|PASSED|[x] ask the time 2",
                "[X] ask the time|ask the time||PASSED|[x] ask the time",
                "[ ] ask the time 2|ask the time|2|OPEN|ask the time 2",
                "wait until it has passed|wait until it has passed||OPEN|wait until it has passed"
            })
    void aPersonWritesOneAndReadsItAgain(String typed, String name, Integer expected, RungState state, String written) {
        OptionalInt hard = expected == null ? OptionalInt.empty() : OptionalInt.of(expected);
        assertThat(Rung.read(typed)).containsExactly(new Rung(name, hard, state));
        assertThat(Rung.TYPE.written(Rung.read(typed))).isEqualTo(written);
        assertThat(Rung.read(written)).isEqualTo(Rung.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ; ", ":5", "7", "[x] 7", "[x] "})
    void oneWithoutWordsIsNone(String typed) {
        assertThatThrownBy(() -> Rung.read(typed))
                .hasMessage("a rung says what is to be done, then how hard: ask the time 2");
    }

    @Test
    void howHardItIsGoesToTen() {
        assertThatThrownBy(() -> Rung.read("ask the time 11"))
                .hasMessage("strength is a whole number from 0 to 10, not 11");
    }

    @Test
    void aSemicolonOrALineEndPartsThem() {
        assertThat(Rung.read("a, b 1; c 2\nd"))
                .extracting(Rung::name)
                .containsExactlyElementsOf(List.of("a, b", "c", "d"));
    }
}
