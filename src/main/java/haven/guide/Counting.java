package haven.guide;

import haven.drill.Step;
import haven.entry.Ending;
import haven.guide.Key.Name;
import java.time.Duration;
import java.util.List;

/// Leaves time to count breaths at the person's own pace. A key counts one on, for who likes to press one; who counts
/// in their head presses none.
///
/// @param step which step of the drill
/// @param from the step
/// @param number the number shown, from 1
/// @param clock how long it has gone on
public record Counting(int step, Step.Count from, int number, Stopwatch clock) implements Timed {
    private static final List<String> KEYS = List.of(
            "space    the next number, or none",
            "1        begin again",
            "p        pause, and go on",
            "s        skip this step",
            "q, esc   end; stopping early counts");

    @Override
    public Duration time() {
        return from.time();
    }

    @Override
    public Counting with(Stopwatch other) {
        return new Counting(step, from, number, other);
    }

    @Override
    public Cue cue(Duration now) {
        return new Cue("count " + step, from.cue());
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public Session press(Session session, Key key, Duration now) {
        if (key.isEnd()) {
            return session.ended(Ending.STOPPED, now);
        }
        if (key.is(" ") || key.name() == Name.ENTER) {
            return isPaused()
                    ? session.paused(false, now)
                    : session.with(session.progress().breathed(1)).with(at(number % from.to() + 1));
        }
        if (key.name() == Name.BACKSPACE || key.is("1")) {
            return session.with(at(1));
        }
        if (key.is("p")) {
            return session.paused(!isPaused(), now);
        }
        if (key.is("s")) {
            return session.enter(step + 1, now, Ending.STOPPED);
        }
        return key.is("?") ? session.withKeys(true) : session;
    }

    private Counting at(int other) {
        return new Counting(step, from, other, clock);
    }
}
