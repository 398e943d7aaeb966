package haven.guide;

import haven.guide.Stage.Timed;
import haven.journal.Ending;
import java.time.Duration;
import java.util.Optional;

/// What happens while something goes on for a time of its own.
final class TimedTurn {
    private TimedTurn() {}

    /// When it is over; empty while it is paused.
    static Optional<Duration> due(Timed timed) {
        return timed.isPaused() ? Optional.empty() : Optional.of(timed.clock().whenIt(timed.time()));
    }

    static Session tick(Session session, Timed timed, Duration now) {
        Optional<Duration> due = due(timed);
        return due.isPresent() && now.compareTo(due.get()) >= 0
                ? session.enter(timed.step() + 1, due.get(), Ending.COMPLETED).update(new Event.Tick(now))
                : session;
    }
}
