package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What was changed can be taken back, and put back again, whatever it was.
class HistoryTest extends OpenedJournal {
    private int changes;

    /// A change of its own, a minute after the one before.
    private Change change(String what) {
        changes++;
        return new Change(id(900 + changes), NOW.plusSeconds(60L * changes), STAMP.zone(), what);
    }

    private static EpisodeDraft draft(String trigger) {
        EpisodeDraft draft = new EpisodeDraft(id(1), STAMP, NOW);
        draft.trigger(trigger);
        draft.feelings(List.of(new Feeling("anxious", OptionalInt.of(8)), new Feeling("sad", OptionalInt.empty())));
        draft.sensations(List.of(new Sensation("chest", "tight", "hot", OptionalInt.of(7))));
        draft.tags(List.of("silence"));
        return draft;
    }

    private static Episode episode(String trigger) {
        return draft(trigger).episode();
    }

    @Test
    void aChangeThatTouchesNothingIsNone() {
        journal.save(episode("no answer"), change("log"));
        journal.delete(id(2), change("rm"));

        assertThat(journal.undo(change("undo")).orElseThrow().what()).isEqualTo("log");
    }

    private static Episode other(String trigger) {
        EpisodeDraft draft = draft(trigger);
        draft.feelings(List.of(new Feeling("angry", OptionalInt.of(3))));
        draft.tags(List.of());
        return draft.episode();
    }

    private Optional<Entry> kept() {
        return journal.entry(id(1));
    }

    private List<Entry> found(String word) {
        EntryQuery query = new EntryQuery(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                List.of(word),
                OptionalInt.empty());
        return journal.entries(query);
    }

    @Test
    void aNewEntryIsTakenBackAndPutBack() {
        journal.save(episode("silence"), change("log"));
        TakenBack undone = journal.undo(change("undo")).orElseThrow();

        assertThat(undone)
                .isEqualTo(new TakenBack(
                        NOW.plusSeconds(60),
                        "log",
                        1,
                        List.of(new Revision(
                                NOW.plusSeconds(120), "undo", Optional.of(episode("silence")), Optional.empty())),
                        List.of()));
        assertThat(kept()).isEmpty();
        assertThat(found("silence")).isEmpty();
        assertThat(journal.redo(change("redo"))).isPresent();
        assertThat(kept()).contains(episode("silence"));
        assertThat(found("silence")).containsExactly(episode("silence"));
    }

    @Test
    void anEditIsTakenBackWithAllThatBelongsToTheEntry() {
        journal.save(episode("silence"), change("log"));
        journal.save(other("a late answer"), change("edit"));
        journal.undo(change("undo"));

        assertThat(kept()).contains(episode("silence"));
        journal.redo(change("redo"));
        assertThat(kept()).contains(other("a late answer"));
        assertThat(found("late")).hasSize(1);
    }

    @Test
    void whatWasTakenOutComesBack() {
        journal.save(episode("silence"), change("log"));
        journal.delete(id(1), change("rm"));
        assertThat(kept()).isEmpty();
        journal.undo(change("undo"));

        assertThat(kept()).contains(episode("silence"));
    }

    /// Back as far as there is anything, and forward again as long as nothing new has come.
    @Test
    void stepByStepBackAndForward() {
        journal.save(episode("one"), change("log"));
        journal.save(episode("two"), change("edit"));
        journal.save(episode("three"), change("edit"));
        journal.undo(change("undo"));
        journal.undo(change("undo"));
        assertThat(kept()).contains(episode("one"));
        journal.undo(change("undo"));
        assertThat(kept()).isEmpty();
        assertThat(journal.undo(change("undo"))).isEmpty();

        journal.redo(change("redo"));
        journal.redo(change("redo"));
        assertThat(kept()).contains(episode("two"));
        journal.undo(change("undo"));
        assertThat(kept()).contains(episode("one"));
        journal.redo(change("redo"));
        journal.redo(change("redo"));
        assertThat(kept()).contains(episode("three"));
        assertThat(journal.redo(change("redo"))).isEmpty();
    }

