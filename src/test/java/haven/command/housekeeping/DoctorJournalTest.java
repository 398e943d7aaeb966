package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.command.MadeUp;
import haven.journal.OtherProgram;
import haven.journal.Schema;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the doctor finds in a journal and its backups, without changing them.
class DoctorJournalTest {
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

    /// What a statement that changes a row returns of it.
    private String changed(Path database, String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                ResultSet row = connection.createStatement().executeQuery(statement)) {
            return row.getString(1);
        }
    }

    @Test
    void aSoundJournalIsLookedAtAndLeftAsItIs() throws IOException {
        doctor.keepAnEntry();
        byte[] before = Files.readAllBytes(file);

        assertThat(doctor.said("journal"))
                .hasSize(1)
                .first()
                .asString()
                .matches("ok \\| journal \\| .*journal.db, [0-9]+ kB," + " version [0-9]+");
        assertThat(doctor.said("clock")).containsExactly("ok | clock | Wednesday 2026-11-18 21:30");
        assertThat(doctor.run().code()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aJournalThatIsCutOffOrWrittenOverIsDamaged() throws Exception {
        doctor.keepAnEntry();
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(access.length() / 2);
        }
        String damaged =
                "mend | journal | " + file + " is damaged, or is no journal. haven restore looks for a backup to"
                        + " put in its place; without one, move it away.";
        assertThat(doctor.said("journal")).containsExactly(damaged);
        assertThat(doctor.run().code()).isOne();

        Files.writeString(
                file,
                "not a database at all, and longer than the header of one, which has a hundred bytes,"
                        + " so that it is read");
        assertThat(doctor.said("journal")).containsExactly(damaged);
    }

    @Test
    void whatIsNoJournalOfThisHavenSaysWhatItIs() throws Exception {
        doctor.keepAnEntry();
        OtherProgram.writes(file, "PRAGMA user_version = 99");
        assertThat(doctor.said("journal"))
                .hasSize(1)
                .first()
                .asString()
                .matches(
                        "mend \\| journal \\| .* is of version 99, and this haven knows [0-9]+\\. Use the newer haven to"
                                + " open it\\.");
        OtherProgram.writes(file, "PRAGMA user_version = 1");
        haven.schema(MadeUp.SCHEMA);
        assertThat(doctor.said("journal"))
                .hasSize(1)
                .first()
                .asString()
                .matches("note \\| journal \\| .* is whole, of version 1; haven brings it to version 2 when it next"
                        + " opens it, after a backup");
        haven.schema(Schema.BUILT_IN);
        OtherProgram.writes(file, "PRAGMA application_id = 7");
        assertThat(doctor.said("journal"))
                .containsExactly("mend | journal | " + file
                        + " is another program's database. Move it away; haven makes" + " a new one.");
        Files.write(file, new byte[0]);
        assertThat(doctor.said("journal"))
                .containsExactly("note | journal | " + file + " is empty; the next practice or entry begins it");
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(doctor.said("journal"))
                .containsExactly("mend | journal | " + file + " cannot be opened: it is a folder, not a file. Move"
                        + " it away; haven makes a new one.");
    }

    @Test
    void aWriteThatWasCutOffIsNoDamage() throws Exception {
        doctor.keepAnEntry();
        Path cut = home.resolve("cut.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            connection.createStatement().executeUpdate("PRAGMA cache_size = 1");
            connection
                    .createStatement()
                    .executeUpdate("CREATE TABLE half AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL"
                            + " SELECT x + 1 FROM c WHERE x < 20000) SELECT x, hex(randomblob(50)) AS y FROM c");
            // As kill -9 leaves it: both files in the middle of a transaction.
            Files.copy(file, cut);
            Files.copy(file.resolveSibling("journal.db-journal"), home.resolve("cut.db-journal"));
            connection.rollback();
        }
        Files.copy(cut, file, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(home.resolve("cut.db-journal"), file.resolveSibling("journal.db-journal"));
        byte[] before = Files.readAllBytes(file);

        assertThat(doctor.said("journal"))
                .contains("note | journal | " + file + " was being written when haven or the machine stopped; what is"
                        + " half-written is undone when haven next opens it");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void rowsWithoutTheirEntryAreFound() throws Exception {
        doctor.keepAnEntry();
        OtherProgram.writes(file, "INSERT INTO episode_feeling (episode, position, name) VALUES ('gone', 0, 'sad')");
        assertThat(doctor.said("journal"))
                .contains("mend | journal | 1 row without the entry it belongs to. sqlite3 " + file
                        + " 'PRAGMA foreign_key_check' lists them.");
    }

    @Test
    void entriesThatCannotBeReadAreNamed() throws Exception {
        doctor.keepAnEntry();
        String id = changed(file, "UPDATE episode SET day = '2026-99-01' RETURNING id");
        assertThat(doctor.said("journal"))
                .contains("mend | journal | 1 entry that haven cannot read: episode " + id
                        + ". Mend it with the program that wrote it.");
        haven.clock().advance(Duration.ofMinutes(1));
        doctor.keepAnEntry();
        OtherProgram.writes(file, "UPDATE episode SET at = '2026-99-01T20:30:00.000Z'");
        assertThat(doctor.said("journal"))
                .contains("mend | journal | 2 entries that haven cannot read, the first: episode " + id
                        + ". Mend them with the program that wrote them.");
        assertThat(doctor.said("clock"))
                .containsExactly(
                        "ok | clock | Wednesday 2026-11-18 21:31, and 2 entries in the journal are still to come");
    }

    @Test
    void whatIsStillToComeWasWrittenBefore() {
        haven.run("log", "dentist", "--at", "2026-12-20 14:05");
        assertThat(doctor.said("clock"))
                .containsExactly("ok | clock | Wednesday 2026-11-18 21:30, and 1 entry in the journal is still to come,"
                        + " up to Sunday 2026-12-20 14:05");
    }

    @Test
    void whatWasWrittenLaterThanNowMeansAWrongClock() {
        doctor.keepAnEntry();
        haven.at("2026-11-18T21:26+01:00[Europe/Berlin]");
        assertThat(doctor.said("clock")).containsExactly("ok | clock | Wednesday 2026-11-18 21:26");
        haven.at("2025-01-01T10:00+01:00[Europe/Berlin]");
        assertThat(doctor.said("clock"))
                .containsExactly("mend | clock | Wednesday 2025-01-01 10:00, and 1 entry in the journal is later, up to"
                        + " Wednesday 2026-11-18 21:30. See that the time and the zone of this machine are right.");
    }

    @Test
    void theNewestBackupIsOpened() throws IOException {
        doctor.keepAnEntry();
        haven.at("2026-11-15T10:00+01:00[Europe/Berlin]").run("backup");
        assertThat(haven.at("2026-11-17T10:00+01:00[Europe/Berlin]")
                        .run("backup")
                        .code())
                .isZero();
        assertThat(doctor.said("backups"))
                .hasSize(1)
                .first()
                .asString()
                .matches("ok \\| backups \\| [23] backups, the newest of today, and whole");

        haven.at("2026-11-20T10:00+01:00[Europe/Berlin]");
        Path newest = file.resolveSibling("backups").resolve("journal-20261117T090000Z.db");
        Files.writeString(newest, "no backup");
        haven.clock().set(ZonedDateTime.parse("2026-11-18T10:00+01:00[Europe/Berlin]"));
        Files.deleteIfExists(file.resolveSibling("backups").resolve("journal-20261118T203000Z.db"));
        assertThat(doctor.said("backups"))
                .hasSize(1)
                .first()
                .asString()
                .matches("mend \\| backups \\| [123] backups?, the newest of yesterday, and no whole journal: " + newest
                        + "\\. To make another: haven backup\\.");
    }

    @Test
    void whatWasNeverFinishedIsNamedAndTheNextBackupTakesItAway() throws IOException {
        doctor.keepAnEntry();
        haven.run("backup");
        Path copy = Files.writeString(file.resolveSibling("backups").resolve("unfinished-copy.db"), "kept");
        Path settings = haven.paths().config().resolve(".haven-1234.tmp");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "kept");
        Path arrivals = Files.createFile(file.resolveSibling(".haven-4194305-1.tmp"));
        assertThat(doctor.said("unfinished"))
                .containsExactly(
                        "mend | unfinished | " + copy + " is a copy that was never finished. haven backup removes it.",
                        "mend | unfinished | " + arrivals + " was never finished. Remove it: nothing needs it.",
                        "mend | unfinished | " + settings + " was never finished. Remove it: nothing needs it.");
        assertThat(copy).exists();
        haven.run("backup");
        haven.run("config", "set", "minutes", "3");
        haven.input("2026-11-16 tea\n").run("import", "-");
        assertThat(doctor.said("unfinished")).isEmpty();
        assertThat(copy).doesNotExist();
    }

    @Test
    void soundThatAKilledHavenLeftIsNamed() throws IOException {
        doctor.keepAnEntry();
        Path runtime = Files.createDirectories(home.resolve("runtime"));
        Path left = Files.createFile(runtime.resolve("haven-4194305-77.wav"));
        haven.with("XDG_RUNTIME_DIR", runtime.toString());
        assertThat(doctor.said("unfinished"))
                .containsExactly("mend | unfinished | " + left + " was never finished. Remove it: nothing needs it.");
    }
}
