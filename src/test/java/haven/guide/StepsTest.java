package haven.guide;

import static haven.guide.Played.at;
import static haven.guide.Played.press;
import static haven.guide.Played.tick;
import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Drill;
import haven.entry.Ending;
import haven.entry.Practice.Found;
import haven.guide.Key.Name;
import haven.guide.Stage.Closing;
import haven.guide.Stage.Over;
import haven.guide.Timed.Counting;
import haven.guide.Timed.Prompting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words to follow, breaths to count, questions, and what is told before.
class StepsTest {
    private static Session begin(Drill drill) {
        return Session.begin(drill, false, false, Duration.ZERO);
    }

    @Test
    void wordsGoOnByThemselvesWhenTheyAreDue() {
        Session second = tick(begin(Drills.PROMPTS), 10.04);
        Session third = tick(second, 34);

        assertThat(second.stage())
                .isEqualTo(new Prompting(
                        1, (haven.drill.Step.Prompt) Drills.PROMPTS.steps().get(1), Stopwatch.started(at(10))));
        assertThat(third.stage()).isEqualTo(new Closing(at(33), 0));
        assertThat(third.progress().ending()).isEqualTo(Ending.COMPLETED);
        assertThat(third.practised(at(50))).isEqualTo(at(33));
    }

    @Test
    void wordsSayHowLongTheWholeStillTakes() {
        assertThat(begin(Drills.PROMPTS).left(at(4))).contains(at(29));
        assertThat(begin(Drills.PROMPTS).nextChange(at(4.2))).contains(at(5));
        assertThat(begin(Drills.PROMPTS).nextChange(at(9.5))).contains(at(10));
    }

    @Test
    void wordsCanBePausedSkippedAndHeardOnceMore() {
        Session paused = press(begin(Drills.PROMPTS), 4, " ");
        Session on = press(tick(paused, 100), 100, " ");
        Session skipped = press(on, 102, "s");
        Session again = press(skipped, 103, Name.LEFT);
        Session here = press(skipped, 105, Name.LEFT);

        assertThat(paused.nextChange(at(50))).isEmpty();
        assertThat(on.left(at(100))).contains(at(29));
        assertThat(skipped.step()).isEqualTo(1);
        assertThat(again.step()).isZero();
        assertThat(here.step()).isEqualTo(1);
        assertThat(here.left(at(105))).contains(at(23));
        assertThat(skipped.practised(at(105))).isEqualTo(at(9));
    }

    @Test
    void stoppingInTheMiddleOfWordsCounts() {
        Session stopped = press(begin(Drills.PROMPTS), 12, "q");

        assertThat(stopped.progress().ending()).isEqualTo(Ending.STOPPED);
        assertThat(stopped.practised(at(60))).isEqualTo(at(12));
    }

    @Test
    void aKeyCountsOneOnAndTheLastIsFollowedByTheFirst() {
        Session three = press(begin(Drills.COUNT), 9, Name.ENTER, Name.ENTER);
        Session again = press(three, 12, Name.ENTER);
        Session lost = press(press(again, 15, Name.ENTER), 16, Name.LEFT);

        assertThat(((Counting) three.stage()).number()).isEqualTo(3);
        assertThat(((Counting) again.stage()).number()).isEqualTo(1);
        assertThat(((Counting) lost.stage()).number()).isEqualTo(1);
        assertThat(lost.breaths(at(16))).isEqualTo(4);
        assertThat(tick(lost, 60.01).progress().ending()).isEqualTo(Ending.COMPLETED);
    }

    @Test
    void aCountThatIsPausedGoesOnWithAnyNumber() {
        Session paused = press(begin(Drills.COUNT), 10, "p");
        Session on = press(tick(paused, 300), 300, " ");

        assertThat(((Counting) on.stage()).number()).isEqualTo(1);
        assertThat(on.left(at(300))).contains(at(50));
    }