    @Test
    void afterSomethingNewNothingOlderIsPutBack() {
        journal.save(episode("one"), change("log"));
        journal.save(episode("two"), change("edit"));
        journal.undo(change("undo"));
        journal.save(episode("three"), change("edit"));
        assertThat(journal.redo(change("redo"))).isEmpty();

        journal.undo(change("undo"));
        assertThat(kept()).contains(episode("one"));
    }

    @Test
    void whatIsSavedInSeveralStepsIsOneChange() {
        Change form = change("log");
        journal.save(episode("sil"), form);
        journal.save(episode("silence"), form);
        journal.save(other("silence"), form);
        TakenBack undone = journal.undo(change("undo")).orElseThrow();

        assertThat(undone.entries()).isOne();
        assertThat(kept()).isEmpty();
    }

    @Test
    void theToolkitAndThePlanAreTakenBackToo() {
        ToolkitItem tea = new ToolkitItem(id(5), STAMP, ToolkitKind.THING, "tea", "", "", Use.NONE);
        journal.toolkit().save(tea, change("toolkit add"));
        journal.plan().add(PlanPart.SIGNS, "I stop answering", change("support add"));
        journal.plan().add(PlanPart.SIGNS, "I cannot sleep", change("support add"));
        journal.toolkit().delete(id(5), change("toolkit rm"));
        assertThat(journal.undo(change("undo")).orElseThrow())
                .isEqualTo(new TakenBack(NOW.plusSeconds(240), "toolkit rm", 0, List.of(), List.of("tea")));
        assertThat(journal.toolkit().items()).containsExactly(tea);
        journal.undo(change("undo"));
        assertThat(journal.plan().read().lines(PlanPart.SIGNS)).containsExactly("I stop answering");
    }

    @Test
    void anEntrysRevisionsAreToldTheNewestFirst() {
        journal.save(episode("one"), change("log"));
        journal.save(other("two"), change("edit"));
        journal.delete(id(1), change("rm"));

        assertThat(journal.revisions(id(1)))
                .containsExactly(
                        new Revision(NOW.plusSeconds(180), "rm", Optional.of(other("two")), Optional.empty()),
                        new Revision(
                                NOW.plusSeconds(120), "edit", Optional.of(episode("one")), Optional.of(other("two"))),
                        new Revision(NOW.plusSeconds(60), "log", Optional.empty(), Optional.of(episode("one"))));
        assertThat(kept()).as("looking changes nothing").isEmpty();
    }

