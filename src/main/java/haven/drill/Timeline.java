package haven.drill;

import haven.drill.BreathPattern.Span;
import java.time.Duration;
import java.util.List;

/// A breath repeated: the moment it is in is a function of the time, so that it cannot drift.
///
/// @param pattern the breath
/// @param breaths how many, from 1
public record Timeline(BreathPattern pattern, int breaths) {
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
        return pattern.length().multipliedBy(breaths);
    }

    /// Whether it is over at this time.
    public boolean isOver(Duration elapsed) {
        return elapsed.compareTo(length()) >= 0;
    }

    /// Whole breaths taken at this time.
    public int breathsAt(Duration elapsed) {
        return (int) Math.min(breaths, elapsed.dividedBy(pattern.length()));
    }

    /// The moment at a time from its start; before the start it is the first moment, after the end the last.
    public Moment at(Duration elapsed) {
        Duration within = elapsed.isNegative() ? Duration.ZERO : elapsed;
        if (isOver(within)) {
            List<Span> spans = pattern.spans();
            Span last = spans.getLast();
            return new Moment(last.phase(), breaths - 1, last.length(), last.length(), 0, Duration.ZERO);
        }
        int breath = breathsAt(within);
        Duration into = within.minus(pattern.length().multipliedBy(breath));
        for (Span span : pattern.spans()) {
            if (into.compareTo(span.length()) < 0) {
                double fraction = (double) into.toNanos() / span.length().toNanos();
                double level = level(span.phase(), fraction);
                return new Moment(span.phase(), breath, into, span.length(), level, length().minus(within));
            }
            into = into.minus(span.length());
        }
        throw new IllegalStateException("the phases of a breath add up to its length");
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
