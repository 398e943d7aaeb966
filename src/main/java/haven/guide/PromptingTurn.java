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

    static Optional<Duration> nextChange(Prompting prompting) {
        return prompting.isPaused()
                ? Optional.empty()
                : Optional.of(prompting.clock().whenIt(prompting.from().time()));
    }

    static Session tick(Session session, Prompting prompting, Duration now) {
        Optional<Duration> due = nextChange(prompting);
        return due.isPresent() && now.compareTo(due.get()) >= 0
                ? session.enter(prompting.step() + 1, due.get(), Ending.COMPLETED)
                        .update(new Event.Tick(now))
                : session;
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
            return paused(session, prompting, !prompting.isPaused(), now);
        }
        return key.is("?") ? session.withKeys(true) : session;
    }

    static Session paused(Session session, Prompting prompting, boolean pause, Duration now) {
        Stopwatch clock = prompting.clock().withRate(pause ? 0 : 1, now);
        return session.with(session.tally().running(!pause, now))
                .with(new Prompting(prompting.step(), prompting.from(), clock));
    }
}
