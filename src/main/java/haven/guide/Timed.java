package haven.guide;

import haven.drill.Step;
import haven.entry.Ending;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Goes on for a time of its own, and by itself to what comes next.
public sealed interface Timed extends Stage {
    /// The step of the drill.
    Step from();

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
        return from().time().minus(clock().at(now));
    }

    @Override
    default Cue cue(Duration now) {
        return new Cue("step " + step(), from().cue());
    }

    @Override
    default Optional<Duration> stillTakes(Duration now) {
        return Optional.of(left(now));
    }

    @Override
    default Optional<Duration> due() {
        return isPaused() ? Optional.empty() : Optional.of(clock().whenIt(from().time()));
    }

    @Override
    default Session elapsed(Session session, Duration due) {
        return session.enter(step() + 1, due, Ending.COMPLETED);
    }

    /// Gives time to do what words say.
    ///
    /// @param step which step of the drill
    /// @param from the step
    /// @param clock how long it has gone on
    record Prompting(int step, Step.Prompt from, Stopwatch clock) implements Timed {
        @Override
        public Prompting with(Stopwatch other) {
            return new Prompting(step, from, other);
        }

        @Override
        public List<Way> ways(Duration now) {
            return List.of(
                    new Way(Act.PAUSE, isPaused() ? "go on" : "pause"),
                    new Way(Act.GO_ON, "next"),
                    new Way(Act.SKIP, ""),
                    new Way(Act.AFTER, "", "the next words"),
                    new Way(Act.BEFORE, "", "from the beginning, or the words before"),
                    new Way(Act.KEYS, "keys"),
                    new Way(Act.END, "end", Way.EARLY));
        }

        /// When the next whole second is left: what counts down changes.
        @Override
        public Optional<Duration> nextChange(Duration now) {
            return due().map(end ->
                    end.minusSeconds(Math.max(0, end.minus(now).minusNanos(1).toSeconds())));
        }

        @Override
        public Session act(Session session, Act act, Key key, Duration now) {
            return switch (act) {
                case END -> session.ended(Ending.STOPPED, now);
                case GO_ON, SKIP, AFTER -> session.enter(step + 1, now, Ending.COMPLETED);
                case BEFORE -> session.again(step, clock.at(now), now);
                case PAUSE -> session.paused(!isPaused(), now);
                default -> session;
            };
        }
    }

    /// Leaves time to count breaths at the person's own pace. A key counts one on, for who likes to press one; who
    /// counts in their head presses none.
    ///
    /// @param step which step of the drill
    /// @param from the step
    /// @param number the number shown, from 1
    /// @param clock how long it has gone on
    record Counting(int step, Step.Count from, int number, Stopwatch clock) implements Timed {
        @Override
        public Counting with(Stopwatch other) {
            return new Counting(step, from, number, other);
        }

        @Override
        public List<Way> ways(Duration now) {
            return List.of(
                    new Way(Act.GO_ON, isPaused() ? "" : "next number", "the next number, if you like to press one"),
                    new Way(Act.PAUSE, isPaused() ? "go on" : "pause"),
                    new Way(Act.BEFORE, isPaused() ? "" : "begin again", "from 1 again"),
                    new Way(Act.SKIP, ""),
                    new Way(Act.KEYS, "keys"),
                    new Way(Act.END, "end", Way.EARLY));
        }

        @Override
        public Session act(Session session, Act act, Key key, Duration now) {
            return switch (act) {
                case END -> session.ended(Ending.STOPPED, now);
                case GO_ON ->
                    isPaused()
                            ? session.paused(false, now)
                            : session.with(session.progress().breathed(1)).with(at(number % from.to() + 1));
                case BEFORE -> session.with(at(1));
                case PAUSE -> session.paused(!isPaused(), now);
                case SKIP -> session.enter(step + 1, now, Ending.STOPPED);
                default -> session;
            };
        }

        private Counting at(int other) {
            return new Counting(step, from, other, clock);
        }
    }
}
