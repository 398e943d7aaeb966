package haven.insight;

import static haven.insight.Entries.practice;
import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Card.Family;
import haven.drill.Drill;
import haven.entry.Entry;
import haven.insight.Suggestion.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is offered first over 200 days, when the first offer is followed every day and helps at random.
class SuggestionInTimeTest {
    private static final int DAYS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final List<Drill> CANDIDATES = List.of(
            Suggested.of("long-exhale", Optional.of(Family.BREATHE)),
            Suggested.of("3-3-3", Optional.of(Family.GROUND)),
            Suggested.of("muscle-relaxation", Optional.empty()));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eachOfThreeEquallyGoodDrillsIsFirstAtSomeTime(long seed) {
        assertThat(firsts(seed, 60, 60, 60)).containsOnlyKeys("long-exhale", "3-3-3", "muscle-relaxation");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theClearlyBetterDrillEndsUpFirstMostly(long seed) {
        assertThat(firsts(seed, 40, 40, 85).get("muscle-relaxation")).isGreaterThan(DAYS * 3 / 4);
        assertThat(firsts(seed, 40, 85, 40).get("3-3-3")).isGreaterThan(DAYS * 3 / 4);
    }

    @Test
    void whatNeverHelpsAnyoneIsTriedInTurn() {
        assertThat(firsts(1, 0, 0, 0).values()).allMatch(times -> times >= DAYS / 4);
    }

    /// How often each drill was first.
    ///
    /// @param percent how often each helps
    private static Map<String, Integer> firsts(long seed, int... percent) {
        Random random = new Random(seed);
        List<Entry> practices = new ArrayList<>();
        Map<String, Integer> firsts = new TreeMap<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate today = FIRST_DAY.plusDays(i);
            Situation situation = new Situation(7, today, Optional.empty());
            Drill first = Suggestion.offers(situation, CANDIDATES, practices)
                    .getFirst()
                    .drill();
            boolean helps = random.nextInt(100) < percent[CANDIDATES.indexOf(first)];
            practices.add(practice(today, first.name(), 8, helps ? 4 : 8));
            firsts.merge(first.name(), 1, Integer::sum);
        }
        return firsts;
    }
}
