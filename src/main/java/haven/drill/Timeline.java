package haven.drill;

import java.time.Duration;

/// A breath repeated: the moment it is in is a function of the time, so that it cannot drift.
///
/// @param pattern the breath
/// @param breaths how many, from 1
public record Timeline(BreathPattern pattern, int breaths) {
    private static final Phase[] PHASES = Phase.values();
    /// How full a second short inhale finds the lungs.
    private static final double BEFORE_SIP = 0.75;

    /// Refuses fewer than one breath.
    public Timeline {
        if (breaths < 1) {
            throw new IllegalArgumentException("a timeline has one breath or more, not " + breaths);
        }
    }

    /// As many whole breaths as come nearest to a length of time, at least one.
    public static Timeline lasting(BreathPattern pattern, Duration length) {
        double breaths = (double) length.toNanos() / pattern.length().toNanos();
        return new Timeline(pattern, (int) Math.max(1, Math.round(breaths)));
    }

    /// How long it lasts.
    public Duration length() {
        return Duration.ofNanos(lengthNanos());
    }

    private long lengthNanos() {
        return breathNanos() * breaths;
    }

    private long breathNanos() {
        return pattern.length().toNanos();
    }

    /// Whether it is over at this time.
    public boolean isOver(Duration elapsed) {
        return elapsed.toNanos() >= lengthNanos();
    }

    /// Whole breaths taken at this time.
    public int breathsAt(Duration elapsed) {
        return (int) Math.min(breaths, elapsed.toNanos() / breathNanos());
    }

    /// The moment at a time from its start; before the start it is the first moment, after the end the last.
    ///
    /// Asked for several times a frame, so it counts in nanoseconds: a `Duration` multiplies through `BigDecimal`.
    public Moment at(Duration elapsed) {
        long breath = breathNanos();
        long all = breath * breaths;
        long within = Math.clamp(elapsed.toNanos(), 0, all);
        // The end belongs to the last breath, as its last moment.
        long index = Math.min(within / breath, breaths - 1L);
        long into = within - index * breath;
        Phase phase = Phase.IN;
        for (Phase next : PHASES) {
            long length = pattern.of(next).toNanos();
            if (length > 0) {
                phase = next;
                if (into < length) {
                    break;
                }
                into -= length;
            }
        }
        Duration length = pattern.of(phase);
        boolean isEnd = within == all;
        Duration intoPhase = isEnd ? length : Duration.ofNanos(into);
        double level = isEnd ? 0 : level(phase, (double) into / length.toNanos());
        return new Moment(phase, (int) index, intoPhase, length, level, Duration.ofNanos(all - within));
    }

    private double level(Phase phase, double fraction) {
        double eased = (1 - Math.cos(Math.PI * fraction)) / 2;
        double top = pattern.sip().isZero() ? 1 : BEFORE_SIP;
        return switch (phase) {
            case IN -> top * eased;
            case SIP -> top + (1 - top) * eased;
            case HOLD -> 1;
            case OUT -> 1 - eased;
            case REST -> 0;
        };
    }
}
