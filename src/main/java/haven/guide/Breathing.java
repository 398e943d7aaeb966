package haven.guide;

import haven.drill.BreathPattern;
import haven.drill.Extent;
import haven.drill.Moment;
import haven.drill.Phase;
import haven.drill.Step;
import haven.drill.Timeline;
import haven.entry.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Paces a breath.
///
/// @param step which step of the drill
/// @param from the step
/// @param timeline the breath, repeated as often as its length and the pace ask for
/// @param clock where in the timeline it is
/// @param pace 1 as written, 1.1 a tenth faster
/// @param begun the time practised before this step
public record Breathing(int step, Step.Breathe from, Timeline timeline, Stopwatch clock, double pace, Duration begun)
        implements Stage {
    private static final double PACE_STEP = 1.05;
    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 2.0;
    private static final double PACE_DIGITS = 1000;
    /// Untrained people over-breathe when they are paced (6 of 16 on their first day, doi
    /// 10.1371/journal.pone.0218550).
    private static final String SMALLER = "small and soft is enough";

    private static final int FIRST_HINT = 1;
    private static final int HINT_EVERY = 8;

    Breathing(int step, Step.Breathe from, Duration begun, Duration now) {
        this(step, from, from.timeline(), Stopwatch.started(now), 1, begun);
    }

    /// The breath at this time.
    public Moment moment(Duration now) {
        return timeline.at(clock.at(now));
    }

    @Override
    public boolean isPaused() {
        return !clock.isRunning();
    }

    @Override
    public Optional<Duration> stillTakes(Duration now) {
        return Optional.of(Duration.ofNanos((long) (moment(now).remaining().toNanos() / pace)));
    }

    @Override
    public int breaths(Duration now) {
        return timeline.breathsAt(clock.at(now));
    }

    @Override
    public double level(Duration now) {
        return moment(now).level();
    }

    /// Breaths a minute now, at this pace.
    double breathsAMinute(Duration now) {
        Moment moment = moment(now);
        double stretched = (double) moment.length().toNanos()
                / from.pattern().of(moment.phase()).toNanos();
        return Duration.ofMinutes(1).toNanos() * pace / (from.pattern().length().toNanos() * stretched);
    }

    @Override
    public Cue cue(Duration now) {
        Moment moment = moment(now);
        String key = step + " " + moment.breath() + " " + moment.phase();
        boolean begins = moment.phase() == Phase.IN;
        String hint = moment.breath() == 0 && !from.cue().isEmpty() ? from.cue() : smaller(moment.breath());
        return new Cue(key, moment.phase().cue(), begins ? hint : "");
    }

    /// What stays beside the breath: the step's own words, and now and then to breathe smaller.
    ///
    /// @param breath which breath, from 0
    public String beside(int breath) {
        String smaller = smaller(breath);
        return smaller.isEmpty() ? from.cue() : smaller;
    }

    private static String smaller(int breath) {
        return breath % HINT_EVERY == FIRST_HINT ? SMALLER : "";
    }

    @Override
    public List<Way> ways(Duration now) {
        boolean isPaused = isPaused();
        long tenths = Math.round(breathsAMinute(now) * 10);
        String rate = pace == 1 ? "pace" : tenths / 10 + "." + tenths % 10 + " a minute";
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Act.PAUSE, isPaused ? "go on" : "pause"));
        ways.add(new Way(Act.PACE, isPaused ? "" : rate));
        ways.add(new Way(Act.SKIP, isPaused ? "" : "skip"));
        if (from.pattern().hasHold()) {
            ways.add(new Way(Act.NO_HOLDS, ""));
        }
        ways.add(new Way(Act.GO_ON, "", "on to what comes next"));
        ways.add(new Way(Act.KEYS, "keys"));
        ways.add(new Way(Act.END, "end", Way.EARLY));
        return ways;
    }

    @Override
    public Optional<Duration> due() {
        return isPaused() ? Optional.empty() : Optional.of(clock.whenIt(timeline.length()));
    }

    @Override
    public Optional<Duration> nextChange(Duration now) {
        if (isPaused()) {
            return Optional.empty();
        }
        Duration shown = clock.at(now);
        return Optional.of(clock.whenIt(shown.plus(timeline.at(shown).untilChange())));
    }

    @Override
    public Session elapsed(Session session, Duration due) {
        return session.enter(step + 1, due, Ending.COMPLETED);
    }

    @Override
    public Session act(Session session, Act act, Key key, Duration now) {
        return switch (act) {
            case END -> session.ended(Ending.STOPPED, now);
            case PAUSE -> session.paused(!isPaused(), now);
            case PACE -> paced(session, "+=".contains(key.text()) ? pace * PACE_STEP : pace / PACE_STEP, now);
            case NO_HOLDS -> session.withoutHolds(now);
            case GO_ON, SKIP -> session.enter(step + 1, now, Ending.STOPPED);
            default -> session;
        };
    }

    @Override
    public Breathing paused(boolean pause, Duration now) {
        return pause == isPaused()
                ? this
                : new Breathing(step, from, timeline, clock.withRate(pause ? 0 : pace, now), pace, begun);
    }

    private Session paced(Session session, double wanted, Duration now) {
        double other = Math.round(Math.clamp(wanted, slowest(from.pattern()), FASTEST) * PACE_DIGITS) / PACE_DIGITS;
        if (other == pace) {
            return session;
        }
        Stopwatch changed = clock.withRate(isPaused() ? 0 : other, now);
        Timeline refit = refit(changed.at(now), session.practised(now).minus(begun), other);
        return session.with(session.progress().paced(other, now))
                .with(new Breathing(step, from, refit, changed, other, begun));
    }

    /// No slower than keeps each hold within what is practised without being asked for by name.
    private static double slowest(BreathPattern pattern) {
        Duration hold = pattern.hold().compareTo(pattern.rest()) > 0 ? pattern.hold() : pattern.rest();
        double longest = (double) hold.toNanos() / BreathPattern.LONGEST_HOLD.toNanos();
        return Math.max(SLOWEST, Math.min(1, longest));
    }

    /// Who asked for minutes still gets those minutes: the whole breaths that come nearest to them at the new pace.
    private Timeline refit(Duration shown, Duration sinceBegun, double other) {
        if (!(from.extent() instanceof Extent.Lasting lasting)) {
            return timeline;
        }
        Duration left = lasting.length().minus(sinceBegun);
        double total = shown.toNanos() + Math.max(0, left.toNanos()) * other;
        int breathsBegun = timeline.at(shown).breath() + 1;
        Timeline nearest = Timeline.lasting(timeline.pattern(), Duration.ofNanos((long) total), timeline.settling());
        return new Timeline(timeline.pattern(), Math.max(breathsBegun, nearest.breaths()), timeline.settling());
    }
}
