package haven.guide;

import static haven.guide.Played.at;
import static haven.guide.Played.press;
import static haven.guide.Played.tick;
import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Drill;
import haven.drill.Extent;
import haven.drill.Step;
import haven.entry.Ending;
import haven.entry.Practice.Found;
import haven.guide.Key.Name;
import haven.guide.Resources.Choice;
import haven.guide.Scene.Choosing;
import haven.guide.Scene.Left;
import haven.guide.Scene.Naming;
import haven.guide.Scene.Practising;
import haven.guide.Timed.Prompting;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HardMomentTest {
    private static final Drill BREATHS = breaths();

    private static Drill breaths() {
        Drill drill = FewResources.drill("long-exhale");
        Step.Breathe step = (Step.Breathe) drill.steps().getFirst();
        return drill.with(List.of(step.lasting(new Extent.Breaths(6))));
    }

    private static HardMoment begin() {
        return HardMoment.begin(new FewResources(), BREATHS, Duration.ZERO);
    }

    private static Stage stage(HardMoment moment) {
        return moment.session().orElseThrow().stage();
    }

    private static Choosing choosing(HardMoment moment) {
        return (Choosing) moment.scene();
    }

    private static List<String> labels(HardMoment moment) {
        return choosing(moment).choices().stream().map(Choice::label).toList();
    }

    /// After the first breaths, rated 7.
    private static HardMoment offered() {
        return press(tick(begin(), 60.05), 62, "7");
    }

    /// After the practice that was offered first, which took its 33 seconds.
    private static HardMoment practised(String rating) {
        HardMoment done = tick(press(offered(), 65, Name.ENTER), 98.01);
        return press(press(done, 99, " "), 100, rating);
    }

    @Test
    void theFirstCueIsThereAtOnceAndAMinuteLaterOneKeySaysHowStrong() {
        HardMoment rating = tick(begin(), 60.05);

        assertThat(begin().session().orElseThrow().cue(Duration.ZERO).words()).isEqualTo("breathe in");
        assertThat(stage(rating)).isInstanceOf(AskingStrength.class);
        assertThat(rating.session().orElseThrow().breaths(at(61))).isEqualTo(6);
    }

    @Test
    void sevenKeysGoThroughToTheEnd() {
        HardMoment feeling = practised("4");
        HardMoment end = press(feeling, 110, Name.ENTER, Name.ENTER, Name.ENTER, Name.ENTER);

        assertThat(feeling.scene()).isInstanceOf(Naming.class);
        assertThat(end.scene()).isEqualTo(new Left(0));
        assertThat(end.practices()).extracting(Session::title).containsExactly("long exhale", "let go");
        assertThat(end.practices())
                .extracting(session -> session.progress().ending())
                .containsExactly(Ending.COMPLETED, Ending.COMPLETED);
        assertThat(end.strength()).isEqualTo(OptionalInt.of(7));
        assertThat(end.strengthNow()).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void whatIsOfferedKnowsHowStrongItIsAndWhatIsPickedToo() {
        HardMoment picked = press(offered(), 65, Name.DOWN, Name.UP, Name.DOWN, Name.ENTER);

        assertThat(labels(offered())).containsExactly("let go, 33 seconds", "3-3-3");
        assertThat(stage(picked)).isInstanceOf(Searching.class);
        assertThat(picked.session().orElseThrow().progress().before()).isEqualTo(OptionalInt.of(7));
        assertThat(press(offered(), 65, "2").scene()).isEqualTo(picked.scene());
        assertThat(press(offered(), 65, "9").scene()).isEqualTo(offered().scene());
    }

    @Test
    void enterGoesOnBeforeTheBreathsAreOver() {
        HardMoment early = press(begin(), 12, Name.ENTER);

        assertThat(stage(early)).isInstanceOf(AskingStrength.class);
        assertThat(early.session().orElseThrow().progress().ending()).isEqualTo(Ending.STOPPED);
        assertThat(press(early, 13, Name.ENTER).scene()).isInstanceOf(Choosing.class);
    }

    @Test
    void oneKeyGroundsInstead() {
        HardMoment grounding = press(begin(), 12, "g");

        assertThat(stage(grounding)).isInstanceOf(Searching.class);
        assertThat(grounding.past())
                .extracting(session -> session.practised(at(99)))
                .containsExactly(at(12));
        assertThat(((Practising) grounding.scene()).first()).isFalse();
    }

    @Test
    void whatIsLookedAtStopsTheBreathAndAnyKeyGoesBackToIt() {
        HardMoment looking = press(begin(), 5, "t");
        HardMoment support = press(looking, 20, "h");
        HardMoment back = press(press(support, 50, Name.DOWN), 60, "x");

        assertThat(looking.sheet()).contains(new Sheet(Sheet.Kind.TOOLKIT, 0, true, -1, false));
        assertThat(looking.nextChange(at(6))).isEmpty();
        assertThat(support.sheet()).contains(new Sheet(Sheet.Kind.SUPPORT, 0, true, -1, false));
        assertThat(back.sheet()).isEmpty();
        assertThat(back.session().orElseThrow().practised(at(63))).isEqualTo(at(8));
        HardMoment paused = press(press(press(begin(), 5, " "), 6, "h"), 9, "h");
        assertThat(paused.session().orElseThrow().practised(at(20))).isEqualTo(at(5));
    }

    @Test
    void higherThanBeforeLeadsToOtherWaysAndEyesOpenComesFirst() {
        HardMoment higher = practised("8");

        assertThat(choosing(higher).text())
                .isEqualTo("It is stronger now. A practice does not always help, and that is not your fault.");
        assertThat(labels(higher))
                .containsExactly(
                        "3-3-3", "Ada, 555 0100", "112, call", "name what is going on", "leave it here for now");
        assertThat(stage(press(higher, 101, Name.ENTER))).isInstanceOf(Searching.class);
        assertThat(press(higher, 101, "2").sheet()).contains(new Sheet(Sheet.Kind.SUPPORT, 0, false, -1, false));
        assertThat(press(higher, 101, "4").scene()).isInstanceOf(Naming.class);
        assertThat(press(higher, 101, "5").scene()).isEqualTo(new Left(0));
    }

    @Test
    void afterTheSensesTooPeopleComeFirst() {
        HardMoment grounded = press(press(practised("9"), 101, "1"), 102, Name.TAB, Name.TAB, Name.TAB, Name.ENTER);
        HardMoment still = press(grounded, 103, "9");

        assertThat(labels(still)).startsWith("Ada, 555 0100", "112, call");
    }

    @Test
    void theFirstRatingCountsTooAndTheSensesComeBeforePeople() {
        HardMoment strong = press(tick(begin(), 60.05), 62, "8");

        assertThat(choosing(strong).text())
                .isEqualTo("It is still strong. A practice does not always help, and that is not your fault.");
        assertThat(labels(strong))
                .containsExactly(
                        "3-3-3", "Ada, 555 0100", "112, call", "name what is going on", "leave it here for now");
        HardMoment grounded = press(press(begin(), 5, "g"), 6, Name.TAB, Name.TAB, Name.TAB, Name.ENTER);
        assertThat(labels(press(grounded, 7, "9")).getFirst()).isEqualTo("Ada, 555 0100");
    }

    @Test
    void lowerOrTheSameGoesOnToItsName() {
        assertThat(practised("7").scene()).isInstanceOf(Naming.class);
        assertThat(press(practised("4"), 110, Name.TAB).named()).isPresent();
    }

    @Test
    void whatIsSaidIsKeptWhereverItIsLeft() {
        HardMoment said = press(press(press(practised("4"), 110, "sad"), 111, Name.ENTER), 112, "no answer");

        List<Found> kept = List.of(new Found("feeling", "sad"), new Found("trigger", "no answer"));
        assertThat(press(said, 113, Name.ESCAPE).scene()).isEqualTo(new Left(0));
        assertThat(press(said, 113, Name.ESCAPE)
                        .named()
                        .orElseThrow()
                        .progress()
                        .found())
                .isEqualTo(kept);
        assertThat(said.update(new Event.Stop(143, at(113)))
                        .named()
                        .orElseThrow()
                        .progress()
                        .found())
                .isEqualTo(kept);
        assertThat(said.update(new Event.Stop(143, at(113))).exitCode()).isEqualTo(143);
    }

    @Test
    void itCanBeLeftAtEachPoint() {
        assertThat(press(begin(), 12, "q").scene()).isEqualTo(new Left(0));
        assertThat(press(begin(), 12, "q").practices())
                .extracting(session -> session.progress().ending())
                .containsExactly(Ending.STOPPED);
        assertThat(press(tick(begin(), 60.05), 61, "q").scene()).isEqualTo(new Left(0));
        assertThat(press(offered(), 65, "q").scene()).isEqualTo(new Left(0));
        assertThat(press(offered(), 65, Name.INTERRUPT).exitCode()).isEqualTo(130);
        assertThat(press(begin(), 5, Name.INTERRUPT).exitCode()).isEqualTo(130);
        assertThat(press(press(begin(), 5, "t"), 6, Name.INTERRUPT).exitCode()).isEqualTo(130);
        HardMoment practising = press(offered(), 65, Name.ENTER);
        assertThat(stage(practising)).isInstanceOf(Prompting.class);
        assertThat(press(practising, 70, Name.INTERRUPT).practices())
                .extracting(session -> session.progress().ending())
                .containsExactly(Ending.COMPLETED, Ending.INTERRUPTED);
    }

    @Test
    void withoutKeysItEndsWhereSomethingHasToBeChosen() {
        HardMoment alone = begin().update(new Event.NoMoreKeys(Duration.ZERO));

        assertThat(tick(alone, 59).scene()).isInstanceOf(Practising.class);
        assertThat(tick(alone, 61).scene()).isEqualTo(new Left(0));
        assertThat(offered().update(new Event.NoMoreKeys(at(65))).scene()).isEqualTo(new Left(0));
    }

    @Test
    void aSheetDoesNotScrollBeyondItsEnd() {
        HardMoment scrolled = press(begin(), 5, "h");
        for (int i = 0; i < 20; i++) {
            scrolled = press(scrolled, 6, Name.DOWN);
        }

        assertThat(scrolled.sheet()).contains(new Sheet(Sheet.Kind.SUPPORT, 2, true, -1, false));
    }

    @Test
    void aCountryIsChosenAndMayBeKept() {
        HardMoment countries = press(press(begin(), 5, "h"), 6, "c");
        HardMoment chosen = press(press(countries, 7, Name.DOWN), 8, Name.ENTER);
        HardMoment kept = press(chosen, 9, "k");

        assertThat(press(countries, 7, "i").sheet()).contains(new Sheet(Sheet.Kind.COUNTRIES, 2, true, -1, false));
        assertThat(press(countries, 7, "2").sheet()).isEqualTo(chosen.sheet());
        assertThat(chosen.sheet()).contains(new Sheet(Sheet.Kind.SUPPORT, 0, true, 1, false));
        assertThat(kept.sheet()).contains(new Sheet(Sheet.Kind.SUPPORT, 0, true, 1, true));
        assertThat(press(countries, 7, Name.ESCAPE).sheet())
                .contains(new Sheet(Sheet.Kind.SUPPORT, 0, true, -1, false));
        assertThat(press(kept, 10, "x").sheet()).isEmpty();
    }

    @Test
    void whoCanHelpIsOneKeyAwayAlsoAtTheEndOfABreath() {
        HardMoment closing = tick(press(offered(), 65, Name.ENTER), 98.01);
        HardMoment looking = press(closing, 98.5, "h");

        assertThat(looking.sheet()).contains(new Sheet(Sheet.Kind.SUPPORT, 0, true, -1, false));
        assertThat(stage(tick(press(looking, 120, "q"), 121))).isInstanceOf(AskingStrength.class);
        assertThat(stage(press(closing, 98.5, "x"))).isInstanceOf(AskingStrength.class);
    }

    @Test
    void aDrillByItselfEndsWithItselfAndIsNotNamed() {
        HardMoment drill =
                HardMoment.practising(new FewResources(), Session.begin(Drills.PROMPTS, false, true, Duration.ZERO));
        HardMoment rating = press(tick(drill, 33.01), 34, " ");
        HardMoment strong = press(rating, 35, "9");

        assertThat(press(rating, 35, "3").scene()).isEqualTo(new Left(0));
        assertThat(labels(strong)).containsExactly("3-3-3", "Ada, 555 0100", "112, call", "leave it here for now");
        assertThat(press(strong, 36, "s").scene()).isEqualTo(new Left(0));
        assertThat(press(strong, 36, "2").sheet()).isPresent();
        HardMoment grounded = press(press(strong, 36, "1"), 37, Name.TAB, Name.TAB, Name.TAB, Name.ENTER);
        assertThat(press(grounded, 38, "4").scene()).isEqualTo(new Left(0));
        assertThat(press(grounded, 38, "4").practices())
                .extracting(Session::title)
                .containsExactly("let go", "3-3-3");
    }
}
