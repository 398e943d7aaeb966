package haven.insight;

import static haven.insight.Entries.NONE;
import static haven.insight.Entries.checkIn;
import static haven.insight.Entries.episode;
import static haven.insight.Entries.note;
import static haven.insight.Entries.practice;
import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Acted;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.NoteKind;
import haven.insight.NextQuestion.About;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NextQuestionTest {
    private static final Entry LET_BE = episode(17, "noise", "to leave", Optional.of(Acted.NO), 6);
    private static final Entry EASED =
            episode(18, "", "", Optional.empty(), 8).with(Episode.DISTRESS_NOW, OptionalInt.of(5));
    private static final Entry WIN = note(19, NoteKind.WIN, "called  Sam\nback");

    @Test
    void whatCameUpThreeTimesIsAskedAboutFirst() {
        assertThat(asked(
                        episode(16, "a bill", Optional.empty(), 4),
                        episode(17, "A  bill", Optional.empty(), 5),
                        episode(18, "a bill", Optional.empty(), 6),
                        EASED,
                        WIN))
                .contains(new NextQuestion(
                        About.TRIGGER,
                        "\"a bill\" came up 3 times. What do you notice when you see these side by side?"));
    }

    @Test
    void thenTheEpisodeWithinWhichDistressCameDownTheMost() {
        Entry less = episode(20, "", "", Optional.empty(), 7).with(Episode.DISTRESS_NOW, OptionalInt.of(5));
        Entry byOne = episode(21, "", "", Optional.empty(), 7).with(Episode.DISTRESS_NOW, OptionalInt.of(6));
        assertThat(asked(LET_BE, EASED, less, byOne))
                .contains(new NextQuestion(
                        About.EASED,
                        "On Wednesday it went from 8 to 5. What was there in between, as you remember it?"));
        assertThat(asked(byOne).orElseThrow().about()).isEqualTo(About.DAYS);
    }

    @Test
    void thenAnUrgeThatWasLetBe() {
        assertThat(asked(LET_BE, WIN))
                .contains(new NextQuestion(
                        About.URGE,
                        "On Tuesday there was an urge, \"to leave\", and you let it be. What was that like?"));
        assertThat(asked(LET_BE.with(Episode.URGE, "")).orElseThrow().words())
                .isEqualTo("On Tuesday there was an urge and you let it be. What was that like?");
        assertThat(asked(LET_BE.with(Episode.ACTED, Optional.of(Acted.YES)), WIN)
                        .orElseThrow()
                        .about())
                .isEqualTo(About.WENT_WELL);
    }

    @Test
    void thenWhatWentWellThenPracticesThenCheckIns() {
        Entry practice = practice(16, "box", 60, NONE, NONE);
        Entry checkIn = checkIn(16, "mood:3", "sleep:6", "pain:9");
        assertThat(asked(WIN, practice, checkIn).orElseThrow().words())
                .isEqualTo("On Thursday you wrote \"called Sam back\". What would you like to remember of it?");
        assertThat(asked(practice, checkIn).orElseThrow().words()).isEqualTo("You practised box. What was that like?");
        assertThat(asked(practice, practice(17, "box", 60, NONE, NONE), checkIn)
                        .orElseThrow()
                        .words())
                .isEqualTo("You practised box 2 times. How was one time beside another?");
        assertThat(asked(practice(16, "box", 3, NONE, NONE), checkIn)
                        .orElseThrow()
                        .words())
                .isEqualTo("On Monday you rated sleep at 6. What was that day like?");
    }

    @Test
    void ofAnythingElseTheQuestionIsOpenAndOfNothingThereIsNone() {
        NextQuestion open = new NextQuestion(About.DAYS, "What of these days would you like to remember, if anything?");
        assertThat(asked(note(16, NoteKind.NOTE, "private"))).contains(open);
        assertThat(asked(checkIn(16, "pain:9"))).contains(open);
        assertThat(asked()).isEmpty();
    }

    @Test
    void wordsLongerThanALineAreNotSaidAgain() {
        String words = "and on ".repeat(10);
        assertThat(asked(note(19, NoteKind.GRATITUDE, words)).orElseThrow().words())
                .isEqualTo("On Thursday you wrote of something you were thankful for. What would you like to remember"
                        + " of it?");
        assertThat(asked(
                                episode(16, words, Optional.empty(), 4),
                                episode(16, words, Optional.empty(), 4),
                                episode(16, words, Optional.empty(), 4))
                        .orElseThrow()
                        .words())
                .startsWith("The same thing came up 3 times.");
    }

    @Test
    void theOrderOfEntriesAndAnUnrelatedOneChangeNothing() {
        List<Entry> entries = new ArrayList<>(WholeWeek.entries("Europe/Paris"));
        Optional<NextQuestion> question = NextQuestion.of(WholeWeek.of(entries).kept());
        entries.add(note(18, NoteKind.NOTE, "private"));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(entries, new Random(seed));
            assertThat(NextQuestion.of(WholeWeek.of(entries).kept())).isEqualTo(question);
        }
    }

    private static Optional<NextQuestion> asked(Entry... entries) {
        return NextQuestion.of(Entries.week(entries).kept());
    }
}
