package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.guide.Drills;
import haven.guide.Session;
import haven.terminal.Tty.TtyEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// When the time of what is guided begins. The same holds on a screen.
class LineLoopTest {
    private final VirtualPacer pacer = new VirtualPacer();

    /// When the session that this companion goes along with ends, after a machine that stalled for 200 ms at its start.
    private Duration end(boolean plays) {
        List<Duration> times = new ArrayList<>();
        Companion<Session> companion = new Companion<>() {
            @Override
            public Optional<Duration> begin(Session first) {
                Duration started = pacer.now();
                pacer.await(Duration.ofMillis(200));
                return plays ? Optional.of(started) : Optional.empty();
            }

            @Override
            public void accept(Session session, Duration now) {
                times.add(now);
            }
        };
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new LineLoop<>(out, pacer, new SessionLines(true))
                .run(now -> Session.begin(Drills.COUNT, false, false, now), companion);
        return times.getLast();
    }

    @Test
    void timeBeginsWithWhatIsPlayed() {
        assertThat(end(true)).isEqualTo(Drills.COUNT.usualLength());
    }

    @Test
    void timeBeginsWhenTheFirstLineIsThereWhereNothingIsPlayed() {
        assertThat(end(false)).isEqualTo(Drills.COUNT.usualLength().plusMillis(200));
    }

    @Test
    void whatWasAskedIsSaidAgainAfterCtrlZ() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        pacer.at(1, new TtyEvent.Redraw()).at(2, new TtyEvent.Stop(Exit.TERMINATE));
        new LineLoop<>(new PrintStream(said, true, StandardCharsets.UTF_8), pacer, new SessionLines(true))
                .run(now -> Session.begin(Drills.COUNT, true, false, now), (session, now) -> {});
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .startsWith(
                        "How strong is it right now? 0-10, Enter to skip:",
                        "How strong is it right now? 0-10, Enter to skip:");
    }
}
