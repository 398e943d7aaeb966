package haven.guide;

import haven.drill.Step;
import haven.guide.Key.Name;
import haven.guide.Stage.Prompting;
import haven.journal.Ending;
import java.time.Duration;
import java.util.Optional;

/// What happens while words are followed.
final class PromptingTurn {
    private PromptingTurn() {}

    static Prompting first(int step, Step.Prompt prompt, Duration now) {
        return new Prompting(step, prompt, Stopwatch.started(now));
    }

    /// When the next whole second is left: what counts down changes.
    static Optional<Duration> nextChange(Prompting prompting, Duration now) {
        return TimedTurn.due(prompting).map(end -> wholeSecond(end, now));
    }

    private static Duration wholeSecond(Duration end, Duration now) {
        Duration left = end.minus(now);
        long whole = Math.max(0, left.minusNanos(1).toSeconds());
        return end.minusSeconds(whole);
    }

    static Session press(Session session, Prompting prompting, Key key, Duration now) {
        if (Keys.isEnd(key)) {
            return session.ended(Ending.STOPPED, now);
        }
        if (key.is("s") || key.name() == Name.ENTER || key.name() == Name.RIGHT) {
            return session.enter(prompting.step() + 1, now, Ending.COMPLETED);
        }
        if (key.name() == Name.LEFT) {
            return session.again(prompting.step(), prompting.clock().at(now), now);
        }
        if (key.is(" ")) {
            return session.paused(!prompting.isPaused(), now);
        }
        return key.is("?") ? session.withKeys(true) : session;
    }
}
