package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.TestApp;
import haven.file.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose the files are, who can read them, and where they lie.
class DoctorPermissionsTest {
    @TempDir
    private Path home;

    private DoctorFixture doctor;
    private TestApp haven;
    private Path file;

    @BeforeEach
    void moveIn() {
        doctor = new DoctorFixture(home);
        haven = doctor.haven();
        file = doctor.journal();
    }

    @Test
    void whatOthersMayReadIsMendedWhenAsked() throws IOException {
        doctor.keepAnEntry();
        Path drafts = Files.createDirectories(haven.paths().drafts());
        Path draft = Files.writeString(drafts.resolve("one.json"), "{}");
        Path folder = Files.createDirectory(drafts.resolve("haven-1"));
        Path page = Files.writeString(folder.resolve("haven.txt"), "");
        Path state = haven.paths().state();
        for (Path path : List.of(file.getParent(), state, drafts, folder)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (Path path : List.of(file, draft, page)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        }

        assertThat(doctor.run().out().lines().filter(line -> line.contains("others")))
                .containsExactly(
                        "mend | folder | others can use " + file.getParent()
                                + " (rwxr-xr-x). haven doctor --fix takes that from them, as chmod 700 does.",
                        "mend | journal | others can use " + file
                                + " (rw-r--r--). haven doctor --fix takes that from them, as chmod 600 does.",
                        "mend | state | others can use " + state
                                + " (rwxr-xr-x). haven doctor --fix takes that from them, as chmod 700 does.",
                        "mend | drafts | others can use " + drafts
                                + " (rwxr-xr-x). haven doctor --fix takes that from them, as chmod 700 does.",
                        "mend | drafts | others can use " + draft
                                + " (rw-r--r--). haven doctor --fix takes that from them, as chmod 600 does.",
                        "mend | drafts | others can use " + folder
                                + " (rwxr-xr-x). haven doctor --fix takes that from them, as chmod 700 does.",
                        "mend | drafts | others can use " + page
                                + " (rw-r--r--). haven doctor --fix takes that from them, as chmod 600 does.");
        assertThat(doctor.run("--fix").out().lines().filter(line -> line.contains("yours alone")))
                .containsExactly(
                        "ok | folder | " + file.getParent() + " is yours alone again (it was rwxr-xr-x)",
                        "ok | journal | " + file + " is yours alone again (it was rw-r--r--)",
                        "ok | state | " + state + " is yours alone again (it was rwxr-xr-x)",
                        "ok | drafts | " + drafts + " is yours alone again (it was rwxr-xr-x)",
                        "ok | drafts | " + draft + " is yours alone again (it was rw-r--r--)",
                        "ok | drafts | " + folder + " is yours alone again (it was rwxr-xr-x)",
                        "ok | drafts | " + page + " is yours alone again (it was rw-r--r--)");
        assertThat(doctor.run().out()).doesNotContain("others");
        assertThat(Mode.of(file)).isEqualTo("rw-------");
    }

    @Test
    void whatMayNotBeReadSaysHowItMay() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "nothing is closed to root");
        doctor.keepAnEntry();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assertThat(doctor.said("journal"))
                .containsExactly(
                        "mend | journal | you may not read " + file + ". If it is yours: chmod 600 " + file + ".");
        Path folder = file.getParent();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        List<String> closed = doctor.said("journal");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(closed)
                .containsExactly(
                        "mend | journal | you may not enter " + folder + ". If it is yours: chmod 700 " + folder + ".");
    }

    @Test
    void somebodyElsesJournalSaysWhose() throws IOException {
        doctor.keepAnEntry();
        boolean given;
        try {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
            given = true;
        } catch (IOException notRoot) {
            given = false;
        }
        assumeTrue(given, "only root can give a file away");
        assertThat(doctor.said("journal"))
                .contains("mend | journal | " + file + " belongs to nobody, not to root. Copy it as root.");
    }

    @Test
    void aLinkSaysWhereItLeads() throws IOException {
        doctor.keepAnEntry();
        Path elsewhere = home.resolve("mine.db");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(doctor.said("journal")).contains("note | journal | a link to " + elsewhere);
        assertThat(doctor.run().code()).isZero();
        Files.delete(elsewhere);
        assertThat(doctor.said("journal"))
                .contains("mend | journal | " + file + " cannot be opened: the link leads to no file. See that the file"
                        + " and its folder are there, and yours to read.");
    }

    @Test
    void aLinkToNoFileNamesTheBackupsThatLieBesideIt() throws IOException {
        doctor.keepAnEntry();
        haven.run("backup");
        haven.run("backup");
        Path elsewhere = Files.createDirectory(home.resolve("drive")).resolve("mine.db");
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(doctor.said("journal"))
                .containsExactly(
                        "mend | journal | " + file + " cannot be opened: the link leads to no file, but there are"
                                + " backups, the newest of Wednesday 2026-11-18. Bring back what it leads to; without"
                                + " that, haven restore puts a backup there.",
                        "note | journal | a link to " + elsewhere);
        assertThat(doctor.said("backups")).containsExactly("ok | backups | 2 backups, the newest of today, and whole");

        assertThat(haven.run("restore", "last", "--dry-run").code()).isZero();
        assertThat(haven.run("journal").err()).contains("but there are backups");
        assertThat(elsewhere).doesNotExist();
        assertThat(haven.run("restore", "last", "--yes").code()).isZero();
        assertThat(haven.run("journal").out()).contains("a letter");
        assertThat(Mode.of(elsewhere)).isEqualTo("rw-------");
    }

    /// As on a drive that is not there: nothing is made in its place.
    @Test
    void aLinkIntoNoFolderIsLeftAlone() throws IOException {
        doctor.keepAnEntry();
        haven.run("backup");
        Path drive = home.resolve("drive");
        Files.delete(file);
        Files.createSymbolicLink(file, drive.resolve("mine.db"));
        TestApp.Result refused = TestApp.Result.failed("Your journal at " + file + " is a link to "
                + drive.resolve("mine.db") + ", and its folder is not there. Nothing was changed. Bring the folder"
                + " back, or remove the link.");
        assertThat(haven.run("restore", "last", "--yes")).isEqualTo(refused);
        assertThat(drive).doesNotExist();
    }
}
