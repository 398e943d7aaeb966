package haven.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Instant NOW = Instant.parse("2026-11-18T20:30:00Z");
    private static final Stamp STAMP = new Stamp(NOW, ZoneOffset.UTC, LocalDate.parse("2026-11-18"));
    private static final String ID = "019a2b3c-0000-7000-8000-000000000000";

    private static Entry of(Kind kind) {
        return Entry.of(kind, ID, STAMP);
    }

    @Test
    void itSaysNothingUntilSomethingIsSaidInIt() {
        for (Kind kind : Kinds.BUILT_IN.all()) {
            Entry entry = of(kind);
            assertThat(kind.fields()).noneMatch(entry::says);
            assertThat(entry.isEmpty()).isTrue();
            assertThat(entry.words()).isEmpty();
            assertThat(entry.is(kind)).isTrue();
        }
    }

    @Test
    void whatSaysNothingOfItsOwnLeavesItEmpty() {
        assertThat(of(Episode.KIND).with(Episode.RECORDED, Optional.of(NOW)).isEmpty())
                .isTrue();
        assertThat(of(Note.KIND).with(Note.ABOUT, NoteKind.WIN).isEmpty()).isTrue();
        assertThat(of(Note.KIND).with(Note.TEXT, "tea").isEmpty()).isFalse();
    }

    @Test
    void itIsAnotherWithWhatIsSaidOtherwise() {
        Entry one = of(Episode.KIND).with(Episode.TRIGGER, "silence");
        Entry other = one.with(Episode.DISTRESS, OptionalInt.of(7));
        assertThat(one.says(Episode.DISTRESS)).isFalse();
        assertThat(other.get(Episode.DISTRESS)).hasValue(7);
        assertThat(other.with(Episode.DISTRESS, OptionalInt.empty()))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(one.under("019a2b3c-0000-7000-8000-000000000001")).isNotEqualTo(one);
        assertThat(one.at(new Stamp(NOW.plusSeconds(1), ZoneOffset.UTC, STAMP.day())))
                .isNotEqualTo(one);
    }

    @Test
    void allThatWasSaidIsInItsWords() {
        Entry entry = of(Episode.KIND)
                .with(Episode.TRIGGER, "silence\nfor days")
                .with(Episode.FEELINGS, List.of(new Feeling("anxious", OptionalInt.of(8))))
                .with(Episode.BODY, List.of(new Sensation("chest", "tight", "hot", OptionalInt.empty())))
                .with(Episode.DISTRESS, OptionalInt.of(7))
                .with(Episode.WITH, List.of("Sam"));
        assertThat(entry.words()).isEqualTo("silence\nfor days\nanxious\ntight hot chest\nSam");
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        assertThatThrownBy(() -> of(Episode.KIND).with(Episode.DISTRESS, OptionalInt.of(11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("distress: strength is a whole number from 0 to 10, not 11");
        assertThatThrownBy(() -> of(Note.KIND).get(Episode.TRIGGER)).hasMessage("a note has no trigger");
    }

    @Test
    void itIsNoFinerThanAJournalKeepsItAndNobodyElsesToChange() {
        Entry recorded = of(Episode.KIND).with(Episode.RECORDED, Optional.of(NOW.plusNanos(123_456_789)));
        assertThat(recorded.get(Episode.RECORDED)).contains(NOW.plusMillis(123));
        Entry practice = of(Practice.KIND).with(Practice.PRACTISED, Duration.ofNanos(4_500_999_999L));
        assertThat(practice.get(Practice.PRACTISED)).isEqualTo(Duration.ofMillis(4500));
        List<String> tags = new ArrayList<>(List.of("work"));
        Entry tagged = of(Note.KIND).with(Note.TAGS, tags);
        tags.clear();
        assertThat(tagged.get(Note.TAGS)).containsExactly("work");
    }

    @Test
    void anAnswerToItsQuestionIsReadAndOneThatStandsAsItWasChangesNothing() {
        Entry entry = of(Episode.KIND).with(Episode.FEELINGS, List.of(new Feeling("tired, sad", OptionalInt.of(8))));
        assertThat(Episode.FEELINGS.answered(entry, "tired, sad 8")).isSameAs(entry);
        assertThat(Episode.DISTRESS.answered(entry, "7").get(Episode.DISTRESS)).hasValue(7);
        assertThat(Episode.FEELINGS.answered(entry, "").says(Episode.FEELINGS)).isFalse();
        assertThatThrownBy(() -> Note.TEXT.answered(of(Note.KIND).with(Note.TEXT, "tea"), ""))
                .hasMessage("a note says something; haven journal rm takes it out");
    }

    @Test
    void aFieldHasOneNameEverywhere() {
        assertThat(List.of(Episode.DISTRESS_NOW.option(), Episode.DISTRESS_NOW.json(), Episode.DISTRESS_NOW.column()))
                .containsExactly("--distress-now", "distressNow", "distress_now");
        assertThat(List.of(Episode.TAGS.option(), Episode.TAGS.json(), Episode.BODY.json(), Tool.LAST_USED.json()))
                .containsExactly("--tag", "tags", "body", "lastUsed");
    }

    @Test
    void aRatingTakesTheOthersPlaceOrGoes() {
        Entry checkIn = of(CheckIn.KIND)
                .with(CheckIn.RATINGS, List.of(new CheckIn.Level("sleep", 6), new CheckIn.Level("mood", 4)));
        assertThat(CheckIn.rated(checkIn, "sleep", OptionalInt.of(8)).shown(CheckIn.RATINGS))
                .isEqualTo("sleep 8, mood 4");
        assertThat(CheckIn.rated(checkIn, "pain", OptionalInt.of(2)).shown(CheckIn.RATINGS))
                .isEqualTo("sleep 6, mood 4, pain 2");
        assertThat(CheckIn.rated(checkIn, "sleep", OptionalInt.empty()).shown(CheckIn.RATINGS))
                .isEqualTo("mood 4");
    }

    @Test
    void aKindIsNamedInAnyCase() {
        assertThat(Kinds.BUILT_IN.named(" Check_In ")).contains(CheckIn.KIND);
        assertThat(Kinds.BUILT_IN.named("checkin")).isEmpty();
        assertThat(Kinds.BUILT_IN.ofDays()).contains(Note.KIND).doesNotContain(Tool.KIND);
    }
}
