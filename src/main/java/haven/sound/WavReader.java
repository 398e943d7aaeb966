package haven.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Reads the WAV files that voices write: 16 bits, at any rate, the first channel of them.
final class WavReader {
    private static final int RIFF = 12;
    private static final int CHUNK = 8;
    private static final int FORMAT = 16;
    private static final short PCM = 1;
    private static final short BITS = 16;

    private WavReader() {}

    /// Its samples, 22050 a second.
    ///
    /// @throws IOException if it is no such file
    static short[] read(byte[] file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int channels = 0;
        int rate = 0;
        int at = RIFF;
        while (at + CHUNK <= file.length) {
            String name = new String(file, at, 4, StandardCharsets.US_ASCII);
            int data = at + CHUNK;
            int length = (int) Math.min(Integer.toUnsignedLong(bytes.getInt(at + 4)), file.length - data);
            if (name.equals("fmt ") && length >= FORMAT) {
                boolean known = bytes.getShort(data) == PCM && bytes.getShort(data + 14) == BITS;
                channels = known ? bytes.getShort(data + 2) : 0;
                rate = bytes.getInt(data + 4);
            }
            if (name.equals("data") && channels > 0 && rate > 0) {
                return atOurRate(firstChannel(bytes, data, length, channels), rate);
            }
            at = data + length + length % 2;
        }
        throw new IOException("no sound that haven can read");
    }

    private static short[] firstChannel(ByteBuffer bytes, int data, int length, int channels) {
        short[] samples = new short[length / (Short.BYTES * channels)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes.getShort(data + i * Short.BYTES * channels);
        }
        return samples;
    }

    private static short[] atOurRate(short[] samples, int rate) {
        if (rate == Sound.RATE || samples.length == 0) {
            return samples;
        }
        short[] ours = new short[(int) ((long) samples.length * Sound.RATE / rate)];
        for (int i = 0; i < ours.length; i++) {
            double place = (double) i * rate / Sound.RATE;
            int before = (int) place;
            int after = Math.min(before + 1, samples.length - 1);
            double part = place - before;
            ours[i] = (short) Math.round(samples[before] * (1 - part) + samples[after] * part);
        }
        return ours;
    }
}
