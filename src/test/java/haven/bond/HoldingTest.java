package haven.bond;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Boundary;
import haven.entry.BoundaryState;
import haven.entry.Entry;
import haven.entry.Keeping;
import haven.entry.Stamp;
import haven.entry.Tested;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final Entry NEW =
            Entry.of(Boundary.KIND, "a", new Stamp(Instant.EPOCH, ZoneId.of("UTC"), LocalDate.EPOCH));

    private static Tested time(String day, Keeping how) {
        return new Tested(LocalDate.parse(day), how, "");
    }

    @Test
    void eachTimeIsCountedAndTheLatestDayIsTheLast() {
        Entry boundary = Holding.with(NEW, time("2026-11-18", Keeping.HELD));
        boundary = Holding.with(boundary, time("2026-11-02", Keeping.CROSSED));
        boundary = Holding.with(boundary, time("2026-11-10", Keeping.HELD));
        assertThat(Holding.of(boundary)).isEqualTo(new Holding(2, 0, 1, Optional.of(LocalDate.parse("2026-11-18"))));
        assertThat(Holding.of(NEW)).isEqualTo(new Holding(0, 0, 0, Optional.empty()));
    }

    @Test
    void whatWasLetGoStandsNoMore() {
        Entry gone = NEW.with(Boundary.STATE, BoundaryState.LET_GO);
        Entry newer = NEW.with(Boundary.NOT_FINE, "shouting");
        assertThat(Holding.standing(List.of(NEW, gone, newer))).containsExactly(newer, NEW);
    }

    @Test
    void timesAreReadAsTheyAreWritten() {
        String written = "2026-11-18 held, 2026-11-19 crossed: I left, and called; then slept, 2026-11-20 partly: x";
        Entry read = Boundary.TIMES.answered(NEW, written);
        assertThat(read.get(Boundary.TIMES))
                .containsExactly(
                        time("2026-11-18", Keeping.HELD),
                        new Tested(LocalDate.parse("2026-11-19"), Keeping.CROSSED, "I left, and called; then slept"),
                        new Tested(LocalDate.parse("2026-11-20"), Keeping.PARTLY, "x"));
        assertThat(Boundary.TIMES.answer(read)).isEqualTo(written);
        assertThat(read.words()).contains("I left, and called");
    }
}
