package haven.sound;

import haven.drill.Moment;
import haven.drill.Phase;
import haven.drill.Step;
import haven.drill.Step.Breathe;
import haven.drill.Step.Find;
import haven.drill.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A step as it is heard: a segment of a soundtrack.
///
/// @param step the step
/// @param breath its breaths, where it paces any
/// @param pace how fast they go: 1 as written, 1.1 a tenth faster
public record Segment(Step step, Optional<Timeline> breath, double pace) {
    /// Just inside a phase, where rounding cannot reach back to the one before.
    private static final long INSIDE = 1000;

    /// Refuses a pace that goes nowhere.
    public Segment {
        if (!(pace > 0)) {
            throw new IllegalArgumentException("a pace is above 0, not " + pace);
        }
    }

    /// A step as it is written.
    public static Segment of(Step step) {
        return new Segment(
                step, step instanceof Breathe breathe ? Optional.of(breathe.timeline()) : Optional.empty(), 1);
    }

    /// How long it takes, or about how long.
    public Duration length() {
        return atPace(breath.map(Timeline::length).orElseGet(step::time).toNanos());
    }

    /// When something is heard that is due at this time of the step as it is written.
    public Duration heardAt(Duration written) {
        return atPace(written.toNanos());
    }

    private Duration atPace(long nanos) {
        return Duration.ofNanos(pace == 1 ? nanos : Math.round(nanos / pace));
    }

    /// What begins in it, in order.
    List<Turn> turns() {
        if (breath.isPresent()) {
            return breaths(breath.get());
        }
        if (step instanceof Find find) {
            return things(find);
        }
        return List.of(new Turn(Duration.ZERO, Bell.CHIME, Optional.empty(), 0));
    }

    private static List<Turn> things(Find find) {
        Duration each = find.time().dividedBy(find.count());
        List<Turn> turns = new ArrayList<>();
        for (int thing = 0; thing < find.count(); thing++) {
            turns.add(new Turn(each.multipliedBy(thing), Bell.CHIME, Optional.empty(), thing));
        }
        return turns;
    }

    private List<Turn> breaths(Timeline timeline) {
        long all = timeline.length().toNanos();
        List<Turn> turns = new ArrayList<>();
        long start = 0;
        while (start + INSIDE < all) {
            long inside = start + INSIDE;
            Moment moment = timeline.at(Duration.ofNanos(inside));
            long exact = inside - moment.into().toNanos();
            turns.add(new Turn(atPace(exact), Bell.of(moment.phase()), Optional.of(moment.phase()), moment.breath()));
            start = exact + moment.length().toNanos();
        }
        return turns;
    }

    /// Where something begins.
    ///
    /// @param at when, from the beginning of the segment
    /// @param bell what is heard there
    /// @param phase the phase of a breath that begins, if one does
    /// @param index which breath or which thing it belongs to, from 0
    record Turn(Duration at, Bell bell, Optional<Phase> phase, int index) {}
}
