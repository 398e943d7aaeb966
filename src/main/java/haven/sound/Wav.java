package haven.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Sound as a WAV file, written and read: 16 bits a sample.
public final class Wav {
    /// Bytes before the first sample, as haven writes it.
    public static final int HEADER = 44;

    private static final int BLOCK = 4096;
    private static final short PCM = 1;
    private static final short MONO = 1;
    private static final short BITS = 16;
    private static final int FORMAT_LENGTH = 16;
    private static final int RIFF_LENGTH = 12;
    private static final int CHUNK = 8;

    private Wav() {}

    /// Writes a whole file. The last samples that a header promises and the sound does not have are silent.
    ///
    /// @param samples how many
    public static void write(OutputStream out, Sound sound, long samples) throws IOException {
        out.write(header(samples));
        writeSamples(out, sound, samples);
    }

    /// The header of a file with so many samples.
    ///
    /// @throws IllegalArgumentException for more than fit into a WAV file, about 13 hours
    public static byte[] header(long samples) {
        long bytes = samples * BITS / Byte.SIZE;
        if (bytes < 0 || bytes > Integer.MAX_VALUE - HEADER) {
            throw new IllegalArgumentException("a WAV file does not hold " + samples + " samples");
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt((int) bytes + HEADER - 8).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(FORMAT_LENGTH).putShort(PCM).putShort(MONO);
        header.putInt(Sound.RATE).putInt(Sound.RATE * BITS / Byte.SIZE);
        header.putShort((short) (BITS / Byte.SIZE)).putShort(BITS);
        header.put(ascii("data")).putInt((int) bytes);
        return header.array();
    }

    /// Writes the next samples alone.
    ///
    /// @param samples how many
    public static void writeSamples(OutputStream out, Sound sound, long samples) throws IOException {
        short[] block = new short[BLOCK];
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        long left = samples;
        while (left > 0) {
            // No more is read than is written: what comes next is for whoever writes next.
            block = left < block.length ? new short[(int) left] : block;
            int count = sound.read(block);
            if (count == 0) {
                Arrays.fill(block, (short) 0);
                count = block.length;
            }
            bytes.clear();
            bytes.asShortBuffer().put(block, 0, count);
            out.write(bytes.array(), 0, count * Short.BYTES);
            left -= count;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// The samples of a file that a voice has written, 22050 a second: 16 bits, at any rate, the first channel of them.
    ///
    /// @throws IOException if it is no such file
    static short[] read(byte[] file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int channels = 0;
        int rate = 0;
        int at = RIFF_LENGTH;
        while (at + CHUNK <= file.length) {
            String name = new String(file, at, 4, StandardCharsets.US_ASCII);
            int data = at + CHUNK;
            int length = (int) Math.min(Integer.toUnsignedLong(bytes.getInt(at + 4)), file.length - data);
            if (name.equals("fmt ") && length >= FORMAT_LENGTH) {
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
