package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Attempt;
import haven.entry.Entry;
import haven.entry.Ladder;
import haven.entry.Rung;
import haven.entry.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ClimbTest {
    private static final Stamp WHEN =
            new Stamp(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 11, 22));
    private static final OptionalInt UNKNOWN = OptionalInt.empty();

    private int made;

    private Entry ladder(String rungs) {
        return Entry.of(Ladder.KIND, id(), WHEN)
                .with(Ladder.FEAR, "asking")
                .with(Ladder.RUNGS, rungs.isEmpty() ? List.of() : Rung.read(rungs));
    }

    private String id() {
        return "00000000-0000-7000-8000-%012d".formatted(++made);
    }

    private List<Entry> tries(Entry ladder, String rung, OptionalInt... peaks) {
        List<Entry> tries = new ArrayList<>();
        for (OptionalInt peak : peaks) {
            tries.add(Entry.of(Attempt.KIND, id(), WHEN)
                    .with(Attempt.LADDER, List.of(ladder.id()))
                    .with(Attempt.RUNG, rung)
                    .with(Attempt.PEAK, peak)
                    .with(Attempt.LEARNED, "something"));
        }
        return tries;
    }

    private static OptionalInt[] peaks(int... peaks) {
        OptionalInt[] all = new OptionalInt[peaks.length];
        for (int i = 0; i < peaks.length; i++) {
            all[i] = OptionalInt.of(peaks[i]);
        }
        return all;
    }

    @Test
    void oneStandsAtTheEasiestRungThatIsNotPassed() {
        assertThat(Climb.of(ladder("a 1; b 2; c 3"), List.of()).stand()).hasValue(1);
        assertThat(Climb.of(ladder("[x] a 1; b 2; c 3"), List.of()).stand()).hasValue(2);
        assertThat(Climb.of(ladder("[x] a 1; b 2; [x] c 3"), List.of()).stand()).hasValue(2);
        assertThat(Climb.of(ladder("[x] a 1; [x] b 2"), List.of()).stand()).isEmpty();
        assertThat(Climb.of(ladder(""), List.of()).stand()).isEmpty();
    }

    @Test
    void theRungBelowIsTheOneToGoBackTo() {
        assertThat(Climb.of(ladder("a; b"), List.of()).below()).isEmpty();
        assertThat(Climb.of(ladder("[x] a; b"), List.of()).below()).hasValue(1);
        assertThat(Climb.of(ladder("[x] a; [x] b"), List.of()).below()).hasValue(2);
        assertThat(Climb.of(ladder(""), List.of()).below()).isEmpty();
    }

    @Test
    void triesAreThoseOfTheirRungHoweverItWasSpelled() {
        Entry ladder = ladder("ask the time 2; ask Sam 5");
        List<Entry> attempts = tries(ladder, "Ask  the TIME", peaks(4, 2));
        attempts.addAll(tries(ladder, "ask them all", peaks(9)));
        attempts.addAll(tries(ladder(""), "ask Sam", peaks(8)));
        Climb climb = Climb.of(ladder, attempts);
        assertThat(climb.rungs().getFirst().peaks()).containsExactly(OptionalInt.of(4), OptionalInt.of(2));
        assertThat(climb.rungs().getLast().attempts()).isEmpty();
        assertThat(climb.earlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.rung().name()).isEqualTo("ask them all"));
    }

    @Test
    void whatWasBegunAndNotToldIsNoTry() {
        Entry ladder = ladder("a 2");
        Entry begun = Entry.of(Attempt.KIND, id(), WHEN)
                .with(Attempt.LADDER, List.of(ladder.id()))
                .with(Attempt.RUNG, "a")
                .with(Attempt.EXPECTED, OptionalInt.of(5));
        assertThat(Climb.of(ladder, List.of(begun)).rungs().getFirst().attempts())
                .isEmpty();
        assertThat(Climb.tried(List.of(begun))).isEmpty();
    }

    @Test
    void aFallIsBetweenTheFirstAndTheLastThatWereRated() {
        Entry ladder = ladder("a 2");
        assertThat(fall(ladder, peaks(6, 5, 3))).hasValue(3);
        assertThat(fall(ladder, UNKNOWN, OptionalInt.of(6), UNKNOWN, OptionalInt.of(5), UNKNOWN))
                .hasValue(1);
        assertThat(fall(ladder, peaks(3, 8))).hasValue(-5);
        assertThat(fall(ladder, peaks(4, 4))).hasValue(0);
        assertThat(fall(ladder, peaks(6))).isEmpty();
        assertThat(fall(ladder, UNKNOWN, OptionalInt.of(6))).isEmpty();
        assertThat(fall(ladder)).isEmpty();
    }

    private OptionalInt fall(Entry ladder, OptionalInt... peaks) {
        return Climb.of(ladder, tries(ladder, "a", peaks)).rungs().getFirst().fall();
    }
}
