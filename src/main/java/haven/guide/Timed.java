package haven.guide;

import haven.drill.Step;
import haven.entry.Ending;
import java.time.Duration;
import java.util.Optional;

/// Goes on for a time of its own, and by itself to what comes next.
public sealed interface Timed extends Stage permits Prompting, Counting {
    /// The step of the drill.
    Step from();

    /// How long it takes in all.
    Duration time();

    /// How long it has gone on.
    Stopwatch clock();

    /// The same with another clock.
    Timed with(Stopwatch other);

    @Override
    default boolean isPaused() {
        return !clock().isRunning();
    }

    @Override
    default Timed paused(boolean pause, Duration now) {
        return with(clock().withRate(pause ? 0 : 1, now));
    }

    /// How long it still takes.
    default Duration left(Duration now) {
        return time().minus(clock().at(now));
    }

    @Override
    default Optional<Duration> stillTakes(Duration now) {
        return Optional.of(left(now));
    }

    @Override
    default Optional<Duration> due() {
        return isPaused() ? Optional.empty() : Optional.of(clock().whenIt(time()));
    }

    @Override
    default Session elapsed(Session session, Duration due) {
        return session.enter(step() + 1, due, Ending.COMPLETED);
    }
}
