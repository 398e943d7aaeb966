package haven.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static final Duration NONE = Duration.ZERO;
    private static final BreathPattern BOX = new BreathPattern(seconds(4), NONE, seconds(4), seconds(4), seconds(4));
    private static final BreathPattern SIGH =
            new BreathPattern(Duration.ofMillis(2500), seconds(1), NONE, seconds(7), NONE);

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    @ParameterizedTest
    @CsvSource({
        "0,     IN,   0, 4, 0.0",
        "2,     IN,   0, 2, 0.5",
        "3.999, IN,   0, 1, 1.0",
        "4,     HOLD, 0, 4, 1.0",
        "8,     OUT,  0, 4, 1.0",
        "10.5,  OUT,  0, 2, 0.309",
        "12,    REST, 0, 4, 0.0",
        "15.2,  REST, 0, 1, 0.0",
        "16,    IN,   1, 4, 0.0",
        "31.9,  REST, 1, 1, 0.0",
        "32,    REST, 1, 1, 0.0",
        "99,    REST, 1, 1, 0.0",
        "-1,    IN,   0, 4, 0.0",
    })
    void aMomentFollowsFromTheTimeAlone(double at, Phase phase, int breath, int count, double level) {
        Moment moment = new Timeline(BOX, 2, Optional.empty()).at(seconds(at));

        assertThat(moment.phase()).isEqualTo(phase);
        assertThat(moment.breath()).isEqualTo(breath);
        assertThat(moment.count()).isEqualTo(count);
        assertThat(moment.level()).isCloseTo(level, within(0.01));
    }

    @Test
    void aSighTakesASipOnTopOfTheInhale() {
        Timeline timeline = new Timeline(SIGH, 1, Optional.empty());

        assertThat(timeline.at(seconds(2.499)).level()).isCloseTo(0.75, within(0.01));
        assertThat(timeline.at(seconds(2.5)).phase()).isEqualTo(Phase.SIP);
        assertThat(timeline.at(seconds(3.499)).level()).isCloseTo(1, within(0.01));
        assertThat(timeline.at(seconds(3.5)).phase()).isEqualTo(Phase.OUT);
    }

    @Test
    void anHourChangesPhaseOnTheSecondToTheEnd() {
        Timeline timeline = Timeline.lasting(BOX, Duration.ofMinutes(60), Optional.empty());
        List<Duration> changes = new ArrayList<>();
        Duration at = Duration.ZERO;
        Phase phase = null;
        while (at.compareTo(timeline.length()) < 0) {
            Moment moment = timeline.at(at);
            if (moment.phase() != phase) {
                changes.add(at);
                phase = moment.phase();
            }
            at = at.plus(moment.untilChange());
        }

        assertThat(changes).hasSize(900);
        for (int i = 0; i < changes.size(); i++) {
            assertThat(changes.get(i)).isEqualTo(seconds(4L * i));
        }
        assertThat(at).isEqualTo(Duration.ofMinutes(60));
    }

    @ParameterizedTest
    @CsvSource({"300, 19", "16, 1", "1, 1", "25, 2", "23, 1", "3600, 225"})
    void aLengthOfTimeBecomesTheWholeBreathsNearestToIt(long length, int breaths) {
        assertThat(Timeline.lasting(BOX, seconds(length), Optional.empty()).breaths())
                .isEqualTo(breaths);
    }

    @Test
    void breathsAreCountedWhenTheyAreWhole() {
        Timeline timeline = new Timeline(BOX, 3, Optional.empty());

        assertThat(timeline.breathsAt(seconds(15.999))).isZero();
        assertThat(timeline.breathsAt(seconds(16))).isEqualTo(1);
        assertThat(timeline.breathsAt(seconds(500))).isEqualTo(3);
    }

    @Test
    void aTimelineOfNoBreathIsRefused() {
        assertThatThrownBy(() -> new Timeline(BOX, 0, Optional.empty()))
                .hasMessage("a timeline has one breath or more, not 0");
    }

    @Test
    void theCountOfHalfSecondsNeverExceedsTheWholeSeconds() {
        BreathPattern coherent = new BreathPattern(Duration.ofMillis(5500), NONE, NONE, Duration.ofMillis(5500), NONE);
        Timeline timeline = new Timeline(coherent, 1, Optional.empty());

        assertThat(timeline.at(seconds(0)).count()).isEqualTo(5);
        assertThat(timeline.at(seconds(0.6)).count()).isEqualTo(5);
        assertThat(timeline.at(seconds(1.6)).count()).isEqualTo(4);
        assertThat(timeline.at(seconds(5.4)).count()).isEqualTo(1);
    }

    @Test
    void aBreathThatSettlesComesFromTwelveToSixAMinuteInTwoMinutes() {
        BreathPattern six = new BreathPattern(
                Duration.ofSeconds(4), Duration.ZERO, Duration.ZERO, Duration.ofSeconds(6), Duration.ZERO);
        Timeline timeline =
                Timeline.lasting(six, Duration.ofMinutes(5), Optional.of(new Settling(12, Duration.ofMinutes(2))));

        assertThat(timeline.at(Duration.ZERO).length()).isEqualTo(Duration.ofSeconds(2));
        assertThat(timeline.at(seconds(4.9)).phase()).isEqualTo(Phase.OUT);
        assertThat(timeline.at(seconds(5)).breath()).isEqualTo(1);
        assertThat(timeline.at(seconds(64)).length().toMillis()).isBetween(2_600L, 4_100L);
        assertThat(timeline.at(seconds(140)).length().toMillis()).isIn(4_000L, 6_000L);
        assertThat(timeline.breaths()).isEqualTo(36);
        assertThat(timeline.length().minusMinutes(5).abs()).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aBreathThatSettlesLosesNoInstant() {
        BreathPattern six = new BreathPattern(
                Duration.ofSeconds(4), Duration.ofSeconds(1), Duration.ZERO, Duration.ofSeconds(5), Duration.ZERO);
        Timeline timeline = new Timeline(six, 20, Optional.of(new Settling(12, Duration.ofMinutes(2))));
        Duration end = timeline.length();

        Duration next = Duration.ZERO;
        int changes = 0;
        while (next.compareTo(end) < 0) {
            Moment moment = timeline.at(next);
            assertThat(moment.into()).as("at " + next).isEqualTo(Duration.ZERO);
            next = next.plus(moment.length());
            changes++;
        }
        assertThat(changes).isEqualTo(60);
        assertThat(next).isEqualTo(end);
        assertThat(timeline.length()).isLessThanOrEqualTo(end);
    }
}
