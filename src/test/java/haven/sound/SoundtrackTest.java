package haven.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import haven.drill.BreathPattern;
import haven.drill.DrillLibrary;
import haven.drill.Extent;
import haven.drill.Phase;
import haven.drill.Settling;
import haven.drill.Step;
import haven.drill.Step.Breathe;
import haven.drill.Step.Prompt;
import haven.drill.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is heard along a drill, and when.
@Execution(ExecutionMode.CONCURRENT)
class SoundtrackTest {
    private static final double FIVE_MILLIS = 0.005;
    private static final double LOWEST = 196;
    private static final double HIGHEST = 196 * Math.pow(2, 7.0 / 12);
    private static final BreathPattern EVEN = pattern(4, 0, 0, 4, 0);
    private static final BreathPattern BOX = pattern(4, 0, 4, 4, 4);

    private static BreathPattern pattern(double in, double sip, double hold, double out, double rest) {
        return new BreathPattern(seconds(in), seconds(sip), seconds(hold), seconds(out), seconds(rest));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private static Step breaths(BreathPattern pattern, int count) {
        return new Breathe(pattern, new Extent.Breaths(count));
    }

    private static Step prompt(double seconds) {
        return new Prompt("", "Let the jaw go.", seconds(seconds), true);
    }

    private static Heard heard(Step... steps) {
        return Heard.of(Soundtrack.of(List.of(steps)).all());
    }

    @Test
    void theToneRisesWithTheInhaleAndFallsWithTheExhale() {
        Heard heard = heard(breaths(EVEN, 2));
        Timeline timeline = new Timeline(EVEN, 2, Optional.empty());
        List<Double> pitches = new ArrayList<>();
        for (double time : new double[] {1, 2, 3, 5, 6, 7, 9, 10, 11}) {
            double level = timeline.at(seconds(time)).level();
            double pitch = heard.pitch(time - 0.05, time + 0.05);
            assertThat(pitch).isCloseTo(LOWEST * Math.pow(2, level * 7 / 12), within(0.5));
            pitches.add((double) Math.round(pitch));
        }
        assertThat(pitches).containsExactly(208d, 240d, 277d, 277d, 240d, 208d, 208d, 240d, 277d);
    }

    @Test
    void aHoldIsSteadyAndQuieterAndARestIsNearlySilent() {
        Heard heard = heard(breaths(BOX, 1));

        assertThat(heard.pitch(5, 7.9)).isCloseTo(HIGHEST, within(0.1));
        assertThat(heard.pitch(13, 15.9)).isCloseTo(LOWEST, within(0.1));
        assertThat(heard.peak(1, 3.9)).isCloseTo(0.2, within(0.01));
        assertThat(heard.peak(5, 7.9)).isCloseTo(0.09, within(0.01));
        assertThat(heard.peak(9, 11.9)).isCloseTo(0.2, within(0.01));
        assertThat(heard.peak(13, 15.9)).isCloseTo(0.008, within(0.001));
    }

    @Test
    void aSipGoesOnUpward() {
        Heard heard = heard(breaths(pattern(2.5, 1.5, 0, 7, 0), 1));

        assertThat(heard.pitch(2.4, 2.5)).isCloseTo(LOWEST * Math.pow(2, 0.75 * 7 / 12), within(0.7));
        assertThat(heard.pitch(3.2, 3.3)).isCloseTo(LOWEST * Math.pow(2, (0.75 + 0.25 / 2) * 7 / 12), within(0.7));
        assertThat(heard.pitch(3.95, 4)).isCloseTo(HIGHEST, within(0.7));
    }

    @Test
    void aBellBeginsEachPrompt() {
        Heard heard = heard(prompt(5), prompt(7.3), prompt(4));

        assertThat(heard.louderThan(0.02, 0)).isBetween(0d, FIVE_MILLIS);
        assertThat(heard.peak(2, 5)).isZero();
        assertThat(heard.louderThan(0.02, 4)).isBetween(5d, 5 + FIVE_MILLIS);
        assertThat(heard.louderThan(0.02, 9)).isBetween(12.3, 12.3 + FIVE_MILLIS);
        assertThat(heard.pitch(5.1, 5.2)).isCloseTo(528, within(0.5));
        assertThat(heard.louderThan(0.02, 15)).isBetween(16.3, 16.3 + FIVE_MILLIS);
        assertThat(heard.seconds()).isCloseTo(17.8, within(1e-4));
    }

    @Test
    void aCountHasABellAtItsBeginningAndAtItsEnd() {
        Heard heard = heard(new Step.Count(10, "Count each breath out.", Duration.ofMinutes(1)));

        assertThat(heard.louderThan(0.02, 0)).isBetween(0d, FIVE_MILLIS);
        assertThat(heard.peak(2, 60)).isZero();
        assertThat(heard.louderThan(0.02, 2)).isBetween(60d, 60 + FIVE_MILLIS);
    }

    @Test
    void whatGoesAtOnesOwnPaceTakesItsUsualTime() {
        Step find = new Step.Find("see", 3, "something you see", Optional.empty());
        Heard heard = heard(
                find,
                new Step.Ask("need", "What do you need?", Step.Ask.Kind.WORDS, List.of(), Duration.ofSeconds(20)));

        for (double bell : new double[] {10, 20, 30, 50}) {
            assertThat(heard.louderThan(0.02, bell - 5)).isBetween(bell, bell + FIVE_MILLIS);
        }
        assertThat(heard.seconds()).isCloseTo(51.5, within(1e-4));
    }

    @Test
    void everyTurnIsWhereTheTimelineHasIt() {
        Soundtrack track = Soundtrack.of(List.of(breaths(BOX, 2), prompt(1.5), breaths(EVEN, 1)));

        assertThat(track.glides())
                .extracting(Glide::from)
                .containsExactly(0L, 88200L, 176400L, 264600L, 352800L, 441000L, 529200L, 617400L, 738675L, 826875L);
        assertThat(track.glides()).extracting(Glide::to).last().isEqualTo(915075L);
    }

    @Test
    void aRestEndsWithTheNextBreathsBell() {
        Heard heard = heard(breaths(BOX, 2));

        assertThat(heard.louderThan(0.012, 15)).isBetween(16d, 16 + FIVE_MILLIS);
    }

    /// Walked a millisecond at a time: the phase that the timeline has is the one that is heard.
    @ParameterizedTest
    @CsvSource({"1, 0", "1.05, 0", "0.5, 0", "2, 0", "1, 12", "0.907, 12", "1.3, 3"})
    void turnsKeepToTheTimelineAtEveryPaceAndWhileTheRateSettles(double pace, double from) {
        Optional<Settling> settling =
                from == 0 ? Optional.empty() : Optional.of(new Settling(from, Duration.ofMinutes(2)));
        BreathPattern pattern = pattern(3.3, 0.7, 1.1, 5.9, 0.4);
        Timeline timeline = Timeline.lasting(pattern, Duration.ofMinutes(5), settling);
        Breathe step = new Breathe(pattern, new Extent.Breaths(timeline.breaths()), settling, "");
        Soundtrack track = new Soundtrack(List.of(new Segment(step, Optional.of(timeline), pace)));

        List<Long> turns = new ArrayList<>();
        Phase before = Phase.REST;
        for (long millis = 0; millis < timeline.length().toMillis(); millis++) {
            Duration now = Duration.ofMillis(millis);
            Phase phase = timeline.at(now).phase();
            if (phase != before) {
                Duration start = now.minus(timeline.at(now).into());
                turns.add(Soundtrack.sample(Duration.ofNanos(Math.round(start.toNanos() / pace))));
            }
            before = phase;
        }
        assertThat(track.glides()).hasSameSizeAs(turns);
        for (int i = 0; i < turns.size(); i++) {
            assertThat(track.glides().get(i).from()).isBetween(turns.get(i) - 1, turns.get(i) + 1);
        }
        double length = timeline.length().toNanos() / pace / 1e9;
        assertThat(Soundtrack.time(track.samples()).toNanos() / 1e9).isCloseTo(length + 1.5, within(1e-4));
    }

    @Test
    void afterAnHourItIsStillOnTheSample() {
        Step hour = new Breathe(pattern(3.7, 0, 0, 6.1, 0), new Extent.Lasting(Duration.ofMinutes(60)));
        Soundtrack track = Soundtrack.of(List.of(hour));

        int breaths = 367;
        assertThat(track.glides()).hasSize(2 * breaths);
        assertThat(track.glides().getLast().from()).isEqualTo(Math.round(((breaths - 1) * 9.8 + 3.7) * Sound.RATE));
    }

    @Test
    void paceChangesTheBreathAndNothingElse() {
        Breathe step = new Breathe(EVEN, new Extent.Breaths(2));
        Segment faster = new Segment(step, Optional.of(step.timeline()), 1.25);
        Soundtrack track = new Soundtrack(List.of(faster, Segment.of(prompt(10))));

        assertThat(track.start(0)).isEqualTo(Duration.ZERO);
        assertThat(track.start(1)).isEqualTo(Duration.ofMillis(12_800));
        assertThat(track.start(2)).isEqualTo(Duration.ofMillis(22_800));
    }

    /// A click is a jump; the steepest that a soft tone and its bells go is far below one.
    @Test
    void nothingClicksAndNothingIsTooLoud() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 60; round++) {
            List<Step> steps = new ArrayList<>();
            for (int step = 0; step < 4; step++) {
                steps.add(
                        random.nextInt(3) == 0
                                ? prompt(1 + random.nextInt(5))
                                : breaths(anyPattern(random), 1 + random.nextInt(3)));
            }
            Heard heard = Heard.of(Soundtrack.of(steps).all());
            assertThat(heard.steepest()).as("%s", steps).isLessThan(0.12);
            assertThat(heard.peak(0, heard.seconds())).as("%s", steps).isLessThan(0.75);
        }
    }

    private static BreathPattern anyPattern(SplittableRandom random) {
        return pattern(
                0.5 + random.nextInt(400) / 100.0,
                random.nextInt(2) * random.nextInt(200) / 100.0,
                random.nextInt(2) * random.nextInt(200) / 100.0,
                0.5 + random.nextInt(400) / 100.0,
                random.nextInt(2) * random.nextInt(200) / 100.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 1.3, 4, 7.77, 8, 14.2, 40, 41})
    void fromTheMiddleItIsHeardAsFromItsBeginning(double from) {
        List<Step> steps = List.of(breaths(BOX, 2), prompt(8), breaths(EVEN, 1));
        Heard all = Heard.of(Soundtrack.of(steps).all());
        Heard rest = Heard.of(Soundtrack.of(steps).from(Math.round(from * Sound.RATE)));

        assertThat(rest.seconds()).isCloseTo(all.seconds() - from, within(1e-4));
        assertThat(rest.peak(0, 0.001)).isLessThan(0.03);
        for (double time = 0.1; time < rest.seconds() - 0.2; time += 0.1) {
            assertThat(rest.peak(time, time + 0.1)).isCloseTo(all.peak(from + time, from + time + 0.1), within(0.06));
        }
    }

    @Test
    void everyDrillOfTheLibraryHasItsLengthAndAnEnd() {
        DrillLibrary library = new DrillLibrary();
        for (String name : library.names()) {
            haven.drill.Drill drill = library.find(name).orElseThrow();
            Soundtrack track = Soundtrack.of(drill.steps());
            assertThat(Soundtrack.time(track.samples()).toMillis())
                    .as(name)
                    .isBetween(
                            drill.usualLength().toMillis() + 1499,
                            drill.usualLength().toMillis() + 1501);
        }
    }
}
