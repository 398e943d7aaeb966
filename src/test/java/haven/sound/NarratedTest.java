package haven.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.sound.Narrated.Spoken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words over a sound, and the files that they come in.
class NarratedTest {
    private static short[] constant(int length, int value) {
        short[] samples = new short[length];
        Arrays.fill(samples, (short) value);
        return samples;
    }

    private static Sound sound(short[] samples) {
        int[] at = {0};
        return into -> {
            int count = Math.min(into.length, samples.length - at[0]);
            System.arraycopy(samples, at[0], into, 0, count);
            at[0] += count;
            return count;
        };
    }

    @Test
    void theSoundIsSofterBeneathTheWords() {
        Heard heard =
                Heard.of(new Narrated(sound(constant(5000, 1000)), List.of(new Spoken(1000, constant(2000, 10_000)))));

        assertThat(heard.samples()).hasSize(5000);
        assertThat(heard.samples()[999]).isEqualTo((short) 500);
        assertThat(heard.samples()[1000]).isEqualTo((short) 6500);
        assertThat(heard.samples()[2999]).isEqualTo((short) 6500);
        assertThat(heard.samples()[3000]).isEqualTo((short) 500);
    }

    @Test
    void wordsAreCutOffSoftlyWhereTheNextBegin() {
        Heard heard = Heard.of(new Narrated(
                sound(constant(9000, 0)),
                List.of(new Spoken(0, constant(9000, 10_000)), new Spoken(5000, constant(100, -10_000)))));

        assertThat(heard.samples()[4000]).isEqualTo((short) 6000);
        assertThat(heard.samples()[4999]).isBetween((short) 0, (short) 20);
        assertThat(heard.samples()[5000]).isEqualTo((short) -6000);
        assertThat(heard.samples()[5100]).isZero();
    }

    @Test
    void nothingIsLouderThanASampleCanBe() {
        Heard heard =
                Heard.of(new Narrated(sound(constant(100, 32_767)), List.of(new Spoken(0, constant(100, 32_767)))));

        assertThat(heard.samples()).containsOnly((short) 32_767);
    }

    private static byte[] wav(int rate, int channels, int bits, String chunksBefore, short... samples) {
        ByteBuffer bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF....WAVE".getBytes(StandardCharsets.US_ASCII));
        bytes.put("fmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        bytes.putShort((short) channels)
                .putInt(rate)
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) bits);
        bytes.put(chunksBefore.getBytes(StandardCharsets.US_ASCII));
        // What a program writes that did not know how long it would be.
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(0x7ffff000);
        for (short sample : samples) {
            bytes.putShort(sample);
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    @Test
    void aVoicesFileIsRead() throws IOException {
        short[] samples = {1, -2, 3, -4};

        assertThat(Wav.read(wav(Sound.RATE, 1, 16, "", samples))).containsExactly(1, -2, 3, -4);
        assertThat(Wav.read(wav(Sound.RATE, 1, 16, "LIST\3\0\0\0abc\0", samples)))
                .containsExactly(1, -2, 3, -4);
        assertThat(Wav.read(wav(Sound.RATE, 2, 16, "", samples))).containsExactly(1, 3);
        assertThat(Wav.read(wav(Sound.RATE / 2, 1, 16, "", (short) 0, (short) 10, (short) 20)))
                .containsExactly(0, 5, 10, 15, 20, 20);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wav.write(out, sound(new short[] {5, 6, 7}), 3);

        assertThat(Wav.read(out.toByteArray())).containsExactly(5, 6, 7);
    }

    @Test
    void whatIsNoSuchFileIsRefused() {
        byte[][] wrong = {
            {},
            "RIFF".getBytes(StandardCharsets.US_ASCII),
            wav(Sound.RATE, 1, 8, "", (short) 1),
            wav(0, 1, 16, "", (short) 1),
            wav(Sound.RATE, 0, 16, "", (short) 1)
        };
        for (byte[] file : wrong) {
            assertThatThrownBy(() -> Wav.read(file)).hasMessage("no sound that haven can read");
        }
    }
}
