package haven.guide;

import static haven.guide.Played.at;
import static haven.guide.Played.press;
import static haven.guide.Played.tick;
import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.drill.Extent;
import haven.drill.Phase;
import haven.drill.Step;
import haven.entry.Ending;
import haven.entry.Practice.Found;
import haven.entry.Practice.PaceChange;
import haven.guide.Key.Name;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Over;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Drill LONG_EXHALE =
            new DrillLibrary().find("long-exhale").orElseThrow();
    private static final Drill GROUND = new DrillLibrary().find("3-3-3").orElseThrow();

    private static Session begin(Drill drill) {
        return Session.begin(drill, false, true, Duration.ZERO);
    }

    private static Breathing breathing(Session session) {
        return (Breathing) session.stage();
    }

    @Test
    void theFirstCueIsThereAtOnce() {
        Session session = begin(LONG_EXHALE);

        assertThat(breathing(session).moment(Duration.ZERO).phase()).isEqualTo(Phase.IN);
        assertThat(session.hasBegun()).isTrue();
    }

    @Test
    void fiveMinutesAreThirtyBreathsAndThenItComesToRest() {
        Session almost = tick(begin(LONG_EXHALE), 299.999);
        Session done = tick(almost, 300.02);

        assertThat(almost.stage()).isInstanceOf(Breathing.class);
        assertThat(done.stage()).isEqualTo(new Closing(at(300), 0));
        assertThat(done.progress().ending()).isEqualTo(Ending.COMPLETED);
        assertThat(done.breaths(at(301))).isEqualTo(30);
        assertThat(done.practised(at(301))).isEqualTo(at(300));
        assertThat(tick(done, 302.51).stage()).isInstanceOf(AskingStrength.class);
    }

    @Test
    void aPauseStopsTheTimeAndNothingElse() {
        Session paused = press(begin(LONG_EXHALE), 5, " ");
        Session going = press(tick(paused, 65), 65, " ");

        assertThat(paused.nextChange(at(6))).isEmpty();
        assertThat(breathing(paused).moment(at(60)).into()).isEqualTo(at(1));
        assertThat(breathing(going).moment(at(66)).into()).isEqualTo(at(2));
        assertThat(going.practised(at(66))).isEqualTo(at(6));
    }

    @Test
    void aFasterPaceStillGivesTheMinutesAskedFor() {
        Session faster = press(begin(LONG_EXHALE), 100, "+");
        Breathing breathing = breathing(faster);

        assertThat(breathing.pace()).isEqualTo(1.05);
        assertThat(faster.progress().paces()).containsExactly(new PaceChange(at(100), 1.05));
        assertThat(breathing.timeline().breaths()).isEqualTo(31);
        assertThat(breathing.breathsAMinute(at(10))).isEqualTo(6.3);
        assertThat(breathing.stillTakes(at(100)).orElseThrow().toMillis()).isEqualTo(200_000);
    }

    @Test
    void theBreathGoesOnFromWhereItWasWhenThePaceChanges() {
        Session session = begin(LONG_EXHALE);
        Duration before = breathing(session).moment(at(7)).into();
        Session slower = press(session, 7, "-");

        assertThat(breathing(slower).moment(at(7)).into()).isEqualTo(before);
        assertThat(breathing(slower).moment(at(8)).into()).isLessThan(at(4)).isGreaterThan(at(3.9));
    }

    @Test
    void changingThePaceToAndFroDoesNotMakeItLonger() {
        Session session = begin(LONG_EXHALE);
        for (int i = 0; i < 100; i++) {
            session = press(session, 10 + i, i % 2 == 0 ? "+" : "-");
        }

        assertThat(breathing(session).pace()).isEqualTo(1);
        Duration end = at(110).plus(breathing(session).stillTakes(at(110)).orElseThrow());
        assertThat(end).isBetween(at(294), at(306));
    }

    @Test
    void paceStaysBetweenHalfAndTwice() {
        Session fast = press(begin(LONG_EXHALE), 1, "+".repeat(50));
        Session slow = press(begin(LONG_EXHALE), 1, "-".repeat(50));

        assertThat(breathing(fast).pace()).isEqualTo(2);
        assertThat(breathing(slow).pace()).isEqualTo(0.5);
    }

    @Test
    void breathsAskedForAreBreathsAtAnyPace() {
        Step.Breathe step = (Step.Breathe) LONG_EXHALE.steps().getFirst();
        Drill ten = LONG_EXHALE.with(List.of(new Step.Breathe(step.pattern(), new Extent.Breaths(10))));

        assertThat(breathing(press(begin(ten), 3, "----")).timeline().breaths()).isEqualTo(10);
    }

    @Test
    void endingEarlyCountsAndIsGentle() {
        Session ended = press(begin(LONG_EXHALE), 34, "q");

        assertThat(ended.stage()).isEqualTo(new Closing(at(34), 1));
        assertThat(ended.progress().ending()).isEqualTo(Ending.STOPPED);
        assertThat(ended.breaths(at(99))).isEqualTo(3);
        assertThat(ended.practised(at(99))).isEqualTo(at(34));
    }

    @Test
    void skippingTheLastStepEndsIt() {
        Session skipped = press(begin(LONG_EXHALE), 25, "s");

        assertThat(skipped.progress().ending()).isEqualTo(Ending.STOPPED);
        assertThat(skipped.breaths(at(26))).isEqualTo(2);
    }

    @Test
    void stepsFollowEachOtherWithoutLosingTime() {
        Step.Breathe step = (Step.Breathe) LONG_EXHALE.steps().getFirst();
        Step one = new Step.Breathe(step.pattern(), new Extent.Breaths(1));
        Session late = tick(begin(LONG_EXHALE.with(List.of(one, one, one))), 25);

        assertThat(breathing(late).step()).isEqualTo(2);
        assertThat(breathing(late).moment(at(25)).into()).isEqualTo(at(1));
        assertThat(late.breaths(at(25))).isEqualTo(2);
    }

    @Test
    void afterAStallItIsWhereTheClockSays() {
        Session stalled = tick(tick(begin(LONG_EXHALE), 1), 27.5);

        assertThat(breathing(stalled).moment(at(27.5)).phase()).isEqualTo(Phase.OUT);
        assertThat(breathing(stalled).moment(at(27.5)).into()).isEqualTo(at(3.5));
    }

    @Test
    void aRatingIsOneKeyAndTenIsTwo() {
        Session asking = tick(press(begin(LONG_EXHALE), 10, "q"), 13);

        assertThat(press(asking, 14, "4").progress().after()).isEqualTo(OptionalInt.of(4));
        assertThat(press(asking, 14, "10").progress().after()).isEqualTo(OptionalInt.of(10));
        assertThat(press(asking, 14, "0").progress().after()).isEqualTo(OptionalInt.of(0));
        assertThat(press(asking, 14, "1").stage()).isInstanceOf(AskingStrength.class);
        assertThat(tick(press(asking, 14, "1"), 15.9).stage()).isInstanceOf(AskingStrength.class);
        assertThat(tick(press(asking, 14, "1"), 16).progress().after()).isEqualTo(OptionalInt.of(1));
        assertThat(press(press(asking, 14, "1"), 14.1, Name.ENTER).progress().after())
                .isEqualTo(OptionalInt.of(1));
        assertThat(press(asking, 14, "xyz")).isEqualTo(asking);
        assertThat(press(asking, 14, Name.ENTER).stage()).isEqualTo(new Over());
        assertThat(press(asking, 14, Name.ENTER).progress().after()).isEmpty();
    }

    @Test
    void aRatingBeforeComesFirstAndMayBeSkipped() {
        Session asking = Session.begin(LONG_EXHALE, true, true, Duration.ZERO);

        assertThat(asking.hasBegun()).isFalse();
        Session rated = press(asking, 2, "7");
        assertThat(rated.progress().before()).isEqualTo(OptionalInt.of(7));
        assertThat(rated.practised(at(3))).isEqualTo(at(1));
        assertThat(press(asking, 2, Name.ENTER).stage()).isInstanceOf(Breathing.class);
        assertThat(press(asking, 2, Name.ESCAPE).isOver()).isTrue();
        assertThat(press(asking, 2, Name.ESCAPE).hasBegun()).isFalse();
    }

    @Test
    void ctrlCEndsAtOnceAndKeepsWhatWasPractised() {
        Session ended = press(begin(LONG_EXHALE), 21, Name.INTERRUPT);

        assertThat(ended.isOver()).isTrue();
        assertThat(ended.progress().exitCode()).isEqualTo(130);
        assertThat(ended.progress().ending()).isEqualTo(Ending.INTERRUPTED);
        assertThat(ended.breaths(at(22))).isEqualTo(2);
    }

    @Test
    void ctrlCAtTheRatingLeavesThePracticeCompleted() {
        Session ended = press(tick(tick(begin(LONG_EXHALE), 300), 303), 304, Name.INTERRUPT);

        assertThat(ended.progress().ending()).isEqualTo(Ending.COMPLETED);
        assertThat(ended.progress().exitCode()).isEqualTo(130);
    }

    @Test
    void aSignalEndsItWithItsCode() {
        Session ended = begin(LONG_EXHALE).update(new Event.Stop(143, at(12)));

        assertThat(ended.progress().exitCode()).isEqualTo(143);
        assertThat(ended.practised(at(15))).isEqualTo(at(12));
    }

    @Test
    void thingsAreFoundOneByOneWithOrWithoutAWord() {
        Session session = press(begin(GROUND), 1, " ");
        session = press(press(session, 2, "red cup"), 3, Name.ENTER);
        session = press(press(session, 4, "xé"), 5, Name.BACKSPACE);
        session = press(session, 6, Name.ENTER);

        assertThat(session.progress().found())
                .containsExactly(new Found("see", ""), new Found("see", "red cup"), new Found("see", "x"));
        assertThat(((Searching) session.stage()).from().sense()).isEqualTo("hear");
        assertThat(session.nextChange(at(7))).isEmpty();
    }

    @Test
    void aSenseCanBeSkippedAndWhatWasTypedIsKept() {
        Session session = press(press(begin(GROUND), 1, "lamp"), 2, Name.TAB);

        assertThat(((Searching) session.stage()).from().sense()).isEqualTo("hear");
        assertThat(session.progress().found()).containsExactly(new Found("see", "lamp"));
    }

    @Test
    void escEndsGroundingAndItCounts() {
        Session session = press(press(begin(GROUND), 1, "   "), 5, Name.ESCAPE);

        assertThat(session.stage()).isInstanceOf(Closing.class);
        assertThat(session.progress().ending()).isEqualTo(Ending.STOPPED);
        assertThat(session.progress().found()).hasSize(3);
    }

    @Test
    void groundingWithAClockGoesOnByItself() {
        Drill paced = GROUND.with(GROUND.steps().stream()
                .map(step -> (Step) ((Step.Find) step).paced(at(15)))
                .toList());
        Session late = tick(begin(paced), 15 * 4 + 2);

        assertThat(((Searching) late.stage()).from().sense()).isEqualTo("hear");
        assertThat(((Searching) late.stage()).index()).isEqualTo(1);
        assertThat(late.progress().found()).isEmpty();
        assertThat(tick(late, 135).progress().ending()).isEqualTo(Ending.COMPLETED);
    }

    @Test
    void withoutKeysGroundingStillComesToItsEnd() {
        Session alone = begin(GROUND).update(new Event.NoMoreKeys(at(1)));

        assertThat(alone.nextChange(at(1))).contains(at(11));
        assertThat(tick(alone, 91).progress().ending()).isEqualTo(Ending.COMPLETED);
    }

    @Test
    void aRatingPressedBeforeTheQuestionIsThereCounts() {
        Session closing = press(begin(LONG_EXHALE), 10, "q");

        assertThat(press(closing, 10.5, "9").progress().after()).isEqualTo(OptionalInt.of(9));
        assertThat(press(closing, 10.5, "10").progress().after()).isEqualTo(OptionalInt.of(10));
        assertThat(press(closing, 10.5, "x").stage()).isInstanceOf(AskingStrength.class);
    }
}
