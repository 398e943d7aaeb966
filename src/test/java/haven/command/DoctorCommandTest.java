package haven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.TestApp;
import haven.TestApp.Result;
import haven.report.Finding;
import haven.sound.TestSpeakers;
import haven.terminal.TestTerminals;
import haven.terminal.VirtualPacer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;
    private Path file;

    @BeforeEach
    void open() {
        // As wide as any line, so that each finding is one.
        haven = TestApp.in(home).with("COLUMNS", "1000").with("TERM", "xterm-256color");
        file = haven.paths().journal();
    }

    /// What it says, without the room on this disk, which differs.
    private Result doctor(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "doctor";
        System.arraycopy(options, 0, words, 1, options.length);
        Result result = haven.run(words);
        return new Result(
                result.code(),
                result.out().replaceAll(" {3,}", " | ").replaceFirst("(?m)^ok \\| disk.*\n", ""),
                result.err());
    }

    /// What it says of one thing.
    private List<String> said(String thing) {
        return doctor().out()
                .lines()
                .filter(line -> line.contains(" | " + thing + " | "))
                .toList();
    }

    private void sql(Path database, String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    /// What a statement that changes a row returns of it.
    private String changed(Path database, String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                ResultSet row = connection.createStatement().executeQuery(statement)) {
            return row.getString(1);
        }
    }

    private void keepAnEntry() {
        assertThat(haven.run("log", "a letter").code()).isZero();
    }

    @Test
    void whereThereIsNothingYetNothingIsMadeAndNothingNeedsMending() throws IOException {
        assertThat(doctor()).isEqualTo(Result.said("""
                note | journal | none yet; the first practice or entry makes %s
                note | backups | none yet
                ok | clock | Wednesday 2026-11-18 21:30
                ok | settings | all as by default
                note | terminal | a drill is one line a cue, because standard input is no terminal
                ok | colours | 256
                ok | characters | UTF-8
                note | player | none of pw-play, paplay, aplay or afplay: --sound rings the terminal's bell
                note | voice | none of spd-say, espeak-ng or say: --voice has nothing to speak with
                note | editor | none: VISUAL and EDITOR are not set, and there is no vi

                Nothing needs mending.
                """.formatted(file)));
        try (var files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aSoundJournalIsLookedAtAndLeftAsItIs() throws IOException {
        keepAnEntry();
        byte[] before = Files.readAllBytes(file);

        assertThat(said("journal"))
                .hasSize(1)
                .first()
                .asString()
                .matches("ok \\| journal \\| .*journal.db, [0-9]+ kB," + " version [0-9]+");
        assertThat(said("clock")).containsExactly("ok | clock | Wednesday 2026-11-18 21:30");
        assertThat(doctor().code()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aJournalThatIsCutOffOrWrittenOverIsDamaged() throws Exception {
        keepAnEntry();
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(access.length() / 2);
        }
        String damaged =
                "mend | journal | " + file + " is damaged, or is no journal. haven restore looks for a backup to"
                        + " put in its place; without one, move it away.";
        assertThat(said("journal")).containsExactly(damaged);
        assertThat(doctor().code()).isOne();

        Files.writeString(
                file,
                "not a database at all, and longer than the header of one, which has a hundred bytes,"
                        + " so that it is read");
        assertThat(said("journal")).containsExactly(damaged);
    }

    @Test
    void whatIsNoJournalOfThisHavenSaysWhatItIs() throws Exception {
        keepAnEntry();
        sql(file, "PRAGMA user_version = 99");
        assertThat(said("journal"))
                .hasSize(1)
                .first()
                .asString()
                .matches(
                        "mend \\| journal \\| .* is of version 99, and this haven knows [0-9]+\\. Use the newer haven to"
                                + " open it\\.");
        sql(file, "PRAGMA user_version = 1");
        assertThat(said("journal"))
                .hasSize(1)
                .first()
                .asString()
                .matches(
                        "note \\| journal \\| .* is whole, of version 1; haven brings it to version [0-9]+ when it next"
                                + " opens it, after a backup");
        sql(file, "PRAGMA application_id = 7");
        assertThat(said("journal"))
                .containsExactly("mend | journal | " + file
                        + " is another program's database. Move it away; haven makes" + " a new one.");
        Files.write(file, new byte[0]);
        assertThat(said("journal"))
                .containsExactly("note | journal | " + file + " is empty; the next practice or entry begins it");
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(said("journal"))
                .contains("mend | journal | " + file + " cannot be opened: something else is in its place. See that the"
                        + " file and its folder are there, and yours to read.");
    }

    @Test
    void aWriteThatWasCutOffIsNoDamage() throws Exception {
        keepAnEntry();
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

        assertThat(said("journal"))
                .contains("note | journal | " + file + " was being written when haven or the machine stopped; what is"
                        + " half-written is undone when haven next opens it");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void rowsWithoutTheirEntryAreFound() throws Exception {
        keepAnEntry();
        sql(file, "INSERT INTO feeling (episode, position, name) VALUES ('gone', 0, 'sad')");
        assertThat(said("journal"))
                .contains("mend | journal | 1 row without the entry it belongs to. sqlite3 " + file
                        + " 'PRAGMA foreign_key_check' lists them.");
    }

    @Test
    void entriesThatCannotBeReadAreNamed() throws Exception {
        keepAnEntry();
        String id = changed(file, "UPDATE episode SET day = '2026-99-01' RETURNING id");
        assertThat(said("journal"))
                .contains("mend | journal | 1 entry that haven cannot read: episode " + id
                        + ". Mend it with the program that wrote it.");
        haven.clock().advance(Duration.ofMinutes(1));
        keepAnEntry();
        sql(file, "UPDATE episode SET at = '2026-99-01T20:30:00.000Z'");
        assertThat(said("journal"))
                .contains("mend | journal | 2 entries that haven cannot read, the first: episode " + id
                        + ". Mend them with the program that wrote them.");
        assertThat(said("clock"))
                .containsExactly(
                        "mend | clock | Wednesday 2026-11-18 21:31, and 2 entries in the journal are later. See"
                                + " that the time and the zone of this machine are right.");
    }

    @Test
    void entriesThatAreStillToComeMeanAWrongClock() {
        keepAnEntry();
        haven.at("2026-11-18T21:26+01:00[Europe/Berlin]");
        assertThat(said("clock")).containsExactly("ok | clock | Wednesday 2026-11-18 21:26");
        haven.at("2025-01-01T10:00+01:00[Europe/Berlin]");
        assertThat(said("clock"))
                .containsExactly("mend | clock | Wednesday 2025-01-01 10:00, and 1 entry in the journal is later, up to"
                        + " Wednesday 2026-11-18 21:30. See that the time and the zone of this machine are right.");
    }

    @Test
    void whatOthersMayReadIsMendedWhenAsked() throws IOException {
        keepAnEntry();
        Path drafts = Files.createDirectory(file.resolveSibling("drafts"));
        Path draft = Files.writeString(drafts.resolve("one.json"), "{}");
        for (Path path : List.of(file.getParent(), drafts)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (Path path : List.of(file, draft)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        }

        assertThat(doctor().out().lines().filter(line -> line.contains("others")))
                .containsExactly(
                        "mend | folder | others can use " + file.getParent()
                                + " (rwxr-xr-x). haven doctor --fix takes that from them, as chmod 700 does.",
                        "mend | journal | others can use " + file
                                + " (rw-r--r--). haven doctor --fix takes that from them, as chmod 600 does.",
                        "mend | drafts | others can use " + drafts
                                + " (rwxr-xr-x). haven doctor --fix takes that from them, as chmod 700 does.",
                        "mend | drafts | others can use " + draft
                                + " (rw-r--r--). haven doctor --fix takes that from them, as chmod 600 does.");
        assertThat(doctor("--fix").out().lines().filter(line -> line.contains("yours alone")))
                .containsExactly(
                        "ok | folder | " + file.getParent() + " is yours alone again (it was rwxr-xr-x)",
                        "ok | journal | " + file + " is yours alone again (it was rw-r--r--)",
                        "ok | drafts | " + drafts + " is yours alone again (it was rwxr-xr-x)",
                        "ok | drafts | " + draft + " is yours alone again (it was rw-r--r--)");
        assertThat(doctor().code()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatMayNotBeReadSaysHowItMay() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "nothing is closed to root");
        keepAnEntry();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assertThat(said("journal"))
                .containsExactly(
                        "mend | journal | you may not read " + file + ". If it is yours: chmod 600 " + file + ".");
        Path folder = file.getParent();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        List<String> closed = said("journal");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(closed)
                .containsExactly(
                        "mend | journal | you may not enter " + folder + ". If it is yours: chmod 700 " + folder + ".");
    }

    @Test
    void somebodyElsesJournalSaysWhose() throws IOException {
        keepAnEntry();
        boolean given;
        try {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
            given = true;
        } catch (IOException notRoot) {
            given = false;
        }
        assumeTrue(given, "only root can give a file away");
        assertThat(said("journal"))
                .contains("mend | journal | " + file + " belongs to nobody, not to root. Copy it as root.");
    }

    @Test
    void aLinkSaysWhereItLeads() throws IOException {
        keepAnEntry();
        Path elsewhere = home.resolve("mine.db");
        Files.move(file, elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(said("journal")).contains("note | journal | a link to " + elsewhere);
        assertThat(doctor().code()).isZero();
        Files.delete(elsewhere);
        assertThat(said("journal"))
                .contains("mend | journal | " + file + " cannot be opened: the link leads to no file. See that the file"
                        + " and its folder are there, and yours to read.");
    }

    @Test
    void theNewestBackupIsOpened() throws IOException {
        keepAnEntry();
        haven.at("2026-11-15T10:00+01:00[Europe/Berlin]").run("backup");
        assertThat(haven.at("2026-11-17T10:00+01:00[Europe/Berlin]")
                        .run("backup")
                        .code())
                .isZero();
        assertThat(said("backups"))
                .hasSize(1)
                .first()
                .asString()
                .matches("ok \\| backups \\| [23] backups, the newest of today, and whole");

        haven.at("2026-11-20T10:00+01:00[Europe/Berlin]");
        Path newest = file.resolveSibling("backups").resolve("journal-20261117T090000Z.db");
        Files.writeString(newest, "no backup");
        haven.clock().set(ZonedDateTime.parse("2026-11-18T10:00+01:00[Europe/Berlin]"));
        Files.deleteIfExists(file.resolveSibling("backups").resolve("journal-20261118T203000Z.db"));
        assertThat(said("backups"))
                .hasSize(1)
                .first()
                .asString()
                .matches("mend \\| backups \\| [123] backups?, the newest of yesterday, and no whole journal: " + newest
                        + "\\. To make another: haven backup\\.");
    }

    @Test
    void aDiskThatIsNearlyFullIsToBeMended() {
        assertThat(JournalChecks.room(20_000_000, 1_000).state()).hasToString("OK");
        assertThat(JournalChecks.room(20_000_000, 11_000_000).state()).hasToString("MEND");
        assertThat(JournalChecks.room(9_999_999, 0))
                .isEqualTo(Finding.mend("disk", "10.0 MB free", "Make some room: what cannot be written is not kept."));
    }

    @Test
    void whatAPersonWroteIsNamedWhereItIsWrong() throws IOException {
        haven.config("minuts = 3\ndrill = \"boxx\"\n").drill("walk.toml", "title = 3\n");
        Files.writeString(haven.paths().helpLines(), "nonsense = 1\n");
        Path config = haven.paths().configFile();
        assertThat(said("settings"))
                .containsExactly(
                        "mend | settings | " + config + ", line 1, column 1: there is no setting minuts; the nearest is"
                                + " minutes. To mend it: haven config edit.",
                        "mend | settings | " + config + ", line 2, column 1: there is no breath called \"boxx\"; the"
                                + " nearest is box. To mend it: haven config edit.");
        assertThat(said("practices"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(
                        "mend | practices | " + haven.paths().drills().resolve("walk.toml") + ", line 1, column 1: ")
                .endsWith(". To mend it: haven practice new walk.");
        assertThat(said("help lines"))
                .containsExactly("mend | help lines | In your help lines at "
                        + haven.paths().helpLines()
                        + ", line 1, column 1: nonsense is not known here; each line is a [[line]]. The ones that come"
                        + " with haven are used until it is mended.");
        assertThat(doctor().out()).endsWith("\n4 things need mending.\n");
    }

    @Test
    void theTerminalSaysWhatItCan() {
        haven.terminals(new TestTerminals(true));
        assertThat(said("terminal"))
                .containsExactly(
                        "ok | terminal | 80 columns, 24 rows",
                        "ok | terminal | keys come one by one: a drill fills the screen");
        haven.with("ACCESSIBLE", "1").with("NO_COLOR", "1");
        assertThat(said("terminal")).contains("note | terminal | a drill is one line a cue, because ACCESSIBLE is set");
        assertThat(said("colours")).containsExactly("note | colours | none, because NO_COLOR is set");
        haven.with("NO_COLOR", "").config("theme = \"plain\"");
        assertThat(said("colours")).containsExactly("note | colours | none, because theme is plain");
        haven.with("TERM", "dumb");
        assertThat(said("terminal")).contains("note | terminal | a drill is one line a cue, because TERM is dumb");
    }

    @Test
    void programsAreNamed() {
        haven.speakers(TestSpeakers.of(new VirtualPacer(), List.of("pw-play", "aplay"), List.of("say")))
                .with("VISUAL", "nosuch -w")
                .with("PATH", "/bin:/usr/bin");
        assertThat(said("player")).containsExactly("ok | player | pw-play");
        assertThat(said("voice")).containsExactly("ok | voice | say");
        assertThat(said("editor"))
                .containsExactly("note | editor | VISUAL is nosuch -w, and there is no program nosuch");
        haven.with("VISUAL", "sh -c");
        assertThat(said("editor")).containsExactly("ok | editor | sh -c");
    }

    @Test
    void asJsonItIsAList() {
        assertThat(haven.run("doctor", "--json").out()).startsWith("""
                [ {
                  "state": "note",
                  "thing": "journal",
                  "found": "none yet; the first practice or entry makes %s",
                  "mend": null
                }, {
                """.formatted(file));
    }

    @Test
    void itFitsTheScreen() throws IOException {
        Files.createDirectories(file);
        for (String columns : List.of("80", "40")) {
            assertThat(haven.with("COLUMNS", columns).run("doctor").out().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Integer.parseInt(columns)));
        }
    }
}
