package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import haven.BuiltHaven.Answer;
import haven.journal.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Something that is no usable journal stands in its place: one clear line, and it is left as it is.
@Execution(ExecutionMode.CONCURRENT)
class UnreadableJournalIT extends MovedIn {
    private Path journal;

    @BeforeEach
    void makeItsFolder() throws IOException {
        journal = haven.journal();
        Files.createDirectories(journal.getParent());
    }

    @Test
    void aFolder() throws IOException {
        Files.createDirectory(journal);
        refused("Your journal at " + journal + " is a folder, not a file. Nothing in it was touched. Move it away;"
                + " haven makes a new one.");
        assertThat(journal).isEmptyDirectory();
    }

    @Test
    void aFileOfSomethingElse() throws IOException {
        Files.writeString(journal, "Dear diary, this is not a database at all. ".repeat(100));
        refusedUntouched("Your journal at " + journal + " is damaged, or is not a journal. It was left as it is. Keep a"
                + " copy of it, then move it away; haven makes a new one.");
    }

    @Test
    void aDamagedJournal() throws IOException {
        assertThat(haven.run("", "log", "before").code()).isZero();
        byte[] bytes = Files.readAllBytes(journal);
        // Each page after the first, where the tables are.
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Files.write(journal, bytes);
        refusedUntouched("Your journal at " + journal + " is damaged, or is not a journal. It was left as it is. Keep a"
                + " copy of it, then move it away; haven makes a new one.");
    }

    @Test
    void aJournalOfANewerHaven() throws IOException, SQLException {
        assertThat(haven.run("", "log", "before").code()).isZero();
        OtherProgram.writes(journal, "PRAGMA user_version = 99");
        refusedUntouched("Your journal at " + journal + " was written by a newer haven (schema 99; this one knows 1)."
                + " It was left untouched. Use the newer haven to open it.");
    }

    @Test
    void anotherProgramsDatabase() throws IOException, SQLException {
        OtherProgram.writes(journal, "CREATE TABLE places (url TEXT)");
        refusedUntouched("The file at " + journal + " is another program's database, not a journal. It was left"
                + " untouched. Move it away; haven makes a new one.");
    }

    @Test
    void aLinkToNothing() throws IOException {
        Files.createSymbolicLink(journal, home.resolve("gone/journal.db"));
        refused("Your journal at " + journal + " cannot be opened. Nothing in it was touched. See that the file and"
                + " its folder are yours to read and write.");
        assertThat(Files.exists(journal, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(home.resolve("gone")).doesNotExist();
    }

    @Test
    void aDiskThatCannotBeWritten() throws IOException {
        try (SmallDisk disk = new SmallDisk(haven, home, "4m")) {
            assertThat(haven.run("", "log", "before").code()).isZero();
            Path folder = home.resolve("disk");
            haven.piped("", "mount", "-o", "remount,ro", folder.toString()).answer();
            Answer doctor = haven.with("COLUMNS", "1000").run("", "doctor");
            assertThat(doctor.code()).isOne();
            assertThat(doctor.out().replaceAll(" {3,}", " | "))
                    .contains(
                            "mend | journal | " + disk.journal() + " is on a disk that cannot be written.",
                            "mend | folder | " + disk.journal().getParent() + " is on a disk that cannot be written.");
        }
    }

    @Test
    void aReadOnlyFolder() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "no folder is read-only for root");
        assertThat(haven.run("", "log", "before").code()).isZero();
        Files.setPosixFilePermissions(journal.getParent(), PosixFilePermissions.fromString("r-x------"));
        byte[] before = Files.readAllBytes(journal);
        Answer answer = haven.run("", "log", "silence");
        Files.setPosixFilePermissions(journal.getParent(), PosixFilePermissions.fromString("rwx------"));
        assertThat(answer.code()).isOne();
        assertThat(answer.err()).startsWith("Your journal at " + journal).containsOnlyOnce("\n");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    private void refusedUntouched(String line) throws IOException {
        byte[] before = Files.readAllBytes(journal);
        refused(line);
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        try (var files = Files.list(journal.getParent())) {
            assertThat(files).containsExactly(journal);
        }
    }

    private void refused(String line) throws IOException {
        Answer unkept = haven.run("", "log", "silence");
        assertThat(List.of(unkept.code(), unkept.out())).isEqualTo(List.of(1, ""));
        assertThat(unkept.err())
                .startsWith(line + " What you said waits in " + home.resolve(".local/state/haven/drafts"))
                .endsWith("; haven log --resume keeps it then.\n")
                .containsOnlyOnce("\n");
        assertThat(haven.run("", "week")).isEqualTo(new Answer(1, "", line + "\n"));
    }
}
