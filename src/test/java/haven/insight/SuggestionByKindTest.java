package haven.insight;

import static haven.insight.Entries.SUNDAY;
import static haven.insight.Entries.practice;
import static haven.insight.Suggested.CANDIDATES;
import static haven.insight.Suggested.after;
import static haven.insight.Suggested.names;
import static haven.insight.Suggested.of;
import static haven.insight.Suggested.offered;
import static haven.insight.Suggested.times;
import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Of which kinds the three suggestions are, also after a drill that did not help.
class SuggestionByKindTest {
    @Test
    void atSevenAndUpOneOfTheThreeIsGrounding() {
        List<Entry> practices = new ArrayList<>(times(9, "muscle-relaxation", 8, 3));
        practices.addAll(times(9, "even", 8, 3));
        practices.addAll(times(9, "sigh", 8, 3));
        assertThat(offered(7, practices))
                .containsExactly(
                        "sigh: clearly lower afterwards 9 of 9 times at 7 and up",
                        "even: clearly lower afterwards 9 of 9 times at 7 and up",
                        "3-3-3: not tried yet: a common first choice");
    }

    @Test
    void theThreeAreNotAllOfOneKind() {
        List<Entry> practices = new ArrayList<>(times(9, "3-3-3", 8, 3));
        practices.addAll(times(9, "feet", 8, 3));
        practices.addAll(times(9, "object", 8, 3));
        assertThat(names(7, CANDIDATES, practices.toArray(Entry[]::new)))
                .containsExactly("3-3-3", "feet", "long-exhale");
        List<Drill> withoutGrounding = List.of(
                of("long-exhale", Optional.of(Family.BREATHE)),
                of("sigh", Optional.of(Family.BREATHE)),
                of("even", Optional.of(Family.BREATHE)),
                of("name-it", Optional.empty()));
        assertThat(names(7, withoutGrounding)).containsExactly("long-exhale", "sigh", "name-it");
    }

    @Test
    void afterADrillThatMadeItWorseBreathIsLeftOutAndGroundingIsFirst() {
        List<Entry> practices = times(9, "muscle-relaxation", 5, 2);
        assertThat(offered(after("long-exhale", OptionalInt.of(4), 5), practices))
                .containsExactly(
                        "3-3-3: eyes open, and no breath to follow",
                        "muscle-relaxation: clearly lower afterwards 9 of 9 times at 4 to 6",
                        "feet: eyes open, and no breath to follow");
    }

    @Test
    void stillStrongIsNoHelpEither() {
        List<String> grounding = List.of(
                "3-3-3: eyes open, and no breath to follow",
                "feet: eyes open, and no breath to follow",
                "muscle-relaxation: not tried yet: a common first choice");
        assertThat(offered(after("long-exhale", OptionalInt.of(9), 8), List.of()))
                .isEqualTo(grounding);
        assertThat(offered(after("long-exhale", OptionalInt.empty(), 8), List.of()))
                .isEqualTo(grounding);
    }

    @Test
    void atEightAndMoreBreathIsLeftAloneWhateverCameBefore() {
        List<String> senses = List.of("3-3-3", "feet", "muscle-relaxation");
        assertThat(names(8, CANDIDATES)).isEqualTo(senses);
        assertThat(names(10, CANDIDATES, times(9, "sigh", 9, 4).toArray(Entry[]::new)))
                .isEqualTo(senses);
        assertThat(names(7, CANDIDATES)).contains("long-exhale");
    }

    @Test
    void atEightAndMoreNothingIsOfferedThatWasOftenerHigherAfterwards() {
        assertThat(names(9, CANDIDATES, practice(SUNDAY.minusDays(60), "3-3-3", 5, 6)))
                .containsExactly("feet", "object", "muscle-relaxation");
        assertThat(names(9, CANDIDATES, practice(SUNDAY.minusDays(60), "muscle-relaxation", 9, 10)))
                .containsExactly("3-3-3", "feet", "name-it");
    }

    @Test
    void theDrillJustDoneIsNotOfferedAgain() {
        List<Entry> practices = times(9, "long-exhale", 8, 3);
        assertThat(offered(after("long-exhale", OptionalInt.of(8), 7), practices))
                .isEqualTo(offered(after("long-exhale", OptionalInt.empty(), 7), practices))
                .containsExactly("sigh: not tried yet: a common first choice", "even: ", "3-3-3: ");
        assertThat(offered(after("3-3-3", OptionalInt.of(7), 9), practices))
                .containsExactly(
                        "feet: eyes open, and no breath to follow",
                        "object: eyes open, and no breath to follow",
                        "muscle-relaxation: not tried yet: a common first choice");
    }

    @Test
    void groundingThatMadeItWorseLastIsNotFirstAfterABreathDidToo() {
        assertThat(offered(after("long-exhale", OptionalInt.of(7), 9), List.of(practice(SUNDAY, "3-3-3", 8, 9))))
                .containsExactly(
                        "feet: eyes open, and no breath to follow",
                        "object: eyes open, and no breath to follow",
                        "muscle-relaxation: not tried yet: a common first choice");
    }

    @Test
    void fewerCandidatesGiveFewerOffersAndNoneTwice() {
        assertThat(names(9, List.of())).isEmpty();
        assertThat(names(
                        9,
                        List.of(
                                of("feet", Optional.of(Family.GROUND)),
                                of("feet", Optional.of(Family.GROUND)),
                                of("sigh", Optional.of(Family.BREATHE)))))
                .containsExactly("feet");
        assertThat(offered(5, times(2, "sigh", 5, 8), List.of(of("sigh", Optional.of(Family.BREATHE)))))
                .containsExactly("sigh: higher afterwards 2 of 2 times at 4 to 6");
    }
}
