package haven.report;

import static org.assertj.core.api.Assertions.assertThat;

import haven.journal.Entry;
import haven.journal.Note;
import haven.journal.NoteKind;
import haven.journal.PastChange;
import haven.journal.Revision;
import haven.journal.Stamp;
import haven.journal.TakenBack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What an undo says that it did.
class UndoLineTest {
    private static final Instant AT = Instant.parse("2026-11-18T20:30:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final UndoLine LINE = new UndoLine(TODAY, BERLIN, Signs.UNICODE);
    private static final Optional<Entry> ONE =
            Optional.of(new Note("n", new Stamp(AT, BERLIN, TODAY), NoteKind.NOTE, "one", List.of()));
    private static final Optional<Entry> TWO =
            Optional.of(new Note("n", new Stamp(AT, BERLIN, TODAY), NoteKind.NOTE, "two", List.of()));

    private static Revision revision(Optional<Entry> before, Optional<Entry> after) {
        return new Revision(AT, "undo", before, after);
    }

    private static TakenBack done(String what, int entries, List<Revision> first, String... others) {
        return new TakenBack(AT, what, entries, first, List.of(others));
    }

    @Test
    void whatWasNewIsTakenBackAndPutBack() {
        assertThat(LINE.undone(done("note", 1, List.of(revision(ONE, Optional.empty())))))
                .isEqualTo("Taken back: the note of Wednesday 21:30, \"one\". haven undo --redo puts it back.");
        assertThat(LINE.redone(done("note", 1, List.of(revision(Optional.empty(), ONE)))))
                .isEqualTo("Put back: the note of Wednesday 21:30, \"one\". haven undo takes it back again.");
    }

    @Test
    void whatWasTakenOutIsBroughtBackAndTakenOutAgain() {
        assertThat(LINE.undone(done("rm", 1, List.of(revision(Optional.empty(), ONE)))))
                .isEqualTo("Brought back: the note of Wednesday 21:30, \"one\". haven undo --redo takes it out again.");
        assertThat(LINE.redone(done("rm", 1, List.of(revision(ONE, Optional.empty())))))
                .isEqualTo("Taken out again: the note of Wednesday 21:30, \"one\". haven undo brings it back.");
    }

    @Test
    void aChangeIsToldByWhatItIsNow() {
        List<Revision> changed = List.of(revision(ONE, TWO));
        assertThat(LINE.undone(done("edit", 1, changed)))
                .isEqualTo("Taken back: a change (edit) to the note of Wednesday 21:30, \"two\"."
                        + " haven undo --redo puts it back.");
        assertThat(LINE.redone(done("edit", 1, changed)))
                .isEqualTo("Put back: a change (edit) to the note of Wednesday 21:30, \"two\"."
                        + " haven undo takes it back again.");
    }

    /// An episode that only named a practice changes with it.
    @Test
    void whatCameOrWentCountsBeforeWhatMerelyNamedIt() {
        assertThat(LINE.undone(done("rm", 2, List.of(revision(ONE, TWO), revision(Optional.empty(), ONE)))))
                .isEqualTo("Brought back: the note of Wednesday 21:30, \"one\". haven undo --redo takes it out again.");
    }

    @Test
    void manyAreCounted() {
        List<Revision> went = Collections.nCopies(5, revision(ONE, Optional.empty()));
        assertThat(LINE.undone(done("import", 214, went)))
                .isEqualTo("Taken back: 214 entries (import). haven undo --redo puts them back.");
        assertThat(LINE.undone(done("import", 214, went, "tea", "box", "a walk", "Sam")))
                .isEqualTo("Taken back: 214 entries (import), and tea, box, a walk and 1 more."
                        + " haven undo --redo puts them back.");
    }

    @Test
    void theToolkitAndThePlanAreToldByTheirCommand() {
        assertThat(LINE.undone(done("toolkit rm", 0, List.of(), "te\u001Ba")))
                .isEqualTo("Taken back: what haven toolkit rm did on Wednesday 21:30: te a."
                        + " haven undo --redo puts it back.");
        assertThat(LINE.redone(done("support add", 0, List.of(), "My warning signs")))
                .isEqualTo("Put back: what haven support add did on Wednesday 21:30: My warning signs."
                        + " haven undo takes it back again.");
    }

    @Test
    void aListSaysWhatEachChangeWasAbout() {
        List<Revision> went = Collections.nCopies(5, revision(ONE, Optional.empty()));
        assertThat(LINE.about(new PastChange(AT, "rm", 1, went.subList(0, 1), List.of(), false)))
                .isEqualTo("the note of Wednesday 21:30, \"one\"");
        assertThat(LINE.about(new PastChange(AT, "import", 214, went, List.of("tea", "box"), false)))
                .isEqualTo("214 entries, and tea and box");
        assertThat(LINE.about(new PastChange(AT, "toolkit add", 0, List.of(), List.of("tea"), false)))
                .isEqualTo("tea");
    }
}
