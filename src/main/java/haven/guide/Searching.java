package haven.guide;

import haven.drill.Step;
import haven.entry.Ending;
import haven.entry.Practice.Found;
import haven.guide.Key.Name;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Waits for things to be found. Letters type a word, so the keys that act are none.
///
/// @param step which step of the drill
/// @param from the step
/// @param index which thing, from 0
/// @param typed the word so far
/// @param clock how long this thing has been looked for, where it has a clock
public record Searching(int step, Step.Find from, int index, String typed, Optional<Stopwatch> clock) implements Stage {
    Searching(int step, Step.Find from, boolean unattended, Duration now) {
        this(
                step,
                from,
                0,
                "",
                unattended || from.pace().isPresent() ? Optional.of(Stopwatch.started(now)) : Optional.empty());
    }

    @Override
    public Searching typing(String word) {
        return new Searching(step, from, index, word, clock);
    }

    private Searching with(Optional<Stopwatch> other) {
        return new Searching(step, from, index, typed, other);
    }

    @Override
    public Searching paused(boolean pause, Duration now) {
        return with(clock.map(running -> running.withRate(pause ? 0 : 1, now)));
    }

    /// How long each thing is given, where it has a clock.
    public Duration each() {
        return from.pace().orElse(Step.UNANSWERED);
    }

    @Override
    public Cue cue(Duration now) {
        return new Cue(step + " " + index, from.cue());
    }

    @Override
    public List<String> keys() {
        return List.of(
                "space, enter   found one",
                "letters        type what it is",
                "tab            skip this sense",
                "esc            end; early counts",
                "ctrl-c         end at once");
    }

    /// When the time for this thing is over.
    @Override
    public Optional<Duration> due() {
        return clock.filter(Stopwatch::isRunning).map(running -> running.whenIt(each()));
    }

    @Override
    public Session elapsed(Session session, Duration due) {
        return next(kept(session), due);
    }

    @Override
    public Session press(Session session, Key key, Duration now) {
        if (key.name() == Name.ENTER || (key.is(" ") && typed.isEmpty())) {
            return next(found(session), now);
        }
        if (key.name() == Name.TAB) {
            return kept(session).enter(step + 1, now, Ending.COMPLETED);
        }
        if (key.isEscape()) {
            return kept(session).ended(Ending.STOPPED, now);
        }
        return key.is("?") && typed.isEmpty() ? session.withKeys(true) : session.with(typing(key.edited(typed)));
    }

    @Override
    public Session unattended(Session session, Duration now) {
        return session.with(with(Optional.of(Stopwatch.started(now))));
    }

    private Session found(Session session) {
        return session.with(session.progress().found(new Found(from.sense(), typed.strip())));
    }

    @Override
    public Session kept(Session session) {
        return typed.isBlank() ? session : found(session);
    }

    private Session next(Session session, Duration now) {
        if (index + 1 == from.count()) {
            return session.enter(step + 1, now, Ending.COMPLETED);
        }
        return session.with(new Searching(step, from, index + 1, "", clock.map(old -> Stopwatch.started(now))));
    }
}
