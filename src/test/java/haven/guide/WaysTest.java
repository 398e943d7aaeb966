package haven.guide;

import static haven.guide.Played.at;
import static haven.guide.Played.press;
import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.guide.Key.Name;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The one table of keys, held against every screen.
class WaysTest {
    private static final double LATER = 130;

    static Iterable<Map.Entry<String, HardMoment>> screens() {
        return Screens.all().entrySet();
    }

    private static HardMoment after(HardMoment moment, Key key) {
        return moment.pressed(key, at(LATER));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void eachHasAWayOnAndAWayOut(Map.Entry<String, HardMoment> screen) {
        HardMoment moment = screen.getValue();

        List<Act> acts = moment.ways(at(LATER)).stream().map(Way::act).toList();
        assertThat(acts).doesNotHaveDuplicates();
        // What is looked at is left by any key, and so is the end of a practice.
        boolean isLeftByAny = moment.sheet().isPresent() || screen.getKey().contains("the end of");
        assertThat(isLeftByAny || (acts.contains(Act.GO_ON) && acts.contains(Act.END)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aPersonOrANumberIsTwoKeysAway(Map.Entry<String, HardMoment> screen) {
        HardMoment moment = screen.getValue();
        boolean isShown = moment.sheet()
                .filter(sheet -> sheet.kind() == Sheet.Kind.SUPPORT || sheet.kind() == Sheet.Kind.COUNTRIES)
                .isPresent();
        boolean isOneKeyAway = isSupport(after(moment, Key.of("h"))) || isSupport(after(moment, Key.of(Name.HELP)));
        boolean isUnderTheKeys = isSupport(after(after(moment, Key.of("?")), Key.of("h")));
        boolean isAfterTheEnd = isSupport(press(after(moment, Key.of(Name.ESCAPE)), LATER, "h"));

        assertThat(isShown || isOneKeyAway || isUnderTheKeys || isAfterTheEnd).isTrue();
    }

    private static boolean isSupport(HardMoment moment) {
        return moment.sheet().map(Sheet::kind).equals(Optional.of(Sheet.Kind.SUPPORT));
    }

    /// A letter that is no way of a screen is text where words are typed, and nothing anywhere else.
    @ParameterizedTest
    @MethodSource("screens")
    void whatIsNoWayIsTextOrNothing(Map.Entry<String, HardMoment> screen) {
        HardMoment moment = screen.getValue();
        if (moment.sheet().isPresent() || screen.getKey().contains("the end of")) {
            // Any key goes on, or back.
            return;
        }
        for (String letter : "abcdefghijklmnopqrstuvwxyz".split("")) {
            Key key = Key.of(letter);
            boolean isWay = Act.of(key, moment.isTyped())
                    .filter(act -> Way.isAmong(moment.ways(at(LATER)), act))
                    .isPresent();
            HardMoment after = after(moment, key);
            if (moment.isTyped()) {
                assertThat(isWay).isFalse();
                assertThat(typed(after)).isEqualTo(typed(moment) + letter);
            } else if (!isWay) {
                assertThat(after).isEqualTo(moment);
            } else {
                assertThat(after).as(letter).isNotEqualTo(moment);
            }
        }
    }

    private static String typed(HardMoment moment) {
        return switch (moment.session().orElseThrow().stage()) {
            case Searching searching -> searching.typed();
            case Answering answering -> answering.typed();
            default -> "";
        };
    }

    @ParameterizedTest
    @MethodSource("screens")
    void theListOfKeysHasEachOfThem(Map.Entry<String, HardMoment> screen) {
        HardMoment moment = screen.getValue();
        HardMoment keys = after(moment, Key.of("?"));
        if (keys.sheet().map(Sheet::kind).equals(Optional.of(Sheet.Kind.KEYS))
                && moment.sheet().isEmpty()) {
            String list = String.join("\n", keys.sheet().get().lines(keys, 200));
            for (Way way : moment.ways(at(LATER))) {
                String key = way.act().key(moment.isTyped());
                assertThat(list).contains(key.isEmpty() || way.act() == Act.KEYS ? "" : key + Sheet.TAB);
            }
            assertThat(list).contains("people and help lines", "t\t", "toolkit", "ctrl-c");
        }
    }

    /// Every drill, left by its own key, and 9 of 10 after it.
    @ParameterizedTest
    @MethodSource("drills")
    void afterEachDrillAtNineThereIsAWayOnAndANumber(Drill drill) {
        HardMoment moment = HardMoment.practising(new FewResources(), Session.begin(drill, false, true, Duration.ZERO));
        assertThat(isSupport(after(moment, Key.of(Name.HELP)))).isTrue();
        HardMoment strong = press(press(moment, 20, Name.ESCAPE, Name.ENTER), 21, "9");

        Scene.Choosing choosing = (Scene.Choosing) strong.scene();
        assertThat(choosing.text())
                .isEqualTo("It is still strong. A practice does not always help, and that is not your fault.");
        assertThat(choosing.choices())
                .extracting(Resources.Choice::label)
                .contains("Ada, 555 0100", "112, call", "leave it here for now");
        assertThat(isSupport(press(strong, 22, "h"))).isTrue();
        assertThat(press(strong, 22, "q").isOver()).isTrue();
    }

    static List<Drill> drills() {
        return new DrillLibrary().all();
    }
}
