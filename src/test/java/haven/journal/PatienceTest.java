package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.journal.Patience.Length;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private final List<String> log = new ArrayList<>();
    private int waited;

    private final Patience patience = new Patience(
            Length.KEEPING,
            () -> log.add("told after " + waited),
            milliseconds -> waited += milliseconds,
            () -> "a write of this second: " + waited / 1_000);

    @Test
    void itBeginsBrieflyTellsOnceAndGivesUpAfterTwentySeconds() throws SQLException {
        int times = 0;
        while (patience.callback(times) != 0) {
            times++;
            if (times <= 4) {
                log.add("waited " + waited);
            }
        }
        log.add("given up after " + waited);

        assertThat(log)
                .containsExactly(
                        "waited 1", "waited 3", "waited 8", "waited 18", "told after 1028", "given up after 20028");
    }

    @Test
    void oneWriteThatTakesLongIsNotWaitedForMoreThanTwoSeconds() throws SQLException {
        Patience one = new Patience(
                Length.KEEPING,
                () -> log.add("told after " + waited),
                milliseconds -> waited += milliseconds,
                () -> waited < 100 ? "another" : "an import");
        int times = 0;
        while (one.callback(times) != 0) {
            times++;
        }
        log.add("given up after " + waited);
        assertThat(log).containsExactly("told after 1028", "given up after 2128");
    }

    /// What looks back has no other place to look, and what completes a word is done without.
    @ParameterizedTest
    @CsvSource({"LOOKING, told after 1028; given up after 10028", "BRIEF, given up after 728"})
    void howLongOneWriteIsWaitedForDependsOnWhoWaits(Length length, String expected) throws SQLException {
        Patience one = new Patience(
                length,
                () -> log.add("told after " + waited),
                milliseconds -> waited += milliseconds,
                () -> "an import");
        int times = 0;
        while (one.callback(times) != 0) {
            times++;
        }
        log.add("given up after " + waited);
        assertThat(String.join("; ", log)).isEqualTo(expected);
    }

    @Test
    void itIsToldOnceWhateverIsWaitedForLater() throws SQLException {
        for (int times = 0; times < 40; times++) {
            patience.callback(times);
        }
        for (int times = 0; times < 40; times++) {
            patience.callback(times);
        }
        assertThat(log).hasSize(1);
    }
}
