package haven.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes sound as a WAV file: a header of 44 bytes, then the samples.
public final class WavWriter {
    /// Bytes before the first sample.
    public static final int HEADER = 44;

    private static final int BLOCK = 4096;
    private static final short PCM = 1;
    private static final short MONO = 1;
    private static final short BITS = 16;
    private static final int FORMAT_LENGTH = 16;

    private WavWriter() {}

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
}
