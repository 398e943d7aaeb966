package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.Change;
import haven.journal.Episode;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreCommandTest {
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATER = LocalDate.of(9999, 12, 31);

    private static final String AFTER = "bell\u001b[31m and\na second line";

    private static final String LOOK = """
            journal-20261118T203000Z.db holds
              1 episode, 1 thing of the toolkit; 18 November 2026; schema 3
            Your journal holds
              1 episode, 1 practice, 1 thing of the toolkit; 18 November 2026 to 19 November
              2026; schema 3
            In your journal alone, and gone from it then: 2 entries
              2026-11-19  episode: bell [31m and a second line
              2026-11-19  practice: box
            In the backup alone, and back in your journal then: 1 entry
              2026-11-18  episode: silence
            In both, and in your journal as the backup has them then: 1 entry
              2026-11-18  toolkit: tea
            Your journal as it is now would be kept, as a backup.
            """;

    @TempDir
    private Path home;

    private TestApp haven;
    private Path journal;
    private Path folder;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
        journal = haven.paths().journal();
        folder = haven.paths().data().resolve("backups");
    }

    /// A backup, and a journal that went on without one of its entries.
    private void backedUpAndGoneOn() {
        haven.run("log", "silence");
        haven.run("toolkit", "add", "tea");
        haven.run("backup");
        try (Journal open = haven.journal()) {
            Change change = new Change(
                    "01a2040c-0000-7000-8000-00000000000c",
                    haven.clock().instant(),
                    haven.clock().getZone(),
                    "rm");
            open.delete(open.episodes(EVER, LATER).getFirst().id(), change);
        }
        haven.clock().advance(Duration.ofDays(1));
        haven.run("log", "bell");
        try {
            // As another program may have written it.
            sql(
                    journal,
                    "UPDATE episode SET trigger = 'bell' || char(27) || '[31m and' || char(10) || 'a second line'");
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
        haven.run("breathe", "box", "--cycles", "1");
        haven.run("toolkit", "used", "tea");
    }

    private List<String> triggers() {
        try (Journal open = haven.journal()) {
            return open.episodes(EVER, LATER).stream().map(Episode::trigger).toList();
        }
    }

    private List<String> names() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".lock"))
                    .sorted()
                    .toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void sql(Path file, String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    @Test
    void withoutANameItSaysWhatThereIs() {
        assertThat(haven.run("restore")).isEqualTo(Result.said("There are no backups yet.\n"));
        haven.run("log", "silence");
        haven.run("backup");
        assertThat(haven.run("restore").out())
                .startsWith("journal-20261118T203000Z.db\n  Wednesday 18 November 2026 21:30, ")
                .endsWith("haven restore NAME shows what would change, and asks.\n");
    }

    @Test
    void aLookSaysWhatWouldGoAndComeBackAndChangesNothing() throws IOException {
        backedUpAndGoneOn();
        byte[] before = Files.readAllBytes(journal);
        assertThat(haven.run("restore", "last", "--dry-run")).isEqualTo(Result.said(LOOK));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        assertThat(names()).containsExactly("journal-20261118T203000Z.db");
    }

    @Test
    void whatIsThereIsKeptFirstSoThatARestoreCanBeRestored() throws IOException {
        backedUpAndGoneOn();
        Result done = haven.run("restore", "journal-20261118T203000Z", "--yes");
        String kept = done.out()
                .lines()
                .filter(line -> line.startsWith("To undo"))
                .findFirst()
                .orElseThrow();
        String name = kept.substring(kept.lastIndexOf(' ') + 1);

        assertThat(done).isEqualTo(Result.said(LOOK + """
                Restored: 1 episode, 1 thing of the toolkit.
                To undo it: haven restore %s
                """.formatted(name)));
        assertThat(name).matches("journal-before-restore-20261119T203[0-9]{3}Z[.]db");
        assertThat(triggers()).containsExactly("silence");
        assertThat(names()).containsExactly("journal-20261118T203000Z.db", name);
        assertThat(List.of(mode(journal), mode(folder.resolve(name)))).containsExactly("rw-------", "rw-------");

        haven.run("restore", name, "--yes");
        assertThat(triggers()).containsExactly(AFTER);
    }

    @Test
    void aHavenThatHasTheJournalOpenGoesOnInWhatWasRestored() {
        backedUpAndGoneOn();
        try (Journal open = haven.journal()) {
            Episode kept = open.episodes(EVER, LATER).getFirst();
            assertThat(haven.run("restore", "last", "--yes").code()).isZero();
            assertThat(open.episodes(EVER, LATER)).extracting(Episode::trigger).containsExactly("silence");
            open.save(kept);
        }
        assertThat(triggers()).containsExactly("silence", AFTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "Yes\n", " y \n"})
    void aYesRestores(String answer) {
        backedUpAndGoneOn();
        haven.terminals(new TestTerminals(true)).input(answer);
        assertThat(haven.run("restore", "last").out()).startsWith(LOOK + "Restore? y/N Restored: 1 episode, ");
        assertThat(triggers()).containsExactly("silence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "n\n", "yesterday\n", ""})
    void anythingElseDoesNot(String answer) throws IOException {
        backedUpAndGoneOn();
        byte[] before = Files.readAllBytes(journal);
        haven.terminals(new TestTerminals(true)).input(answer);
        assertThat(haven.run("restore", "last"))
                .isEqualTo(Result.said(
                        LOOK + "Restore? y/N " + (answer.isEmpty() ? "\n" : "") + "Nothing was changed.\n"));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        assertThat(names()).containsExactly("journal-20261118T203000Z.db");
    }

    @Test
    void whereNobodyCanBeAskedItNeedsAYes() throws IOException {
        backedUpAndGoneOn();
        byte[] before = Files.readAllBytes(journal);
        Result refused =
                new Result(2, LOOK, "Nothing was restored. Add --yes to restore it, or --dry-run to look alone.\n");
        assertThat(haven.run("restore", "last")).isEqualTo(refused);
        haven.terminals(new TestTerminals(true)).input("y\n");
        assertThat(haven.run("restore", "last", "--no-input")).isEqualTo(refused);
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void aLostJournalComesBack() throws IOException {
        backedUpAndGoneOn();
        Files.delete(journal);
        assertThat(haven.run("restore", "last", "--yes")).isEqualTo(Result.said("""
                journal-20261118T203000Z.db holds
                  1 episode, 1 thing of the toolkit; 18 November 2026; schema 3
                Your journal holds
                  no entries
                In the backup alone, and back in your journal then: 2 entries
                  2026-11-18  episode: silence
                  2026-11-18  toolkit: tea
                Restored: 1 episode, 1 thing of the toolkit.
                """));
        assertThat(triggers()).containsExactly("silence");
        assertThat(mode(journal)).isEqualTo("rw-------");
    }

    @Test
    void onANewMachineAFileIsEnough() throws IOException {
        haven.run("log", "silence");
        Path file = home.resolve("stick.db");
        haven.run("backup", "-o", file.toString());
        TestApp other = TestApp.in(home.resolve("other"));
        assertThat(other.run("restore", file.toString(), "--yes").code()).isZero();
        assertThat(mode(other.paths().journal())).isEqualTo("rw-------");
        assertThat(mode(other.paths().data())).isEqualTo("rwx------");
        assertThat(other.run("week").out()).contains("silence");
    }

    @Test
    void aDamagedJournalIsSetAsideFirst() throws IOException {
        backedUpAndGoneOn();
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
                      1 episode, 1 thing of the toolkit; 18 November 2026; schema 3
                    Your journal is damaged. It would be set aside, among your backups.
                    Restored: 1 episode, 1 thing of the toolkit.
                    The damaged journal is kept: %s
                    """.formatted(kept)));
            assertThat(kept).startsWith("journal-damaged-20261119T20");
            assertThat(folder.resolve(kept)).hasBinaryContent(damaged);
            assertThat(List.of(mode(journal), mode(folder.resolve(kept)))).containsExactly("rw-------", "rw-------");
            assertThat(triggers()).containsExactly("silence");
        }
    }

    @Test
    void anOlderBackupIsBroughtUpToDateAndLeftAsItIs() throws Exception {
        haven.run("log", "after");
        Files.createDirectories(folder);
        Path older = folder.resolve("journal-v1-20261101T080000Z.db");
        try (InputStream script = RestoreCommand.class.getResourceAsStream("/haven/schema/001.sql")) {
            sql(older, new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        sql(
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
                  1 episode; 18 November 2026; schema 3
                In your journal alone, and gone from it then: 1 entry
                  2026-11-18  episode: after
                In the backup alone, and back in your journal then: 1 entry
                  2026-10-31  episode: before
                """);
        assertThat(triggers()).containsExactly("before");
        assertThat(haven.run("toolkit", "add", "tea").code()).isZero();
        assertThat(Files.readAllBytes(older)).isEqualTo(before);
        assertThat(names()).hasSize(2);
    }

    @Test
    void aLinkedJournalStaysALinkDamagedOrNot() throws IOException {
        backedUpAndGoneOn();
        Path backup = home.resolve("mine.db");
        Files.move(folder.resolve("journal-20261118T203000Z.db"), backup);
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere")).resolve("real.db");
        Files.move(journal, elsewhere);
        Files.createSymbolicLink(journal, elsewhere);

        assertThat(haven.run("restore", backup.toString(), "--yes").code()).isZero();
        assertThat(triggers()).containsExactly("silence");
        Files.writeString(elsewhere, "no database at all".repeat(100));
        assertThat(haven.run("restore", backup.toString(), "--yes").code()).isZero();
        assertThat(triggers()).containsExactly("silence");

        assertThat(Files.readSymbolicLink(journal)).isEqualTo(elsewhere);
        assertThat(mode(elsewhere)).isEqualTo("rw-------");
        try (var files = Files.list(elsewhere.resolveSibling("backups"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .satisfiesExactly(
                            lock -> assertThat(lock).isEqualTo(".lock"),
                            before -> assertThat(before).startsWith("journal-before-restore-"),
                            damaged -> assertThat(damaged).startsWith("journal-damaged-"));
        }
    }

    private void refused(Path backup, String why) throws IOException {
        byte[] before = Files.readAllBytes(journal);
        assertThat(haven.run("restore", backup.toString(), "--yes")).isEqualTo(Result.failed(why));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        assertThat(names()).isEmpty();
    }

    @Test
    void whatIsNoBackupIsRefusedAndTheJournalUntouched() throws Exception {
        haven.run("log", "silence");
        Path file = home.resolve("mine.db");
        String lists = " Your journal is as it was. haven restore lists your backups.";
        refused(
                home.resolve("gone.db"),
                "There is no backup and no file called \"" + home.resolve("gone.db")
                        + "\". haven backup list shows what is there.");
        refused(home, home + " is not a plain file." + lists);
        refused(journal, journal + " is your journal itself." + lists);
        Files.createFile(file);
        refused(file, file + " is empty." + lists);
        Files.writeString(file, "Dear diary, this is not a database at all. ".repeat(100));
        refused(file, file + " is damaged, or is not a journal. Your journal is as it was. Nothing was restored.");

        Files.delete(file);
        sql(file, "CREATE TABLE places (url TEXT)");
        refused(file, file + " is another program's database, not a journal." + lists);

        Files.delete(file);
        haven.run("backup", "-o", file.toString());
        byte[] bytes = Files.readAllBytes(file);
        sql(file, "PRAGMA user_version = 99");
        refused(
                file,
                file + " was written by a newer haven (schema 99; this one knows 3). Your journal is as it was. Use the"
                        + " newer haven to restore it.");
        Files.write(file, Arrays.copyOf(bytes, 9000));
        refused(file, file + " is damaged, or is not a journal. Your journal is as it was. Nothing was restored.");
        Files.write(file, bytes);
        sql(
                file,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX episode_day ON episode"
                        + " (zone)' WHERE name = 'episode_day'");
        refused(file, file + " is damaged." + lists);
    }

    @Test
    void anotherProgramsDatabaseInTheJournalsPlaceIsLeftAlone() throws Exception {
        haven.run("log", "silence");
        haven.run("backup");
        sql(journal, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(journal);
        assertThat(haven.run("restore", "last", "--yes"))
                .isEqualTo(Result.failed("Your journal at " + journal + " was written by a newer haven (schema 99; this"
                        + " one knows 3). It was left untouched. Use the newer haven to open it."));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(haven.run("restore", "--yes"))
                .isEqualTo(Result.refused("Which backup is not said yet. For example: haven restore last --dry-run."));
        assertThat(haven.run("restore", "a", "b"))
                .isEqualTo(Result.refused("haven restore takes one backup. haven restore lists them."));
        assertThat(haven.run("restore", "last", "--yes", "--dry-run"))
                .isEqualTo(Result.refused("--yes and --dry-run ask for two things. Give one of them."));
        assertThat(haven.paths().data()).doesNotExist();
    }

    @Test
    void whatIsNoDayIsRestoredLikeAllElse() throws Exception {
        haven.run("log", "silence");
        sql(journal, "UPDATE episode SET day = '2026-99-01'");
        assertThat(haven.run("backup").code()).isZero();
        Files.delete(journal);

        assertThat(haven.run("restore", "last", "--yes").out()).endsWith("\nRestored: 1 episode.\n");
        assertThat(haven.run("restore", "last", "--dry-run").out()).startsWith("""
                journal-20261118T203000Z.db holds
                  1 episode; schema 3
                Your journal holds
                  1 episode; schema 3
                """);
    }
}
