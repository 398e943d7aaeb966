package haven.sound;

import haven.sound.Soundtrack.Strike;

/// A bell that was struck and is still heard.
final class Ringing {
    private static final long ATTACK = Sound.RATE * 4L / 1000;

    private final long start;
    private final long end;
    private final double step;
    private final double decay;
    private final double loudness;
    private double part;
    private double left;

    /// One as it is from a sample on; before its own beginning, from that on.
    Ringing(Strike strike, long position) {
        Bell bell = strike.bell();
        this.start = strike.at();
        this.end = start + bell.length();
        this.step = Wave.step(bell.hertz());
        this.loudness = bell.loudness();
        this.decay = Math.exp(-1 / (bell.fading() * Sound.RATE));
        long into = Math.max(0, position - start);
        this.part = step * (double) into;
        this.left = Math.pow(decay, (double) into);
    }

    /// Adds what is heard of it in these samples.
    ///
    /// @return whether it rings on after them
    boolean addTo(float[] mix, long position, int count) {
        long to = Math.min(end, position + count);
        for (long sample = Math.max(start, position); sample < to; sample++) {
            double coming = Math.min(1, (double) (sample - start) / ATTACK);
            mix[(int) (sample - position)] += (float) (loudness * coming * (left - Bell.remainder()) * Wave.at(part));
            part += step;
            left *= decay;
        }
        return end > position + count;
    }
}
