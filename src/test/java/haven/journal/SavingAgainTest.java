package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Note;
import haven.entry.Practice;
import haven.entry.Sensation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Saving an entry as it was is no change, and one of its parts that differs is.
class SavingAgainTest extends OpenedJournal {
    private int changes;

    private Change change(String what) {
        changes++;
        return new Change(id(900 + changes), NOW, STAMP.zone(), what);
    }

    private static Entry episode(Feeling... feelings) {
        return Entry.of(Episode.KIND, id(1), STAMP)
                .with(Episode.TRIGGER, "silence")
                .with(Episode.FEELINGS, List.of(feelings))
                .with(Episode.BODY, List.of(new Sensation("chest", "tight", "", OptionalInt.empty())))
                .with(Episode.WITH, List.of("Sam", "Ada"))
                .with(Episode.TAGS, List.of("work"))
                .with(Episode.PRACTICES, List.of(id(2)));
    }

    private static Feeling feeling(String name, OptionalInt strength) {
        return new Feeling(name, strength);
    }

    private static Entry practice() {
        return practice(2, "box")
                .with(Practice.PRACTISED, Duration.ofMillis(61_337))
                .with(Practice.PLANNED, Optional.of(Duration.ofMinutes(1)))
                .with(Practice.BEFORE, OptionalInt.of(7))
                .with(Practice.PACES, List.of(new Practice.PaceChange(Duration.ofMillis(16_333), 1.1)))
                .with(Practice.FOUND, List.of(new Practice.Found("see", "a lamp"), new Practice.Found("hear", "")));
    }

    @Test
    void whatIsAsItWasIsNoChange() {
        List<Entry> entries = List.of(
                practice(),
                episode(feeling("anxious", OptionalInt.of(8)), feeling("sad", OptionalInt.empty())),
                note(3, "called back").with(Note.TAGS, List.of("family", "Sam")),
                checkIn(4, "sleep", "mood"));
        journal.saveAll(entries, change("import"));
        journal.saveAll(entries, change("edit"));

        assertThat(journal.changes(9)).extracting(PastChange::what).containsExactly("import");
        assertThat(journal.undo(change("undo")).orElseThrow().what()).isEqualTo("import");
    }

    @Test
    void whatDiffersInOnePlaceIsOne() {
        journal.save(practice());
        OptionalInt none = OptionalInt.empty();
        List<Entry> states = List.of(
                episode(feeling("anxious", none), feeling("sad", none)),
                episode(feeling("anxious", OptionalInt.of(0)), feeling("sad", none)),
                episode(feeling("sad", none), feeling("anxious", OptionalInt.of(0))),
                episode(feeling("sad", none)),
                episode(),
                episode(feeling("sad", none)),
                checkIn(4, "sleep", "mood"),
                checkIn(4, "mood", "sleep"),
                checkIn(4, "mood"));
        for (Entry state : states) {
            journal.save(state, change("edit"));
            assertThat(journal.entry(state.id())).contains(state);
        }
        assertThat(journal.changes(99)).hasSameSizeAs(states);
    }
}
