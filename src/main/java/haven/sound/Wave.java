package haven.sound;

/// One period of the timbre of every tone and bell: a sine with a faint octave above it, read off a table.
final class Wave {
    private static final int SIZE = 1 << 13;
    private static final double OCTAVE = 0.12;
    /// The highest of both together.
    private static final double PEAK = 1.027;
    private static final float[] PERIOD = new float[SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            double angle = 2 * Math.PI * i / SIZE;
            PERIOD[i] = (float) ((Math.sin(angle) + OCTAVE * Math.sin(2 * angle)) / PEAK);
        }
    }

    private Wave() {}

    /// How far a pitch goes on from one sample to the next, in periods.
    static double step(double hertz) {
        return hertz / Sound.RATE;
    }

    /// Where it is at a part of its period, -1 to 1.
    ///
    /// @param part 0 or more, up to 100 000; whole periods do not matter
    static float at(double part) {
        return PERIOD[(int) (part * SIZE) & (SIZE - 1)];
    }
}
