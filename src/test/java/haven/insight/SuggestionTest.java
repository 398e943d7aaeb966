package haven.insight;

import static haven.insight.Entries.practice;
import static haven.insight.Suggested.CANDIDATES;
import static haven.insight.Suggested.MANY;
import static haven.insight.Suggested.offered;
import static haven.insight.Suggested.situation;
import static haven.insight.Suggested.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.drill.Card.Family;
import haven.entry.Entry;
import haven.insight.Suggestion.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which drills are suggested, and why.
class SuggestionTest {
    @Test
    void withoutDataTheCommonChoicesAreOffered() {
        assertThat(offered(5))
                .containsExactly("long-exhale: not tried yet: a common first choice", "sigh: ", "3-3-3: ");
    }

    @Test
    void anOfferSaysWhichDrillItIs() {
        assertThat(Suggestion.offers(situation(7), CANDIDATES, List.of()))
                .first()
                .isEqualTo(new Offer(
                        Suggested.of("long-exhale", Optional.of(Family.BREATHE)),
                        "not tried yet: a common first choice"));
    }

    @Test
    void theDrillThatWasFollowedByLowerRatingsComesFirst() {
        List<Entry> practices = new ArrayList<>(times(5, "feet", 8, 5));
        practices.add(practice(20, "feet", 60, 8, 8));
        practices.add(practice(20, "long-exhale", 60, 7, 6));
        assertThat(offered(7, practices))
                .containsExactly(
                        "feet: clearly lower afterwards 5 of 6 times at 7 and up",
                        "sigh: not tried yet: a common first choice",
                        "even: ");
    }

    @Test
    void onePracticeThatChangedNothingKeepsADrillAmongTheThree() {
        assertThat(offered(5, List.of(practice(20, "drill-0", 60, 5, 4)), MANY))
                .containsExactly(
                        "drill-1: not tried yet: a common first choice",
                        "drill-2: ",
                        "drill-0: tried once, at 4 to 6: about the same afterwards");
    }

    @Test
    void onePracticeThatMadeItWorseDoesNot() {
        assertThat(offered(5, List.of(practice(20, "drill-0", 60, 5, 6)), MANY))
                .containsExactly("drill-1: not tried yet: a common first choice", "drill-2: ", "drill-3: ");
    }

    @Test
    void onePracticeThatHelpedIsSaidInTheSingular() {
        assertThat(offered(5, practice(20, "sigh", 60, 5, 3)))
                .first()
                .isEqualTo("sigh: tried once, at 4 to 6: clearly lower afterwards");
    }

    @Test
    void theRecordAtAnotherStrengthCountsForALittle() {
        assertThat(offered(7, times(4, "even", 5, 2)))
                .containsExactly(
                        "even: clearly lower afterwards 4 of 4 times at other strengths",
                        "long-exhale: not tried yet: a common first choice",
                        "3-3-3: ");
        List<Entry> much = new ArrayList<>(times(40, "even", 5, 2));
        much.addAll(times(4, "sigh", 8, 5));
        assertThat(offered(7, much))
                .startsWith(
                        "sigh: clearly lower afterwards 4 of 4 times at 7 and up",
                        "even: clearly lower afterwards 40 of 40 times at other strengths");
    }

    @Test
    void bandsBeginAtFourAndSeven() {
        List<Entry> practices =
                List.of(practice(20, "sigh", 60, 3, 1), practice(20, "sigh", 60, 4, 2), practice(20, "sigh", 60, 7, 5));
        assertThat(List.of(reason(0, practices), reason(3, practices)))
                .containsOnly("tried once, at 3 and under: clearly lower afterwards");
        assertThat(List.of(reason(4, practices), reason(6, practices)))
                .containsOnly("tried once, at 4 to 6: clearly lower afterwards");
        assertThat(reason(7, practices)).isEqualTo("tried once, at 7 and up: clearly lower afterwards");
    }

    @Test
    void ofDrillsAsPromisingTheMoreCommonChoiceIsFirst() {
        List<Entry> practices = new ArrayList<>(times(9, "drill-15", 5, 2));
        practices.addAll(times(9, "drill-12", 5, 2));
        practices.addAll(times(9, "drill-13", 5, 2));
        assertThat(offered(5, practices, MANY))
                .containsExactly(
                        "drill-12: clearly lower afterwards 9 of 9 times at 4 to 6",
                        "drill-13: clearly lower afterwards 9 of 9 times at 4 to 6",
                        "drill-15: clearly lower afterwards 9 of 9 times at 4 to 6");
    }

    @Test
    void reasonsFitSixtyColumns() {
        assertThat(offered(7, times(999, "sigh", 5, 2)).getFirst())
                .isEqualTo("sigh: clearly lower afterwards 999 of 999 times at other strengths")
                .hasSizeLessThanOrEqualTo("sigh: ".length() + 60);
    }

    @Test
    void aRatingIsFromZeroToTen() {
        assertThatThrownBy(() -> situation(11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("distress is a whole number from 0 to 10, not 11");
        assertThatThrownBy(() -> situation(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("distress is a whole number from 0 to 10, not -1");
    }

    private static String reason(int now, List<Entry> practices) {
        return Suggestion.offers(situation(now), CANDIDATES, practices)
                .getFirst()
                .reason();
    }
}
