package haven.sound;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Samples as an ear would judge them.
///
/// @param samples 22050 a second
record Heard(short[] samples) {
    private static final int BLOCK = 1000;

    /// All that a sound has.
    static Heard of(Sound sound) {
        short[] all = {};
        short[] block = new short[BLOCK];
        for (int read = sound.read(block); read > 0; read = sound.read(block)) {
            int before = all.length;
            all = Arrays.copyOf(all, before + read);
            System.arraycopy(block, 0, all, before, read);
            block = new short[Math.max(BLOCK, all.length)];
        }
        return new Heard(all);
    }

    double seconds() {
        return (double) samples.length / Sound.RATE;
    }

    /// How high it is between two times, in hertz: whole periods, and the time they take.
    double pitch(double from, double to) {
        double first = 0;
        double last = 0;
        int crossings = -1;
        for (int i = at(from) + 1; i < at(to); i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                last = i - (double) samples[i] / (samples[i] - samples[i - 1]);
                first = crossings < 0 ? last : first;
                crossings++;
            }
        }
        return crossings * Sound.RATE / (last - first);
    }

    /// The loudest sample between two times, 0 to 1.
    double peak(double from, double to) {
        return (double) IntStream.range(at(from), Math.min(at(to), samples.length))
                        .map(i -> Math.abs(samples[i]))
                        .max()
                        .orElse(0)
                / Short.MAX_VALUE;
    }

    /// The most by which one sample differs from the next, 0 to 2.
    double steepest() {
        return (double) IntStream.range(1, samples.length)
                        .map(i -> Math.abs(samples[i] - samples[i - 1]))
                        .max()
                        .orElse(0)
                / Short.MAX_VALUE;
    }

    /// When it first becomes as loud as this, from a time on.
    double louderThan(double loudness, double from) {
        int first = IntStream.range(at(from), samples.length)
                .filter(i -> Math.abs(samples[i]) > loudness * Short.MAX_VALUE)
                .findFirst()
                .orElse(samples.length);
        return (double) first / Sound.RATE;
    }

    private static int at(double seconds) {
        return (int) Math.round(seconds * Sound.RATE);
    }
}
