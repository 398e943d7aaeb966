package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.Stamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was done to the journal is told from the file as it is, and nothing is written to it.
class LookingBackTest {
    private static final Instant NOW = Instant.parse("2026-11-18T20:30:00Z");
    private static final String ID = "01a2040c-0000-7000-8000-000000000001";

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void keepAndChange() {
        file = home.resolve("haven/journal.db");
        try (Journal journal = OpenedJournal.in(file)) {
            journal.save(note("one"), change('1', "note"));
            journal.save(note("two"), change('2', "edit"));
        }
    }

    private static Entry note(String text) {
        return Entry.of(Note.KIND, ID, new Stamp(NOW, ZoneOffset.UTC, LocalDate.of(2026, 11, 18)))
                .with(Note.TEXT, text);
    }

    private static Change change(char number, String what) {
        return new Change("01a2040c-0000-7000-8000-00000000010" + number, NOW, ZoneOffset.UTC, what);
    }

    private static void isTold(Journal journal) {
        assertThat(journal.revisions(ID))
                .containsExactly(
                        new Revision(NOW, "edit", Optional.of(note("one")), Optional.of(note("two"))),
                        new Revision(NOW, "note", Optional.empty(), Optional.of(note("one"))));
        assertThat(journal.changes(5)).extracting(PastChange::what).containsExactly("edit", "note");
    }

    @Test
    void noMoreThanAPieceOfTheEntriesIsReadAheadOfWhoLooks() {
        String last = "01a2040c-0000-7000-8000-%012d".formatted(Entries.PIECE + 1);
        try (Journal journal = OpenedJournal.in(file)) {
            List<Entry> many = IntStream.rangeClosed(1, Entries.PIECE + 1)
                    .mapToObj(number -> note("some").under("01a2040c-0000-7000-8000-%012d".formatted(number)))
                    .toList();
            journal.saveAll(many, change('3', "import"));
            List<Entry> shown = new ArrayList<>();
            journal.each(Optional.empty(), Optional.empty(), entry -> {
                if (shown.isEmpty()) {
                    journal.save(note("said anew").under(last));
                }
                shown.add(entry);
            });
            assertThat(shown)
                    .hasSize(Entries.PIECE + 1)
                    .last()
                    .isEqualTo(note("said anew").under(last));

            List<Entry> listed = new ArrayList<>();
            journal.each(EntryQuery.ALL, (name, entry) -> {
                if (listed.isEmpty()) {
                    journal.save(note("said last").under(ID));
                }
                listed.add(entry);
            });
            assertThat(listed).hasSize(Entries.PIECE + 1).last().isEqualTo(note("said last"));
        }
    }

    @Test
    void whileAnotherProgramWrites() throws Exception {
        try (Journal journal = OpenedJournal.in(file);
                Connection another = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            another.createStatement().execute("BEGIN IMMEDIATE");
            another.createStatement().execute("DELETE FROM change");
            isTold(journal);
        }
    }

    @Test
    void andNothingIsWritten() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (Journal journal = OpenedJournal.in(file)) {
            isTold(journal);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void alsoWhereAnotherProgramSetAWriteAheadLog() throws Exception {
        try (Connection another = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            another.createStatement().execute("PRAGMA journal_mode = WAL");
        }
        try (Journal journal = OpenedJournal.in(file)) {
            isTold(journal);
        }
    }
}
