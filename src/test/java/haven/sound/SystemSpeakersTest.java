package haven.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import haven.Until;
import haven.drill.BreathPattern;
import haven.drill.Extent;
import haven.drill.Step.Breathe;
import haven.file.Beside;
import haven.file.Mode;
import haven.sound.Speakers.Player;
import haven.sound.Speakers.Playing;
import haven.sound.Speakers.Playing.State;
import haven.sound.Speakers.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real way to players and voices, with scripts in their place.
class SystemSpeakersTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String COPY = "for file; do :; done; cat \"$file\" >\"$0.heard\"; echo \"$*\" >\"$0.asked\"\n";

    @TempDir
    private Path bin;

    @TempDir
    private Path runtime;

    private Programs programs;

    @BeforeEach
    void programs() {
        programs = new Programs(bin);
    }

    private Speakers speakers() {
        return new SystemSpeakers(Map.of("PATH", programs.path(), "XDG_RUNTIME_DIR", runtime.toString()));
    }

    private static Soundtrack track(int seconds) {
        BreathPattern even = new BreathPattern(
                Duration.ofSeconds(4), Duration.ZERO, Duration.ZERO, Duration.ofSeconds(4), Duration.ZERO);
        return Soundtrack.of(List.of(new Breathe(even, new Extent.Breaths(seconds / 8))));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(runtime)) {
            return files.toList();
        }
    }

    @Test
    void theFirstOfThePlayersIsTheBestThatIsHere() throws IOException {
        programs.with("afplay", "").with("paplay", "").with("say", "").with("spd-say", "");
        Files.createDirectory(bin.resolve("pw-play"));
        Speakers speakers = new SystemSpeakers(Map.of("PATH", "relative:" + bin + ":/nowhere"));

        assertThat(speakers.players()).extracting(Player::name).containsExactly("paplay", "afplay");
        assertThat(speakers.voices()).extracting(Voice::name).containsExactly("spd-say", "say");
        assertThat(new SystemSpeakers(Map.of()).players()).isEmpty();
    }

    @Test
    void aPlayerIsHandedAllOfTheSoundInAFileThatIsGoneAfterwards() throws IOException {
        // It begins while the file is still being filled, and reads no faster than that.
        programs.with("aplay", "while [ ! -e \"$0.reads\" ]; do sleep 0.02; done\n" + COPY);
        Soundtrack track = track(32);
        Playing playing = speakers().players().getFirst().play(track.all(), track.samples());

        assertThat(playing.state()).isEqualTo(State.GOES_ON);
        assertThat(files()).hasSize(1);
        assertThat(Mode.of(files().getFirst())).isEqualTo("rw-------");
        Path filled = files().getFirst();
        String file = filled.toString();
        short[] whole = Heard.of(track.all()).samples();
        Until.so("filled", () -> isNear(Wav.read(Files.readAllBytes(filled)), whole));
        Files.createFile(bin.resolve("aplay.reads"));
        playing.await(LONG);
        assertThat(playing.state()).isEqualTo(State.ENDED);
        playing.close();

        assertThat(files()).isEmpty();
        assertThat(bin.resolve("aplay.asked")).hasContent("-q " + file);
        short[] heard = Wav.read(Files.readAllBytes(bin.resolve("aplay.heard")));
        assertThat(isNear(heard, whole)).isTrue();
    }

    private static boolean isNear(short[] heard, short[] whole) {
        return heard.length == whole.length
                && IntStream.range(0, whole.length).allMatch(i -> Math.abs(heard[i] - whole[i]) <= 4);
    }

    /// No process has so high a number.
    @Test
    void soundThatAKilledHavenLeftIsGoneWhenTheNextIsMade() throws IOException {
        programs.with("paplay", "exec sleep 60\n");
        Path left = Files.createFile(runtime.resolve("haven-4194305-77.wav"));
        Path other = Files.createFile(runtime.resolve("haven-box.wav"));
        try (Playing playing = speakers().players().getFirst().play(track(8).all(), track(8).samples())) {
            assertThat(playing.state()).isEqualTo(State.GOES_ON);
            assertThat(left).doesNotExist();
            assertThat(files()).hasSize(2).contains(other);
            assertThat(Beside.soundLeft(runtime)).isEmpty();
        }
    }

    @Test
    void aPlayerIsEndedAtOnce() throws IOException {
        programs.with("paplay", "exec sleep 60\n");
        Playing playing = speakers().players().getFirst().play(track(8).all(), track(8).samples());
        playing.close();
        playing.await(LONG);
        playing.close();

        assertThat(playing.state()).isEqualTo(State.ENDED);
        assertThat(files()).isEmpty();
    }

    @Test
    void aPlayerThatFailsSaysSo() throws IOException {
        programs.with("aplay", "echo no card >&2; exit 1\n");
        Playing playing = speakers().players().getFirst().play(track(8).all(), track(8).samples());
        playing.await(LONG);

        assertThat(playing.state()).isEqualTo(State.FAILED);
        playing.close();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatCannotBeStartedLeavesNothingBehind() throws IOException {
        programs.with("aplay", "");
        Files.writeString(bin.resolve("aplay"), "#!/no/such/shell\n");
        Player player = speakers().players().getFirst();

        assertThatThrownBy(() -> player.play(track(8).all(), track(8).samples()))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
        assertThat(openFiles()).noneMatch(file -> file.startsWith(runtime.toString()));
    }

    /// What this process has open, where the system tells.
    private static List<String> openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeThat(descriptors).isDirectory();
        List<String> open = new ArrayList<>();
        try (Stream<Path> links = Files.list(descriptors)) {
            for (Path link : links.toList()) {
                try {
                    open.add(Files.readSymbolicLink(link).toString());
                } catch (NoSuchFileException closed) {
                    // It was the one that listed them.
                }
            }
        }
        return open;
    }

    @Test
    void aVoiceReadsItsWordsFromItsStandardInput() throws IOException {
        programs.with("espeak-ng", "echo \"$*\" >\"$0.asked\"; cat >\"$0.said\"\n");
        Voice voice = speakers().voices().getFirst();
        voice.say("Let the jaw go; $HOME --help");
        voice.close(LONG);

        assertThat(bin.resolve("espeak-ng.said")).hasContent("Let the jaw go; $HOME --help\n");
        assertThat(bin.resolve("espeak-ng.asked")).hasContent("-v en -s 140 --stdin\n");
        assertThat(voice.hasFailed()).isFalse();
    }

    @Test
    void newWordsCutOffTheOldOnes() throws IOException {
        programs.with("say", "cat >>\"$0.said\"; mkfifo \"$0.waits\" 2>/dev/null && exec cat \"$0.waits\"\n");
        Voice voice = speakers().voices().stream()
                .filter(each -> each.name().equals("say"))
                .findFirst()
                .orElseThrow();
        voice.say("breathe in");
        Path waits = bin.resolve("say.waits");
        Until.so("speaking", () -> Files.exists(waits));
        voice.say("breathe out");
        voice.close(LONG);

        assertThat(bin.resolve("say.said")).hasContent("breathe in\nbreathe out\n");
    }

    @Test
    void aVoiceThatFailsSaysSo() throws IOException {
        programs.with("espeak-ng", "cat; exit 3\n");
        Voice voice = speakers().voices().getFirst();
        voice.say("breathe in");
        voice.close(LONG);

        assertThat(voice.hasFailed()).isTrue();
    }
}
