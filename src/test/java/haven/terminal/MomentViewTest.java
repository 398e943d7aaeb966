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
import haven.guide.Screens;
import haven.guide.Session;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
                   enter go on   h help lines   g ground   t toolkit   ? keys   q end
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
                       not tried yet: a common first
                       choice


                   enter choose  h help lines  q end
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

                   It is stronger now. A practice
                   does not always help, and that is
                   not your fault.

                   What would you like?
                   › 3-3-3
                     Ada, 555 0100
                     112, call
                     name what is going on
                     leave it here for now
                   enter choose  h help lines  q end
                """);
    }

    @Test
    void whatIsLookedAtFillsTheScreen() {
        assertThat(draw(type(UNEASY, 101, "2"), 101, 40, 12)).isEqualTo("""
                   Ada, 555 0100
                   Help lines
                   112  call








                   c countries   q back
                """);
    }

    @Test
    void theKeysOfAScreenAreListedWithWhatToKnow() {
        HardMoment box = HardMoment.practising(
                new FewResources(), Session.begin(FewResources.drill("box"), false, true, Duration.ZERO));

        assertThat(draw(type(box, 1, "?"), 1, 80, 24)).isEqualTo("""
                   space       pause, and go on again
                   + -         faster, slower
                   s           skip this
                   n           no holds in this breath
                   enter       on to what comes next
                   h           people and help lines
                   t           your toolkit
                   q           end; stopping early counts
                   ctrl-c      end at once

                   Breathe small and gently. Leave holds out when pregnant or with asthma,
                   epilepsy, heart or lung trouble or high blood pressure, and stop if you
                   feel dizzy or tingling.










                   q back
                """);
        assertThat(draw(type(box, 1, "?"), 1, 40, 12)).isEqualTo("""
                   space       pause, and go on again
                   + -         faster, slower
                   s           skip this
                   n           no holds in this
                               breath
                   enter       on to what comes next
                   h           people and help lines
                   t           your toolkit
                   q           end; stopping early
                               counts

                   down more   q back
                """);
    }

    @Test
    void whereWordsAreTypedTheirKeysAreNoLetters() {
        HardMoment ground = HardMoment.practising(
                new FewResources(), Session.begin(FewResources.drill("3-3-3"), false, true, Duration.ZERO));

        assertThat(draw(type(ground, 1, "?"), 1, 80, 24)).isEqualTo("""
                   enter       found one, with a word or without
                   tab         skip this sense
                   ctrl-g      people and help lines
                   t           your toolkit
                   esc         end; stopping early counts
                   letters     what you type
                   ctrl-c      end at once
















                   q back
                """);
        assertThat(draw(type(ground, 1, "q"), 1, 80, 24)).isEqualTo("""
                   3-3-3







                                               something you see
                                                     ○ ○ ○

                                                       q▏











                   enter found   tab skip   ctrl-g help lines   esc end
                """);
    }

    /// At 40 by 12 too: how to go on, how to end, and who can help.
    @ParameterizedTest
    @MethodSource
    void eachScreenShowsItsWays(Map.Entry<String, HardMoment> screen) {
        for (Size size : List.of(new Size(80, 24), new Size(40, 12))) {
            String[] rows = new MomentView(new Theme(Colours.SIXTEEN, true))
                    .draw(screen.getValue(), Duration.ofSeconds(130), size)
                    .toString()
                    .split("\n");
            String keys = rows[rows.length - 1];
            assertThat(keys).containsAnyOf("q end", "esc end", "q back", "esc back", "enter go on");
            if (size.columns() == 80 && screen.getValue().sheet().isEmpty()) {
                assertThat(keys).containsAnyOf("h help lines", "ctrl-g help lines");
            }
        }
    }

    /// On a telephone's screen too, in a word.
    @Test
    void whoCanHelpStaysInSightWhereWordsAreTyped() {
        HardMoment typed = Screens.all().values().stream()
                .filter(moment -> moment.isTyped() && moment.sheet().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(new MomentView(new Theme(Colours.NONE, true))
                        .draw(typed, Duration.ofSeconds(130), new Size(40, 12))
                        .toString())
                .contains("ctrl-g help  esc end");
    }

    static Iterable<Map.Entry<String, HardMoment>> eachScreenShowsItsWays() {
        return Screens.all().entrySet();
    }
}
