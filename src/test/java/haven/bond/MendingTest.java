package haven.bond;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Repair;
import haven.entry.RepairState;
import haven.entry.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {
    private static Entry repair(String id, String day, RepairState state, String followUp) {
        Stamp stamp = new Stamp(Instant.parse(day + "T20:00:00Z"), ZoneId.of("UTC"), LocalDate.parse(day));
        return Entry.of(Repair.KIND, id, stamp)
                .with(Repair.HAPPENED, id)
                .with(Repair.STATE, state)
                .with(Repair.FOLLOW_UP, followUp.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(followUp)));
    }

    @ParameterizedTest
    @CsvSource({
        // what was taken or declined waits for its day alone
        "PLANNED,  '',         true",
        "PLANNED,  2026-11-25, true",
        "OFFERED,  '',         true",
        "OFFERED,  2026-11-25, true",
        "RECEIVED, '',         false",
        "RECEIVED, 2026-11-25, true",
        "DECLINED, '',         false",
        "DECLINED, 2026-11-25, true",
        "LET_GO,   2026-11-25, false",
    })
    void itWaitsUntilItIsOver(RepairState state, String followUp, boolean waits) {
        Entry repair = repair("a", "2026-11-18", state, followUp);
        assertThat(Mending.waits(repair)).isEqualTo(waits);
    }

    @Test
    void theNextDayComesFirstThenTheNewestWithoutOne() {
        Entry late = repair("late", "2026-11-10", RepairState.OFFERED, "2026-12-01");
        Entry soon = repair("soon", "2026-11-11", RepairState.RECEIVED, "2026-11-20");
        Entry old = repair("old", "2026-11-12", RepairState.PLANNED, "");
        Entry young = repair("young", "2026-11-13", RepairState.PLANNED, "");
        Entry gone = repair("gone", "2026-11-14", RepairState.LET_GO, "2026-11-15");
        assertThat(Mending.waiting(List.of(late, soon, old, young, gone))).containsExactly(soon, late, young, old);
    }

    @ParameterizedTest
    @CsvSource({"OFFERED, true", "RECEIVED, true", "DECLINED, false", "LET_GO, false"})
    void nobodyIsSentBackToWhatWasDeclinedOrLetGo(RepairState state, boolean hasDay) {
        Entry changed = Mending.in(repair("a", "2026-11-18", RepairState.PLANNED, "2026-11-25"), state);
        assertThat(changed.get(Repair.STATE)).isEqualTo(state);
        assertThat(changed.says(Repair.FOLLOW_UP)).isEqualTo(hasDay);
    }
}
