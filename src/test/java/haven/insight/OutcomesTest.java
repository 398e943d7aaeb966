package haven.insight;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.CameOut;
import haven.entry.Entry;
import haven.entry.Experiment;
import haven.entry.ExperimentState;
import haven.entry.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Stamp WHEN =
            new Stamp(Instant.parse("2026-11-18T12:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 11, 18));

    private static Entry experiment(ExperimentState state, Optional<CameOut> how, Optional<LocalDate> day) {
        return Entry.of(Experiment.KIND, "00000000-0000-7000-8000-000000000000", WHEN)
                .with(Experiment.STATE, state)
                .with(Experiment.CAME_OUT, how)
                .with(Experiment.BY, day)
                .with(Experiment.TOLD, state == ExperimentState.DONE ? day : Optional.empty());
    }

    private static Entry done(Optional<CameOut> how) {
        return experiment(ExperimentState.DONE, how, Optional.of(DAY));
    }

    @Test
    void onlyWhatWasTriedAndSaidIsCounted() {
        Outcomes outcomes = Outcomes.of(List.of(
                done(Optional.of(CameOut.OTHERWISE)),
                done(Optional.of(CameOut.OTHERWISE)),
                done(Optional.of(CameOut.PARTLY)),
                done(Optional.of(CameOut.AS_PREDICTED)),
                done(Optional.empty()),
                experiment(ExperimentState.OPEN, Optional.empty(), Optional.of(DAY)),
                experiment(ExperimentState.LET_GO, Optional.of(CameOut.OTHERWISE), Optional.of(DAY))));
        assertThat(outcomes).isEqualTo(new Outcomes(2, 1, 1, 1));
        assertThat(outcomes.count()).isEqualTo(5);
        assertThat(Outcomes.of(List.of())).isEqualTo(new Outcomes(0, 0, 0, 0));
    }

    @Test
    void whatIsDueWaitsToBeTriedByOneOfTheDays() {
        Entry due = experiment(ExperimentState.OPEN, Optional.empty(), Optional.of(DAY));
        List<Entry> all = List.of(
                due,
                experiment(ExperimentState.OPEN, Optional.empty(), Optional.empty()),
                done(Optional.empty()),
                experiment(ExperimentState.LET_GO, Optional.empty(), Optional.of(DAY)));
        assertThat(Outcomes.due(all, DAY, DAY)).containsExactly(due);
        assertThat(Outcomes.due(all, DAY.minusDays(2), DAY.minusDays(1))).isEmpty();
        assertThat(Outcomes.due(all, DAY.plusDays(1), DAY.plusDays(2))).isEmpty();
        assertThat(Outcomes.open(all)).hasSize(2);
    }

    @Test
    void whatWasToldIsOfTheDayThatItWasToldOn() {
        List<Entry> all =
                List.of(done(Optional.empty()), experiment(ExperimentState.OPEN, Optional.empty(), Optional.of(DAY)));
        assertThat(Outcomes.told(all, DAY, DAY)).hasSize(1);
        assertThat(Outcomes.told(all, DAY.plusDays(1), DAY.plusDays(7))).isEmpty();
    }
}
