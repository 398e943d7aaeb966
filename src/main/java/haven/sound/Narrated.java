package haven.sound;

import java.util.List;

/// Words spoken over a sound, which is softer beneath them.
public final class Narrated implements Sound {
    private static final float BENEATH = 0.5f;
    private static final float VOICE = 0.6f;
    private static final int FADE = RATE * 20 / 1000;

    private final Sound sound;
    private final List<Spoken> words;
    private long position;
    private int current;

    /// These words over this sound. Each ends where the next begins.
    ///
    /// @param words in order
    public Narrated(Sound sound, List<Spoken> words) {
        this.sound = sound;
        this.words = List.copyOf(words);
    }

    @Override
    public int read(short[] into) {
        int count = sound.read(into);
        for (int i = 0; i < count; i++) {
            float mixed = into[i] * BENEATH + voice(position + i);
            into[i] = (short) Math.clamp(Math.round(mixed), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        position += count;
        return count;
    }

    private float voice(long sample) {
        while (current + 1 < words.size() && words.get(current + 1).at() <= sample) {
            current++;
        }
        if (words.isEmpty() || sample < words.get(current).at()) {
            return 0;
        }
        Spoken spoken = words.get(current);
        long into = sample - spoken.at();
        if (into >= spoken.samples().length) {
            return 0;
        }
        long left = current + 1 < words.size() ? words.get(current + 1).at() - sample : FADE;
        return spoken.samples()[(int) into] * VOICE * Math.min(1, (float) left / FADE);
    }

    /// Words, and where they begin.
    ///
    /// @param at the sample of the sound
    /// @param samples what is said
    @SuppressWarnings("ArrayRecordComponent")
    public record Spoken(long at, short[] samples) {}
}
