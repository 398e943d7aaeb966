package haven.report;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Kind;
import haven.entry.Note;
import haven.entry.SafetyLine;
import haven.entry.SafetyPart;
import haven.entry.Stamp;
import haven.entry.Tool;
import haven.journal.PastChange;
import haven.journal.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What an undo says that it did.
class UndoLineTest {
    private static final Instant AT = Instant.parse("2026-11-18T20:30:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final UndoLine LINE = new UndoLine(TODAY, BERLIN, Signs.UNICODE, true);
    private static final Optional<Entry> ONE = Optional.of(entry(Note.KIND).with(Note.TEXT, "one"));
    private static final Optional<Entry> TWO = Optional.of(entry(Note.KIND).with(Note.TEXT, "two"));

    private static Revision revision(Optional<Entry> before, Optional<Entry> after) {
        return new Revision(AT, "undo", before, after);
    }

    private static Entry entry(Kind kind) {
        return Entry.of(kind, "n", new Stamp(AT, BERLIN, TODAY));
    }

    /// What became of things of the toolkit.
    private static List<Revision> things(String... names) {
        return Stream.of(names)
                .map(name -> revision(Optional.of(entry(Tool.KIND).with(Tool.NAME, name)), Optional.empty()))
                .toList();
    }

    private static PastChange done(String what, int entries, List<Revision> first) {
        return done(what, entries, first, List.of());
    }

    private static PastChange done(String what, int entries, List<Revision> first, List<Revision> others) {
        return new PastChange(AT, what, entries, first, others, false);
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
        assertThat(LINE.undone(done("import", 214, went, things("tea", "box", "a walk", "Sam"))))
                .isEqualTo("Taken back: 214 entries (import), and tea, box, a walk and 1 more."
                        + " haven undo --redo puts them back.");
    }

    @Test
    void theToolkitAndThePlanAreToldByTheirCommand() {
        Optional<Entry> sign = Optional.of(
                entry(SafetyLine.KIND).with(SafetyLine.PART, SafetyPart.SIGNS).with(SafetyLine.TEXT, "I hide"));
        assertThat(LINE.undone(done("toolkit rm", 0, List.of(), things("te\u001Ba"))))
                .isEqualTo("Taken back: what haven toolkit rm did on Wednesday 21:30: te a."
                        + " haven undo --redo puts it back.");
        List<Revision> cameAndWent = List.of(revision(Optional.empty(), sign), revision(sign, Optional.empty()));
        assertThat(LINE.redone(done("support add", 0, List.of(), cameAndWent)))
                .isEqualTo("Put back: what haven support add did on Wednesday 21:30: My warning signs."
                        + " haven undo takes it back again.");
    }

    @Test
    void aListSaysWhatEachChangeWasAbout() {
        List<Revision> went = Collections.nCopies(5, revision(ONE, Optional.empty()));
        assertThat(LINE.about(done("rm", 1, went.subList(0, 1)))).isEqualTo("the note of Wednesday 21:30, \"one\"");
        assertThat(LINE.about(done("import", 214, went, things("tea", "box"))))
                .isEqualTo("214 entries, and tea and box");
        assertThat(LINE.about(done("toolkit add", 0, List.of(), things("tea")))).isEqualTo("tea");
    }
}
