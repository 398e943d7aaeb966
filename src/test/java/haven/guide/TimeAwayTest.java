package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.TimeOutState;
import haven.guide.Key.Name;
import haven.terminal.Theme;
import haven.terminal.Theme.Colours;
import haven.terminal.TimeAwayView;
import haven.terminal.Tty.Size;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TimeAwayTest {
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private static TimeAway begun() {
        Function<Duration, HardMoment> breath = now ->
                HardMoment.practising(new FewResources(), Session.begin(FewResources.drill("box"), false, false, now));
        return TimeAway.begin(new TimeAway.Terms(
                List.of("I need a break. I will be back at 22:00.", "Let's go on at 22:00."),
                "22:00",
                LENGTH,
                LENGTH::minus,
                breath,
                breath,
                (act, ways, now) -> HardMoment.looking(new FewResources(), act, ways, now)));
    }

    private static Duration at(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static String drawn(TimeAway away, double seconds, int columns, int rows) {
        return new TimeAwayView(new Theme(Colours.NONE, false))
                .draw(away, at(seconds), new Size(columns, rows))
                .toString();
    }

    @Test
    void eachSecondIsDueAndThenEachMinute() {
        assertThat(begun().nextChange(at(0))).hasValue(at(1));
        assertThat(begun().nextChange(at(10.25))).hasValue(at(11));
        assertThat(begun().nextChange(at(1800))).hasValue(at(1860));
        assertThat(begun().nextChange(at(1830))).hasValue(at(1860));
    }

    @Test
    void keysLeadToOtherWordsIntoADrillAndBack() {
        TimeAway other = begun().pressed(Key.of(Name.DOWN), at(1));
        assertThat(other.words()).isEqualTo("Let's go on at 22:00.");
        assertThat(other.pressed(Key.of(Name.DOWN), at(2)).words()).startsWith("I need");
        TimeAway breathing = other.pressed(Key.of(Name.ENTER), at(3));
        assertThat(breathing.drill()).isPresent();
        TimeAway stopped = breathing.pressed(Key.of("q"), at(9)).update(new Event.Tick(at(20)));
        assertThat(stopped.drill()).isEmpty();
        assertThat(stopped.isOver()).isFalse();
        assertThat(stopped.drills()).hasSize(1);
        TimeAway back = stopped.pressed(Key.of("b"), at(30));
        assertThat(back.becomes()).isEqualTo(TimeOutState.BACK);
        assertThat(back.exit()).hasValue(0);
    }

    @Test
    void whoCanHelpIsAKeyAwayAndTheKeysToo() {
        TimeAway helped = begun().pressed(Key.of("h"), at(1));
        assertThat(drawn(helped, 2, 40, 12)).contains("Ada, 555 0100");
        TimeAway returned = helped.pressed(Key.of("q"), at(3));
        assertThat(returned.drill()).isEmpty();
        assertThat(returned.isOver()).isFalse();
        assertThat(drawn(returned.pressed(Key.of("?"), at(4)), 5, 60, 16))
                .contains("drop your time-out", "people and help lines", "you are back");
        assertThat(helped.pressed(Key.of(Name.INTERRUPT), at(5)).exit()).hasValue(130);
        assertThat(helped.update(new Event.Stop(143, at(5))).exit()).hasValue(143);
    }

    @Test
    void oneThatIsDroppedIsLeft() {
        TimeAway dropped = begun().pressed(Key.of("d"), at(1));
        assertThat(dropped.becomes()).isEqualTo(TimeOutState.LET_GO);
        assertThat(dropped.exit()).hasValue(0);
    }

    @Test
    void whoIsStoppedInADrillIsStoppedAndNotBack() {
        TimeAway breathing = begun().pressed(Key.of(Name.ENTER), at(3));
        assertThat(breathing.pressed(Key.of(Name.INTERRUPT), at(5)).exit()).hasValue(130);
        TimeAway left = begun().update(new Event.Stop(143, at(5)));
        assertThat(left.exit()).hasValue(143);
        assertThat(left.becomes()).isEqualTo(TimeOutState.OPEN);
    }

    @Test
    void aTelephonesScreenHasTheWordsTheClockAndWhereHelpIs() {
        assertThat(drawn(begun(), 10.2, 40, 12)).isEqualTo("""
                   time-out

                   "I need a break. I will be back at
                                22:00."

                                 29:50
                    Back at 22:00, if that is safe.
                   If they frighten you: h help lines


                   ----------------------------------
                   b back   enter breathe   q leave
                """);
    }

    @Test
    void whenItIsTimeItSaysSoAndSendsNobodyBack() {
        assertThat(drawn(begun(), 1800 + 12 * 60, 80, 12)).isEqualTo("""
                   time-out

                                                  It is time.
                          It was until 22:00, 12 minutes ago. Going back is up to you.

                          Need longer? Tell them until when: haven timeout --back 20m
                                       If they frighten you: h help lines



                   ==========================================================================
                   b back   d drop it   enter breathe   g ground   ? keys   q leave
                """);
    }

    @Test
    void theLowestScreenKeepsTheTimeAndWhereHelpIs() {
        assertThat(drawn(begun(), 10.2, 20, 6)).isEqualTo("""
                       29:50
                 Back at 22:00, if
                   that is safe.
                  If they frighten
                 you: h help lines
                 enter breathe
                """);
    }
}
