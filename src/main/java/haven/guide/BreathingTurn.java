package haven.guide;

import haven.drill.BreathPattern;
import haven.drill.Extent;
import haven.drill.Step;
import haven.drill.Timeline;
import haven.guide.Stage.Breathing;
import haven.journal.Ending;
import java.time.Duration;
import java.util.Optional;

/// What happens while a breath is paced.
final class BreathingTurn {
    private static final double PACE_STEP = 1.05;
    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 2.0;
    private static final double PACE_DIGITS = 1000;

    private BreathingTurn() {}

    static Breathing first(int step, Step.Breathe breathe, Duration begun, Duration now) {
        return new Breathing(step, breathe, breathe.timeline(), Stopwatch.started(now), 1, begun);
    }

    static Optional<Duration> nextChange(Breathing breathing, Duration now) {
        if (breathing.isPaused()) {
            return Optional.empty();
        }
        Duration shown = breathing.clock().at(now);
        Duration next = shown.plus(breathing.timeline().at(shown).untilChange());
        return Optional.of(breathing.clock().whenIt(next));
    }

    static Session tick(Session session, Breathing breathing, Duration now) {
        if (breathing.isPaused()
                || !breathing.timeline().isOver(breathing.clock().at(now))) {
            return session;
        }
        // The next step begins when this one was due to end, not when that was noticed.
        Duration due = breathing.clock().whenIt(breathing.timeline().length());
        return session.enter(breathing.step() + 1, due, Ending.COMPLETED).update(new Event.Tick(now));
    }

    static Session press(Session session, Breathing breathing, Key key, Duration now) {
        if (Keys.isEnd(key)) {
            return session.ended(Ending.STOPPED, now);
        }
        return switch (key.text()) {
            case " " -> paused(session, breathing, !breathing.isPaused(), now);
            case "+", "=" -> paced(session, breathing, breathing.pace() * PACE_STEP, now);
            case "-", "_" -> paced(session, breathing, breathing.pace() / PACE_STEP, now);
            case "s" -> session.enter(breathing.step() + 1, now, Ending.STOPPED);
            case "?", "h" -> session.withKeys(true);
            default -> session;
        };
    }

    static Session paused(Session session, Breathing breathing, boolean pause, Duration now) {
        if (pause == breathing.isPaused()) {
            return session;
        }
        Stopwatch clock = breathing.clock().withRate(pause ? 0 : breathing.pace(), now);
        return session.with(session.tally().running(!pause, now)).with(breathing.with(clock));
    }

    private static Session paced(Session session, Breathing breathing, double wanted, Duration now) {
        double slowest = slowest(breathing.from().pattern());
        double pace = Math.round(Math.clamp(wanted, slowest, FASTEST) * PACE_DIGITS) / PACE_DIGITS;
        if (pace == breathing.pace()) {
            return session;
        }
        Stopwatch clock = breathing.clock().withRate(breathing.isPaused() ? 0 : pace, now);
        Duration sinceBegun = session.practised(now).minus(breathing.begun());
        Timeline timeline = refit(breathing, clock.at(now), sinceBegun, pace);
        return session.with(session.tally().paced(pace, now))
                .with(new Breathing(breathing.step(), breathing.from(), timeline, clock, pace, breathing.begun()));
    }

    /// No slower than keeps each hold within what is practised without being asked for by name.
    private static double slowest(BreathPattern pattern) {
        Duration hold = pattern.hold().compareTo(pattern.rest()) > 0 ? pattern.hold() : pattern.rest();
        double longest = (double) hold.toNanos() / BreathPattern.LONGEST_HOLD.toNanos();
        return Math.max(SLOWEST, Math.min(1, longest));
    }

    /// Who asked for minutes still gets those minutes: the whole breaths that come nearest to them at the new pace.
    private static Timeline refit(Breathing breathing, Duration shown, Duration sinceBegun, double pace) {
        if (!(breathing.from().extent() instanceof Extent.Lasting lasting)) {
            return breathing.timeline();
        }
        Duration left = lasting.length().minus(sinceBegun);
        double total = shown.toNanos() + Math.max(0, left.toNanos()) * pace;
        Timeline timeline = breathing.timeline();
        int begun = timeline.at(shown).breath() + 1;
        int nearest = timeline.lasting(Duration.ofNanos((long) total)).breaths();
        return new Timeline(timeline.pattern(), Math.max(begun, nearest), timeline.settling());
    }
}
