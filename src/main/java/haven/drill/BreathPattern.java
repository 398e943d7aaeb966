package haven.drill;

import haven.text.Decimal;
import java.time.Duration;

/// One breath: how long each phase lasts. A phase of zero is left out.
///
/// @param in the inhale, 0.5 to 30 seconds
/// @param sip a second short inhale, 0 to 5 seconds
/// @param hold after the inhale, 0 to 60 seconds
/// @param out the exhale, 0.5 to 60 seconds
/// @param rest after the exhale, 0 to 60 seconds
public record BreathPattern(Duration in, Duration sip, Duration hold, Duration out, Duration rest) {
    /// Longer holds than this are refused unless they are asked for by name.
    public static final Duration LONGEST_HOLD = Duration.ofSeconds(20);

    private static final Duration LONGEST_INSTEAD = Duration.ofSeconds(8);
    private static final Duration NONE = Duration.ZERO;
    private static final int MILLIS_DIGITS = 3;

    /// Refuses what nobody can breathe, in words for the person who wrote it.
    public BreathPattern {
        Phase.IN.require(in);
        Phase.SIP.require(sip);
        Phase.HOLD.require(hold);
        Phase.OUT.require(out);
        Phase.REST.require(rest);
    }

    /// How long a phase lasts; zero when it is left out.
    public Duration of(Phase phase) {
        return switch (phase) {
            case IN -> in;
            case SIP -> sip;
            case HOLD -> hold;
            case OUT -> out;
            case REST -> rest;
        };
    }

    /// The same breath with nothing held, and without strain: what was held lengthens the exhale, to twice the inhale
    /// and 8 seconds at most, and a rest is dropped.
    public BreathPattern withoutHolds() {
        long most = Math.min(in.plus(sip).multipliedBy(2).toNanos(), LONGEST_INSTEAD.toNanos());
        long longer = Math.min(out.plus(hold).toNanos(), most);
        return new BreathPattern(in, sip, NONE, Duration.ofNanos(Math.max(out.toNanos(), longer)), NONE);
    }

    /// Whether anything in it is held.
    public boolean hasHold() {
        return !hold.isZero() || !rest.isZero();
    }

    /// How long one breath lasts.
    public Duration length() {
        return in.plus(sip).plus(hold).plus(out).plus(rest);
    }

    /// Whether a hold or a rest is longer than [#LONGEST_HOLD].
    public boolean hasLongHold() {
        return hold.compareTo(LONGEST_HOLD) > 0 || rest.compareTo(LONGEST_HOLD) > 0;
    }

    /// Whether its phases stand to each other as another's do.
    public boolean hasRatioOf(BreathPattern other) {
        for (Phase phase : Phase.values()) {
            if (of(phase).toMillis() * other.in.toMillis() != other.of(phase).toMillis() * in.toMillis()) {
                return false;
            }
        }
        return true;
    }

    /// In, hold, out and rest in seconds, such as `4-0-6-0`; with a sip, the inhale is written `2+1`.
    public String notation() {
        String inhale = sip.isZero() ? seconds(in) : seconds(in) + "+" + seconds(sip);
        return inhale + "-" + seconds(hold) + "-" + seconds(out) + "-" + seconds(rest);
    }

    /// A duration in seconds, without needless zeros: `4`, `5.5`.
    public static String seconds(Duration duration) {
        return Decimal.of(duration.toMillis(), MILLIS_DIGITS);
    }
}
