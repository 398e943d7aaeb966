package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.MadeUp;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.file.Mode;
import haven.journal.Journal;
import haven.journal.OtherProgram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes back, where, and what is kept of the journal that was there.
class RestoredJournalTest {
    @TempDir
    private Path home;

    private RestoreFixture restore;
    private TestApp haven;
    private Path journal;

    @BeforeEach
    void moveIn() {
        restore = new RestoreFixture(home);
        haven = restore.haven();
        journal = restore.journal();
    }

    @Test
    void whatIsThereIsKeptFirstSoThatARestoreCanBeRestored() throws IOException {
        restore.backedUpAndGoneOn();
        Result done = haven.run("restore", "journal-20261118T203000Z", "--yes");
        String kept = done.out()
                .lines()
                .filter(line -> line.startsWith("To undo"))
                .findFirst()
                .orElseThrow();
        String name = kept.substring(kept.lastIndexOf(' ') + 1);

        assertThat(done).isEqualTo(Result.said(RestoreFixture.LOOK + """
                Restored: 1 episode, 1 thing of the toolkit.
                To undo it: haven restore %s
                """.formatted(name)));
        assertThat(name).matches("journal-before-restore-20261119T203[0-9]{3}Z[.]db");
        assertThat(restore.triggers()).containsExactly("silence");
        assertThat(restore.names()).containsExactly("journal-20261118T203000Z.db", name);
        assertThat(List.of(Mode.of(journal), Mode.of(restore.folder().resolve(name))))
                .containsExactly("rw-------", "rw-------");

        haven.run("restore", name, "--yes");
        assertThat(restore.triggers()).containsExactly(RestoreFixture.AFTER);
    }

    @Test
    void aHavenThatHasTheJournalOpenGoesOnInWhatWasRestored() {
        restore.backedUpAndGoneOn();
        try (Journal open = haven.journal()) {
            Entry kept = open.entries(Episode.KIND).getFirst();
            assertThat(haven.run("restore", "last", "--yes").code()).isZero();
            assertThat(open.entries(Episode.KIND))
                    .extracting(entry -> entry.get(Episode.TRIGGER))
                    .containsExactly("silence");
            open.save(kept);
        }
        assertThat(restore.triggers()).containsExactly("silence", RestoreFixture.AFTER);
    }

    @Test
    void aLostJournalComesBack() throws IOException {
        restore.backedUpAndGoneOn();
        Files.delete(journal);
        assertThat(haven.run("restore", "last", "--yes")).isEqualTo(Result.said("""
                journal-20261118T203000Z.db holds
                  1 episode, 1 thing of the toolkit; 18 November 2026; schema 1
                Your journal holds
                  no entries
                In the backup alone, and back in your journal then: 2 entries
                  2026-11-18  episode: silence
                  2026-11-18  toolkit: tea
                Restored: 1 episode, 1 thing of the toolkit.
                """));
        assertThat(restore.triggers()).containsExactly("silence");
        assertThat(Mode.of(journal)).isEqualTo("rw-------");
    }

    @Test
    void onANewMachineAFileIsEnough() throws IOException {
        haven.run("log", "silence");
        Path file = home.resolve("stick.db");
        haven.run("backup", "-o", file.toString());
        TestApp other = TestApp.in(home.resolve("other"));
        assertThat(other.run("restore", file.toString(), "--yes").code()).isZero();
        assertThat(Mode.of(other.paths().journal())).isEqualTo("rw-------");
        assertThat(Mode.of(other.paths().data())).isEqualTo("rwx------");
        assertThat(other.run("week").out()).contains("silence");
    }

    @Test
    void aDamagedJournalIsSetAsideFirst() throws IOException {
        restore.backedUpAndGoneOn();
        byte[] noDatabase =
                "Dear diary, this is not a database at all. ".repeat(100).getBytes(StandardCharsets.UTF_8);
        byte[] noTables = Files.readAllBytes(journal);
        Arrays.fill(noTables, 4096, noTables.length, (byte) 7);
        byte[] cutOff = Arrays.copyOf(Files.readAllBytes(journal), 9000);
        for (byte[] damaged : List.of(noDatabase, noTables, cutOff)) {
            Files.write(journal, damaged);
            haven.clock().advance(Duration.ofMinutes(1));
            Result done = haven.run("restore", "journal-20261118T203000Z", "--yes");
            String kept = done.out().substring(done.out().lastIndexOf(' ') + 1).strip();
            assertThat(done).isEqualTo(Result.said("""
                    journal-20261118T203000Z.db holds
                      1 episode, 1 thing of the toolkit; 18 November 2026; schema 1
                    Your journal is damaged. It would be set aside, among your backups.
                    Restored: 1 episode, 1 thing of the toolkit.
                    The damaged journal is kept: %s
                    """.formatted(kept)));
            assertThat(kept).startsWith("journal-damaged-20261119T20");
            assertThat(restore.folder().resolve(kept)).hasBinaryContent(damaged);
            assertThat(List.of(Mode.of(journal), Mode.of(restore.folder().resolve(kept))))
                    .containsExactly("rw-------", "rw-------");
            assertThat(restore.triggers()).containsExactly("silence");
        }
    }

