package haven.guide;

import haven.drill.Step;
import haven.guide.Key.Name;
import haven.guide.Stage.Counting;
import haven.journal.Ending;
import java.time.Duration;

/// What happens while breaths are counted at the person's own pace. A key counts one on, for who likes to press one;
/// who counts in their head presses none.
final class CountingTurn {
    private CountingTurn() {}

    static Counting first(int step, Step.Count count, Duration now) {
        return new Counting(step, count, 1, Stopwatch.started(now));
    }

    static Session press(Session session, Counting counting, Key key, Duration now) {
        if (Keys.isEnd(key)) {
            return session.ended(Ending.STOPPED, now);
        }
        if (key.is(" ") || key.name() == Name.ENTER) {
            int next = counting.number() % counting.from().to() + 1;
            return counting.isPaused()
                    ? session.paused(false, now)
                    : session.with(session.tally().breathed(1)).with(counting.at(next));
        }
        if (key.name() == Name.BACKSPACE || key.is("1")) {
            return session.with(counting.at(1));
        }
        if (key.is("p")) {
            return session.paused(!counting.isPaused(), now);
        }
        if (key.is("s")) {
            return session.enter(counting.step() + 1, now, Ending.STOPPED);
        }
        return key.is("?") ? session.withKeys(true) : session;
    }
}