    @Test
    void aFeelingIsTypedByItsFirstLettersAndAnotherMayFollow() {
        Session typing = press(begin(Drills.QUESTIONS), 1, "a");
        Session two = press(press(typing, 2, "n,"), 3, Name.DOWN, Name.DOWN, Name.DOWN);
        Session next = press(two, 4, Name.ENTER);

        assertThat(((Answering) typing.stage()).matches()).containsExactly("afraid", "angry");
        assertThat(((Answering) press(typing, 2, "x").stage()).matches()).isEmpty();
        assertThat(((Answering) two.stage()).picked()).containsExactly("angry");
        assertThat(next.step()).isEqualTo(1);
        assertThat(next.progress().found()).containsExactly(new Found("feeling", "angry"), new Found("feeling", "sad"));
    }

    @Test
    void aWordThatHavenDoesNotKnowIsTheirOwn() {
        Session own = press(press(begin(Drills.QUESTIONS), 1, "at sea"), 2, Name.ENTER);

        assertThat(own.progress().found()).containsExactly(new Found("feeling", "at sea"));
        assertThat(((Answering) press(begin(Drills.QUESTIONS), 1, "ou").stage()).matches())
                .containsExactly("left out");
    }

    @Test
    void enterAloneGoesOnAndKeepsNothing() {
        Session next = press(begin(Drills.QUESTIONS), 1, Name.ENTER);
        Session last = press(next, 2, Name.ENTER);
        Session done = press(last, 3, Name.ENTER);

        assertThat(done.stage()).isEqualTo(new Closing(at(3), 0));
        assertThat(done.progress().found()).isEmpty();
    }

    @Test
    void aRatingIsOneKeyAndTenIsTwo() {
        Session rating = press(begin(Drills.QUESTIONS), 1, Name.ENTER);

        assertThat(press(rating, 2, "7").progress().found()).containsExactly(new Found("strength", "7"));
        assertThat(press(rating, 2, "10").progress().found()).containsExactly(new Found("strength", "10"));
        assertThat(press(rating, 2, "1").step()).isEqualTo(1);
        assertThat(press(press(rating, 2, "1"), 3, Name.ENTER).progress().found())
                .containsExactly(new Found("strength", "1"));
        assertThat(press(rating, 2, "x").step()).isEqualTo(1);
    }

    @Test
    void aBeliefIsANumberUpToAHundred() {
        Session belief = press(press(begin(Drills.BELIEF), 1, "nobody likes me"), 2, Name.ENTER);

        assertThat(believed(belief, "80")).isEqualTo("80");
        assertThat(believed(belief, "100")).isEqualTo("100");
        assertThat(believed(belief, "0")).isEqualTo("0");
        assertThat(believed(belief, "a1x5%0")).isEqualTo("15");
        assertThat(believed(belief, "007")).isEqualTo("0");
        assertThat(press(belief, 3, Name.ENTER).progress().found())
                .containsExactly(new Found("thought", "nobody likes me"));
        assertThat(press(press(belief, 3, "80"), 4, Name.BACKSPACE, Name.ENTER)
                        .progress()
                        .found())
                .contains(new Found("belief", "8"));
    }

    private static String believed(Session belief, String typed) {
        Session answered = press(press(belief, 3, typed), 4, Name.ENTER);
        return answered.progress().found().getLast().word();
    }

    @Test
    void whatWasTypedIsKeptWhenTheQuestionIsLeft() {
        Session words = press(press(press(begin(Drills.QUESTIONS), 1, Name.ENTER), 2, "4"), 2, Name.LEFT);
        Session typed = press(words, 3, "they left");

        assertThat(press(typed, 4, Name.ESCAPE).progress().found())
                .containsExactly(new Found("strength", "4"), new Found("thought", "they left"));
        assertThat(typed.update(new Event.Stop(143, at(4))).progress().found())
                .containsExactly(new Found("strength", "4"), new Found("thought", "they left"));
    }

