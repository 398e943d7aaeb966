package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import haven.entry.CheckIn;
import haven.entry.CheckIn.Level;
import haven.entry.Entry;
import haven.entry.Stamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static Entry mood(int day, int value) {
        LocalDate date = FIRST.plusDays(day);
        return Entry.of(
                        CheckIn.KIND,
                        "c" + day + "-" + value,
                        new Stamp(date.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, date))
                .with(CheckIn.RATINGS, List.of(new Level("mood", value)));
    }

    private static Set<LocalDate> days(int... days) {
        return IntStream.of(days).mapToObj(FIRST::plusDays).collect(Collectors.toSet());
    }

    /// Student's sleep data, as R's `t.test(extra ~ group, sleep)` has them.
    @Test
    void theIntervalIsWelchs() {
        Contrast contrast = new Contrast(
                "sleep",
                false,
                List.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0),
                List.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4));
        assertThat(contrast.difference()).isCloseTo(-1.58, within(1e-9));
        assertThat(contrast.interval().low()).isCloseTo(-3.3654832, within(1e-6));
        assertThat(contrast.interval().high()).isCloseTo(0.2054832, within(1e-6));
    }

    @Test
    void itTakesFiveDaysOfEachSort() {
        List<Entry> checkIns = IntStream.range(0, 10)
                .mapToObj(day -> mood(day, day % 2 == 0 ? 7 : 4))
                .toList();
        Set<LocalDate> known = days(IntStream.range(0, 10).toArray());
        assertThat(Contrast.of(checkIns, days(0, 2, 4, 6, 8), known))
                .containsExactly(new Contrast(
                        "mood", false, List.of(7.0, 7.0, 7.0, 7.0, 7.0), List.of(4.0, 4.0, 4.0, 4.0, 4.0)));
        assertThat(Contrast.of(checkIns, days(0, 2, 4, 6), known)).isEmpty();
        assertThat(Contrast.of(checkIns, days(0, 2, 4, 6, 8), known).getFirst().interval())
                .isEqualTo(new Interval(3, 3));
    }

    @Test
    void theDayAfterIsComparedTooAndUnknownDaysAreLeftOut() {
        List<Entry> checkIns = IntStream.range(0, 12)
                .mapToObj(day -> mood(day, day % 2 == 0 ? 7 : 4))
                .toList();
        List<Contrast> contrasts = Contrast.of(
                checkIns, days(0, 2, 4, 6, 8), days(IntStream.range(0, 11).toArray()));
        assertThat(contrasts).extracting(Contrast::dayAfter).containsExactly(false, true);
        assertThat(contrasts.getLast().with()).containsExactly(4.0, 4.0, 4.0, 4.0, 4.0);
        assertThat(contrasts.getLast().without()).containsExactly(7.0, 7.0, 7.0, 7.0, 7.0, 4.0);
    }

    @Test
    void severalCheckInsOfADayCountOnceByTheirAverage() {
        List<Entry> checkIns = IntStream.range(0, 10)
                .boxed()
                .flatMap(day -> List.of(mood(day, 4), mood(day, 6)).stream())
                .toList();
        Contrast contrast = Contrast.of(
                        checkIns,
                        days(0, 1, 2, 3, 4),
                        days(IntStream.range(0, 10).toArray()))
                .getFirst();
        assertThat(contrast.with()).containsExactly(5.0, 5.0, 5.0, 5.0, 5.0);
    }
}
