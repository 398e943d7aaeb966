package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Episode;
import haven.entry.Feeling;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WordFamiliesTest {
    private static final WordFamilies FEW =
            new WordFamilies(List.of(), List.of(List.of("afraid", "on edge"), List.of("numb", "empty", "cut off")));

    @Test
    void familiesComeInTheOrderTheyAreNeededInAlarm() {
        assertThat(WordFamilies.feelings().families())
                .extracting(List::getFirst)
                .containsExactly(
                        "afraid",
                        "alone",
                        "overwhelmed",
                        "numb",
                        "hurt",
                        "angry",
                        "jealous",
                        "ashamed",
                        "guilty",
                        "sad",
                        "disgusted",
                        "calm",
                        "glad",
                        "loving");
        assertThat(WordFamilies.feelings().families().getFirst())
                .containsExactly(
                        "afraid",
                        "anxious",
                        "panicky",
                        "on edge",
                        "worried",
                        "unsafe",
                        "helpless",
                        "insecure",
                        "suspicious");
    }

    @Test
    void everyWordIsThereOnceAndCanBeGivenAsAnAnswer() {
        List<String> words = WordFamilies.feelings().words();
        assertThat(words).doesNotHaveDuplicates().hasSizeBetween(55, 70);
        assertThat(words)
                .allSatisfy(word -> assertThat(Episode.FEELINGS.type().read(word))
                        .containsExactly(new Feeling(word, OptionalInt.empty())));
    }

    @Test
    void wordsAreFoundByTheirBeginningThenByThatOfALaterPart() {
        assertThat(matching(FEW, "e")).containsExactly("empty", "on edge");
        assertThat(matching(FEW, "o")).containsExactly("on edge", "cut off");
        assertThat(matching(WordFamilies.feelings(), "an")).containsExactly("anxious", "angry");
        assertThat(matching(WordFamilies.feelings(), "aw")).containsExactly("far away");
    }

    @Test
    void caseAndSpacesDoNotMatter() {
        assertThat(matching(FEW, "  ON   Ed ")).containsExactly("on edge");
        assertThat(matching(FEW.merge(List.of("Saudade")), "sau")).containsExactly("Saudade");
    }

    @Test
    void nothingTypedFindsEveryWordAndAnUnknownWordNone() {
        assertThat(matching(FEW, " ")).containsExactly("afraid", "on edge", "numb", "empty", "cut off");
        assertThat(matching(FEW, "xylophone")).isEmpty();
        assertThat(matching(FEW, "f")).isEmpty();
    }

    @Test
    void ownWordsComeFirstAndNoneTwice() {
        WordFamilies merged = FEW.merge(List.of(" like  glass", "EMPTY", "", "edgy", "Edgy", "on  Edge"));
        assertThat(merged).isEqualTo(new WordFamilies(List.of("like glass", "edgy"), FEW.families()));
        assertThat(matching(merged, "e")).containsExactly("edgy", "empty", "on edge");
        assertThat(merged.merge(List.of("edgy", "raw")).words())
                .containsExactly("like glass", "edgy", "raw", "afraid", "on edge", "numb", "empty", "cut off");
    }

    @Test
    void familiesAreGroupsAndOwnWordsOne() {
        WordFamilies merged = FEW.merge(List.of("edgy", "raw"));
        assertThat(merged.grouped(List.of("edgy", "raw", "afraid", "numb", "cut off")))
                .containsExactly(List.of("edgy", "raw"), List.of("afraid"), List.of("numb", "cut off"));
        assertThat(merged.grouped(List.of())).isEmpty();
    }

    private static List<String> matching(WordFamilies families, String typed) {
        return WordFamilies.matching(families.words(), typed);
    }
}
