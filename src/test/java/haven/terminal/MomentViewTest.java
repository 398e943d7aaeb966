package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Drill;
import haven.drill.Extent;
import haven.drill.Step;
import haven.guide.Event;
import haven.guide.FewResources;
import haven.guide.HardMoment;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentViewTest {
    private static final HardMoment FIRST = HardMoment.begin(new FewResources(), breaths(), Duration.ZERO);
    private static final HardMoment OFFERED = type(tick(FIRST, 61), 62, "7");
    private static final HardMoment UNEASY = type(type(tick(enter(OFFERED, 65), 99), 100, " "), 101, "9");

    private static Drill breaths() {
        Drill drill = FewResources.drill("long-exhale");
        Step.Breathe step = (Step.Breathe) drill.steps().getFirst();
        return drill.with(List.of(step.lasting(new Extent.Breaths(6))));
    }

    private static HardMoment tick(HardMoment moment, int seconds) {
        return moment.update(new Event.Tick(Duration.ofSeconds(seconds)));
    }

    private static HardMoment type(HardMoment moment, int seconds, String key) {
        return moment.update(new Event.Pressed(Key.of(key), Duration.ofSeconds(seconds)));
    }

    private static HardMoment enter(HardMoment moment, int seconds) {
        return moment.update(new Event.Pressed(Key.of(Name.ENTER), Duration.ofSeconds(seconds)));
    }

    private static String draw(HardMoment moment, int seconds, int columns, int rows) {
        return new MomentView(new Theme(Colours.SIXTEEN, true))
                .draw(moment, Duration.ofSeconds(seconds), new Size(columns, rows))
                .toString();
    }

    @Test
    void theFirstBreathSaysWhatElseThereIs() {
        assertThat(draw(FIRST, 3, 80, 24)).isEqualTo("""
                   long exhale                                                      0:57 left





                                                   ▗▄▟████▙▄▖
                                                 ▗████████████▖
                                                ▗██████████████▖
                                                ████████████████
                                                ████████████████
                                                ▝██████████████▘
                                                 ▝████████████▘
                                                   ▝▀▜████▛▀▘


                                                   breathe in
                                                       1




                   ━━━╸──────────────────────────────────────────────────────────────────────
                   enter go on   h help lines   g ground   t toolkit   q end
                """);
    }

    @Test
    void onTwentyBySixTheBreathIsWhole() {
        assertThat(draw(FIRST, 3, 20, 6)).isEqualTo("""
                 long exhale
                        ▄██▄
                       ▐████▌
                        ▀██▀
                   breathe in  1
                 enter go on  q end
                """);
    }

    @Test
    void whatIsOfferedSaysWhy() {
        assertThat(draw(OFFERED, 62, 40, 12)).isEqualTo("""

                   What next?

                   › let go, 33 seconds
                       clearly lower afterwards 5 of
                       6 times
                     3-3-3
                       nothing known yet: a common
                       first choice


                   enter choose   q end
                """);
    }

    @Test
    void onTwentyBySixOnlyTheNamesAreOffered() {
        assertThat(draw(OFFERED, 62, 20, 6)).isEqualTo("""
                 What next?
                 › let go, 33 seco…
                   3-3-3


                 enter choose
                """);
    }

    @Test
    void theUneasyMomentIsOneScreen() {
        assertThat(draw(UNEASY, 101, 40, 12)).isEqualTo("""

                   It is stronger now. That happens,
                   and is no mistake of yours. The
                   breath can wait.

                   What would you like?
                   › 3-3-3
                     Ada, 555 0100
                     112, call
                     name what is going on
                     leave it here for now
                   enter choose   q end
                """);
    }

    @Test
    void whatIsLookedAtFillsTheScreen() {
        assertThat(draw(type(UNEASY, 101, "2"), 101, 40, 12)).isEqualTo("""
                   Ada, 555 0100
                   Help lines
                   112  call








                   c countries   any key goes back
                """);
    }
}
