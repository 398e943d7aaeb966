package haven.guide;

import haven.Exit;
import haven.entry.TimeOutState;
import haven.guide.Key.Name;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// A time-out while somebody looks at it: what to say before it, how long it still lasts, a drill or the help lines
/// meanwhile, and when to be back. Leaving the screen leaves the time-out as it is.
///
/// @param terms what does not change
/// @param shown which of the words are shown, from 0
/// @param drills what was practised or looked at meanwhile, the last of which may go on
/// @param unattended whether no more keys will come
/// @param becomes how it stands once the screen is left
/// @param exit the exit code once the screen is left
public record TimeAway(
        Terms terms, int shown, List<HardMoment> drills, boolean unattended, TimeOutState becomes, OptionalInt exit)
        implements Model<TimeAway> {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// What a time-out was begun with.
    ///
    /// @param words what to say first; at least one
    /// @param back when to be back, in words
    /// @param length how long it is in all
    /// @param left how long is left at a time, less than nothing once it is over
    /// @param breath begins a breath
    /// @param ground begins a grounding drill
    /// @param looking begins to look at who can help, or at the keys
    public record Terms(
            List<String> words,
            String back,
            Duration length,
            Function<Duration, Duration> left,
            Function<Duration, HardMoment> breath,
            Function<Duration, HardMoment> ground,
            Looking looking) {}

    /// Begins to look at something.
    @FunctionalInterface
    public interface Looking {
        /// Begins to look at it.
        ///
        /// @param act what opens it
        /// @param ways the keys of the time-out
        HardMoment at(Act act, List<Way> ways, Duration now);
    }

    /// Shows it.
    public static TimeAway begin(Terms terms) {
        return new TimeAway(terms, 0, List.of(), false, TimeOutState.OPEN, OptionalInt.empty());
    }

    /// The drill that goes on, if one does.
    public Optional<HardMoment> drill() {
        return drills.isEmpty() || drills.getLast().isOver() ? Optional.empty() : Optional.of(drills.getLast());
    }

    /// The words that are shown.
    public String words() {
        return terms.words().get(shown);
    }

    /// How long is left; less than nothing once it is over.
    public Duration left(Duration now) {
        return terms.left().apply(now);
    }

    /// Whether the time to be back has come.
    public boolean isDue(Duration now) {
        return !left(now).isPositive();
    }

    @Override
    public boolean isOver() {
        return exit.isPresent() || (unattended && drill().isEmpty());
    }

    /// A second less is shown when it has passed; afterwards a minute more.
    @Override
    public Optional<Duration> nextChange(Duration now) {
        if (drill().isPresent()) {
            return drill().get().nextChange(now);
        }
        if (isOver()) {
            return Optional.empty();
        }
        long unit = (isDue(now) ? MINUTE : SECOND).toNanos();
        return Optional.of(now.plusNanos(Math.floorMod(left(now).toNanos() - 1, unit) + 1));
    }

    /// Nobody's promise waits while a clock is stopped: a drill alone does.
    @Override
    public TimeAway paused(boolean pause, Duration now) {
        return drill().map(drill -> with(drill.paused(pause, now))).orElse(this);
    }

    @Override
    public TimeAway update(Event event) {
        if (isOver()) {
            return this;
        }
        TimeAway after = drill().map(drill -> with(drill.update(event))).orElse(this);
        return switch (event) {
            case Event.Tick tick -> after;
            case Event.NoMoreKeys none -> new TimeAway(terms, shown, after.drills, true, becomes, after.exit);
            case Event.Stop stop -> after.left(stop.exitCode());
            case Event.Pressed pressed -> drill().isPresent() ? after : press(pressed.key(), pressed.now());
        };
    }

    /// What its keys do, in the order that they are shown.
    public List<Way> ways(Duration now) {
        if (drill().isPresent()) {
            return drill().get().ways(now);
        }
        return List.of(
                new Way(Act.RETURN, "back"),
                new Way(Act.LET_GO, "drop it"),
                // The line above the keys has it.
                new Way(Act.HELP, ""),
                new Way(Act.GO_ON, "breathe", "breathe for two minutes"),
                new Way(Act.GROUND, "ground"),
                new Way(Act.AFTER, isDue(now) ? "" : "other words", "other words to say"),
                new Way(Act.BEFORE, ""),
                new Way(Act.KEYS, "keys"),
                new Way(Act.END, "leave", "leave this screen; the time-out goes on"));
    }

    private TimeAway press(Key key, Duration now) {
        if (key.name() == Name.INTERRUPT) {
            return left(Exit.INTERRUPT);
        }
        return Act.of(key, false).map(act -> act(act, now)).orElse(this);
    }

    private TimeAway act(Act act, Duration now) {
        return switch (act) {
            case RETURN -> becoming(TimeOutState.BACK);
            case LET_GO -> becoming(TimeOutState.LET_GO);
            case HELP, KEYS -> practising(terms.looking().at(act, ways(now), now));
            case GO_ON -> practising(terms.breath().apply(now));
            case GROUND -> practising(terms.ground().apply(now));
            case AFTER -> showing(shown + 1);
            case BEFORE -> showing(shown - 1);
            case END -> left(Exit.OK);
            default -> this;
        };
    }

    private TimeAway becoming(TimeOutState state) {
        return new TimeAway(terms, shown, drills, unattended, state, OptionalInt.of(Exit.OK));
    }

    private TimeAway showing(int other) {
        int there = Math.floorMod(other, terms.words().size());
        return new TimeAway(terms, there, drills, unattended, becomes, exit);
    }

    private TimeAway practising(HardMoment drill) {
        List<HardMoment> more = new ArrayList<>(drills);
        more.add(drill);
        return new TimeAway(terms, shown, List.copyOf(more), unattended, becomes, exit);
    }

    /// The same with the drill that goes on in this state. Who is stopped within it is stopped here too.
    public TimeAway with(HardMoment drill) {
        List<HardMoment> all = new ArrayList<>(drills);
        all.set(all.size() - 1, drill);
        boolean isStopped = drill.isOver() && drill.exitCode() != Exit.OK;
        return new TimeAway(
                terms,
                shown,
                List.copyOf(all),
                unattended,
                becomes,
                isStopped ? OptionalInt.of(drill.exitCode()) : exit);
    }

    private TimeAway left(int exitCode) {
        return new TimeAway(terms, shown, drills, unattended, becomes, OptionalInt.of(exitCode));
    }
}
