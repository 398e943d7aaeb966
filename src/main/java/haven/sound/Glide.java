package haven.sound;

import haven.drill.Phase;

/// The tone of one phase of a breath: from one pitch to another, as smoothly as the shape on the screen.
///
/// @param from its first sample
/// @param to the sample after its last
/// @param low how full the lungs are at its beginning, 0 to 1
/// @param high how full they are at its end
/// @param before how loud the one before it was, 0 to 1: it begins as loud, so that nothing clicks
/// @param loudness how loud it is itself
/// @param isLast whether silence comes after it
record Glide(long from, long to, double low, double high, double before, double loudness, boolean isLast) {
    /// The pitch with empty lungs; small loudspeakers carry none much lower.
    static final double LOWEST = 196;
    /// How much higher it is with full lungs: a fifth.
    private static final double RANGE = 7.0 / 12;
    /// As in [haven.drill.Timeline]: how full a second short inhale finds the lungs.
    private static final double BEFORE_SIP = 0.75;
    private static final double MOVING = 0.2;
    private static final double HELD = 0.09;
    private static final double RESTING = 0.008;
    private static final long FADE = Sound.RATE * 30L / 1000;

    static Glide of(Phase phase, boolean sips, long from, long to, double before, boolean isLast) {
        double top = sips ? BEFORE_SIP : 1;
        return switch (phase) {
            case IN -> new Glide(from, to, 0, top, before, MOVING, isLast);
            case SIP -> new Glide(from, to, top, 1, before, MOVING, isLast);
            case HOLD -> new Glide(from, to, 1, 1, before, HELD, isLast);
            case OUT -> new Glide(from, to, 1, 0, before, MOVING, isLast);
            case REST -> new Glide(from, to, 0, 0, before, RESTING, isLast);
        };
    }

    /// The pitch at a sample of it.
    double hertz(long sample) {
        double eased = (1 - Math.cos(Math.PI * (sample - from) / (to - from))) / 2;
        return LOWEST * Math.pow(2, RANGE * (low + (high - low) * eased));
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
