package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.sound.TestSpeakers;
import haven.terminal.TestTerminals;
import haven.terminal.VirtualPacer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--sound` and `--voice`, in lines.
class AudibleTest {
    private static final String[] TWO_BREATHS = {"breathe", "--in", "2", "--out", "3", "--cycles", "2"};
    private static final String LINES = """
            2-0-3-0, 10 seconds. Ctrl-C ends it at any time.
            0:00  breathe in, 2
            0:02  breathe out, 3
            0:05  breathe in, 2 (small and soft is enough)
            0:07  breathe out, 3
            0:10  done: 10 seconds, 2 breaths.
            """;

    @TempDir
    Path home;

    private final VirtualPacer pacer = new VirtualPacer();

    private TestApp haven(TestSpeakers speakers) {
        return TestApp.in(home).terminals(new TestTerminals(false, pacer)).speakers(speakers);
    }

    private static String[] with(String... options) {
        String[] words = Arrays.copyOf(TWO_BREATHS, TWO_BREATHS.length + options.length);
        System.arraycopy(options, 0, words, TWO_BREATHS.length, options.length);
        return words;
    }

    @Test
    void nothingIsHeardUnlessAskedFor() {
        TestSpeakers speakers = TestSpeakers.of(pacer, List.of("aplay"), List.of("espeak-ng"));

        assertThat(haven(speakers).run(TWO_BREATHS)).isEqualTo(Result.said(LINES));
        assertThat(speakers.log()).isEmpty();
    }

    @Test
    void soundIsPlayedToItsLastBell() {
        TestSpeakers speakers = TestSpeakers.of(pacer, List.of("aplay"), List.of("espeak-ng"));

        assertThat(haven(speakers).run(with("--sound"))).isEqualTo(Result.said(LINES));
        assertThat(speakers.log()).containsExactly("0.0 aplay plays 11.5", "10.0 waits for aplay", "10.0 aplay ends");
    }

    @Test
    void eachCueIsSpokenWhenItChanges() {
        TestSpeakers speakers = TestSpeakers.of(pacer, List.of(), List.of("espeak-ng"));

        assertThat(haven(speakers).run(with("--voice"))).isEqualTo(Result.said(LINES));
        assertThat(speakers.log())
                .containsExactly(
                        "0.0 espeak-ng says breathe in",
                        "2.0 espeak-ng says breathe out",
                        "5.0 espeak-ng says breathe in, small and soft is enough",
                        "7.0 espeak-ng says breathe out",
                        "10.0 espeak-ng says done",
                        "10.0 espeak-ng ends");
    }

    @Test
    void aPauseAndWhatComesAfterItAreSpoken() {
        TestSpeakers speakers = TestSpeakers.of(pacer, List.of("aplay"), List.of("say"));
        pacer.line(1, "p").line(31, "p").line(32.5, "q").line(33, "");
        haven(speakers).terminals(new TestTerminals(true, pacer)).run(with("--voice", "--sound", "--plain"));

        assertThat(speakers.log())
                .containsExactly(
                        "0.0 aplay plays 11.5",
                        "0.0 say says breathe in",
                        "1.0 aplay ends",
                        "1.0 say says paused",
                        "31.0 aplay plays 10.5",
                        "31.0 say says breathe in",
                        "32.0 say says breathe out",
                        "32.5 aplay ends",
                        "32.5 say says done",
                        "32.5 say says How is it now?",
                        "33.0 say ends");
    }

    @Test
    void bothAreSettings() {
        TestSpeakers speakers = TestSpeakers.of(pacer, List.of("aplay"), List.of("say"));
        haven(speakers).config("sound = true\nvoice = true\n").run(TWO_BREATHS);

        assertThat(speakers.log()).startsWith("0.0 aplay plays 11.5", "0.0 say says breathe in");
    }

    @Test
    void whereNothingPlaysOrSpeaksTheDrillGoesOn() {
        assertThat(TestApp.in(home).run(with("--sound", "--voice"))).isEqualTo(new Result(0, LINES, """
                No sound: haven plays through pw-play, paplay, aplay or afplay, and none is here. The drill goes on without.
                No voice: haven speaks through spd-say, espeak-ng or say, and none is here. The drill goes on without.
                """));
    }

    @Test
    void whatFailsIsToldAfterwards() {
        TestSpeakers speakers = TestSpeakers.of(pacer, List.of("broken-player"), List.of("broken-voice"));

        assertThat(haven(speakers).run(with("--sound", "--voice"))).isEqualTo(new Result(0, LINES, """
                The sound could not be played: broken-player did not go on.
                The cues could not be spoken: broken-voice did not go on.
                """));
    }
}
