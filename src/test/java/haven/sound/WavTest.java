package haven.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// WAV files, byte by byte.
class WavTest {
    private static Sound counting(int samples) {
        int[] next = {0};
        return into -> {
            int count = Math.min(into.length, samples - next[0]);
            for (int i = 0; i < count; i++) {
                into[i] = (short) next[0]++;
            }
            return count;
        };
    }

    private static String written(Sound sound, long samples) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wav.write(out, sound, samples);
        return HexFormat.of().formatHex(out.toByteArray());
    }

    @Test
    void aFileIsAHeaderAndItsSamples() throws IOException {
        assertThat(written(counting(3), 3)).isEqualTo("""
                52494646 2a000000 57415645
                666d7420 10000000 0100 0100 22560000 44ac0000 0200 1000
                64617461 06000000
                0000 0100 0200
                """.replaceAll("\\s", ""));
    }

    @Test
    void theSamplesAreAsManyAsTheHeaderSays() throws IOException {
        assertThat(written(counting(1), 3)).endsWith("06000000" + "000000000000");
        assertThat(written(counting(9), 2)).endsWith("04000000" + "00000100");
        assertThat(written(counting(10_000), 10_000)).hasSize(2 * 20_044);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Wav.header(1L << 30)).hasMessage("a WAV file does not hold 1073741824 samples");
    }
}
