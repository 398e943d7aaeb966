package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.Schema;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exports and imports where a file is cut off, empty, somebody's link, or in a folder that is not there: nothing is
/// written by halves, and nothing that is there is harmed.
class AwkwardFilesTest {
    private static final String HEADER =
            "{\"haven\":\"export\",\"version\":1,\"schema\":" + Schema.BUILT_IN.version() + "}\n";

    @TempDir
    Path home;

    private TestApp haven;
    private Path journal;
    private Path out;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home);
        journal = haven.paths().journal();
        out = home.resolve("out");
    }

    private void cutOff() throws IOException {
        for (int i = 0; i < 20; i++) {
            haven.run("note", "x".repeat(2000));
        }
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export -o OUT", "export --format csv -o OUT", "export", "import -"})
    void aJournalThatIsCutOffIsLeftAsItIsAndNothingIsWritten(String typed) throws IOException {
        cutOff();
        byte[] before = Files.readAllBytes(journal);
        haven.input(HEADER + "{\"kind\":\"note\",\"at\":\"2026-11-16T21:30:00+01:00\",\"text\":\"one\"}\n");
        assertThat(haven.run(typed.replace("OUT", out.toString()).split(" ")))
                .isEqualTo(Result.failed("Your journal at " + journal
                        + " is damaged, or is not a journal. It was left as it is. Keep a copy of it, then move it"
                        + " away; haven makes a new one."));
        assertThat(out).doesNotExist();
        assertThat(Arrays.equals(Files.readAllBytes(journal), before)).isTrue();
    }

    @Test
    void aJournalThatIsCutOffIsNotBackedUp() throws IOException {
        cutOff();
        assertThat(haven.run("backup", "-o", out.toString()))
                .isEqualTo(Result.failed("No backup could be made in " + home
                        + ": the journal is damaged. It was left as it is. Keep a copy of it, then move it"
                        + " away; haven makes a new one."));
        assertThat(out).doesNotExist();
    }

    @Test
    void anEmptyFileIsAJournalWithNothingInItYet() throws IOException {
        Files.createDirectories(journal.getParent());
        Files.createFile(journal);
        assertThat(haven.run("export")).isEqualTo(Result.said(HEADER));
        assertThat(haven.run("note", "one").code()).isZero();
        assertThat(haven.run("export").out().lines()).hasSize(2);
    }

    @Test
    void anExportThatIsCutOffIsNotImportedInPart() {
        haven.run("note", "one");
        haven.run("note", "two");
        String whole = haven.run("export").out();
        TestApp there = TestApp.in(home.resolve("there"));
        assertThat(there.input(whole.substring(0, whole.length() - 10)).run("import", "-"))
                .isEqualTo(Result.refused(
                        "standard input, line 3: it cannot be read as JSON from column 154 on. Nothing was imported."));
        assertThat(there.paths().journal()).doesNotExist();
    }

    @Test
    void aLinkInAnExportsPlaceIsReplacedAndNotWrittenThrough() throws IOException {
        Path theirs = Files.writeString(home.resolve("theirs"), "theirs");
        Files.createSymbolicLink(out, theirs);
        assertThat(haven.run("export", "-o", out.toString()))
                .isEqualTo(Result.failed(out + " is already there. It was left as it is; --force replaces it."));
        assertThat(haven.run("export", "--force", "-o", out.toString()).code()).isZero();
        assertThat(theirs).hasContent("theirs");
        assertThat(out).hasContent(HEADER.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv"})
    void aFolderThatIsNotThereIsNotMade(String format) {
        Path none = home.resolve("none");
        Result result = haven.run(
                "export", "--format", format, "-o", none.resolve("out").toString());
        assertThat(result.code()).isOne();
        assertThat(result.err()).startsWith("There is no folder " + none + ". Make it first, or name another");
        assertThat(none).doesNotExist();
    }

    /// What the next haven finds beside a file that another was killed at.
    @Test
    void whatAKilledHavenLeftBesideAFileGoesWithTheNextOne() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path killed = Files.writeString(home.resolve(".haven-" + gone.pid() + "-77.tmp"), "half");
        Path older = Files.writeString(home.resolve(".haven-77.tmp"), "half");
        Path folder = Files.createDirectory(home.resolve(".haven-" + gone.pid() + "-78"));
        Files.writeString(folder.resolve("note.csv"), "half");
        Path going = Files.writeString(
                home.resolve(".haven-" + ProcessHandle.current().pid() + "-77.tmp"), "half");
        Path mine = Files.writeString(home.resolve(".haven-mine.tmp"), "mine");
        assertThat(haven.run("export", "-o", out.toString()).code()).isZero();
        assertThat(killed).doesNotExist();
        assertThat(older).doesNotExist();
        assertThat(folder).doesNotExist();
        assertThat(going).exists();
        assertThat(mine).exists();
    }
}
