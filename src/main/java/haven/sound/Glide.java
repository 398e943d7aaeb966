package haven.sound;

import haven.drill.Phase;
import haven.drill.Timeline;

/// The tone of one phase of a breath: from one pitch to another, as smoothly as the shape on the screen.
///
/// @param phase the phase
/// @param sips whether a second short inhale follows the first
/// @param from its first sample
/// @param to the sample after its last
/// @param before how loud the one before it was, 0 to 1: it begins as loud, so that nothing clicks
/// @param loudness how loud it is itself
/// @param isLast whether silence comes after it
record Glide(Phase phase, boolean sips, long from, long to, double before, double loudness, boolean isLast) {
    /// The pitch with empty lungs; small loudspeakers carry none much lower.
    static final double LOWEST = 196;
    /// How much higher it is with full lungs: a fifth.
    private static final double RANGE = 7.0 / 12;
    private static final double MOVING = 0.2;
    private static final double HELD = 0.09;
    private static final double RESTING = 0.008;
    private static final long FADE = Sound.RATE * 30L / 1000;

    static Glide of(Phase phase, boolean sips, long from, long to, double before, boolean isLast) {
        double loudness = phase.isMoving() ? MOVING : phase == Phase.HOLD ? HELD : RESTING;
        return new Glide(phase, sips, from, to, before, loudness, isLast);
    }

    /// The pitch at a sample of it.
    double hertz(long sample) {
        double level = Timeline.level(phase, sips, (double) (sample - from) / (to - from));
        return LOWEST * Math.pow(2, RANGE * level);
    }

    /// How loud it is at a sample of it.
    double loudness(long sample) {
        long fade = Math.max(1, Math.min(FADE, (to - from) / 2));
        long into = sample - from;
        double coming = into < fade ? before + (loudness - before) * into / fade : loudness;
        long left = to - sample;
        return isLast && left < fade ? coming * left / fade : coming;
    }
}
