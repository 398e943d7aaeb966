package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.entry.Episode;
import haven.entry.Feeling;
import haven.guide.Feelings.Family;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FeelingsTest {
    private static final Feelings FEW = new Feelings(
            List.of(),
            List.of(new Family(List.of("afraid", "on edge")), new Family(List.of("numb", "empty", "cut off"))));

    @Test
    void familiesComeInTheOrderTheyAreNeededInAlarm() {
        assertThat(Feelings.builtIn().families())
                .extracting(Family::name)
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
        assertThat(Feelings.builtIn().families().getFirst().words())
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
        List<String> words = Feelings.builtIn().words();
        assertThat(words).doesNotHaveDuplicates().hasSizeBetween(55, 70);
        assertThat(words)
                .allSatisfy(word -> assertThat(Episode.FEELINGS.type().read(word))
                        .containsExactly(new Feeling(word, OptionalInt.empty())));
    }

    @Test
    void wordsAreFoundByTheirBeginningThenByThatOfALaterPart() {
        assertThat(FEW.matching("e")).containsExactly("empty", "on edge");
        assertThat(FEW.matching("o")).containsExactly("on edge", "cut off");
        assertThat(Feelings.builtIn().matching("an")).containsExactly("anxious", "angry");
        assertThat(Feelings.builtIn().matching("aw")).containsExactly("far away");
    }

    @Test
    void caseAndSpacesDoNotMatter() {
        assertThat(FEW.matching("  ON   Ed ")).containsExactly("on edge");
        assertThat(FEW.merge(List.of("Saudade")).matching("sau")).containsExactly("Saudade");
    }

    @Test
    void nothingTypedFindsEveryWordAndAnUnknownWordNone() {
        assertThat(FEW.matching(" ")).containsExactly("afraid", "on edge", "numb", "empty", "cut off");
        assertThat(FEW.matching("xylophone")).isEmpty();
        assertThat(FEW.matching("f")).isEmpty();
    }

    @Test
    void ownWordsComeFirstAndNoneTwice() {
        Feelings merged = FEW.merge(List.of(" like  glass", "EMPTY", "", "edgy", "Edgy", "on  Edge"));
        assertThat(merged).isEqualTo(new Feelings(List.of("like glass", "edgy"), FEW.families()));
        assertThat(merged.matching("e")).containsExactly("edgy", "empty", "on edge");
        assertThat(merged.merge(List.of("edgy", "raw")).words())
                .containsExactly("like glass", "edgy", "raw", "afraid", "on edge", "numb", "empty", "cut off");
    }

    @Test
    void familiesAreGroupsAndOwnWordsOne() {
        Feelings merged = FEW.merge(List.of("edgy", "raw"));
        assertThat(merged.grouped(List.of("edgy", "raw", "afraid", "numb", "cut off")))
                .containsExactly(List.of("edgy", "raw"), List.of("afraid"), List.of("numb", "cut off"));
        assertThat(merged.grouped(List.of())).isEmpty();
    }

    @Test
    void aFamilyHasAWord() {
        assertThatThrownBy(() -> new Family(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a family of feelings has at least one word");
    }
}
