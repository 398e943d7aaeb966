package haven.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each type of one value, as a person writes it and as it is stored.
class TypesTest {
    private static final Map<String, Scalar<?>> TYPES = Map.of(
            "text", Types.TEXT,
            "rating", Types.RATING,
            "percent", Types.PERCENT,
            "count", Types.COUNT,
            "instant", Types.INSTANT,
            "day", Types.DAY,
            "seconds", Types.SECONDS,
            "some seconds", Types.SOME_SECONDS,
            "factor", Types.FACTOR,
            "acted", Types.choice(Acted.values()));

    private static Stream<Arguments> values() {
        return Stream.of(
                        Stream.of("", " ", "silence", "one\ntwo, three; 4 \"five\"")
                                .map(at(Types.TEXT)),
                        Stream.of("", "4-0-6-0").map(at(Types.CODE)),
                        ratings(Rating.MAX).map(at(Types.RATING)),
                        ratings(100).map(at(Types.PERCENT)),
                        Stream.of(0, 1, 999_999_999).map(at(Types.COUNT)),
                        Stream.of("1970-01-01T00:00:00Z", "2026-11-18T20:30:00.123Z")
                                .map(Instant::parse)
                                .map(Optional::of)
                                .map(at(Types.INSTANT)),
                        Stream.of(LocalDate.parse("2024-02-29"), LocalDate.EPOCH)
                                .map(Optional::of)
                                .map(at(Types.DAY)),
                        Stream.of(0L, 1L, 4500L, 300_000L, 123_456_789L)
                                .map(Duration::ofMillis)
                                .map(at(Types.SECONDS)),
                        Stream.of(1L, 90_000L)
                                .map(Duration::ofMillis)
                                .map(Optional::of)
                                .map(at(Types.SOME_SECONDS)),
                        Stream.of(0.5, 1.0, 1.103).map(at(Types.FACTOR)),
                        Stream.of(Acted.values()).map(Optional::of).map(at(Types.choice(Acted.values()))),
                        Stream.of(PatternWord.values()).map(Optional::of).map(at(Types.choice(PatternWord.values()))),
                        Stream.of(NoteKind.values()).map(at(Types.word(NoteKind.values()))),
                        Stream.of(Ending.values()).map(at(Types.word(Ending.values()))),
                        Stream.of(ToolType.values()).map(at(Types.word(ToolType.values()))),
                        Stream.of(SafetyPart.values()).map(at(Types.word(SafetyPart.values()))))
                .flatMap(all -> all);
    }

    private static <T> Function<T, Arguments> at(Scalar<? super T> type) {
        return value -> Arguments.of(type, value);
    }

    private static Stream<OptionalInt> ratings(int most) {
        return Stream.concat(
                Stream.of(OptionalInt.empty()), IntStream.rangeClosed(0, most).mapToObj(OptionalInt::of));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void whateverIsWrittenOrStoredIsReadBack(Scalar<T> type, T value) {
        assertThat(type.read(type.written(value))).isEqualTo(value);
        assertThat(type.load(type.stored(value))).isEqualTo(value);
    }

    @Test
    void nothingSaidIsAValueOfEachTypeThatMayBeLeftOut() {
        for (String name :
                new String[] {"text", "rating", "percent", "count", "instant", "day", "some seconds", "acted"}) {
            assertThat(saidNothing(TYPES.get(name))).as(name).isTrue();
        }
    }

    private static <T> boolean saidNothing(Scalar<T> type) {
        return type.read("").equals(type.none())
                && type.written(type.none()).isEmpty()
                && type.load(null).equals(type.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rating|11|strength is a whole number from 0 to 10, not 11",
                "rating|-1|strength is a whole number from 0 to 10, not -1",
                "rating|7.5|strength is a whole number from 0 to 10, not 7.5",
                "rating|07|strength is a whole number from 0 to 10, not 07",
                "rating|seven|strength is a whole number from 0 to 10",
                "rating|7%|strength is a whole number from 0 to 10",
                "percent|101%|percentage is a whole number from 0 to 100",
                "percent|half|percentage is a whole number from 0 to 100",
                "count|-1|it is a whole number from 0",
                "count|1234567890|it is a whole number from 0",
                "count|many|it is a whole number from 0",
                "instant|yesterday|it is a time such as \"2026-11-20T14:05:00+01:00\"",
                "day|2026-02-30|it is a date such as \"2026-11-20\"",
                "day|tomorrow|it is a date such as \"2026-11-20\"",
                "seconds|long|it is a number of seconds",
                "seconds|''|it is a number of seconds",
                "seconds|-1|it is a number of seconds, not -1.0",
                "some seconds|0|it is a number of seconds above 0",
                "factor|fast|it is a number above 0",
                "factor|0|it is a number above 0, not 0.0",
                "acted|maybe|the answer is no, partly or yes",
            })
    void whatIsNoneIsRefusedWithWhatIsAccepted(String type, String typed, String clause) {
        assertThatThrownBy(() -> TYPES.get(type).read(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(clause);
    }

    @ParameterizedTest
    @CsvSource({"p, PARTLY", "Y, YES", "' no ', NO", "part, PARTLY"})
    void theBeginningOfAWordIsEnough(String text, Acted acted) {
        assertThat(Types.choice(Acted.values()).read(text)).contains(acted);
    }

    @ParameterizedTest
    @CsvSource({
        "pul, PULLING_AWAY",
        "pulling-away, PULLING_AWAY",
        "pulling_away, PULLING_AWAY",
        "Pulling Away, PULLING_AWAY",
        "r, REACHING",
        "S, STEADY"
    })
    void capitalsAndDashesDoNotMatter(String text, PatternWord pattern) {
        assertThat(Types.choice(PatternWord.values()).read(text)).contains(pattern);
    }

    @Test
    void whatBeginsNoWordOrTwoIsRefused() {
        assertThatThrownBy(() -> Types.choice(PatternWord.values()).read("pulling it"))
                .hasMessage("the answer is reaching, pulling away, watching or steady");
        assertThatThrownBy(() -> Types.word(ToolType.values()).read("p"))
                .hasMessage("the answer is one of drill, thing, person, place, phrase, music, movement, step");
    }

    @Test
    void storedItIsAWholeWordOrItIsRefused() {
        assertThatThrownBy(() -> Types.word(NoteKind.values()).load("wi"))
                .hasMessage("\"wi\" is not \"note\", \"win\" or \"gratitude\"");
        assertThatThrownBy(() -> Types.RATING.load(11)).hasMessage("strength is a whole number from 0 to 10, not 11");
        assertThatThrownBy(() -> Types.COUNT.load(-1)).hasMessage("it is a whole number from 0, not -1");
        assertThatThrownBy(() -> Types.SECONDS.load(-0.5)).hasMessage("it is a number of seconds, not -0.5");
        assertThatThrownBy(() -> Types.FACTOR.load(Double.NaN)).hasMessage("it is a number above 0, not NaN");
    }

    @Test
    void aPercentageMayHaveItsSign() {
        assertThat(Types.PERCENT.read(" 80% ")).hasValue(80);
    }
}
