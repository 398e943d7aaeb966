package haven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.TestApp;
import haven.TestApp.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no file, in the place of one that haven reads: nobody waits for it, and the doctor says what it is.
class NoFileTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).with("COLUMNS", "1000").with("TERM", "xterm");
    }

    private Path pipe(String place) throws IOException {
        Path file = home.resolve(place);
        Files.createDirectories(file.getParent());
        try {
            Process made = new ProcessBuilder("mkfifo", file.toString()).start();
            assumeTrue(made.waitFor() == 0, "no pipe can be made here");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return file;
    }

    private Result run(String... words) {
        return assertTimeoutPreemptively(PATIENCE, () -> haven.run(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"log x", "journal list", "week", "note x", "undo", "export", "backup list"})
    void aJournalThatIsAPipeIsSaidToBeOne(String typed) throws IOException {
        Path journal = pipe(".local/share/haven/journal.db");
        Result result = run(typed.split(" "));
        if (!typed.startsWith("backup")) {
            assertThat(result.code()).isOne();
            assertThat(result.err())
                    .startsWith(
                            "Your journal at " + journal + " is a named pipe, not a file. Nothing in it was touched."
                                    + " Move it away; haven makes a new one.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal.db-journal", "journal.db-wal"})
    void norIsOneOpenedBesideIt(String name) throws IOException {
        haven.run("log", "silence");
        pipe(".local/share/haven/" + name);
        assertThat(run("journal", "list").err()).contains(name + " is a named pipe, not a file. Nothing was written.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".local/share/haven/journal.db | mend   journal | cannot be opened: it is a named pipe, not a file.",
                ".config/haven/config.toml | mend   settings | cannot be read: it is a named pipe, not a file.",
                ".config/haven/help-lines.toml | mend   help lines | cannot be read: it is a named pipe, not a file.",
                ".config/haven/drills/walk.toml | mend   practices | column 1: this is a named pipe, not a file.",
                ".local/state/haven/drafts/form-x.txt | mend   drafts | cannot be read.",
                ".local/state/haven/drafts/entry-x.json | mend   drafts | cannot be read.",
            })
    void theDoctorSaysWhatItIs(String place, String thing, String words) throws IOException {
        pipe(place);
        Result result = run("doctor");
        assertThat(result.out().lines().filter(line -> line.startsWith(thing) && line.contains(place)))
                .hasSize(1)
                .first()
                .asString()
                .contains(words);
        assertThat(result.code()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"config list", "config set minutes 3", "config unset minutes", "week"})
    void settingsThatAreAPipeAreSaidToBeOne(String typed) throws IOException {
        Path file = pipe(".config/haven/config.toml");
        Result result = run(typed.split(" "));
        assertThat(result.err()).startsWith("Your settings at " + file + " c").contains("a named pipe, not a file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log x", "breathe box --cycles 1"})
    void withoutSettingsThatCanBeReadItGoesOn(String typed) throws IOException {
        pipe(".config/haven/config.toml");
        assertThat(run(typed.split(" ")).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore last --yes"})
    void whatLocksTheBackupsIsAFile(String typed) throws IOException {
        haven.run("log", "silence");
        haven.run("backup");
        Files.delete(home.resolve(".local/share/haven/backups/.lock"));
        pipe(".local/share/haven/backups/.lock");
        Result result = run(typed.split(" "));
        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("it is a named pipe, not a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"config.toml", "help-lines.toml"})
    void whatIsTooLargeToBeWrittenByHandIsNotRead(String name) throws IOException {
        Path file = home.resolve(".config/haven").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# a comment\n".repeat(100_000));
        assertThat(run("doctor").out()).contains(file + " cannot be read: it is larger than 1 MB.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"config.toml", "help-lines.toml", "drills/walk.toml"})
    void tenThousandCommentsAreReadInNoTime(String name) throws IOException {
        Path file = home.resolve(".config/haven").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# c\n\n".repeat(5_000) + "wrong = [\n" + "# c\n\n".repeat(2_500) + "1]\n");
        // Each says where the mistake is in the file as it is.
        assertThat(run("doctor").out() + run("practice", "check").out()).contains("line 10001, column 1: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "5"})
    void aSettingAmongManyCommentsIsSetWhereItIs(String minutes) throws IOException {
        Path file = haven.paths().configFile();
        Files.createDirectories(file.getParent());
        String before = "# c\n".repeat(10_000) + "minutes = 4 # four\n\n\n# and on\n";
        Files.writeString(file, before);
        assertThat(run("config", "set", "minutes", minutes))
                .isEqualTo(Result.said("minutes is " + minutes + " now; it was 4.\n"));
        assertThat(file).hasContent(before.replace("= 4", "= " + minutes).stripTrailing());
    }
}
