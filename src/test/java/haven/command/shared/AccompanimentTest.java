package haven.command.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import haven.drill.BreathPattern;
import haven.drill.Drill;
import haven.drill.Extent;
import haven.drill.Settling;
import haven.drill.Step;
import haven.drill.Step.Breathe;
import haven.guide.Drills;
import haven.guide.Event;
import haven.guide.Key;
import haven.guide.Session;
import haven.sound.TestSpeakers;
import haven.terminal.VirtualPacer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is played along a session, frame by frame, in time that passes only when it is told to.
class AccompanimentTest {
    private static final Duration FRAME = Duration.ofMillis(50);
    private static final BreathPattern LONG_EXHALE = new BreathPattern(
            Duration.ofSeconds(4), Duration.ZERO, Duration.ZERO, Duration.ofSeconds(6), Duration.ZERO);

    private final VirtualPacer pacer = new VirtualPacer();
    private TestSpeakers speakers = TestSpeakers.of(pacer, List.of("aplay"), List.of());
    private int bells;
    private Accompaniment sound = new Accompaniment(speakers, pacer::now, () -> bells++);
    private Session session = begun(Drills.PROMPTS);

    private static Breathe breaths(int count) {
        return new Breathe(LONG_EXHALE, new Extent.Breaths(count));
    }

    private Session begun(Drill drill) {
        return Session.begin(drill, false, false, pacer.now());
    }

    private void begin(Step... steps) {
        Drill drill = Drills.drill("steps", steps);
        sound.begin(begun(drill));
        session = begun(drill);
        sound.accept(session, pacer.now());
    }

    private void players(String... names) {
        speakers = TestSpeakers.of(pacer, List.of(names), List.of());
        sound = new Accompaniment(speakers, pacer::now, () -> bells++);
    }

    /// Frames until a time.
    private void until(double seconds) {
        Duration end = Duration.ofNanos(Math.round(seconds * 1e9));
        while (pacer.now().compareTo(end) < 0) {
            Duration left = end.minus(pacer.now());
            pacer.await(left.compareTo(FRAME) < 0 ? left : FRAME);
            session = session.update(new Event.Tick(pacer.now()));
            sound.accept(session, pacer.now());
        }
    }

    private void press(double seconds, String key) {
        until(seconds);
        session = session.update(new Event.Pressed(Key.of(key), pacer.now()));
        sound.accept(session, pacer.now());
    }

    @Test
    void aDrillIsPlayedFromItsBeginningToItsLastBell() {
        begin(breaths(3));
        until(30.05);

        assertThat(speakers.log()).containsExactly("0.0 aplay plays 31.5");
        assertThat(sound.finish()).isEmpty();
        assertThat(speakers.log()).containsExactly("0.0 aplay plays 31.5", "30.05 waits for aplay", "30.05 aplay ends");
    }

    /// One start for all of it: what is heard and what is seen never part by as much as an ear notices.
    @Test
    void stepsOfEveryKindAreOneTrack() {
        Breathe settling = new Breathe(
                LONG_EXHALE,
                new Extent.Lasting(Duration.ofMinutes(3)),
                Optional.of(new Settling(12, Duration.ofMinutes(2))),
                "");
        begin(
                settling,
                new Step.Prompt("", "Let the jaw go.", Duration.ofMillis(7300), true),
                new Step.Find("see", 3, "something you see", Optional.of(Duration.ofSeconds(4))),
                new Step.Count(10, "Count each breath out.", Duration.ofMinutes(1)),
                breaths(4));
        double steps = settling.time().toMillis() / 1000.0 + 7.3 + 12 + 60 + 40;
        until(steps - 0.1);

        assertThat(speakers.log()).hasSize(1);
        assertThat(Double.parseDouble(speakers.log().getFirst().substring("0.0 aplay plays ".length())))
                .isCloseTo(steps + 1.5, within(0.002));
    }

    @Test
    void aPauseIsSilentAtOnceAndWhatIsLeftIsPlayedAfterIt() {
        begin(breaths(3));
        press(5, " ");
        press(20, " ");
        until(22);

        assertThat(speakers.log()).containsExactly("0.0 aplay plays 31.5", "5.0 aplay ends", "20.0 aplay plays 26.5");
    }

    @Test
    void anotherPaceIsPlayedFromTheSamePlaceAndNotOftenerThanOnceASecond() {
        begin(breaths(3));
        press(5, "+");
        press(5.2, "+");
        press(5.4, "+");
        until(9);

        assertThat(speakers.log())
                .containsExactly(
                        "0.0 aplay plays 31.5",
                        "5.0 aplay ends",
                        "5.0 aplay plays 25.309",
                        "6.0 aplay ends",
                        "6.0 aplay plays 22.117");
    }

    @Test
    void aSkippedStepIsSkippedInTheSoundToo() {
        begin(breaths(3), breaths(2));
        press(7, "s");
        until(10);

        assertThat(speakers.log()).containsExactly("0.0 aplay plays 51.5", "7.0 aplay ends", "7.0 aplay plays 21.5");
    }

    @Test
    void whoEndsEarlyHearsNothingMore() {
        begin(breaths(3));
        press(7, "q");

        assertThat(speakers.log()).containsExactly("0.0 aplay plays 31.5", "7.0 aplay ends");
    }

    @Test
    void aStepAtOnesOwnPaceIsSilentAfterItsBell() {
        begin(breaths(1), new Step.Find("see", 1, "something you see", Optional.empty()), breaths(2));
        until(13);
        session = session.update(new Event.Pressed(Key.of(Key.Name.ENTER), pacer.now()));
        sound.accept(session, pacer.now());
        until(15);

        assertThat(speakers.log()).containsExactly("0.0 aplay plays 11.5", "13.0 aplay ends", "13.0 aplay plays 21.5");
    }

    @Test
    void anHourIsPlayedTenMinutesAtATime() {
        begin(new Breathe(LONG_EXHALE, new Extent.Lasting(Duration.ofMinutes(25))));
        until(1499);

        assertThat(speakers.log())
                .containsExactly(
                        "0.0 aplay plays 600.0",
                        "600.0 aplay ends",
                        "600.0 aplay plays 600.0",
                        "1200.0 aplay ends",
                        "1200.0 aplay plays 301.5");
    }

    @Test
    void aPlayerThatFailsIsLeftForTheNext() {
        players("missing-one", "broken-one", "aplay");
        begin(breaths(3));
        until(3);

        assertThat(speakers.log())
                .containsExactly("0.0 broken-one plays 31.5", "0.0 broken-one ends", "0.0 aplay plays 31.5");
        assertThat(bells).isZero();
        assertThat(sound.finish())
                .contains("The sound could not be played: missing-one, then broken-one did not go on.");
    }

    @ParameterizedTest
    @CsvSource({"broken-one, 1", "'', 0"})
    void whereNothingPlaysTheTerminalsOwnBellRingsAtEachTurn(String player, int lines) {
        players(player.isEmpty() ? new String[0] : new String[] {player});
        begin(breaths(3));
        until(9);
        assertThat(bells).isEqualTo(2);
        press(12, " ");
        until(20);
        assertThat(bells).isEqualTo(3);
        press(20, " ");
        until(29);
        assertThat(bells).isEqualTo(5);
        assertThat(sound.finish().stream()).hasSize(lines);
    }
}
