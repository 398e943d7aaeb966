package haven.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.entry.CheckIn.Level;
import haven.entry.Practice.Found;
import haven.entry.Practice.PaceChange;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The lists whose parts have no test of their own.
class PartsTest {
    private static final String ID = "019a2b3c-0000-7000-8000-000000000000";
    private static final String OTHER = "019a2b3c-0000-7000-8000-000000000001";

    private static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(WordList.NAMES, List.of("Sam", "Zoë \"M\""), "Sam, Zoë \"M\""),
                Arguments.of(WordList.TAGS, List.of("work", "Übung"), "work, Übung"),
                Arguments.of(WordList.links("practice"), List.of(ID, OTHER), ID + ", " + OTHER),
                Arguments.of(
                        CheckIn.RATINGS.type(),
                        List.of(new Level("self-talk", 0), new Level("my back", 10)),
                        "self-talk 0, my back 10"),
                Arguments.of(
                        Practice.PACES.type(),
                        List.of(
                                new PaceChange(Duration.ofMillis(500), 1.05),
                                new PaceChange(Duration.ofMinutes(2), 1.0)),
                        "1.05 after 0.5, 1.0 after 120.0"),
                Arguments.of(
                        Practice.FOUND.type(),
                        List.of(new Found("see", "lamp"), new Found("see", ""), new Found("hear", "8: a bell")),
                        "see: lamp, see:, hear: 8: a bell"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E> void whateverIsWrittenOrStoredIsReadBack(Parts<E> type, List<E> parts, String written) {
        assertThat(type.written(parts)).isEqualTo(written);
        assertThat(type.read(written)).isEqualTo(parts);
        assertThat(type.read("")).isEqualTo(type.none());
        for (E part : parts) {
            assertThat(type.load(type.storedParts(List.of(part)).getFirst())).isEqualTo(part);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sleep|a rating has a name, then a whole number from 0 to 10: sleep 6",
                ":6|a rating has a name, then a whole number from 0 to 10: sleep 6",
                "sleep:|after a name comes a whole number from 0 to 10",
                "sleep:11|strength is a whole number from 0 to 10, not 11",
                "sleep 6, mood 4, sleep 7|\"sleep\" is there twice",
            })
    void aRatingThatIsNoneIsRefused(String text, String clause) {
        refused(CheckIn.RATINGS.type(), text, clause);
    }

    @Test
    void aPaceOrAFindThatIsNoneIsRefused() {
        refused(Practice.PACES.type(), "fast", "a pace comes after so many seconds: 1.1 after 60");
        refused(Practice.PACES.type(), "fast after 60", "it is a number above 0");
        refused(Practice.FOUND.type(), "lamp", "what was found has its sense before it: see: lamp");
        refused(Practice.FOUND.type(), ": lamp", "what was found has its sense before it: see: lamp");
    }

    @Test
    void aWordIsSaidOnceHoweverItIsSpelled() {
        assertThat(WordList.NAMES.read("Sam, Kim; sam")).containsExactly("Sam", "Kim");
    }

    @Test
    void aPartIsNoFinerThanItIsStored() {
        PaceChange fine = new PaceChange(Duration.ofNanos(1_500_999), 1.1);
        assertThat(Practice.PACES.type().kept(List.of(fine)))
                .containsExactly(new PaceChange(Duration.ofMillis(1), 1.1));
    }

    @Test
    void aLinkIsAnIdOfWhichThereIsOne() {
        WordList links = WordList.links("practice");
        assertThat(links.target()).contains("practice");
        assertThat(WordList.NAMES.target()).isEmpty();
        assertThat(links.readPart(ID.toUpperCase(Locale.ROOT))).isEqualTo(ID);
        refused(links, ID + ", " + ID, '"' + ID + "\" is there twice");
        assertThatThrownBy(() -> links.readPart("last")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(Type<?> type, String text, String clause) {
        assertThatThrownBy(() -> type.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(clause);
    }

    @Test
    void aWordHasNothingBesideItAndALinkIsNoWord() {
        assertThatThrownBy(() -> WordList.TAGS.readPart(" ")).hasMessage("it needs a word");
        assertThat(WordList.NAMES.words(List.of("Sam"))).containsExactly("Sam");
        assertThat(WordList.links("practice").words(List.of(ID))).isEmpty();
        assertThat(Feeling.TYPE.writtenWord("anxious: 8")).isEqualTo("anxious");
        assertThat(Sensation.TYPE.writtenWord("chest: tight 7")).isEqualTo("chest");
    }
}
