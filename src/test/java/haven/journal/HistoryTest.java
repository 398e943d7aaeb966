package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Kinds;
import haven.entry.Note;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.Sensation;
import haven.entry.Tool;
import haven.entry.ToolType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What was changed can be taken back, and put back again, whatever it was.
class HistoryTest extends OpenedJournal {
    private int changes;

    /// A change of its own, a minute after the one before.
    private Change change(String what) {
        changes++;
        return new Change(id(900 + changes), NOW.plusSeconds(60L * changes), STAMP.zone(), what);
    }

    private static Entry episode(String trigger) {
        return Entry.of(Episode.KIND, id(1), STAMP)
                .with(Episode.TRIGGER, trigger)
                .with(
                        Episode.FEELINGS,
                        List.of(new Feeling("anxious", OptionalInt.of(8)), new Feeling("sad", OptionalInt.empty())))
                .with(Episode.BODY, List.of(new Sensation("chest", "tight", "hot", OptionalInt.of(7))))
                .with(Episode.TAGS, List.of("silence"));
    }

    @Test
    void aChangeThatTouchesNothingIsNone() {
        journal.save(episode("no answer"), change("log"));
        journal.delete(id(2), change("rm"));

        assertThat(journal.undo(change("undo")).orElseThrow().what()).isEqualTo("log");
    }

    private static Entry other(String trigger) {
        return episode(trigger)
                .with(Episode.FEELINGS, List.of(new Feeling("angry", OptionalInt.of(3))))
                .with(Episode.TAGS, List.of());
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
        PastChange undone = journal.undo(change("undo")).orElseThrow();

        assertThat(undone)
                .isEqualTo(new PastChange(
                        NOW.plusSeconds(60),
                        "log",
                        1,
                        List.of(new Revision(
                                NOW.plusSeconds(120), "undo", Optional.of(episode("silence")), Optional.empty())),
                        List.of(),
                        true));
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
        PastChange undone = journal.undo(change("undo")).orElseThrow();

        assertThat(undone.entries()).isOne();
        assertThat(kept()).isEmpty();
    }

    @Test
    void theToolkitAndThePlanAreTakenBackToo() {
        Entry tea = tool(5, ToolType.THING, "tea");
        journal.save(tea, change("toolkit add"));
        journal.save(line(6, SafetyPart.SIGNS, 0, "I stop answering"), change("support add"));
        journal.save(line(7, SafetyPart.SIGNS, 1, "I cannot sleep"), change("support add"));
        journal.delete(id(5), change("toolkit rm"));
        assertThat(journal.undo(change("undo")).orElseThrow())
                .isEqualTo(new PastChange(
                        NOW.plusSeconds(240),
                        "toolkit rm",
                        0,
                        List.of(),
                        List.of(new Revision(NOW.plusSeconds(300), "undo", Optional.empty(), Optional.of(tea))),
                        true));
        assertThat(journal.entries(Tool.KIND)).containsExactly(tea);
        journal.undo(change("undo"));
        assertThat(journal.entries(SafetyLine.KIND)).containsExactly(line(6, SafetyPart.SIGNS, 0, "I stop answering"));
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
        journal.save(practice(2, "box"));
        Entry linked = episode("silence").with(Episode.PRACTICES, List.of(id(2)));
        journal.save(linked, change("log"));
        Entry edited = linked.with(Episode.TRIGGER, "a late answer");
        journal.save(edited, change("edit"));
        assertThat(journal.linkedTo(id(2))).containsExactly(edited);
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
        Entry tea = tool(5, ToolType.THING, "tea");
        journal.save(tea, change("toolkit add"));
        journal.delete(id(5), change("toolkit rm"));
        Entry sign = line(6, SafetyPart.SIGNS, 0, "I stop answering");
        journal.save(sign, change("support add"));
        journal.undo(change("undo"));
        journal.delete(id(1), change("rm"));

        Revision gone = new Revision(NOW.plusSeconds(420), "rm", Optional.of(other("two")), Optional.empty());
        Revision edited =
                new Revision(NOW.plusSeconds(120), "edit", Optional.of(episode("one")), Optional.of(other("two")));
        Revision signAdded = new Revision(NOW.plusSeconds(300), "support add", Optional.empty(), Optional.of(sign));
        Revision teaGone = new Revision(NOW.plusSeconds(240), "toolkit rm", Optional.of(tea), Optional.empty());
        Revision teaAdded = new Revision(NOW.plusSeconds(180), "toolkit add", Optional.empty(), Optional.of(tea));
        assertThat(journal.changes(5))
                .containsExactly(
                        new PastChange(NOW.plusSeconds(420), "rm", 1, List.of(gone), List.of(), false),
                        new PastChange(NOW.plusSeconds(300), "support add", 0, List.of(), List.of(signAdded), true),
                        new PastChange(NOW.plusSeconds(240), "toolkit rm", 0, List.of(), List.of(teaGone), false),
                        new PastChange(NOW.plusSeconds(180), "toolkit add", 0, List.of(), List.of(teaAdded), false),
                        new PastChange(NOW.plusSeconds(120), "edit", 1, List.of(edited), List.of(), false));
        assertThat(kept()).as("looking changes nothing").isEmpty();
    }

