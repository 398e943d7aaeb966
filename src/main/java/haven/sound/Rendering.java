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
}
