package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.Stamp;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However much was done and taken back before, what was taken out for good stays out, whatever is taken back or put
/// back after.
@Execution(ExecutionMode.CONCURRENT)
class ForeverTest {
    private static final Instant NOW = Instant.parse("2026-11-18T20:30:00Z");
    private static final Stamp STAMP = new Stamp(NOW, ZoneOffset.UTC, LocalDate.of(2026, 11, 18));
    private static final int ENTRIES = 3;

    @TempDir
    private Path home;

    private int changes;

    private static String id(int number) {
        return "01a2040c-0000-7000-8000-%012d".formatted(number);
    }

    private Change change(String what) {
        changes++;
        return new Change(id(900 + changes), NOW, ZoneOffset.UTC, what);
    }

    private static Entry note(int number, Random random) {
        return Entry.of(Note.KIND, id(number), STAMP)
                .with(Note.TEXT, "word " + random.nextInt(9))
                .with(Note.TAGS, List.of("tag"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void nothingBringsItBack(long seed) {
        Random random = new Random(seed);
        try (Journal journal = OpenedJournal.in(home.resolve("haven/journal.db"))) {
            for (int step = 0; step < 12; step++) {
                something(journal, random);
            }
            int gone = random.nextInt(ENTRIES);
            journal.deleteForever(id(gone));
            assertThat(journal.changes(99))
                    .allSatisfy(change -> assertThat(change.entries()).isPositive());
            for (int step = 0; step < 30; step++) {
                if (random.nextBoolean()) {
                    journal.undo(change("undo"));
                } else {
                    journal.redo(change("redo"));
                }
                assertThat(journal.entry(id(gone))).isEmpty();
                assertThat(journal.revisions(id(gone))).isEmpty();
                assertThat(journal.takenOut(id(gone))).isEmpty();
            }
        }
    }

    private void something(Journal journal, Random random) {
        int number = random.nextInt(ENTRIES);
        switch (random.nextInt(6)) {
            case 0, 1 -> journal.save(note(number, random), change("edit"));
            case 2 ->
                journal.saveAll(List.of(note(number, random), note((number + 1) % ENTRIES, random)), change("import"));
            case 3 -> journal.delete(id(number), change("rm"));
            case 4 -> journal.undo(change("undo"));
            default -> journal.redo(change("redo"));
        }
    }
}
