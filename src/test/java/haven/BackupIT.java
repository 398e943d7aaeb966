package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.BuiltHaven.Answer;
import haven.file.Mode;
import haven.journal.OtherProgram;
import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Backups as the built program makes and restores them, killed outright while it does.
@Execution(ExecutionMode.CONCURRENT)
class BackupIT extends MovedIn {
    private static final int TIMES = 4;
    private static final int MANY = 4000;

    private final Random random = new Random(7);
    private Path journal;
    private Path folder;

    @BeforeEach
    void findBackups() {
        journal = haven.journal();
        folder = journal.resolveSibling("backups");
    }

    /// A journal of some megabytes, so that a copy of it takes its time.
    private void fill(String trigger) throws IOException, SQLException {
        assertThat(haven.run("", "log", trigger).code()).isZero();
        OtherProgram.writes(
                journal,
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + MANY + ")"
                        + " INSERT INTO episode (id, at, zone, day, recorded, trigger, note) SELECT"
                        + " printf('01a2040c-0000-7000-8000-%012d', i), '2026-11-17T19:00:00.000Z', 'UTC', '2026-11-17',"
                        + " '2026-11-17T19:00:00.000Z', '" + trigger + "', hex(randomblob(300)) FROM n");
    }

    /// What a journal says, once SQLite has taken back what was half-written: whether it is whole, and every trigger
    /// with how often it is there.
    private static String said(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (SELECT * FROM pragma_integrity_check) || ' ' ||"
                        + " (SELECT group_concat(t || ' ' || c) FROM"
                        + " (SELECT trigger AS t, count(*) AS c FROM episode GROUP BY trigger))")) {
            row.next();
            return row.getString(1);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /// Kills it somewhere on its way, now early, now late.
    private void killSomewhere(long longest, String... words) throws IOException, InterruptedException {
        Process process = haven.start(words);
        process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    @Test
    void aBackupKilledAnywhereHarmsNothing() throws Exception {
        fill("silence");
        byte[] before = Files.readAllBytes(journal);
        long start = System.nanoTime();
        assertThat(haven.run("", "backup").code()).isZero();
        long whole = millisSince(start);
        for (int i = 0; i < TIMES; i++) {
            killSomewhere(whole, "backup");
            assertThat(Files.readAllBytes(journal)).isEqualTo(before);
            for (Path file : files()) {
                assertThat(Mode.of(file)).isEqualTo("rw-------");
                if (file.getFileName().toString().startsWith("journal-")) {
                    assertThat(said(file)).isEqualTo("ok silence " + (MANY + 1));
                }
            }
        }
        Answer made = haven.run("", "backup");
        assertThat(made.code()).isZero();
        assertThat(made.out()).startsWith("Backed up: " + (MANY + 1) + " episodes.\n");
        assertThat(files()).noneMatch(file -> file.toString().contains("unfinished"));
    }

    @Test
    void aRestoreKilledAnywhereLeavesOneJournalOrTheOther() throws Exception {
        fill("silence");
        Path backup = home.resolve("mine.db");
        assertThat(haven.run("", "backup", "-o", backup.toString()).code()).isZero();
        OtherProgram.writes(journal, "UPDATE episode SET trigger = 'criticism', note = hex(randomblob(350))");
        String then = "ok silence " + (MANY + 1);
        String now = "ok criticism " + (MANY + 1);
        long start = System.nanoTime();
        assertThat(haven.run("", "restore", backup.toString(), "--yes").code()).isZero();
        long whole = millisSince(start);
        assertThat(said(journal)).isEqualTo(then);
        for (int i = 0; i < TIMES; i++) {
            OtherProgram.writes(journal, "UPDATE episode SET trigger = 'criticism', note = hex(randomblob(350))");
            if (i % 2 == 0) {
                killSomewhere(whole, "restore", backup.toString(), "--yes");
            } else {
                killWhileItIsWritten(backup);
            }
            assertThat(said(journal)).isIn(then, now);
            for (Path file : files()) {
                if (file.getFileName().toString().startsWith("journal-")) {
                    // Each is whole; those before the first restore and after it differ.
                    assertThat(said(file)).isIn(then, now);
                    Files.delete(file);
                }
            }
        }
        assertThat(haven.run("", "restore", backup.toString(), "--yes").code()).isZero();
        assertThat(said(journal)).isEqualTo(then);
        assertThat(files()).noneMatch(file -> file.toString().contains("unfinished"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore BACKUP --yes", "export -o OUT --force", "backup -o OUT --force"})
    void endedAnywhereItLeavesNothingHalfMade(String typed) throws Exception {
        fill("silence");
        Path backup = home.resolve("mine.db");
        assertThat(haven.run("", "backup", "-o", backup.toString()).code()).isZero();
        Files.createDirectories(folder);
        Path out = Files.createDirectory(home.resolve("out")).resolve("out");
        String[] words = typed.replace("BACKUP", backup.toString())
                .replace("OUT", out.toString())
                .split(" ");
        long start = System.nanoTime();
        assertThat(haven.run("", words).code()).isZero();
        long whole = millisSince(start);
        for (int i = 0; i < TIMES; i++) {
            Process process = haven.start(words);
            process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
            process.destroy();
            // 1 is what Java ends with where the signal comes while it starts, before haven does.
            assertThat(process.waitFor()).isIn(0, 1, 143);
            assertThat(files()).noneMatch(file -> file.toString().contains("unfinished"));
            try (var files = Files.list(out.getParent())) {
                assertThat(files).allMatch(out::equals);
            }
        }
        assertThat(said(journal)).isEqualTo("ok silence " + (MANY + 1));
    }

    /// With room for the backup's copy, and none for the journal to become as large.
    @ParameterizedTest
    @ValueSource(ints = {500, 2000, 4000})
    void aRestoreThatTheDiskHasNoRoomForSaysSo(int more) throws Exception {
        fill("silence");
        Path backup = home.resolve("mine.db");
        assertThat(haven.run("", "backup", "-o", backup.toString()).code()).isZero();
        int size = (int) (Files.size(backup) / 1024);
        try (SmallDisk disk = new SmallDisk(haven, home, "60m")) {
            journal = disk.journal();
            folder = journal.resolveSibling("backups");
            assertThat(haven.run("", "log", "criticism").code()).isZero();
            disk.fill(
                    "filler",
                    (int) (Files.getFileStore(journal).getUsableSpace() / 1024) - size - Math.min(more, size));
            byte[] before = Files.readAllBytes(journal);
            Answer answer = haven.run("", "restore", backup.toString(), "--yes");
            assertThat(answer.code()).isOne();
            assertThat(answer.out()).doesNotContain("Restored");
            assertThat(answer.err())
                    .isEqualTo("Your journal at " + journal + " could not be read or written. The disk may be full or"
                            + " failing; what was kept before is as it was.\n");
            assertThat(Files.readAllBytes(journal)).isEqualTo(before);
            assertThat(files()).containsExactly(folder.resolve(".lock"));
        }
    }

    /// What the system says to each write, or each that is asked to be on the disk, from one of them on.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pwrite64:error=ENOSPC:when=1+",
                "pwrite64:error=ENOSPC:when=9",
                "pwrite64:error=EIO:when=5",
                "fsync:error=EIO:when=1+",
                "fsync:error=EIO:when=3",
                "fsync:error=EIO:when=4+",
            })
    void aRestoreSaysWhatCameOfItWhateverTheDiskSays(String fault) throws Exception {
        assumeTrue(
                haven.piped("", "strace", "-o", "/dev/null", "true").answer().code() == 0,
                "no fault can be injected here");
        haven.run("", "log", "silence");
        Path backup = home.resolve("mine.db");
        haven.run("", "backup", "-o", backup.toString());
        OtherProgram.writes(journal, "UPDATE episode SET trigger = 'criticism'");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
        command.addAll(List.of("-P", journal.toString(), "-P", journal + "-journal", "-e", "inject=" + fault));
        command.addAll(List.of(BuiltHaven.command("restore", backup.toString(), "--yes")));
        Answer answer = haven.piped("", command.toArray(String[]::new)).answer();
        boolean isRestored = answer.code() == 0;
        assertThat(answer.out().contains("Restored: 1 episode.")).isEqualTo(isRestored);
        assertThat(said(journal)).isEqualTo(isRestored ? "ok silence 1" : "ok criticism 1");
        // What was in the journal is somewhere, and nowhere twice.
        assertThat(files()).hasSize(isRestored ? 2 : 1);
    }

    /// Kills it once SQLite keeps, beside the journal, what would take back the change.
    private void killWhileItIsWritten(Path backup) throws IOException, InterruptedException {
        Path rollback = journal.resolveSibling("journal.db-journal");
        Process process = haven.start("restore", backup.toString(), "--yes");
        while (process.isAlive() && !(Files.exists(rollback) && Files.size(rollback) > 0)) {
            Thread.onSpinWait();
        }
        process.waitFor(random.nextLong(20), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "022"})
    void nobodyButItsOwnerMayReadOne(String umask) throws IOException {
        haven.run("", "log", "silence");
        String script = "umask " + umask + "; \"$0\" backup && \"$0\" backup -o \"$1\" && \"$0\" restore last --yes";
        Path mine = home.resolve("mine.db");
        assertThat(haven.piped("", "sh", "-c", script, BuiltHaven.command()[0], mine.toString())
                        .answer()
                        .err())
                .isEmpty();
        assertThat(files()).hasSize(3);
        for (Path file : files()) {
            assertThat(Mode.of(file)).isEqualTo("rw-------");
        }
        assertThat(List.of(Mode.of(folder), Mode.of(mine), Mode.of(journal)))
                .containsExactly("rwx------", "rw-------", "rw-------");
    }

    @Test
    void itAsksInATerminal() throws Exception {
        haven.run("", "log", "silence");
        haven.run("", "backup");
        haven.run("", "log", "criticism");
        try (PtySession session = haven.screen("restore", "last")) {
            session.await("Restore? [y/N]");
            session.send("y\r");
            assertThat(session.exitCode()).isZero();
        }
        assertThat(said(journal)).isEqualTo("ok silence 1");
    }

    @Test
    void interruptedWhileItAsksItHasChangedNothing() throws Exception {
        haven.run("", "log", "silence");
        haven.run("", "backup");
        byte[] before = Files.readAllBytes(journal);
        try (PtySession session = haven.screen("restore", "last")) {
            session.await("Restore? [y/N]");
            session.send("\003");
            assertThat(session.exitCode()).isEqualTo(130);
            assertThat(session.screen()).contains("Nothing was changed.");
        }
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        assertThat(files()).hasSize(2).noneMatch(file -> file.toString().contains("unfinished"));
    }

    /// It comes in time to end it, or so late that all is done: which of both, is said.
    @Test
    void interruptedAfterAYesItSaysWhatBecameOfIt() throws Exception {
        fill("silence");
        Path backup = home.resolve("mine.db");
        assertThat(haven.run("", "backup", "-o", backup.toString()).code()).isZero();
        OtherProgram.writes(journal, "UPDATE episode SET trigger = 'criticism'");
        byte[] before = Files.readAllBytes(journal);
        try (PtySession session = haven.screen("restore", backup.toString())) {
            session.await("Restore? [y/N]");
            session.send("y\r");
            Until.so("answered", () -> !session.output().alternateScreen());
            session.send("\003");
            int code = session.exitCode();
            assertThat(code).isIn(0, 130);
            if (code == 0) {
                assertThat(session.screen()).anyMatch(line -> line.contains("Restored: "));
                assertThat(said(journal)).isEqualTo("ok silence " + (MANY + 1));
            } else {
                assertThat(session.screen()).contains("Nothing was changed.");
                assertThat(Files.readAllBytes(journal)).isEqualTo(before);
                assertThat(files()).containsExactly(folder.resolve(".lock"));
            }
        }
    }

    @Test
    void aFullDiskHasNoWeeklyBackupAndLosesNothing() throws Exception {
        try (SmallDisk disk = new SmallDisk(haven, home, "4m")) {
            journal = disk.journal();
            folder = journal.resolveSibling("backups");
            assertThat(haven.run("", "log", "silence", "--at", "2 weeks ago").code())
                    .isZero();
            // The first entry is old enough: there was room for one.
            assertThat(files()).hasSize(2);
            for (Path file : files()) {
                Files.delete(file);
            }
            disk.fill("filler", 3200);
            assertThat(haven.run("", "log", "criticism").err()).isEmpty();
            assertThat(files()).isEmpty();
            // Nothing is left now, not even for one by hand.
            disk.fill("more", 4000);
            assertThat(haven.run("", "backup"))
                    .isEqualTo(new Answer(
                            1,
                            "",
                            "No backup could be made in " + folder
                                    + ": the disk is full. Your journal is as it was.\n"));
            assertThat(files()).containsExactly(folder.resolve(".lock"));
            assertThat(said(journal)).isEqualTo("ok criticism 1,silence 1");
        }
    }
}
