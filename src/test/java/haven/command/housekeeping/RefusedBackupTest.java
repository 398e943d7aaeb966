package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is no backup, or would go over what is no journal, changes nothing.
class RefusedBackupTest {
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

    private void refused(Path backup, String why) throws IOException {
        byte[] before = Files.readAllBytes(journal);
        assertThat(haven.run("restore", backup.toString(), "--yes")).isEqualTo(Result.failed(why));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        assertThat(restore.names()).isEmpty();
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
        OtherProgram.writes(file, "CREATE TABLE places (url TEXT)");
        refused(file, file + " is another program's database, not a journal." + lists);

        Files.delete(file);
        haven.run("backup", "-o", file.toString());
        byte[] bytes = Files.readAllBytes(file);
        OtherProgram.writes(file, "PRAGMA user_version = 99");
        refused(
                file,
                file + " was written by a newer haven (schema 99; this one knows 1). Your journal is as it was. Use the"
                        + " newer haven to restore it.");
        Files.write(file, Arrays.copyOf(bytes, 9000));
        refused(file, file + " is damaged, or is not a journal. Your journal is as it was. Nothing was restored.");
        Files.write(file, bytes);
        OtherProgram.writes(
                file,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX entry_day ON entry"
                        + " (at)' WHERE name = 'entry_day'");
        refused(file, file + " is damaged." + lists);
    }

    @Test
    void anotherProgramsDatabaseInTheJournalsPlaceIsLeftAlone() throws Exception {
        haven.run("log", "silence");
        haven.run("backup");
        OtherProgram.writes(journal, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(journal);
        assertThat(haven.run("restore", "last", "--yes"))
                .isEqualTo(Result.failed("Your journal at " + journal + " was written by a newer haven (schema 99; this"
                        + " one knows 1). It was left untouched. Use the newer haven to open it."));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }
}
