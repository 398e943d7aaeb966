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
    private static final Bell IN = turn(659);
    private static final Bell SIP = turn(784);
    private static final Bell HOLD = turn(523);
    private static final Bell OUT = turn(440);
    private static final Bell REST = turn(392);
    /// How many times [#fading] it is heard.
    private static final int HEARD = 5;

    private static Bell turn(double hertz) {
        return new Bell(hertz, TURN_LOUDNESS, TURN_FADING);
    }

    /// The one with which a phase of a breath begins.
    public static Bell of(Phase phase) {
        return switch (phase) {
            case IN -> IN;
            case SIP -> SIP;
            case HOLD -> HOLD;
            case OUT -> OUT;
            case REST -> REST;
        };
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
