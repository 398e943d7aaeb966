package haven.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An empty journal for each test, open from its beginning to its end, and ids by number.
abstract class OpenedJournal {
    static final Instant NOW = Instant.parse("2026-11-18T20:30:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    static final Stamp STAMP = new Stamp(NOW, ZoneId.of("Europe/Berlin"), DAY);

    @TempDir
    private Path home;

    Journal journal;

    @BeforeEach
    void open() {
        journal = Journal.open(file(), NOW);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    Path file() {
        return home.resolve("haven/journal.db");
    }

    static String id(int number) {
        return "01a2040c-0000-7000-8000-%012d".formatted(number);
    }
}
