package haven.command.practice;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.file.Mode;
import haven.sound.Programs;
import haven.sound.Wav;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A soundtrack in a file.
class RenderTest {
    private static final long HEADER = 44;
    private static final long SAMPLE = 2;
    private static final long RATE = 22_050;
    /// Five minutes and a bell of a second and a half.
    private static final long FIVE_MINUTES = HEADER + SAMPLE * (RATE * 300 + RATE * 3 / 2);
    /// Hands the file that follows `-w` what a voice would write: half a second of one loud sample.
    private static final String VOICE = """
            words=$(cat); echo "$words" >>"$0.said"
            while [ "$1" != -w ]; do shift; done
            cp "$0.wav" "$2"
            """;

    @TempDir
    private Path home;

    @TempDir
    private Path bin;

    private Programs programs;

    @BeforeEach
    void programs() {
        programs = new Programs(bin);
    }

    private Result render(String... words) {
        List<String> typed = new ArrayList<>(List.of("practice", "render", "long-exhale"));
        typed.addAll(List.of(words));
        return TestApp.in(home).with("PATH", programs.alone()).run(typed.toArray(String[]::new));
    }

    private String file(String name) {
        return home.resolve(name).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aDrillBecomesAWavFile() throws IOException {
        assertThat(render("-o", file("calm.wav")))
                .isEqualTo(new Result(0, "", "long exhale, 5 minutes, is in " + file("calm.wav") + ".\n"));
        assertThat(Files.size(home.resolve("calm.wav"))).isEqualTo(FIVE_MINUTES);
        assertThat(Mode.of(home.resolve("calm.wav"))).isEqualTo("rw-------");
        assertThat(files()).containsExactly("calm.wav");
    }

    @Test
    void whatIsThereIsOnlyReplacedWithForce() throws IOException {
        Files.writeString(home.resolve("calm.wav"), "mine");

        assertThat(render("-o", file("calm.wav")))
                .isEqualTo(Result.failed(
                        file("calm.wav") + " is already there. It was left as it is; --force replaces it."));
        assertThat(home.resolve("calm.wav")).hasContent("mine");
        assertThat(render("-o", file("calm.wav"), "--force").code()).isZero();
        assertThat(Files.size(home.resolve("calm.wav"))).isEqualTo(FIVE_MINUTES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flac   | calm.flac | --silent --force -o FILE -
            oggenc | calm.ogg  | -Q -o FILE -
            ffmpeg | calm.OGG  | -loglevel error -y -i pipe:0 -f ogg FILE
            ffmpeg | calm.opus | -loglevel error -y -i pipe:0 -f opus FILE
            ffmpeg | calm.mp3  | -loglevel error -y -i pipe:0 -f mp3 FILE
            """)
    void aProgramThatIsHereMakesItSmaller(String program, String name, String asked) throws IOException {
        programs.with(program, """
                echo "$*" | sed 's![^ ]*/[.]haven-[^ ]*[.]tmp!FILE!' >"$0.asked"
                for word; do case $word in */.haven-*) file=$word;; esac; done
                wc -c | tr -d ' ' >"$file"
                """);

        assertThat(render("-o", file(name)).code()).isZero();
        assertThat(bin.resolve(program + ".asked")).hasContent(asked);
        assertThat(home.resolve(name)).hasContent(String.valueOf(FIVE_MINUTES));
        assertThat(files()).containsExactly(name);
    }

    @Test
    void aProgramThatFailsLeavesNothing() throws IOException {
        programs.with("flac", "head -c 1000 >/dev/null; echo half >\"$4\"; exit 1\n");

        assertThat(render("-o", file("calm.flac")))
                .isEqualTo(Result.failed(
                        file("calm.flac") + " could not be written: flac ended with 1. What was there is as it was."));
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            calm.mp3 | To write .mp3 takes ffmpeg, and none is here. A .wav always works.
            calm.ogg | To write .ogg takes oggenc or ffmpeg, and none is here. A .wav always works.
            """)
    void withoutTheProgramItSaysWhatIsMissing(String name, String line) throws IOException {
        assertThat(render("-o", file(name))).isEqualTo(Result.failed(line));
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''           | 2 | Where to? -o names a new file, such as -o calm.wav.
            -o calm.aiff | 2 | haven writes no such file as calm.aiff. Its name ends with one of .wav, .flac, .ogg, .opus, .mp3.
            -o calm      | 2 | haven writes no such file as calm. Its name ends with one of .wav, .flac, .ogg, .opus, .mp3.
            -o c.wav --sound | 2 | haven practice render takes no --sound. See haven practice --help.
            -o /no/c.wav | 1 | There is no folder /no. Make it first, or name another file.
            """)
    void whatCannotBeIsOneLine(String typed, int code, String line) {
        String[] words = typed.isEmpty() ? new String[0] : typed.split(" ");

        assertThat(render(words)).isEqualTo(new Result(code, "", line + "\n"));
    }

    @Test
    void itIsAsLongAsAskedFor() throws IOException {
        assertThat(render("-o", file("short.wav"), "--short").err())
                .isEqualTo("long exhale, 2 minutes 30 seconds, is in " + file("short.wav") + ".\n");
        assertThat(render("-o", file("ten.wav"), "--minutes", "10").err())
                .isEqualTo("long exhale, 10 minutes, is in " + file("ten.wav") + ".\n");
        assertThat(Files.size(home.resolve("ten.wav"))).isEqualTo(FIVE_MINUTES + SAMPLE * RATE * 300);
    }

    @Test
    void eachCueIsSpokenAtItsMoment() throws IOException {
        short[] loud = new short[(int) RATE / 2];
        Arrays.fill(loud, (short) 20_000);
        Files.write(bin.resolve("espeak-ng.wav"), wav(loud));
        programs.with("espeak-ng", VOICE);

        assertThat(render("-o", file("calm.wav"), "--voice").code()).isZero();
        byte[] file = Files.readAllBytes(home.resolve("calm.wav"));
        assertThat(file).hasSize((int) FIVE_MINUTES);
        List<Double> begins = new ArrayList<>();
        boolean speaks = false;
        for (int sample = 0; sample < RATE * 20; sample++) {
            boolean isLoud = sample(file, sample) > 6500;
            if (isLoud && !speaks) {
                begins.add(Math.round(10.0 * sample / RATE) / 10.0);
            }
            speaks = isLoud;
        }
        assertThat(begins).containsExactly(0.0, 4.0, 10.0, 14.0);
        // Each is said once, however often it is heard.
        assertThat(bin.resolve("espeak-ng.said"))
                .hasContent("breathe in\nbreathe out\nbreathe in, small and soft is enough\n");
    }

    private static byte[] wav(short... samples) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Wav.header(samples.length));
        for (short sample : samples) {
            out.write(sample & 0xff);
            out.write(sample >> 8);
        }
        return out.toByteArray();
    }

    private static int sample(byte[] file, int sample) {
        int at = (int) (HEADER + SAMPLE * sample);
        return (short) (file[at] & 0xff | file[at + 1] << 8);
    }

    @Test
    void aVoiceThatFailsLeavesNothing() throws IOException {
        programs.with("espeak-ng", "exit 4\n");

        assertThat(render("-o", file("calm.wav"), "--voice"))
                .isEqualTo(Result.failed(file("calm.wav")
                        + " could not be written: espeak-ng ended with 4. What was there is as it was."));
        assertThat(files()).isEmpty();
    }
}
