package haven.sound;

import haven.sound.Soundtrack.Strike;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// Makes the samples of a soundtrack from one of them on.
final class Rendering implements Sound {
    /// Samples over which pitch and loudness go on evenly; in them neither changes by anything that is heard.
    private static final int EVEN = 32;
    /// From the middle it begins out of silence.
    private static final int FADE = RATE * 10 / 1000;
    private static final float MOST = 0.98f;

    private final List<Glide> glides;
    private final List<Strike> strikes;
    private final List<Ringing> ringing = new ArrayList<>();
    private final long begin;
    private final long end;
    private float[] mix = {};
    private long position;
    private int nextGlide;
    private int nextStrike;
    private double part;

    Rendering(List<Glide> glides, List<Strike> strikes, long begin, long end) {
        this.glides = glides;
        this.strikes = strikes;
        this.begin = begin;
        this.end = end;
        this.position = begin;
    }

    @Override
    public int read(short[] into) {
        int count = (int) Math.min(into.length, end - position);
        mix = mix.length < count ? new float[count] : mix;
        Arrays.fill(mix, 0, count, 0);
        addTone(count);
        addBells(count);
        fadeIn(count);
        for (int i = 0; i < count; i++) {
            into[i] = (short) (Math.max(-MOST, Math.min(MOST, mix[i])) * Short.MAX_VALUE);
        }
        position += count;
        return count;
    }

    private void fadeIn(int count) {
        if (begin == 0) {
            return;
        }
        for (long sample = position; sample < Math.min(begin + FADE, position + count); sample++) {
            mix[(int) (sample - position)] *= (float) (sample - begin) / FADE;
        }
    }

    private void addTone(int count) {
        long last = position + count;
        while (nextGlide < glides.size() && glides.get(nextGlide).from() < last) {
            Glide glide = glides.get(nextGlide);
            long from = Math.max(position, glide.from());
            long to = Math.min(last, glide.to());
            if (from < to) {
                add(glide, from, to);
            }
            if (glide.to() > last) {
                return;
            }
            nextGlide++;
        }
    }

    private void add(Glide glide, long from, long to) {
        for (long start = from; start < to; ) {
            // The same places whoever asks for how many samples.
            long base = start - (start - glide.from()) % EVEN;
            long next = Math.min(base + EVEN, glide.to());
            int length = (int) (Math.min(next, to) - start);
            double step = Wave.step(glide.hertz(base));
            float before = (float) glide.loudness(base);
            float change = ((float) glide.loudness(next) - before) / (next - base);
            float loudness = before + change * (start - base);
            int at = (int) (start - position);
            for (int i = 0; i < length; i++) {
                mix[at + i] += loudness * Wave.at(part);
                loudness += change;
                part += step;
            }
            part -= Math.floor(part);
            start += length;
        }
    }

    private void addBells(int count) {
        long last = position + count;
        while (nextStrike < strikes.size() && strikes.get(nextStrike).at() < last) {
            Strike strike = strikes.get(nextStrike);
            if (strike.at() + strike.bell().length() > position) {
                ringing.add(new Ringing(strike, position));
            }
            nextStrike++;
        }
        Iterator<Ringing> each = ringing.iterator();
        while (each.hasNext()) {
            if (!each.next().addTo(mix, position, count)) {
                each.remove();
            }
        }
    }

    /// A bell that was struck and is still heard.
    private static final class Ringing {
        private static final long ATTACK = RATE * 4L / 1000;

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
            this.decay = Math.exp(-1 / (bell.fading() * RATE));
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
                mix[(int) (sample - position)] +=
                        (float) (loudness * coming * (left - Bell.remainder()) * Wave.at(part));
                part += step;
                left *= decay;
            }
            return end > position + count;
        }
    }

    /// One period of the timbre of every tone and bell: a sine with a faint octave above it, read off a table.
    private static final class Wave {
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
            return hertz / RATE;
        }

        /// Where it is at a part of its period, -1 to 1.
        ///
        /// @param part 0 or more, up to 100 000; whole periods do not matter
        static float at(double part) {
            return PERIOD[(int) (part * SIZE) & (SIZE - 1)];
        }
    }
}
