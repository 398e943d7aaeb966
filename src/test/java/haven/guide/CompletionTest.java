package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Episode;
import haven.entry.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final List<String> FEELINGS =
            List.of("left out", "müde", "anxious", "angry", "annoyed", "on edge", "sad", "a, b");

    /// The line with the cursor at the bar.
    private static Completion at(String line, Field<?> field, List<String> words) {
        return Completion.of(line.replace("|", ""), line.indexOf('|'), field.type(), words);
    }

    private static String shown(Completion completion) {
        return new StringBuilder(completion.line())
                .insert(completion.cursor(), '|')
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "anx| / anxious| / [anxious]",
                "AN| / AN| / [anxious, angry, annoyed]",
                "a| / an| / [anxious, angry, annoyed]",
                "MU| / müde| / [müde]",
                "mü| / müde| / [müde]",
                "le| / left out| / [left out]",
                "ou| / left out| / [left out]",
                "ed| / on edge| / [on edge]",
                "sad 4, anx| / sad 4, anxious| / [anxious]",
                "sad 4;anx| / sad 4;anxious| / [anxious]",
                "anxious 8, an| / anxious 8, an| / [angry, annoyed]",
                "an|, sad / an|, sad / [anxious, angry, annoyed]",
                "anxious 8| / anxious 8| / []",
                "zz| / zz| / []",
            })
    void completesTheFeelingThatIsTyped(String typed, String line, String candidates) {
        Completion completion = at(typed, Episode.FEELINGS, FEELINGS);
        assertThat(shown(completion)).isEqualTo(line);
        assertThat(completion.candidates()).hasToString(candidates);
    }

    @Test
    void aNumberMayFollowAFeeling() {
        assertThat(at("anx| 8", Episode.FEELINGS, FEELINGS).line()).isEqualTo("anxious 8");
    }

    @Test
    void goesThroughTheWordsAndAround() {
        Completion all = at("sad, an|", Episode.FEELINGS, FEELINGS);
        assertThat(shown(all.moved(1))).isEqualTo("sad, anxious|");
        assertThat(shown(all.moved(1).moved(1))).isEqualTo("sad, angry|");
        assertThat(shown(all.moved(1).moved(1).moved(1).moved(1))).isEqualTo("sad, anxious|");
        assertThat(shown(all.moved(-1))).isEqualTo("sad, annoyed|");
        assertThat(all.moved(1).gave("sad, anxious", 12)).isTrue();
        assertThat(all.moved(1).gave("sad, anxious ", 13)).isFalse();
    }

    @Test
    void offersEveryWordWhereNothingIsTypedButThoseThatStandThere() {
        assertThat(at("Sam, |", Episode.WITH, List.of("Sam", "Kim")).candidates())
                .containsExactly("Kim");
        assertThat(at("|", Episode.TAGS, List.of("work", "silence")).candidates())
                .containsExactly("work", "silence");
    }

    @Test
    void completesAPlaceButNotHowItWas() {
        assertThat(shown(at("hands: cold, ch|", Episode.BODY, List.of("hands", "chest"))))
                .isEqualTo("hands: cold, chest|");
        assertThat(at("chest: ch|", Episode.BODY, List.of("chest")).candidates())
                .isEmpty();
    }

    @Test
    void showsNoTriggerBeforeSomeOfItIsTyped() {
        List<String> triggers = List.of("no answer, again", "a loud argument");
        assertThat(at("|", Episode.TRIGGER, triggers).candidates()).isEmpty();
        assertThat(shown(at("no|", Episode.TRIGGER, triggers))).isEqualTo("no answer, again|");
    }
}
