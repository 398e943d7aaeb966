package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;
import org.junit.jupiter.api.Test;

/// Tried with a signal that ends nothing.
class StopSignalsTest {
    private static final String SIGNAL = "CONT";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private String heardBy() throws IOException, InterruptedException {
        new ProcessBuilder(
                        "kill",
                        "-" + SIGNAL,
                        String.valueOf(ProcessHandle.current().pid()))
                .start()
                .waitFor();
        return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void whatIsTakenIsGivenBackToWhoeverHeardItFirst() throws IOException, InterruptedException {
        Object before = Signals.register(SIGNAL, () -> heard.add("first"));
        try {
            StopSignals.take(SIGNAL, () -> heard.add("form"));
            StopSignals.take(SIGNAL, () -> heard.add("question"));
            assertThat(heardBy()).isEqualTo("question");
            StopSignals.giveBack();
            assertThat(heardBy()).isEqualTo("first");
        } finally {
            Signals.unregister(SIGNAL, before);
        }
    }
}