    @Test
    void aChoiceIsMadeByNumberArrowsOrOwnWords() {
        Session byNumber = press(begin(Drills.CHOICE), 1, "2");
        Session byArrow = press(begin(Drills.CHOICE), 1, Name.DOWN, Name.ENTER);
        Session typed = press(press(begin(Drills.CHOICE), 1, "count 3 trees"), 2, Name.ENTER);
        Session none = press(begin(Drills.CHOICE), 1, Name.DOWN, Name.UP, Name.ENTER);

        assertThat(byNumber.progress().found()).containsExactly(new Found("step", "ask instead of assume"));
        assertThat(byArrow.progress().found()).containsExactly(new Found("step", "wait 20 minutes before answering"));
        assertThat(typed.progress().found()).containsExactly(new Found("step", "count 3 trees"));
        assertThat(none.progress().found()).isEmpty();
    }

    @Test
    void withoutKeysQuestionsGoOnByTheClock() {
        Session alone = begin(Drills.QUESTIONS).update(new Event.NoMoreKeys(Duration.ZERO));
        Session done = tick(alone, 60);

        assertThat(alone.nextChange(Duration.ZERO)).contains(at(20));
        assertThat(done.stage()).isEqualTo(new Closing(at(60), 0));
        assertThat(tick(done, 63).stage()).isEqualTo(new Over());
    }

    @Test
    void whatToKnowIsThereFromTheFirstCueAndHoldsCanBeLeftOut() {
        Session box = begin(new haven.drill.DrillLibrary().find("box").orElseThrow());
        Session eased = press(box, 5, "n");

        assertThat(box.cue(Duration.ZERO).words()).isEqualTo("breathe in");
        assertThat(box.caution(at(15))).isEqualTo(Drill.BREATHS);
        assertThat(box.caution(at(17))).isEmpty();
        assertThat(((Breathing) eased.stage()).from().pattern().notation()).isEqualTo("4-0-8-0");
        assertThat(eased.caution(at(6))).isEmpty();
        assertThat(begin(new haven.drill.DrillLibrary().find("safe-place").orElseThrow())
                        .caution(Duration.ZERO))
                .startsWith("If it grows heavy");
    }

    @Test
    void aCueIsSaidOnceAndBreathsAreRemindedToBeSmall() {
        Session breathing =
                begin(new haven.drill.DrillLibrary().find("long-exhale").orElseThrow());

        assertThat(List.of(0.0, 4.0, 10.0, 14.0, 90.0).stream()
                        .map(seconds -> tick(breathing, seconds).cue(at(seconds)))
                        .toList())
                .containsExactly(
                        new Cue("0 0 IN", "breathe in", ""),
                        new Cue("0 0 OUT", "breathe out", ""),
                        new Cue("0 1 IN", "breathe in", "small and soft is enough"),
                        new Cue("0 1 OUT", "breathe out", ""),
                        new Cue("0 9 IN", "breathe in", "small and soft is enough"));
        assertThat(begin(Drills.PROMPTS).cue(Duration.ZERO)).isEqualTo(new Cue("step 0", "Notice your hands.", ""));
    }

    @Test
    void whatShowsNoPauseGoesOnWithTheFirstKeyAfterOne() {
        Drill ground = new haven.drill.DrillLibrary().find("3-3-3").orElseThrow();
        Session away = begin(ground).paused(true, at(5));
        Session back = press(away, 3600, Name.ENTER);
        Session alone = begin(Drills.QUESTIONS)
                .update(new Event.NoMoreKeys(Duration.ZERO))
                .paused(true, at(5));

        assertThat(tick(away, 3600)).isEqualTo(away);
        assertThat(back.practised(at(3601))).isEqualTo(at(6));
        assertThat(back.progress().found()).hasSize(1);
        assertThat(alone.nextChange(at(3600))).isEmpty();
        assertThat(tick(alone, 3600)).isEqualTo(alone);
        assertThat(alone.paused(false, at(3600)).nextChange(at(3600))).contains(at(3615));
    }

    @Test
    void whereNobodyIsThereAnyMoreAPauseEnds() {
        Session paused = press(begin(Drills.PROMPTS), 5, " ");

        assertThat(paused.update(new Event.NoMoreKeys(at(9))).nextChange(at(9))).contains(at(10));
        assertThat(tick(paused.update(new Event.NoMoreKeys(at(9))), 37.5).stage())
                .isEqualTo(new Closing(at(37), 0));
    }
}
