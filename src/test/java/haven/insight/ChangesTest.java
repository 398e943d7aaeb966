package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
    /// As many changes, each its own place in their order.
    private static Changes places(int count) {
        return new Changes(IntStream.rangeClosed(1, count).boxed().toList());
    }

    private static Changes lower(int lower, int higher) {
        List<Integer> points = new ArrayList<>(Collections.nCopies(lower, -2));
        points.addAll(Collections.nCopies(higher, 2));
        return new Changes(points);
    }

    /// The ranks of the tables of the sign test at 95 %.
    @ParameterizedTest
    @CsvSource({"6, 1, 6", "8, 1, 8", "9, 2, 8", "10, 2, 9", "12, 3, 10", "15, 4, 12", "20, 6, 15", "25, 8, 18"})
    void theMedianLiesBetweenTheRanksOfTheSignTest(int count, double low, double high) {
        assertThat(places(count).interval()).contains(new Interval(low, high));
    }

    @Test
    void underSixThereIsNoIntervalAndUnderThreeNoMedian() {
        assertThat(places(5).interval()).isEmpty();
        assertThat(new Changes(List.of()).interval()).isEqualTo(Optional.empty());
        assertThat(places(2).median()).isEmpty();
        assertThat(places(2).change()).isEqualTo(RatedPairs.Change.NOT_ENOUGH_YET);
        assertThat(new Changes(List.of(-3, 1, -2)).median()).hasValue(-2);
        assertThat(new Changes(List.of(-3, 0, -2, 1)).median()).hasValue(-1);
    }

    @Test
    void lessThanAPointIsAboutTheSame() {
        assertThat(new Changes(List.of(-1, 0, 0, -1)).change()).isEqualTo(RatedPairs.Change.ABOUT_THE_SAME);
        assertThat(new Changes(List.of(-1, -1, 0)).change()).isEqualTo(RatedPairs.Change.LOWER);
        assertThat(new Changes(List.of(1, 2, 0)).change()).isEqualTo(RatedPairs.Change.HIGHER);
    }

    @Test
    void aFewThatAllWentWellAreBehindManyThatNearlyAllDid() {
        assertThat(lower(3, 0).surelyLower()).isCloseTo(0.5559, within(0.0001));
        assertThat(lower(18, 2).surelyLower()).isCloseTo(0.7498, within(0.0001));
        assertThat(lower(8, 2).surelyLower()).isCloseTo(0.5475, within(0.0001));
        assertThat(lower(0, 4).surelyLower()).isZero();
    }

    @Test
    void theirOrderDoesNotMatter() {
        List<Integer> points = new ArrayList<>(List.of(-4, 1, 0, -2, -2, 3, -1, -5));
        Changes changes = new Changes(points);
        Collections.shuffle(points, new Random(3));
        assertThat(new Changes(points)).isEqualTo(changes);
        assertThat(List.of(changes.lower(), changes.same(), changes.higher())).containsExactly(5, 1, 2);
    }
}
