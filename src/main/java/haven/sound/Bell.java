package haven.sound;

import haven.drill.Phase;

/// A soft bell, short where a breath turns and longer where something begins.
///
/// @param hertz how high it is
/// @param loudness its highest sample, 0 to 1
/// @param fading the seconds in which it falls to about a third
public record Bell(double hertz, double loudness, double fading) {
    /// Where a step begins that paces no breath, and at the end.
    public static final Bell CHIME = new Bell(528, 0.16, 0.3);

    private static final double TURN_LOUDNESS = 0.1;
    private static final double TURN_FADING = 0.06;
    /// How many times [#fading] it is heard.
    private static final int HEARD = 5;

    /// The one with which a phase of a breath begins.
    public static Bell of(Phase phase) {
        double hertz = switch (phase) {
            case IN -> 659;
            case SIP -> 784;
            case HOLD -> 523;
            case OUT -> 440;
            case REST -> 392;
        };
        return new Bell(hertz, TURN_LOUDNESS, TURN_FADING);
    }

    /// How many samples it is heard for.
    long length() {
        return Math.round(fading * HEARD * Sound.RATE);
    }

    /// What of it is cut off at its end, as a part of 1: taken off throughout, so that it ends in silence.
    static double remainder() {
        return Math.exp(-HEARD);
    }
}
