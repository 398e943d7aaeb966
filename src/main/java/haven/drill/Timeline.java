package haven.drill;

import java.time.Duration;
import java.util.Optional;

/// A breath repeated: the moment it is in is a function of the time, so that it cannot drift.
///
/// @param pattern the breath
/// @param breaths how many, from 1
/// @param settling how it comes to its own rate, where it begins at another
public record Timeline(BreathPattern pattern, int breaths, Optional<Settling> settling) {
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
    public static Timeline lasting(BreathPattern pattern, Duration length, Optional<Settling> settling) {
        long nanos = length.toNanos();
        Breath end = new Timeline(pattern, Integer.MAX_VALUE, settling).breathAt(nanos);
        boolean isMoreThanHalf = 2 * (nanos - end.start()) >= end.length();
        return new Timeline(pattern, Math.max(1, end.index() + (isMoreThanHalf ? 1 : 0)), settling);
    }

    /// How long it lasts.
    public Duration length() {
        return Duration.ofNanos(lengthNanos());
    }

    private long lengthNanos() {
        if (settling.isEmpty()) {
            return pattern.length().toNanos() * breaths;
        }
        Breath last = breathAt(Long.MAX_VALUE);
        return last.start() + last.length();
    }

    /// Whole breaths taken at this time.
    public int breathsAt(Duration elapsed) {
        return elapsed.toNanos() >= lengthNanos()
                ? breaths
                : breathAt(elapsed.toNanos()).index();
    }

    /// The breath at a time; before the start the first, after the end the last.
    private Breath breathAt(long elapsed) {
        long own = pattern.length().toNanos();
        long start = 0;
        int index = 0;
        if (settling.isPresent()) {
            long length = settling.get().length(start, own);
            while (length != own && elapsed - start >= length && index < breaths - 1) {
                start += length;
                index++;
                length = settling.get().length(start, own);
            }
            if (length != own) {
                return new Breath(index, start, length);
            }
        }
        // From here on all are alike. The end belongs to the last breath, as its last moment.
        long more = Math.clamp((elapsed - start) / own, 0L, breaths - 1L - index);
        return new Breath((int) (index + more), start + more * own, own);
    }

    /// The moment at a time from its start; before the start it is the first moment, after the end the last.
    ///
    /// Asked for several times a frame, so it counts in nanoseconds: a `Duration` multiplies through `BigDecimal`.
    public Moment at(Duration elapsed) {
        long all = lengthNanos();
        long within = Math.clamp(elapsed.toNanos(), 0, all);
        Breath breath = breathAt(within);
        double scale = (double) breath.length() / pattern.length().toNanos();
        long into = within - breath.start();
        Phase phase = Phase.IN;
        long begun = 0;
        long length = 0;
        long ends = 0;
        for (Phase next : PHASES) {
            long own = pattern.of(next).toNanos();
            if (own > 0) {
                phase = next;
                begun = scaled(ends, scale);
                ends += own;
                length = scaled(ends, scale) - begun;
                if (into < begun + length) {
                    break;
                }
            }
        }
        boolean isEnd = within == all;
        long intoPhase = isEnd ? length : into - begun;
        boolean sips = !pattern.sip().isZero();
        double level = isEnd ? 0 : level(phase, sips, (double) intoPhase / length);
        return new Moment(
                phase,
                breath.index(),
                Duration.ofNanos(intoPhase),
                Duration.ofNanos(length),
                level,
                Duration.ofNanos(all - within));
    }

    /// Rounded from the breath's beginning, so that its phases leave no gap.
    private static long scaled(long own, double scale) {
        return scale == 1 ? own : Math.round(own * scale);
    }

    /// How full the lungs are, 0 to 1.
    ///
    /// @param sips whether a second short inhale follows the first
    /// @param fraction how much of the phase is over, 0 to 1
    public static double level(Phase phase, boolean sips, double fraction) {
        double eased = (1 - Math.cos(Math.PI * fraction)) / 2;
        double top = sips ? BEFORE_SIP : 1;
        return switch (phase) {
            case IN -> top * eased;
            case SIP -> top + (1 - top) * eased;
            case HOLD -> 1;
            case OUT -> 1 - eased;
            case REST -> 0;
        };
    }

    /// One breath of it, in nanoseconds.
    private record Breath(int index, long start, long length) {}
}