    @Test
    void whatIsTakenOutForGoodIsNowhere() throws Exception {
        journal.save(episode("unmistakable"), change("log"));
        journal.save(episode("unmistakably so"), change("edit"));
        journal.deleteForever(id(1));

        assertThat(journal.revisions(id(1))).isEmpty();
        assertThat(journal.undo(change("undo"))).isEmpty();
        journal.close();
        assertThat(java.nio.file.Files.readString(file(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("unmistakabl");
    }

    /// The link to a practice that is gone for good cannot come back, and must not keep the rest from coming back.
    @Test
    void anEditOfWhatNamedAPracticeThatIsGoneForGoodIsTakenBack() {
        journal.save(practice());
        EpisodeDraft linked = draft("silence");
        linked.practices(List.of(id(2)));
        journal.save(linked.episode(), change("log"));
        linked.trigger("a late answer");
        journal.save(linked.episode(), change("edit"));
        assertThat(journal.episodesOf(id(2))).containsExactly(id(1));
        journal.deleteForever(id(2));
        journal.undo(change("undo"));

        assertThat(kept()).contains(episode("silence"));
    }

    @Test
    void whatWasTakenOutIsStillFoundByItsName() {
        journal.save(episode("silence"), change("log"));
        String name = journal.name(id(1));
        assertThat(journal.takenOut(name)).isEmpty();
        journal.delete(id(1), change("rm"));

        assertThat(journal.named(name)).isEmpty();
        assertThat(journal.takenOut(name)).containsExactly(id(1));
        assertThat(journal.takenOut(id(1))).containsExactly(id(1));
        assertThat(journal.takenOut("f")).isEmpty();
        assertThat(journal.name(id(1))).isEqualTo(name);
    }

    @Test
    void whatWasDoneIsListedTheNewestFirst() {
        journal.save(episode("one"), change("log"));
        journal.save(other("two"), change("edit"));
        ToolkitItem tea = new ToolkitItem(id(5), STAMP, ToolkitKind.THING, "tea", "", "", Use.NONE);
        journal.toolkit().save(tea, change("toolkit add"));
        journal.toolkit().delete(id(5), change("toolkit rm"));
        journal.plan().add(PlanPart.SIGNS, "I stop answering", change("support add"));
        journal.undo(change("undo"));
        journal.delete(id(1), change("rm"));

        Revision gone = new Revision(NOW.plusSeconds(420), "rm", Optional.of(other("two")), Optional.empty());
        Revision edited =
                new Revision(NOW.plusSeconds(120), "edit", Optional.of(episode("one")), Optional.of(other("two")));
        List<String> signs = List.of("My warning signs");
        assertThat(journal.changes(5))
                .containsExactly(
                        new PastChange(NOW.plusSeconds(420), "rm", 1, List.of(gone), List.of(), false),
                        new PastChange(NOW.plusSeconds(300), "support add", 0, List.of(), signs, true),
                        new PastChange(NOW.plusSeconds(240), "toolkit rm", 0, List.of(), List.of("tea"), false),
                        new PastChange(NOW.plusSeconds(180), "toolkit add", 0, List.of(), List.of("tea"), false),
                        new PastChange(NOW.plusSeconds(120), "edit", 1, List.of(edited), List.of(), false));
        assertThat(kept()).as("looking changes nothing").isEmpty();
    }

    private static Practice practice() {
        return new Practice(
                id(2),
                STAMP,
                "box",
                "4-4-4-4",
                Optional.empty(),
                Duration.ofMinutes(1),
                4,
                Ending.COMPLETED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of());
    }

    private static CheckIn checkIn(String... indicators) {
        List<CheckIn.Level> levels = Stream.of(indicators)
                .map(name -> new CheckIn.Level(name, name.length()))
                .toList();
        return new CheckIn(id(2), STAMP, levels, "");
    }

    /// Each stands once in a check-in, and they change places with each other.
    @Test
    void whatChangesPlacesInAListIsTakenBackAndPutBack() {
        List<CheckIn> states = List.of(
                checkIn("sleep", "mood", "connection"),
                checkIn("mood", "connection"),
                checkIn("connection", "mood", "sleep"),
                checkIn("pain", "sleep", "connection", "mood"));
        states.forEach(state -> journal.save(state, change("edit")));
        for (int i = states.size() - 2; i >= 0; i--) {
            journal.undo(change("undo"));
            assertThat(journal.entry(id(2))).contains(states.get(i));
        }
        for (int i = 1; i < states.size(); i++) {
            journal.redo(change("redo"));
            assertThat(journal.entry(id(2))).contains(states.get(i));
        }
        assertThat(journal.revisions(id(2)).getLast().after()).contains(states.getFirst());
    }

    @Test
    void whatAnUndoBroughtBackCanBeTakenOutForGood() {
        Note note = new Note(id(3), STAMP, NoteKind.NOTE, "x", List.of());
        Note other = new Note(id(4), STAMP, NoteKind.NOTE, "y", List.of());
        journal.saveAll(List.of(note, other), change("import"));
        journal.delete(id(3), change("rm"));
        journal.undo(change("undo"));
        journal.deleteForever(id(3));

        assertThat(journal.entry(id(3))).isEmpty();
        journal.undo(change("undo"));
        assertThat(journal.entry(id(4))).isEmpty();
    }

    /// A table that is added later must not be forgotten here.
    @Test
    void everyTableOfThePersonsIsWatched() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            Rows.each(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                            + " AND name NOT LIKE 'entry%' AND name NOT IN ('change', 'changing', 'history')",
                    row -> tables.add(row.getString("name")));
        }
        assertThat(tables).containsExactlyInAnyOrderElementsOf(History.TABLES);
    }
}
