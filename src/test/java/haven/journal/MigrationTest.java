package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Feeling;
import haven.entry.Kinds;
import haven.entry.Practice;
import haven.entry.Promise;
import haven.file.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
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
    private static final Instant NOW = OpenedJournal.NOW;
    private static final Schema NEWER = new Schema(Kinds.BUILT_IN.and(Promise.KIND), List.of("001.sql", "promise.sql"));

    @TempDir
    private Path home;

    private Path file;
    private Path backups;

    @BeforeEach
    void keptByAnOlderHaven() {
        file = home.resolve("haven/journal.db");
        backups = home.resolve("haven/backups");
        try (Journal journal = OpenedJournal.in(file)) {
            journal.save(practice());
            journal.save(episode(), change(1, "log"));
        }
    }

    private static Change change(int number, String what) {
        return new Change(OpenedJournal.id(900 + number), NOW, OpenedJournal.STAMP.zone(), what);
    }

    private static Entry practice() {
        return OpenedJournal.practice(1, "box")
                .with(Practice.PACES, List.of(new Practice.PaceChange(Duration.ofSeconds(16), 1.1)));
    }

    private static Entry episode() {
        return Entry.of(Episode.KIND, OpenedJournal.id(2), OpenedJournal.STAMP)
                .with(Episode.TRIGGER, "no answer to my text")
                .with(Episode.FEELINGS, List.of(new Feeling("anxious", OptionalInt.of(8))))
                .with(Episode.PRACTICES, List.of(OpenedJournal.id(1)));
    }

    private static Entry promise() {
        return Entry.of(Promise.KIND, OpenedJournal.id(3), OpenedJournal.STAMP)
                .with(Promise.WHAT, "call Sam")
                .with(Promise.TO, List.of("Sam"))
                .with(Promise.PRACTICES, List.of(OpenedJournal.id(1)));
    }

    /// As a newer haven opens it, which has a kind more.
    private static Journal newer(Path journal) {
        return Journal.open(NEWER, journal, NOW, () -> {});
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private void refusedUntouched(String line) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> newer(file))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.line()).isEqualTo("Your journal at " + file + line));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void holdsAllItHeld() {
        try (Journal journal = newer(file)) {
            assertThat(journal.entries(Practice.KIND)).containsExactly(practice());
            assertThat(journal.entries(Episode.KIND)).containsExactly(episode());
            assertThat(journal.entries(Promise.KIND)).isEmpty();
            assertThat(journal.entries(OpenedJournal.DAY, OpenedJournal.DAY)).hasSize(2);
            journal.undo(change(2, "undo"));
            assertThat(journal.entries(Episode.KIND)).isEmpty();
        }
    }

    @Test
    void keepsWhatIsNewInItLikeAllElse() {
        try (Journal journal = newer(file)) {
            journal.save(promise(), change(2, "promise"));
            Entry edited = promise().with(Promise.TIMES, 2).with(Promise.TO, List.of());
            journal.save(edited, change(3, "edit"));
            assertThat(journal.revisions(promise().id()))
                    .containsExactly(
                            new Revision(NOW, "edit", Optional.of(promise()), Optional.of(edited)),
                            new Revision(NOW, "promise", Optional.empty(), Optional.of(promise())));
            journal.undo(change(4, "undo"));
            assertThat(journal.entries(Promise.KIND)).containsExactly(promise());
            journal.undo(change(5, "undo"));
            assertThat(journal.entries(Promise.KIND)).isEmpty();
        }
    }

    @Test
    void looksLikeOneThatIsNew() throws Exception {
        Path fresh = home.resolve("fresh/journal.db");
        newer(file).close();
        newer(fresh).close();
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
        newer(file).close();
        newer(file).close();

        assertThat(names(backups)).containsExactly("journal-v1-20261118T203000Z.db");
        Path backup = backups.resolve("journal-v1-20261118T203000Z.db");
        assertThat(Mode.of(backups)).isEqualTo("rwx------");
        assertThat(Mode.of(backup)).isEqualTo("rw-------");

        // Put back in the journal's place it is the journal as it was.
        Files.write(file, before);
        List<String> tables = tables(file);
        assertThat(tables(backup)).isEqualTo(tables);
        try (Journal journal = newer(backup)) {
            assertThat(journal.entries(Practice.KIND)).containsExactly(practice());
            assertThat(journal.entries(Episode.KIND)).containsExactly(episode());
        }
    }

    @Test
    void isCopiedBesideAnOlderCopy() throws Exception {
        Files.createDirectories(backups);
        Files.writeString(backups.resolve("journal-v1-20261118T203000Z.db"), "kept");
        Files.writeString(backups.resolve("unfinished.db"), "left by a machine that stopped");
        newer(file).close();

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
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX entry_day ON entry (kind)'"
                        + " WHERE name = 'entry_day'");
        refusedUntouched(" is damaged, or is not a journal. It was left as it is. Keep a copy of it, then move it away;"
                + " haven makes a new one.");
        assertThat(names(backups)).isEmpty();
    }

    @Test
    void leavesNoCopyOfWhatCouldNotBeBroughtUpToDate() throws Exception {
        OtherProgram.writes(file, "CREATE TABLE promise (x)");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> newer(file))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("table promise already exists");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(backups)).isEmpty();
    }

    @Test
    void leavesNoCopyWhereHavenItselfFails() throws Exception {
        OtherProgram.writes(file, "PRAGMA ignore_check_constraints = ON; UPDATE episode SET id = 'too short'");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> newer(file)).isInstanceOf(IndexOutOfBoundsException.class);
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
                    .mapToObj(i -> Thread.ofPlatform().start(() -> newer(shared).close()))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(names(shared.resolveSibling("backups"))).containsExactly("journal-v1-20261118T203000Z.db");
            try (Journal journal = newer(shared)) {
                assertThat(journal.entries(Practice.KIND)).containsExactly(practice());
            }
        }
    }

    @Test
    void isRefusedByTheOlderHavenFromThenOn() throws Exception {
        newer(file).close();
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> OpenedJournal.in(file))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("was written by a newer haven (schema 2; this one knows 1)");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void ofANewerHavenIsRefusedUnread() throws Exception {
        OtherProgram.writes(file, "PRAGMA user_version = 3");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> newer(file))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("Your journal at " + file
                                        + " was written by a newer haven (schema 3; this one knows 2). It"
                                        + " was left untouched. Use the newer haven to open it."));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(backups).doesNotExist();
    }
}
