package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgetCommandTest {
    private static final String ELSEWHERE =
            "haven cannot reach what was copied elsewhere: exports and backups that you made with -o, copies and"
                    + " snapshots of this disk, and what was typed after a command, in your shell's history.\n";

    @TempDir
    Path home;

    private TestApp haven;
    private Path data;
    private Path state;
    private Path config;

    @BeforeEach
    void moveIn() throws IOException {
        Path runtime = Files.createDirectory(home.resolve("runtime"));
        haven = TestApp.in(home).with("XDG_RUNTIME_DIR", runtime.toString());
        data = haven.paths().data();
        state = haven.paths().state();
        config = haven.paths().config();
    }

    /// Everything that haven makes anywhere.
    private void keepAll() throws IOException {
        haven.run("note", "violet");
        haven.run("log", "violet");
        haven.run("backup");
        haven.config("rate = true\n").drill("calm.toml", "title = 'calm'\n");
        Files.writeString(haven.paths().helpLines(), "");
        Files.createDirectories(state.resolve("drafts/haven-123"));
        for (String file : List.of(
                "bug-20261118-213000-001.txt",
                "holds-told",
                "drafts/form-019a.txt",
                "drafts/form-019a.txt.new",
                "drafts/entry-019b.json",
                "drafts/haven-123/haven.txt",
                "drafts/haven-123/haven.txt~")) {
            Files.writeString(state.resolve(file), "violet");
        }
        for (String file : List.of("journal.db-shm", ".haven-999999999-1.tmp", "backups/unfinished-copy.db")) {
            Files.writeString(data.resolve(file), "violet");
        }
        Files.writeString(config.resolve(".haven-999999999-1.tmp"), "violet");
        Path page = Files.createDirectory(home.resolve("runtime/haven-456"));
        Files.writeString(page.resolve("haven.txt"), "violet");
        Path sound = Files.createFile(home.resolve("runtime/haven-789.wav"));
        Files.setLastModifiedTime(sound, FileTime.from(haven.clock().instant().minus(Duration.ofDays(1))));
        Path heard = Files.createFile(home.resolve("runtime/haven-790.wav"));
        Files.setLastModifiedTime(heard, FileTime.from(haven.clock().instant()));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> tree = Files.walk(home)) {
            return tree.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> home.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whereNothingIsThereIsNothingToForget() {
        assertThat(haven.run("forget", "--yes"))
                .isEqualTo(Result.said("There is nothing of yours that haven keeps here.\n"));
        assertThat(data).doesNotExist();
    }

    @Test
    void everythingGoesWithTheFolders() throws IOException {
        keepAll();
        Result done = haven.run("forget", "--backups", "--settings", "--yes");
        assertThat(done)
                .isEqualTo(Result.said("""
                                What haven keeps of you here:
                                  your journal: 1 entry and 1 note
                                    DATA/.haven-999999999-1.tmp
                                    DATA/journal.db
                                    DATA/journal.db-shm
                                  drafts: 4 files
                                    STATE/drafts
                                  traces of mistakes in haven: 2 files
                                    STATE
                                  sound files and pages that a killed haven left: 2 files
                                    RUNTIME
                                  backups: 3 files
                                    DATA/backups
                                  settings, practices and help lines of your own: 4 files
                                    CONFIG
                                    CONFIG/drills
                                Forgotten: your journal, drafts, traces of mistakes in haven, sound files and pages that a killed haven left, backups and settings, practices and help lines of your own.
                                """.replace("DATA", data.toString())
                                .replace("STATE", state.toString())
                                .replace("CONFIG", config.toString())
                                .replace("RUNTIME", home.resolve("runtime").toString())
                        + ELSEWHERE));
        assertThat(left()).containsExactly("runtime/haven-790.wav");
        assertThat(List.of(data, state, config)).noneMatch(Files::exists);
    }

    @Test
    void backupsAndSettingsStayUnlessTheyAreWanted() throws IOException {
        keepAll();
        assertThat(haven.run("forget", "--yes").out()).endsWith("""
                        Forgotten: your journal, drafts, traces of mistakes in haven and sound files and pages that a killed haven left.
                        Still here: backups; haven forget --backups removes them.
                        Still here: settings, practices and help lines of your own; haven forget --settings removes them.
                        """ + ELSEWHERE);
        assertThat(left()).noneMatch(file -> file.startsWith(".local/state"));
        assertThat(data.resolve("journal.db")).doesNotExist();
        assertThat(data.resolve("backups")).isDirectoryContaining("glob:**/journal-*.db");
        assertThat(haven.paths().configFile()).exists();
        assertThat(haven.run("journal").out()).doesNotContain("violet");
    }

    @ParameterizedTest
    @CsvSource({
        // What is answered to: backups too, settings too, all of it.
        "'n\nn\nn\n', true, true, true",
        "'\n\n\n', true, true, true",
        "'n\nn\ny\n', false, true, true",
        "'y\nn\nyes\n', false, false, true",
        "'n\ny\ny\n', false, true, false",
        "'y\ny\nn\n', true, true, true",
        "'', true, true, true",
    })
    void itAsksAndOnlyAYesRemoves(String answers, boolean journal, boolean backups, boolean settings)
            throws IOException {
        keepAll();
        haven.terminals(new TestTerminals(true)).input(answers);
        Result done = haven.run("forget");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("Your backups too? [y/N]", "Remove your journal, drafts");
        assertThat(Files.exists(data.resolve("journal.db"))).isEqualTo(journal);
        assertThat(Files.exists(data.resolve("backups"))).isEqualTo(backups);
        assertThat(Files.exists(haven.paths().configFile())).isEqualTo(settings);
    }

    @Test
    void whereNobodyCanAnswerNothingGoes() throws IOException {
        keepAll();
        List<String> before = left();
        for (String option : List.of("--backups", "--no-input")) {
            Result refused = haven.run("forget", option);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err())
                    .isEqualTo("forget asks first, and nobody can answer here. Nothing was removed. --yes says yes.\n");
        }
        haven.terminals(TestTerminals.interrupted()).input("y\ny\ny\n");
        assertThat(haven.run("forget").code()).isEqualTo(130);
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void aSignalEndsItBetweenTwoFiles() throws IOException {
        keepAll();
        haven.terminals(TestTerminals.interrupted());
        Result ended = haven.run("forget", "--yes");
        assertThat(ended.code()).isEqualTo(130);
        assertThat(ended.err()).isEqualTo("Ended early: 0 of 11 files are gone; haven forget goes on with the rest.\n");
    }

    @Test
    void whatIsNotHavensIsLeftAndNamed() throws IOException {
        keepAll();
        Path outside = Files.createDirectories(home.resolve("mine"));
        Files.writeString(outside.resolve("form-a.txt"), "mine");
        Files.writeString(outside.resolve("journal.db"), "mine");
        Files.writeString(data.resolve("letter.txt"), "mine");
        Files.writeString(data.resolve("backups/holiday.db"), "mine");
        Files.createDirectories(config.resolve("drills/old.toml"));
        Files.writeString(config.resolve("drills/old.toml/x.toml"), "mine");
        Files.createSymbolicLink(state.resolve("drafts/form-b.txt"), outside.resolve("form-a.txt"));
        Files.createSymbolicLink(state.resolve("drafts/haven-9"), outside);
        Result done = haven.run("forget", "--backups", "--settings", "--yes");
        assertThat(done.code()).isZero();
        assertThat(left())
                .containsExactly(
                        ".config/haven/drills/old.toml/x.toml",
                        ".local/share/haven/backups/holiday.db",
                        ".local/share/haven/letter.txt",
                        ".local/state/haven/drafts/form-b.txt",
                        ".local/state/haven/drafts/haven-9",
                        "mine/form-a.txt",
                        "mine/journal.db",
                        "runtime/haven-790.wav");
        assertThat(done.out())
                .contains(
                        "Not haven's, or a link, and left: " + data.resolve("letter.txt") + "\n",
                        "Not haven's, or a link, and left: " + state.resolve("drafts/haven-9") + "\n");
    }

    @Test
    void noLinkIsFollowedOutOfItsFolders() throws IOException {
        Path outside = Files.createDirectories(home.resolve("mine"));
        Files.createDirectories(state);
        Files.createDirectories(data);
        Files.writeString(outside.resolve("form-a.txt"), "mine");
        Files.writeString(outside.resolve("journal-20261118T203000Z.db"), "mine");
        Files.createSymbolicLink(state.resolve("drafts"), outside);
        Files.createSymbolicLink(data.resolve("backups"), outside);
        haven.run("note", "violet");
        Files.move(data.resolve("journal.db"), outside.resolve("journal.db"));
        Files.createSymbolicLink(data.resolve("journal.db"), outside.resolve("journal.db"));
        Files.writeString(state.resolve("holds-told"), "");
        Result done = haven.run("forget", "--backups", "--settings", "--yes");
        assertThat(done.code()).isOne();
        assertThat(done.err())
                .isEqualTo("Still there: " + data.resolve("journal.db")
                        + ": it is a link; remove what it leads to yourself.\n");
        assertThat(left())
                .contains("mine/form-a.txt", "mine/journal-20261118T203000Z.db", "mine/journal.db")
                .doesNotContain(".local/state/haven/holds-told");
    }

    @Test
    void aFolderThatIsItselfALinkIsHavensAllTheSame() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("disk/haven"));
        Files.createDirectories(data.getParent());
        Files.createSymbolicLink(data, elsewhere);
        haven.run("note", "violet");
        Files.writeString(elsewhere.resolve("letter.txt"), "mine");
        assertThat(haven.run("forget", "--yes").code()).isZero();
        assertThat(left()).containsExactly(".local/share/haven", "disk/haven/letter.txt");
    }

    @Test
    void whatSomebodyHasOpenIsNotTakenAway() throws IOException {
        keepAll();
        List<String> before = left();
        try (FileChannel open = FileChannel.open(state.resolve("drafts/form-019a.txt"), StandardOpenOption.WRITE);
                var lock = open.lock()) {
            assertThat(lock.isValid()).isTrue();
            Result refused = haven.run("forget", "--yes");
            assertThat(refused.code()).isOne();
            assertThat(refused.err())
                    .isEqualTo("Another haven has a form open, or is writing right now."
                            + " Nothing was removed. End it there first, then try again.\n");
        }
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void whatCannotBeRemovedIsNamedAndTheRestGoes() throws IOException {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        keepAll();
        Path drafts = state.resolve("drafts");
        Files.setPosixFilePermissions(drafts, PosixFilePermissions.fromString("r-x------"));
        Result done = haven.run("forget", "--yes");
        Files.setPosixFilePermissions(drafts, PosixFilePermissions.fromString("rwx------"));
        assertThat(done.code()).isOne();
        assertThat(done.out()).doesNotContain("Forgotten");
        assertThat(done.err()).contains("Still there: " + drafts.resolve("form-019a.txt") + ": permission denied.\n");
        assertThat(data.resolve("journal.db")).doesNotExist();
    }
}
