package haven.insight;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.SUNDAY;
import static haven.insight.Entries.practice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.insight.Candidate.Kind;
import haven.insight.Situation.JustDone;
import haven.journal.Practice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<Candidate> CANDIDATES = List.of(
            of("long-exhale", Kind.BREATH),
            of("sigh", Kind.BREATH),
            of("even", Kind.BREATH),
            of("3-3-3", Kind.GROUNDING),
            of("feet", Kind.GROUNDING),
            of("object", Kind.GROUNDING),
            of("muscle-relaxation", Kind.OTHER),
            of("name-it", Kind.OTHER));
    /// Breath and grounding in turn.
    private static final List<Candidate> MANY = IntStream.range(0, 16)
            .mapToObj(i -> of("drill-" + i, i % 2 == 0 ? Kind.BREATH : Kind.GROUNDING))
            .toList();

    @Test
    void withoutDataTheCommonChoicesAreOffered() {
        assertThat(offered(5))
                .containsExactly(
                        "long-exhale: nothing known yet: a common first choice",
                        "sigh: nothing known yet: a common first choice",
                        "3-3-3: nothing known yet: a common first choice");
    }

    @Test
    void anOfferSaysWhichDrillItIs() {
        assertThat(Suggestion.offers(situation(7), CANDIDATES, List.of()))
                .first()
                .isEqualTo(new Offer(
                        new Candidate("long-exhale", "long exhale", Kind.BREATH),
                        "nothing known yet: a common first choice"));
    }

    @Test
    void theDrillThatWasFollowedByLowerRatingsComesFirst() {
        List<Practice> practices = new ArrayList<>(times(5, "feet", 8, 5));
        practices.add(practice(20, "feet", 60, 8, 8));
        practices.add(practice(20, "long-exhale", 60, 7, 6));
        assertThat(offered(7, practices))
                .containsExactly(
                        "feet: clearly lower afterwards 5 of 6 times at 7 and up",
                        "sigh: nothing known yet: a common first choice",
                        "even: nothing known yet: a common first choice");
    }

    @Test
    void onePracticeThatChangedNothingKeepsADrillAmongTheThree() {
        assertThat(offered(5, List.of(practice(20, "drill-0", 60, 5, 4)), MANY))
                .containsExactly(
                        "drill-1: nothing known yet: a common first choice",
                        "drill-2: nothing known yet: a common first choice",
                        "drill-0: about the same afterwards the one time at 4 to 6");
    }

    @Test
    void onePracticeThatMadeItWorseDoesNot() {
        assertThat(offered(5, List.of(practice(20, "drill-0", 60, 5, 6)), MANY))
                .containsExactly(
                        "drill-1: nothing known yet: a common first choice",
                        "drill-2: nothing known yet: a common first choice",
                        "drill-3: nothing known yet: a common first choice");
    }

    @Test
    void onePracticeThatHelpedIsSaidInTheSingular() {
        assertThat(offered(5, practice(20, "sigh", 60, 5, 3)))
                .first()
                .isEqualTo("sigh: clearly lower afterwards the one time at 4 to 6");
    }

    @Test
    void theRecordAtAnotherStrengthCountsForALittle() {
        assertThat(offered(7, times(4, "even", 5, 2)))
                .containsExactly(
                        "even: clearly lower afterwards 4 of 4 times at other strengths",
                        "long-exhale: nothing known yet: a common first choice",
                        "3-3-3: nothing known yet: a common first choice");
        List<Practice> much = new ArrayList<>(times(40, "even", 5, 2));
        much.addAll(times(4, "sigh", 8, 5));
        assertThat(offered(8, much))
                .startsWith(
                        "sigh: clearly lower afterwards 4 of 4 times at 7 and up",
                        "even: clearly lower afterwards 40 of 40 times at other strengths");
    }

    @Test
    void bandsBeginAtFourAndSeven() {
        List<Practice> practices =
                List.of(practice(20, "sigh", 60, 3, 1), practice(20, "sigh", 60, 4, 2), practice(20, "sigh", 60, 7, 5));
        assertThat(List.of(reason(0, practices), reason(3, practices)))
                .containsOnly("clearly lower afterwards the one time at 3 and under");
        assertThat(List.of(reason(4, practices), reason(6, practices)))
                .containsOnly("clearly lower afterwards the one time at 4 to 6");
        assertThat(List.of(reason(7, practices), reason(10, practices)))
                .containsOnly("clearly lower afterwards the one time at 7 and up");
    }

    @Test
    void whatMadeItWorseIsNoLongerFirst() {
        assertThat(offered(5, times(3, "long-exhale", 5, 6), breathGroundAndOther()))
                .containsExactly(
                        "3-3-3: nothing known yet: a common first choice",
                        "name-it: nothing known yet: a common first choice",
                        "long-exhale: higher afterwards 3 of 3 times at 4 to 6");
    }

    @Test
    void whatHelpedOftenAndMadeItWorseLastIsSecondForAWeek() {
        List<Practice> practices = new ArrayList<>(times(9, "long-exhale", 8, 4));
        practices.add(practice(SUNDAY.minusDays(1), "long-exhale", 8, 9));
        assertThat(offered(8, practices))
                .containsExactly(
                        "sigh: nothing known yet: a common first choice",
                        "long-exhale: clearly lower afterwards 9 of 10 times at 7 and up",
                        "3-3-3: nothing known yet: a common first choice");
        assertThat(first(SUNDAY.plusDays(6), practices)).isEqualTo("sigh");
        assertThat(first(SUNDAY.plusDays(7), practices)).isEqualTo("long-exhale");
    }

    @Test
    void aDrillThatMadeItWorseOnceIsAsGoodAsNewInTime() {
        Practice worse = practice(SUNDAY.minusYears(3), "long-exhale", 5, 8);
        assertThat(offered(5, worse)).startsWith("long-exhale: higher afterwards the one time at 4 to 6");
    }

    @Test
    void recentPracticesWeighMore() {
        List<Practice> practices = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            practices.add(practice(SUNDAY.minusDays(400 + i), "sigh", 5, 1));
            practices.add(practice(SUNDAY.minusDays(10 + i), "sigh", 5, 5));
            practices.add(practice(SUNDAY.minusDays(400 + i), "even", 5, 5));
            practices.add(practice(SUNDAY.minusDays(10 + i), "even", 5, 1));
        }
        assertThat(offered(5, practices))
                .containsExactly(
                        "even: clearly lower afterwards 6 of 12 times at 4 to 6",
                        "long-exhale: nothing known yet: a common first choice",
                        "3-3-3: nothing known yet: a common first choice");
    }

    @Test
    void aDayAheadWeighsAsToday() {
        assertThat(offered(5, practice(SUNDAY.plusYears(50), "object", 5, 1)))
                .isEqualTo(offered(5, practice(SUNDAY, "object", 5, 1)))
                .containsExactly(
                        "long-exhale: nothing known yet: a common first choice",
                        "sigh: nothing known yet: a common first choice",
                        "object: clearly lower afterwards the one time at 4 to 6");
    }

    @Test
    void practicesWithoutBothRatingsSayNothing() {
        assertThat(offered(
                        5,
                        practice(20, "object", 60, 5, NONE),
                        practice(20, "object", 60, NONE, 1),
                        practice(20, "long-exhale", 60, NONE, 9),
                        practice(20, "long-exhale", 60, NONE, NONE)))
                .isEqualTo(offered(5));
    }

    @Test
    void fromNearlyNothingOnlyARiseSaysSomething() {
        assertThat(offered(2, practice(20, "long-exhale", 60, 1, 0), practice(20, "long-exhale", 60, 0, 0)))
                .isEqualTo(offered(2));
        assertThat(offered(2, List.of(practice(20, "long-exhale", 60, 1, 3)), breathGroundAndOther()))
                .containsExactly(
                        "3-3-3: nothing known yet: a common first choice",
                        "name-it: nothing known yet: a common first choice",
                        "long-exhale: higher afterwards the one time at 3 and under");
    }

    @Test
    void aFallOfOneIsAboutTheSame() {
        assertThat(offered(5, times(2, "3-3-3", 5, 4), breathGroundAndOther()))
                .containsExactly(
                        "long-exhale: nothing known yet: a common first choice",
                        "name-it: nothing known yet: a common first choice",
                        "3-3-3: about the same afterwards 2 of 2 times at 4 to 6");
    }

    @Test
    void ofDrillsAsPromisingTheMoreCommonChoiceIsFirst() {
        List<Practice> practices = new ArrayList<>(times(9, "drill-15", 5, 2));
        practices.addAll(times(9, "drill-12", 5, 2));
        practices.addAll(times(9, "drill-13", 5, 2));
        assertThat(offered(5, practices, MANY))
                .containsExactly(
                        "drill-12: clearly lower afterwards 9 of 9 times at 4 to 6",
                        "drill-13: clearly lower afterwards 9 of 9 times at 4 to 6",
                        "drill-15: clearly lower afterwards 9 of 9 times at 4 to 6");
    }

    @Test
    void theOrderOfThePracticesDoesNotMatter() {
        List<Practice> practices = new ArrayList<>(times(9, "long-exhale", 8, 4));
        practices.addFirst(practice(SUNDAY, "long-exhale", 8, 9));
        assertThat(offered(8, practices))
                .isEqualTo(offered(8, practices.reversed()))
                .startsWith(
                        "sigh: nothing known yet: a common first choice",
                        "long-exhale: clearly lower afterwards 9 of 10 times at 7 and up");
    }

    @Test
    void ofTwoAtTheSameMomentTheRiseIsTheLast() {
        List<Practice> practices = new ArrayList<>(times(9, "long-exhale", 8, 4));
        practices.add(practice(SUNDAY, "long-exhale", 8, 9));
        practices.add(practice(SUNDAY, "long-exhale", 8, 4));
        assertThat(offered(8, practices))
                .isEqualTo(offered(8, practices.reversed()))
                .startsWith("sigh: nothing known yet: a common first choice");
    }

    @Test
    void atSevenAndUpOneOfTheThreeIsGrounding() {
        List<Practice> practices = new ArrayList<>(times(9, "muscle-relaxation", 8, 3));
        practices.addAll(times(9, "even", 8, 3));
        practices.addAll(times(9, "sigh", 8, 3));
        assertThat(offered(7, practices))
                .containsExactly(
                        "sigh: clearly lower afterwards 9 of 9 times at 7 and up",
                        "even: clearly lower afterwards 9 of 9 times at 7 and up",
                        "3-3-3: nothing known yet: a common first choice");
    }

    @Test
    void theThreeAreNotAllOfOneKind() {
        List<Practice> practices = new ArrayList<>(times(9, "3-3-3", 8, 3));
        practices.addAll(times(9, "feet", 8, 3));
        practices.addAll(times(9, "object", 8, 3));
        assertThat(names(9, CANDIDATES, practices.toArray(Practice[]::new)))
                .containsExactly("3-3-3", "feet", "long-exhale");
        List<Candidate> withoutGrounding = List.of(
                of("long-exhale", Kind.BREATH),
                of("sigh", Kind.BREATH),
                of("even", Kind.BREATH),
                of("name-it", Kind.OTHER));
        assertThat(names(9, withoutGrounding)).containsExactly("long-exhale", "sigh", "name-it");
    }

    @Test
    void afterADrillThatMadeItWorseBreathIsLeftOutAndGroundingIsFirst() {
        List<Practice> practices = times(9, "muscle-relaxation", 5, 2);
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
                "muscle-relaxation: nothing known yet: a common first choice");
        assertThat(offered(after("long-exhale", OptionalInt.of(9), 8), List.of()))
                .isEqualTo(grounding);
        assertThat(offered(after("long-exhale", OptionalInt.empty(), 8), List.of()))
                .isEqualTo(grounding);
    }

    @Test
    void theDrillJustDoneIsNotOfferedAgain() {
        List<Practice> practices = times(9, "long-exhale", 8, 3);
        assertThat(offered(after("long-exhale", OptionalInt.of(8), 7), practices))
                .isEqualTo(offered(after("long-exhale", OptionalInt.empty(), 7), practices))
                .containsExactly(
                        "sigh: nothing known yet: a common first choice",
                        "even: nothing known yet: a common first choice",
                        "3-3-3: nothing known yet: a common first choice");
        assertThat(offered(after("3-3-3", OptionalInt.of(7), 9), practices))
                .containsExactly(
                        "feet: eyes open, and no breath to follow",
                        "object: eyes open, and no breath to follow",
                        "muscle-relaxation: nothing known yet: a common first choice");
    }

    @Test
    void groundingThatMadeItWorseLastIsNotFirstAfterABreathDidToo() {
        assertThat(offered(after("long-exhale", OptionalInt.of(7), 9), List.of(practice(SUNDAY, "3-3-3", 8, 9))))
                .containsExactly(
                        "feet: eyes open, and no breath to follow",
                        "object: eyes open, and no breath to follow",
                        "muscle-relaxation: nothing known yet: a common first choice");
    }

    @Test
    void fewerCandidatesGiveFewerOffersAndNoneTwice() {
        assertThat(names(9, List.of())).isEmpty();
        assertThat(names(9, List.of(of("feet", Kind.GROUNDING), of("feet", Kind.GROUNDING), of("sigh", Kind.BREATH))))
                .containsExactly("feet", "sigh");
        assertThat(offered(5, times(2, "sigh", 5, 8), List.of(of("sigh", Kind.BREATH))))
                .containsExactly("sigh: higher afterwards 2 of 2 times at 4 to 6");
    }

    @Test
    void reasonsFitSixtyColumns() {
        assertThat(offered(9, times(999, "sigh", 5, 2)).getFirst())
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

    private static List<Candidate> breathGroundAndOther() {
        return List.of(of("long-exhale", Kind.BREATH), of("3-3-3", Kind.GROUNDING), of("name-it", Kind.OTHER));
    }

    private static Candidate of(String drill, Kind kind) {
        return new Candidate(drill, drill.replace('-', ' '), kind);
    }

    private static Situation situation(int now) {
        return new Situation(now, SUNDAY, Optional.empty());
    }

    private static Situation after(String drill, OptionalInt before, int now) {
        return new Situation(now, SUNDAY, Optional.of(new JustDone(drill, before)));
    }

    /// That many practices, one a day until yesterday.
    private static List<Practice> times(int times, String drill, int before, int after) {
        List<Practice> practices = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            practices.add(practice(SUNDAY.minusDays(i), drill, before, after));
        }
        return practices;
    }

    private static List<String> offered(int now, Practice... practices) {
        return offered(now, List.of(practices));
    }

    private static List<String> offered(int now, List<Practice> practices) {
        return offered(now, practices, CANDIDATES);
    }

    private static List<String> offered(int now, List<Practice> practices, List<Candidate> candidates) {
        return lines(Suggestion.offers(situation(now), candidates, practices));
    }

    private static List<String> offered(Situation situation, List<Practice> practices) {
        return lines(Suggestion.offers(situation, CANDIDATES, practices));
    }

    private static List<String> lines(List<Offer> offers) {
        return offers.stream()
                .map(offer -> offer.candidate().drill() + ": " + offer.reason())
                .toList();
    }

    private static List<String> names(int now, List<Candidate> candidates, Practice... practices) {
        return Suggestion.offers(situation(now), candidates, List.of(practices)).stream()
                .map(offer -> offer.candidate().drill())
                .toList();
    }

    private static String first(LocalDate today, List<Practice> practices) {
        Situation situation = new Situation(8, today, Optional.empty());
        return Suggestion.offers(situation, CANDIDATES, practices)
                .getFirst()
                .candidate()
                .drill();
    }

    private static String reason(int now, List<Practice> practices) {
        return Suggestion.offers(situation(now), CANDIDATES, practices)
                .getFirst()
                .reason();
    }
}
