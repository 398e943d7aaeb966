package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.terminal.PtySession;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A time-out on the built program, whose terminal goes away.
@Execution(ExecutionMode.CONCURRENT)
class TimeoutIT extends MovedIn {
    @Test
    void itOutlivesItsTerminalAndIsThereAgain() throws IOException {
        try (PtySession session = haven.screen("timeout", "--back", "20m", "--with", "Sam")) {
            session.await("I need a break. I will be back at");
            session.await("19:5");
            session.signal("KILL");
            assertThat(session.exitCode()).isEqualTo(137);
        }
        try (PtySession session = haven.screen("timeout")) {
            session.await("if that is safe.");
            session.send("b");
            session.await("Back at ");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(haven.run("", "journal", "show", "last").out()).contains("Sam", "Back by", "Back at");
    }
}
