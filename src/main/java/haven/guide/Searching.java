package haven.guide;

import haven.drill.Step;
import haven.entry.Ending;
import haven.entry.Practice.Found;
import java.time.Duration;
import java.util.ArrayList;
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
    public boolean isTyped() {
        return true;
    }

    @Override
    public List<Way> ways(Duration now) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Act.GO_ON, "found", "found one, with a word or without"));
        ways.add(new Way(Act.AFTER, "skip", "skip this sense"));
        ways.add(new Way(Act.SKIP, ""));
        if (typed.isEmpty()) {
            ways.add(new Way(Act.KEYS, "keys"));
        }
        ways.add(new Way(Act.END, "end", Way.EARLY));
        return ways;
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
    public Session act(Session session, Act act, Key key, Duration now) {
        return switch (act) {
            case GO_ON -> next(found(session), now);
            case AFTER, SKIP -> kept(session).enter(step + 1, now, Ending.COMPLETED);
            case END -> kept(session).ended(Ending.STOPPED, now);
            default -> session;
        };
    }

    /// A space before any letter is no letter: it is the largest key, and says the same as Enter.
    @Override
    public Session type(Session session, Key key, Duration now) {
        boolean saysFound = key.is(" ") && typed.isEmpty();
        return saysFound ? next(found(session), now) : session.with(typing(key.edited(typed)));
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
