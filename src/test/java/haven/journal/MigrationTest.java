package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import haven.file.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A journal that an older haven wrote: opened with all that is in it, after a backup.
class MigrationTest {
    private static final Instant NOW = Instant.parse("2026-11-18T20:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
    private static final Stamp STAMP =
            new Stamp(Instant.parse("2026-11-17T19:00:00Z"), ZoneId.of("Europe/Berlin"), DAY);
    private static final String PRACTICE = "01a2040c-0000-7000-8000-000000000001";
    private static final String ENTRIES = """
            INSERT INTO practice (id, at, zone, day, drill, pattern, planned, practised, breaths, ending,
              distress_before, distress_after) VALUES ('01a2040c-0000-7000-8000-000000000001',
              '2026-11-17T19:00:00.000Z', 'Europe/Berlin', '2026-11-17', 'box', '4-4-4-4', 300.0, 32.0, 2, 'stopped',
              7, 5);
            INSERT INTO pace VALUES ('01a2040c-0000-7000-8000-000000000001', 0, 16.0, 1.1);
            INSERT INTO episode (id, at, zone, day, recorded, trigger, distress) VALUES
              ('01a2040c-0000-7000-8000-000000000002', '2026-11-17T19:00:00.000Z', 'Europe/Berlin', '2026-11-17',
              '2026-11-17T19:05:00.000Z', 'no answer to my text', 7);
            INSERT INTO feeling VALUES ('01a2040c-0000-7000-8000-000000000002', 0, 'anxious', 8);
            """;

    @TempDir
    private Path home;

    private Path file;
    private Path backups;

    @BeforeEach
    void keptByAnOlderHaven() throws Exception {
        file = home.resolve("haven/journal.db");
        backups = home.resolve("haven/backups");
        JournalFile.create(file);
        try (InputStream script = Schema.class.getResourceAsStream("/haven/schema/001.sql")) {
            OtherProgram.writes(file, new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        OtherProgram.writes(file, "PRAGMA user_version = 1; PRAGMA application_id = 1751217774");
        OtherProgram.writes(file, ENTRIES);
    }

    private static Practice practice() {
        return new Practice(
                PRACTICE,
                STAMP,
                "box",
                "4-4-4-4",
                Optional.of(Duration.ofMinutes(5)),
                Duration.ofSeconds(32),
                2,
                Ending.STOPPED,
                OptionalInt.of(7),
                OptionalInt.of(5),
                List.of(new Practice.PaceChange(Duration.ofSeconds(16), 1.1)),
                List.of());
    }

    private static Episode episode() {
        EpisodeDraft draft =
                new EpisodeDraft("01a2040c-0000-7000-8000-000000000002", STAMP, Instant.parse("2026-11-17T19:05:00Z"));
        draft.trigger("no answer to my text");
        draft.feelings(List.of(new Feeling("anxious", OptionalInt.of(8))));
        draft.distress(OptionalInt.of(7));
        return draft.episode();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private void refusedUntouched(String line) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Journal.open(file, NOW))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.line()).isEqualTo("Your journal at " + file + line));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void holdsAllItHeld() {
        try (Journal journal = Journal.open(file, NOW)) {
            assertThat(journal.practices(DAY, DAY)).containsExactly(practice());
            assertThat(journal.episodes(DAY, DAY)).containsExactly(episode());
            assertThat(journal.toolkit().items()).isEmpty();
            assertThat(journal.plan().read()).isEqualTo(SafetyPlan.EMPTY);
        }
    }

    @Test
    void looksLikeOneThatIsNew() throws Exception {
        Path fresh = home.resolve("fresh/journal.db");
        Journal.open(file, NOW).close();
        Journal.open(fresh, NOW).close();
        assertThat(tables(file)).isEqualTo(tables(fresh)).hasSizeGreaterThan(10);
        assertThat(home.resolve("fresh/backups")).doesNotExist();
    }

    private static List<String> tables(Path journal) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY name")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    @Test
    void isCopiedFirstForItsOwnerAlone() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Journal.open(file, NOW).close();
        Journal.open(file, NOW).close();

        assertThat(names(backups)).containsExactly("journal-v1-20261118T203000Z.db");
        Path backup = backups.resolve("journal-v1-20261118T203000Z.db");
        assertThat(Mode.of(backups)).isEqualTo("rwx------");
        assertThat(Mode.of(backup)).isEqualTo("rw-------");

        // Put back in the journal's place it is the journal as it was.
        Files.write(file, before);
        List<String> tables = tables(file);
        assertThat(tables(backup)).isEqualTo(tables);
        try (Journal journal = Journal.open(backup, NOW)) {
            assertThat(journal.practices(DAY, DAY)).containsExactly(practice());
            assertThat(journal.episodes(DAY, DAY)).containsExactly(episode());
        }
    }

