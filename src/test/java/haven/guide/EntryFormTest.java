package haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import haven.guide.EntryEvent.Answered;
import haven.guide.EntryEvent.Back;
import haven.guide.EntryEvent.Closed;
import haven.guide.EntryEvent.Forward;
import haven.guide.EntryEvent.Interrupted;
import haven.guide.EntryForm.State;
import haven.journal.Acted;
import haven.journal.Episode;
import haven.journal.EpisodeDraft;
import haven.journal.Feeling;
import haven.journal.PatternWord;
import haven.journal.Sensation;
import haven.journal.Stamp;
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
    private static final EpisodeDraft EMPTY = draft();

    private static EpisodeDraft draft() {
        return new EpisodeDraft(
                "019a2b3c-0000-7000-8000-000000000000",
                new Stamp(NOW, ZoneOffset.UTC, LocalDate.parse("2026-11-22")),
                NOW);
    }

    private static EntryForm<Episode> answered(EntryForm<Episode> form, String... lines) {
        EntryForm next = form;
        for (String line : lines) {
            next = next.update(new Answered(line));
        }
        return next;
    }

    @Test
    void asksEverythingInOrderAndKeepsEveryAnswer() {
        EntryForm<Episode> done = answered(
                EntryForm.start(EMPTY.episode()),
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
                "it was late");
        EpisodeDraft expected = draft();
        expected.trigger("no answer to my text");
        expected.feelings(List.of(
                new Feeling("anxious", OptionalInt.of(8)),
                new Feeling("sad", OptionalInt.of(4)),
                new Feeling("tired", OptionalInt.empty())));
        expected.sensations(List.of(
                new Sensation("chest", "tight", "", OptionalInt.empty()),
                new Sensation("hands", "", "", OptionalInt.empty())));
        expected.distress(OptionalInt.of(7));
        expected.thought("they are gone");
        expected.urge("call again");
        expected.acted(Optional.of(Acted.PARTLY));
        expected.pattern(Optional.of(PatternWord.PULLING_AWAY));
        expected.response("went for a walk");
        expected.need("to know we are fine");
        expected.outcome("calmer");
        expected.distressNow(OptionalInt.of(4));
        expected.with(List.of("Sam", "Kim"));
        expected.tags(List.of("silence"));
        expected.note("it was late");
        assertThat(done)
                .isEqualTo(new EntryForm<>(
                        expected.episode(), List.of(Question.values()), Question.NOTE, "it was late", "", State.DONE));
    }

    @Test
    void skipsEveryQuestionWithEnter() {
        EntryForm<Episode> form = EntryForm.start(EMPTY.episode());
        for (Question question : Question.values()) {
            assertThat(form.question()).isEqualTo(question);
            assertThat(form.line()).isEmpty();
            form = answered(form, "");
        }
        assertThat(form.state()).isEqualTo(State.DONE);
        assertThat(form.entry().isEmpty()).isTrue();
    }

    @Test
    void goesBackWithTheAnswerInTheLineAndKeepsTheOneBeingTyped() {
        EntryForm<Episode> form =
                answered(EntryForm.start(EMPTY.episode()), "a loud argument").update(new Back("afraid 6"));
        assertThat(form.question()).isEqualTo(Question.TRIGGER);
        assertThat(form.line()).isEqualTo("a loud argument");
        form = form.update(new Forward("a very loud argument"));
        assertThat(form.question()).isEqualTo(Question.FEELINGS);
        assertThat(form.line()).isEqualTo("afraid 6");
        assertThat(form.entry().trigger()).isEqualTo("a very loud argument");
    }

    @Test
    void staysAtEitherEnd() {
        EntryForm<Episode> first = EntryForm.start(EMPTY.episode());
        assertThat(first.update(new Back(""))).isEqualTo(first);
        EntryForm<Episode> last = answered(first, "", "", "", "", "", "", "", "", "", "", "", "", "", "");
        assertThat(last.question()).isEqualTo(Question.NOTE);
        assertThat(last.update(new Forward(""))).isEqualTo(last);
    }

    @Test
    void takesAnAnswerBackWhenItsLineIsEmptied() {
        EntryForm<Episode> form =
                answered(EntryForm.start(EMPTY.episode()), "x", "sad").update(new Back(""));
        assertThat(answered(form, "").entry().feelings()).isEmpty();
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
        EntryForm<Episode> form = EntryForm.start(EMPTY.episode());
        for (int i = 0; i < question; i++) {
            form = answered(form, "");
        }
        EntryForm<Episode> again = new EntryForm<>(
                form.entry(),
                form.questions(),
                form.question(),
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
        EntryForm<Episode> form = answered(EntryForm.start(EMPTY.episode()), "x");
        EntryForm<Episode> closed = form.update(new Closed("sad 3"));
        assertThat(closed.state()).isEqualTo(State.DONE);
        assertThat(closed.entry().feelings()).containsExactly(new Feeling("sad", OptionalInt.of(3)));
        EntryForm<Episode> interrupted = form.update(new Interrupted("sad 33"));
        assertThat(interrupted.state()).isEqualTo(State.INTERRUPTED);
        assertThat(interrupted.entry()).isEqualTo(form.entry());
        assertThat(interrupted.update(new Answered("more"))).isEqualTo(interrupted);
    }

    @Test
    void showsWhatOptionsHaveSaidAndLeavesItWordForWord() {
        EpisodeDraft known = draft();
        known.feelings(
                List.of(new Feeling("tired, and sad", OptionalInt.of(8)), new Feeling("low", OptionalInt.empty())));
        known.distress(OptionalInt.of(7));
        EntryForm<Episode> form = answered(EntryForm.start(known.episode()), "x");
        assertThat(form.line()).isEqualTo("tired, and sad 8, low");
        form = answered(form, form.line(), "");
        assertThat(form.line()).isEqualTo("7");
        assertThat(form.entry().feelings()).isEqualTo(known.episode().feelings());
    }
}
