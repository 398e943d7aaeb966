package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Acted;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Ladder;
import haven.entry.PatternWord;
import haven.entry.Question;
import haven.entry.Rung;
import haven.entry.Sensation;
import haven.entry.Stamp;
import haven.guide.EntryEvent.Answered;
import haven.guide.EntryEvent.Back;
import haven.guide.EntryEvent.Closed;
import haven.guide.EntryEvent.Forward;
import haven.guide.EntryEvent.Interrupted;
import haven.guide.Form.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryFormTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:10:00Z");
    private static final Entry EMPTY = Entry.of(
                    Episode.KIND,
                    "019a2b3c-0000-7000-8000-000000000000",
                    new Stamp(NOW, ZoneOffset.UTC, LocalDate.parse("2026-11-22")))
            .with(Episode.RECORDED, Optional.of(NOW));

    private static EntryForm answered(EntryForm form, String... lines) {
        EntryForm next = form;
        for (String line : lines) {
            next = next.update(new Answered(line));
        }
        return next;
    }

    @Test
    void asksEverythingInOrderAndKeepsEveryAnswer() {
        EntryForm done = answered(
                EntryForm.of(EMPTY),
                "no answer to my text",
                "anxious 8, sad 4; tired",
                "chest: tight, hands",
                "7",
                "they are gone",
                "call again",
                "Partly",
                "Pulling away",
                "went for a walk",
                "to know we are fine",
                "calmer",
                "4",
                "Sam, Kim",
                "silence",
                "it was late",
                "8",
                "sleep, a quarrel",
                "we talked",
                "60");
        Entry expected = EMPTY.with(Episode.TRIGGER, "no answer to my text")
                .with(
                        Episode.FEELINGS,
                        List.of(
                                new Feeling("anxious", OptionalInt.of(8)),
                                new Feeling("sad", OptionalInt.of(4)),
                                new Feeling("tired", OptionalInt.empty())))
                .with(
                        Episode.BODY,
                        List.of(
                                new Sensation("chest", "tight", "", OptionalInt.empty()),
                                new Sensation("hands", "", "", OptionalInt.empty())))
                .with(Episode.DISTRESS, OptionalInt.of(7))
                .with(Episode.THOUGHT, "they are gone")
                .with(Episode.URGE, "call again")
                .with(Episode.ACTED, Optional.of(Acted.PARTLY))
                .with(Episode.PATTERN, Optional.of(PatternWord.PULLING_AWAY))
                .with(Episode.RESPONSE, "went for a walk")
                .with(Episode.NEED, "to know we are fine")
                .with(Episode.OUTCOME, "calmer")
                .with(Episode.DISTRESS_NOW, OptionalInt.of(4))
                .with(Episode.WITH, List.of("Sam", "Kim"))
                .with(Episode.TAGS, List.of("silence"))
                .with(Episode.NOTE, "it was late")
                .with(Episode.URGE_STRENGTH, OptionalInt.of(8))
                .with(Episode.HARDER, List.of("sleep", "a quarrel"))
                .with(Episode.LATER, "we talked")
                .with(Episode.OLD_SHARE, OptionalInt.of(60));
        assertThat(done)
                .isEqualTo(new EntryForm(
                        expected, Episode.KIND.questions(EMPTY), Episode.OLD_SHARE, "60", "", State.DONE));
    }

    @Test
    void skipsEveryQuestionWithEnter() {
        EntryForm form = EntryForm.of(EMPTY);
        for (Question question : Episode.KIND.questions(EMPTY)) {
            assertThat(form.asked()).isEqualTo(question);
            assertThat(form.line()).isEmpty();
            form = answered(form, "");
        }
        assertThat(form.state()).isEqualTo(State.DONE);
        assertThat(form.entry().isEmpty()).isTrue();
    }

    @Test
    void goesBackWithTheAnswerInTheLineAndKeepsTheOneBeingTyped() {
        EntryForm form = answered(EntryForm.of(EMPTY), "a loud argument").update(new Back("afraid 6"));
        assertThat(form.asked()).isEqualTo(Episode.TRIGGER);
        assertThat(form.line()).isEqualTo("a loud argument");
        form = form.update(new Forward("a very loud argument"));
        assertThat(form.asked()).isEqualTo(Episode.FEELINGS);
        assertThat(form.line()).isEqualTo("afraid 6");
        assertThat(form.entry().get(Episode.TRIGGER)).isEqualTo("a very loud argument");
    }

    @Test
    void staysAtEitherEnd() {
        EntryForm first = EntryForm.of(EMPTY);
        assertThat(first.update(new Back(""))).isEqualTo(first);
        EntryForm last = answered(first, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
        assertThat(last.asked()).isEqualTo(Episode.OLD_SHARE);
        assertThat(last.update(new Forward(""))).isEqualTo(last);
    }

    @Test
    void takesAnAnswerBackWhenItsLineIsEmptied() {
        EntryForm form = answered(EntryForm.of(EMPTY), "x", "sad").update(new Back(""));
        assertThat(answered(form, "").entry().get(Episode.FEELINGS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|anxious 11|Strength is a whole number from 0 to 10, not 11.",
                "1|anxious:|After the colon comes a whole number from 0 to 10.",
                "1|anxious 7.5|Strength is a whole number from 0 to 10, not 7.5.",
                "1|sad 3, 4|A feeling has a name, then its strength: anxious 8.",
                "2|: tight|First comes a place in the body, then how it felt: chest:tight.",
                "3|11|Strength is a whole number from 0 to 10, not 11.",
                "3|-1|Strength is a whole number from 0 to 10, not -1.",
                "3|seven|Strength is a whole number from 0 to 10.",
                "2|chest: tight: hot: soft|A place has how it felt, how warm and how strong: chest:tight:hot:7.",
                "7|clingy|The answer is reaching, pulling away, watching or steady.",
                "6|maybe|The answer is no, partly or yes.",
                "11|100|Strength is a whole number from 0 to 10, not 100.",
            })
    void asksAgainForWhatItCannotRead(int question, String line, String complaint) {
        EntryForm form = EntryForm.of(EMPTY);
        for (int i = 0; i < question; i++) {
            form = answered(form, "");
        }
        EntryForm again = new EntryForm(
                form.entry(),
                form.questions(),
                form.asked(),
                // What is typed anew is not left there to be typed behind.
                question < 3 ? line : "",
                complaint + " An empty line skips the question.",
                State.ASKING);
        assertThat(form.update(new Answered(line))).isEqualTo(again);
        assertThat(form.update(new Back(line))).isEqualTo(again);
        assertThat(form.update(new Forward(line))).isEqualTo(again);
        assertThat(answered(again, "").complaint()).isEmpty();
    }

    @Test
    void endsAtAnyTimeAndKeepsWhatStoodInTheLine() {
        EntryForm form = answered(EntryForm.of(EMPTY), "x");
        EntryForm closed = form.update(new Closed("sad 3"));
        assertThat(closed.state()).isEqualTo(State.DONE);
        assertThat(closed.entry().get(Episode.FEELINGS)).containsExactly(new Feeling("sad", OptionalInt.of(3)));
        EntryForm interrupted = form.update(new Interrupted("sad 33"));
        assertThat(interrupted.state()).isEqualTo(State.INTERRUPTED);
        assertThat(interrupted.entry()).isEqualTo(form.entry());
        assertThat(interrupted.update(new Answered("more"))).isEqualTo(interrupted);
    }

    @Test
    void showsWhatOptionsHaveSaidAndLeavesItWordForWord() {
        Entry known = EMPTY.with(
                        Episode.FEELINGS,
                        List.of(
                                new Feeling("tired, and sad", OptionalInt.of(8)),
                                new Feeling("low", OptionalInt.empty())))
                .with(Episode.DISTRESS, OptionalInt.of(7));
        EntryForm form = answered(EntryForm.of(known), "x");
        assertThat(form.line()).isEqualTo("tired, and sad 8, low");
        form = answered(form, form.line(), "");
        assertThat(form.line()).isEqualTo("7");
        assertThat(form.entry().get(Episode.FEELINGS)).isEqualTo(known.get(Episode.FEELINGS));
    }

    private static EntryForm ladder(String rungs) {
        Entry ladder = Entry.of(Ladder.KIND, EMPTY.id(), EMPTY.stamp()).with(Ladder.FEAR, "asking");
        return EntryForm.of(
                rungs.isEmpty() ? ladder : ladder.with(Ladder.RUNGS, Rung.read(rungs)), List.of(Ladder.RUNGS));
    }

    private static String rungs(EntryForm form) {
        return Ladder.RUNGS.answer(form.entry());
    }

    @Test
    void aListIsAskedPartByPartUntilAnEmptyLine() {
        EntryForm form = answered(ladder(""), "ask the time 2", "ask a shop; ask Sam 5");
        assertThat(form.question()).isEqualTo("rung 4");
        assertThat(form.isLast()).isFalse();
        EntryForm done = answered(form, "");
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(rungs(done)).isEqualTo("ask the time 2; ask a shop; ask Sam 5");
    }

    @Test
    void aPartIsChangedSplitAndTakenOutInItsPlace() {
        EntryForm form = ladder("a 1; b 2; c 3");
        EntryForm changed = answered(form, "[x] a 1", "");
        assertThat(changed.question()).isEqualTo("rung 2");
        assertThat(changed.line()).isEqualTo("c 3");
        assertThat(rungs(changed)).isEqualTo("[x] a 1; c 3");
        EntryForm split = answered(changed, "c 2; d 4");
        assertThat(split.question()).isEqualTo("rung 4");
        assertThat(rungs(split)).isEqualTo("[x] a 1; c 2; d 4");
        assertThat(split.update(new Back("")).line()).isEqualTo("d 4");
    }

    @Test
    void aPartIsGoneOnWithByItsName() {
        assertThat(ladder("a 1; b 2").asks("rung 3")).isTrue();
        assertThat(ladder("a 1; b 2").asks("rung 4")).isFalse();
        EntryForm resumed = ladder("a 1; b 2").resumed("rung 3", "c");
        assertThat(resumed.line()).isEqualTo("c");
        assertThat(rungs(answered(resumed, "c 3", ""))).isEqualTo("a 1; b 2; c 3");
    }
}
