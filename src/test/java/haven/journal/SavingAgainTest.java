package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Episode episode(Feeling... feelings) {
        EpisodeDraft draft = new EpisodeDraft(id(1), STAMP, NOW);
        draft.trigger("silence");
        draft.feelings(List.of(feelings));
        draft.sensations(List.of(new Sensation("chest", "tight", "", OptionalInt.empty())));
        draft.with(List.of("Sam", "Ada"));
        draft.tags(List.of("work"));
        draft.practices(List.of(id(2)));
        return draft.episode();
    }

    private static Feeling feeling(String name, OptionalInt strength) {
        return new Feeling(name, strength);
    }

    private static Practice practice() {
        return new Practice(
                id(2),
                STAMP,
                "box",
                "4-4-4-4",
                Optional.of(Duration.ofMinutes(1)),
                Duration.ofMillis(61_337),
                4,
                Ending.COMPLETED,
                OptionalInt.of(7),
                OptionalInt.empty(),
                List.of(new Practice.PaceChange(Duration.ofMillis(16_333), 1.1)),
                List.of(new Practice.Found("see", "a lamp"), new Practice.Found("hear", "")));
    }

    private static CheckIn checkIn(String... indicators) {
        return new CheckIn(
                id(4),
                STAMP,
                List.of(indicators).stream()
                        .map(name -> new CheckIn.Level(name, 6))
                        .toList(),
                "");
    }

    @Test
    void whatIsAsItWasIsNoChange() {
        List<Entry> entries = List.of(
                practice(),
                episode(feeling("anxious", OptionalInt.of(8)), feeling("sad", OptionalInt.empty())),
                new Note(id(3), STAMP, NoteKind.WIN, "called back", List.of("family", "Sam")),
                checkIn("sleep", "mood"));
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
                checkIn("sleep", "mood"),
                checkIn("mood", "sleep"),
                checkIn("mood"));
        for (Entry state : states) {
            journal.save(state, change("edit"));
            assertThat(journal.entry(state.id())).contains(state);
        }
        assertThat(journal.changes(99)).hasSameSizeAs(states);
    }
}