    @Test
    void isCopiedBesideAnOlderCopy() throws Exception {
        Files.createDirectories(backups);
        Files.writeString(backups.resolve("journal-v1-20261118T203000Z.db"), "kept");
        Files.writeString(backups.resolve("unfinished.db"), "left by a machine that stopped");
        Journal.open(file, NOW).close();

        assertThat(names(backups))
                .containsExactly("journal-v1-20261118T203000Z-2.db", "journal-v1-20261118T203000Z.db");
        assertThat(backups.resolve("journal-v1-20261118T203000Z.db")).hasContent("kept");
    }

    @Test
    void isLeftAloneWhereNoCopyCanBeMade() throws IOException {
        Files.writeString(backups, "a file, not a folder");
        refusedUntouched(" is from an older haven, and no backup of it could be made in " + backups
                + ": something else is in its place. It was left untouched. Once that is mended, haven brings it up to"
                + " date.");
    }

    @Test
    void isLeftAloneWhereTheCopyIsNotSound() throws Exception {
        // The index says something else than the table, which only a check of all pages sees.
        OtherProgram.writes(
                file,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX episode_day ON episode (zone)'"
                        + " WHERE name = 'episode_day'");
        refusedUntouched(" is damaged, or is not a journal. It was left as it is. Keep a copy of it, then move it away;"
                + " haven makes a new one.");
        assertThat(names(backups)).isEmpty();
    }

    @Test
    void leavesNoCopyOfWhatCouldNotBeBroughtUpToDate() throws Exception {
        OtherProgram.writes(file, "CREATE TABLE toolkit (x)");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Journal.open(file, NOW))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("table toolkit already exists");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(backups)).isEmpty();
    }

    @Test
    void leavesNoCopyWhereHavenItselfFails() throws Exception {
        OtherProgram.writes(file, "PRAGMA ignore_check_constraints = ON; UPDATE practice SET id = 'too short'");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Journal.open(file, NOW)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(backups)).isEmpty();
    }

    @Test
    void isBroughtUpToDateOnceByManyHavensAtOnce() throws Exception {
        byte[] old = Files.readAllBytes(file);
        for (int round = 0; round < 10; round++) {
            Path shared = home.resolve("round" + round + "/journal.db");
            JournalFile.create(shared);
            Files.write(shared, old);
            List<Thread> threads = IntStream.range(0, 8)
                    .mapToObj(i -> Thread.ofPlatform()
                            .start(() -> Journal.open(shared, NOW).close()))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(names(shared.resolveSibling("backups"))).containsExactly("journal-v1-20261118T203000Z.db");
            try (Journal journal = Journal.open(shared, NOW)) {
                assertThat(journal.practices(DAY, DAY)).containsExactly(practice());
            }
        }
    }

    @Test
    void ofANewerHavenIsRefusedUnread() throws Exception {
        OtherProgram.writes(file, "PRAGMA user_version = 4");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Journal.open(file, NOW))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your journal at " + file
                                        + " was written by a newer haven (schema 4; this one knows 3). It"
                                        + " was left untouched. Use the newer haven to open it."));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(backups).doesNotExist();
    }
}