    /// Each stands once in a check-in, and they change places with each other.
    @Test
    void whatChangesPlacesInAListIsTakenBackAndPutBack() {
        List<Entry> states = List.of(
                checkIn(2, "sleep", "mood", "connection"),
                checkIn(2, "mood", "connection"),
                checkIn(2, "connection", "mood", "sleep"),
                checkIn(2, "pain", "sleep", "connection", "mood"));
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
        Entry note = note(3, "x");
        Entry other = note(4, "y");
        journal.saveAll(List.of(note, other), change("import"));
        journal.delete(id(3), change("rm"));
        journal.undo(change("undo"));
        journal.deleteForever(id(3));

        assertThat(journal.entry(id(3))).isEmpty();
        journal.undo(change("undo"));
        assertThat(journal.entry(id(4))).isEmpty();
    }

    /// They go with it and come back with it, so that a long import is not written twice.
    @Test
    void thePartsOfANewEntryAreNotAmongWhatWas() throws SQLException {
        List<Entry> entries = new GeneratedEntries(5).everything(40);
        journal.saveAll(entries, change("import"));
        assertThat(history()).hasSameSizeAs(entries).allMatch(row -> row.endsWith(" -1"));
        Change form = change("log");
        journal.save(episode("silence"), form);
        journal.save(other("silence"), form);
        assertThat(history()).hasSize(entries.size() + 1);

        for (int round = 0; round < 2; round++) {
            journal.undo(change("undo"));
            journal.undo(change("undo"));
            assertThat(all()).isEmpty();
            journal.redo(change("redo"));
            assertThat(all()).containsExactlyInAnyOrderElementsOf(entries);
            journal.redo(change("redo"));
            assertThat(kept()).contains(other("silence"));
        }
    }

    @Test
    void aChangeInWhichAnEntryCameAndWentIsNone() {
        Change form = change("log");
        journal.save(episode("silence"), form);
        journal.delete(id(1), form);

        assertThat(journal.changes(9)).isEmpty();
        assertThat(journal.undo(change("undo"))).isEmpty();
    }

    @Test
    void aChangeThatGoesOnAfterAnotherIsTakenBackInTheOrderThatThingsWereDone() {
        Entry first = note(1, "one");
        journal.save(first, change("note"));
        Change form = change("edit");
        Entry second = first.with(Note.TEXT, "two");
        journal.save(second, form);
        Entry elsewhere = second.with(Note.TAGS, List.of("work"));
        journal.save(elsewhere, change("edit"));
        journal.save(elsewhere.with(Note.TEXT, "three"), form);

        List<Entry> found = new ArrayList<>();
        while (journal.undo(change("undo")).isPresent()) {
            kept().ifPresent(found::add);
        }
        assertThat(found).containsExactly(elsewhere, second, first);
    }

    @Test
    void aListIsPutBackWithoutWhatIsGoneForGood() {
        journal.save(practice(2, "box"), change("box"));
        journal.save(practice(3, "feet"), change("feet"));
        Entry both = episode("silence").with(Episode.PRACTICES, List.of(id(2), id(3)));
        Entry one = both.with(Episode.PRACTICES, List.of(id(3)));
        journal.save(both, change("log"));
        journal.save(one, change("edit"));
        journal.deleteForever(id(2));

        assertThat(journal.revisions(id(1))).hasSize(2);
        journal.undo(change("undo"));
        assertThat(kept()).contains(one);
        journal.undo(change("undo"));
        assertThat(kept()).isEmpty();
    }

    private List<Entry> all() {
        return Kinds.BUILT_IN.all().stream()
                .flatMap(kind -> journal.entries(kind).stream())
                .toList();
    }

    /// The table, the entry and the position of each row that is kept as it was.
    private List<String> history() throws SQLException {
        try (Sql sql = JournalCopy.openReadOnly(file())) {
            return sql.texts("SELECT part || ' ' || owner || ' ' || position FROM history");
        }
    }
}
