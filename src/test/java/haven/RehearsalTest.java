package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void commandsStandBetweenThens() {
        assertThat(Rehearsal.commands("--version", "--then", "log", "a trigger", "--then", "week"))
                .isEqualTo(List.of(List.of("--version"), List.of("log", "a trigger"), List.of("week")));
    }
}
