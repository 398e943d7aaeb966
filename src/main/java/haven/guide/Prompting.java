package haven.guide;

import haven.drill.Step;
import haven.entry.Ending;
import haven.guide.Key.Name;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Gives time to do what words say.
///
/// @param step which step of the drill
/// @param from the step
/// @param clock how long it has gone on
public record Prompting(int step, Step.Prompt from, Stopwatch clock) implements Timed {
    private static final List<String> KEYS = List.of(
            "space     pause, and go on",
            "s, right  the next words",
            "left      once more, or back",
            "q, esc    end; early counts",
            "ctrl-c    end at once");

    @Override
    public Duration time() {
        return from.time();
    }

    @Override
    public Prompting with(Stopwatch other) {
        return new Prompting(step, from, other);
    }

    @Override
    public Cue cue(Duration now) {
        return new Cue("prompt " + step, from.cue());
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    /// When the next whole second is left: what counts down changes.
    @Override
    public Optional<Duration> nextChange(Duration now) {
        return due().map(end ->
                end.minusSeconds(Math.max(0, end.minus(now).minusNanos(1).toSeconds())));
    }

    @Override
    public Session press(Session session, Key key, Duration now) {
        if (key.isEnd()) {
            return session.ended(Ending.STOPPED, now);
        }
        if (key.is("s") || key.name() == Name.ENTER || key.name() == Name.RIGHT) {
            return session.enter(step + 1, now, Ending.COMPLETED);
        }
        if (key.name() == Name.LEFT) {
            return session.again(step, clock.at(now), now);
        }
        if (key.is(" ")) {
            return session.paused(!isPaused(), now);
        }
        return key.is("?") ? session.withKeys(true) : session;
    }
}
