package haven.insight;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.SUNDAY;
import static haven.insight.Entries.practice;
import static haven.insight.Suggested.CANDIDATES;
import static haven.insight.Suggested.breathGroundAndOther;
import static haven.insight.Suggested.offered;
import static haven.insight.Suggested.situation;
import static haven.insight.Suggested.times;
import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.insight.Suggestion.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How rises, falls and their age move a drill among those that are suggested.
class SuggestionByRecordTest {
    @Test
    void whatMadeItWorseIsNoLongerFirst() {
        assertThat(offered(5, times(3, "long-exhale", 5, 6), breathGroundAndOther()))
                .containsExactly(
                        "3-3-3: not tried yet: a common first choice",
                        "name-it: ",
                        "long-exhale: higher afterwards 3 of 3 times at 4 to 6");
    }

    @Test
    void whatHelpedOftenAndMadeItWorseLastIsSecondForAWeek() {
        List<Entry> practices = new ArrayList<>(times(9, "long-exhale", 8, 4));
        practices.add(practice(SUNDAY.minusDays(1), "long-exhale", 8, 9));
        assertThat(offered(7, practices))
                .containsExactly(
                        "sigh: not tried yet: a common first choice",
                        "long-exhale: clearly lower afterwards 9 of 10 times at 7 and up",
                        "3-3-3: ");
        assertThat(first(SUNDAY.plusDays(6), practices)).isEqualTo("sigh");
        assertThat(first(SUNDAY.plusDays(7), practices)).isEqualTo("long-exhale");
    }

    @Test
    void aDrillThatMadeItWorseOnceIsAsGoodAsNewInTime() {
        Entry worse = practice(SUNDAY.minusYears(3), "long-exhale", 5, 8);
        assertThat(offered(5, worse)).startsWith("long-exhale: tried once, at 4 to 6: higher afterwards");
    }

    @Test
    void recentPracticesWeighMore() {
        List<Entry> practices = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            practices.add(practice(SUNDAY.minusDays(400 + i), "sigh", 5, 1));
            practices.add(practice(SUNDAY.minusDays(10 + i), "sigh", 5, 5));
            practices.add(practice(SUNDAY.minusDays(400 + i), "even", 5, 5));
            practices.add(practice(SUNDAY.minusDays(10 + i), "even", 5, 1));
        }
        assertThat(offered(5, practices))
                .containsExactly(
                        "even: clearly lower afterwards 6 of 12 times at 4 to 6",
                        "long-exhale: not tried yet: a common first choice",
                        "3-3-3: ");
    }

    @Test
    void aDayAheadWeighsAsToday() {
        assertThat(offered(5, practice(SUNDAY.plusYears(50), "object", 5, 1)))
                .isEqualTo(offered(5, practice(SUNDAY, "object", 5, 1)))
                .containsExactly(
                        "long-exhale: not tried yet: a common first choice",
                        "sigh: ",
                        "object: tried once, at 4 to 6: clearly lower afterwards");
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
                        "3-3-3: not tried yet: a common first choice",
                        "name-it: ",
                        "long-exhale: tried once, at 3 and under: higher afterwards");
    }

    @Test
    void aFallOfOneIsAboutTheSame() {
        assertThat(offered(5, times(2, "3-3-3", 5, 4), breathGroundAndOther()))
                .containsExactly(
                        "long-exhale: not tried yet: a common first choice",
                        "name-it: ",
                        "3-3-3: about the same afterwards 2 of 2 times at 4 to 6");
    }

    @Test
    void theOrderOfThePracticesDoesNotMatter() {
        List<Entry> practices = new ArrayList<>(times(9, "long-exhale", 8, 4));
        practices.addFirst(practice(SUNDAY, "long-exhale", 8, 9));
        assertThat(offered(7, practices))
                .isEqualTo(offered(7, practices.reversed()))
                .startsWith(
                        "sigh: not tried yet: a common first choice",
                        "long-exhale: clearly lower afterwards 9 of 10 times at 7 and up");
    }

    @Test
    void ofTwoAtTheSameMomentTheRiseIsTheLast() {
        List<Entry> practices = new ArrayList<>(times(9, "long-exhale", 8, 4));
        practices.add(practice(SUNDAY, "long-exhale", 8, 9));
        practices.add(practice(SUNDAY, "long-exhale", 8, 4));
        assertThat(offered(7, practices))
                .isEqualTo(offered(7, practices.reversed()))
                .startsWith("sigh: not tried yet: a common first choice");
    }

    private static String first(LocalDate today, List<Entry> practices) {
        Situation situation = new Situation(7, today, Optional.empty());
        return Suggestion.offers(situation, CANDIDATES, practices)
                .getFirst()
                .drill()
                .name();
    }
}