    @Test
    void anOlderBackupIsBroughtUpToDateAndLeftAsItIs() throws Exception {
        haven.schema(MadeUp.SCHEMA).run("log", "after");
        Files.createDirectories(restore.folder());
        Path older = restore.folder().resolve("journal-v1-20261101T080000Z.db");
        try (InputStream script = RestoreCommand.class.getResourceAsStream("/haven/schema/001.sql")) {
            OtherProgram.writes(older, new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        OtherProgram.writes(
                older,
                "PRAGMA user_version = 1; PRAGMA application_id = 1751217774;"
                        + " INSERT INTO episode (id, at, zone, day, recorded, trigger) VALUES"
                        + " ('01a2040c-0000-7000-8000-000000000002', '2026-10-31T19:00:00.000Z', 'Europe/Berlin', '2026-10-31',"
                        + " '2026-10-31T19:05:00.000Z', 'before')");
        byte[] before = Files.readAllBytes(older);

        assertThat(haven.run("restore", "journal-v1-20261101T080000Z.db", "--yes")
                        .out())
                .startsWith("""
                journal-v1-20261101T080000Z.db holds
                  1 episode; 31 October 2026; schema 1
                Your journal holds
                  1 episode; 18 November 2026; schema 2
                In your journal alone, and gone from it then: 1 entry
                  2026-11-18  episode: after
                In the backup alone, and back in your journal then: 1 entry
                  2026-10-31  episode: before
                """);
        assertThat(restore.triggers()).containsExactly("before");
        assertThat(haven.run("toolkit", "add", "tea").code()).isZero();
        assertThat(Files.readAllBytes(older)).isEqualTo(before);
        assertThat(restore.names()).hasSize(2);
    }

    @Test
    void aLinkedJournalStaysALinkDamagedOrNot() throws IOException {
        restore.backedUpAndGoneOn();
        Path backup = home.resolve("mine.db");
        Files.move(restore.folder().resolve("journal-20261118T203000Z.db"), backup);
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere")).resolve("real.db");
        Files.move(journal, elsewhere);
        Files.createSymbolicLink(journal, elsewhere);

        assertThat(haven.run("restore", backup.toString(), "--yes").code()).isZero();
        assertThat(restore.triggers()).containsExactly("silence");
        Files.writeString(elsewhere, "no database at all".repeat(100));
        assertThat(haven.run("restore", backup.toString(), "--yes").code()).isZero();
        assertThat(restore.triggers()).containsExactly("silence");

        assertThat(Files.readSymbolicLink(journal)).isEqualTo(elsewhere);
        assertThat(Mode.of(elsewhere)).isEqualTo("rw-------");
        try (var files = Files.list(elsewhere.resolveSibling("backups"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .satisfiesExactly(
                            lock -> assertThat(lock).isEqualTo(".lock"),
                            before -> assertThat(before).startsWith("journal-before-restore-"),
                            damaged -> assertThat(damaged).startsWith("journal-damaged-"));
        }
    }

    @Test
    void whatIsNoDayIsRestoredLikeAllElse() throws Exception {
        haven.run("log", "silence");
        OtherProgram.writes(journal, "UPDATE episode SET day = '2026-99-01'");
        assertThat(haven.run("backup").code()).isZero();
        Files.delete(journal);

        assertThat(haven.run("restore", "last", "--yes").out()).endsWith("\nRestored: 1 episode.\n");
        assertThat(haven.run("restore", "last", "--dry-run").out()).startsWith("""
                journal-20261118T203000Z.db holds
                  1 episode; schema 1
                Your journal holds
                  1 episode; schema 1
                """);
    }
}
