package haven.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.journal.Journal;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A page in an editor that is not there, fails, or does something else with it.
class PageEditorTest {
    private static final String WAITS = " What you wrote waits in a draft; haven log --resume opens it again.";

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() throws IOException {
        haven = TestApp.in(home).echoing().terminals(new TestTerminals(true));
        haven.with("XDG_RUNTIME_DIR", Files.createDirectory(runtime()).toString());
    }

    private Path runtime() {
        return home.resolve("runtime");
    }

    /// What an editor does to the page, which is `$1`.
    private String editor(String script) throws IOException {
        Path program = Files.writeString(home.resolve("editor.sh"), script + "\n");
        haven.with("EDITOR", "sh " + program);
        return "sh " + program;
    }

    private List<Entry> kept() {
        try (Journal journal = haven.journal()) {
            return journal.entries(Episode.KIND);
        }
    }

    private void noDraftCanBeWritten() throws IOException {
        Path folder = haven.paths().drafts();
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "no folder");
    }

    private static Path onlyPage(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> pages = all.filter(Files::isRegularFile).toList();
            assertThat(pages).hasSize(1);
            return pages.getFirst();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nosuch-editor | Your editor, nosuch-editor, did not work: there is no such program; VISUAL or EDITOR can name another.",
                "/etc/passwd | Your editor, /etc/passwd, did not work: it is no program that can be run; VISUAL or EDITOR can name another.",
                "false | Your editor, false, did not work: it ended with 1.",
                "rm -f | Your page was gone when your editor closed.",
            })
    void whatTheCommandLineSaidIsKeptWhateverBecomesOfTheEditor(String editor, String line) throws IOException {
        haven.with("EDITOR", editor);
        assertThat(haven.run("log", "--edit", "no answer", "--distress", "7", "--at", "20:00"))
                .isEqualTo(Result.failed(line + WAITS));
        assertThat(runtime()).isEmptyDirectory();
        editor("true");
        assertThat(haven.run("log", "--resume").out())
                .startsWith("Kept for Wednesday 2026-11-18 20:00: \"no answer\", distress 7.");
        assertThat(kept()).hasSize(1);
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | Your editor, false, did not work: it ended with 1.",
                "rm -f | Your page was gone when your editor closed.",
            })
    void whereNothingWasWrittenNothingWaits(String editor, String line) {
        haven.with("EDITOR", editor);
        assertThat(haven.run("log", "--edit"))
                .isEqualTo(Result.failed(line + " Nothing was written, and nothing was kept."));
        haven.run("log", "no answer");
        assertThat(haven.run("journal", "edit", "last", "--edit"))
                .isEqualTo(Result.failed(line + " Your entry stands as it was."));
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "true >\"$1\""})
    void anEntryThatIsNotChangedStandsAsItWas(String script) throws IOException {
        haven.run("log", "no answer", "--distress", "7");
        List<Entry> before = kept();
        editor(script);
        assertThat(haven.run("journal", "edit", "last", "--edit"))
                .isEqualTo(Result.said("Your entry stands as it was.\n"));
        assertThat(kept()).isEqualTo(before);
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void aFolderInThePlaceOfThePageChangesNothing() throws IOException {
        haven.run("log", "no answer");
        editor("rm \"$1\"; mkdir \"$1\"");
        assertThat(haven.run("journal", "edit", "last", "--edit").err())
                .startsWith("A page for your editor could not be used at " + runtime())
                .endsWith(": it is a folder, not a file. Your entry stands as it was.\n");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
        assertThat(haven.run("log", "silence", "--edit").err())
                .endsWith(": it is a folder, not a file." + WAITS + "\n");
        editor("true");
        assertThat(haven.run("log", "--resume").out()).startsWith("Kept: \"silence\".");
    }

    @Test
    void whereThereIsNoEditorItNamesTheCommandThatAsks() {
        haven.run("log", "no answer");
        haven.terminals(new TestTerminals(false));
        assertThat(haven.run("journal", "edit", "last", "--edit").err())
                .endsWith("Set VISUAL or EDITOR, in a terminal; haven journal edit asks without one.\n");
    }

    @Test
    void anythingButEnterOrQIsAskedAgain() throws IOException {
        editor("sed -i 's/^# How strong was it, 0 to 10?$/&\\nseven/' \"$1\"");
        String again = "Enter opens it again; q and Enter leaves it in a draft.\n";
        haven.input("no\n Q \n");
        assertThat(haven.run("log", "--edit").err())
                .isEqualTo("Line 17: Strength is a whole number from 0 to 10.\n" + again + again
                        + "Your page could not be read." + WAITS + "\n");
    }

    @Test
    void aPageThatNoDraftCanKeepStaysWhereItIs() throws IOException {
        noDraftCanBeWritten();
        String editor = editor("sed -i 's/^# What happened?$/&\\nsilence/' \"$1\"; exit 3");
        Result result = haven.run("log", "--edit", "--distress", "7");
        Path page = onlyPage(runtime());
        assertThat(result)
                .isEqualTo(Result.failed("Your editor, " + editor + ", did not work: it ended with 3. No draft could"
                        + " be kept either. Your page is still there, to copy: " + page));
        assertThat(page).content().contains("# What happened?\nsilence\n", "# How strong was it, 0 to 10?\n\n7\n");
    }

    @Test
    void aPageThatIsGoneAndNoDraftCanKeepIsGivenBack() throws IOException {
        noDraftCanBeWritten();
        haven.with("EDITOR", "rm -f");
        Result result = haven.run("log", "--edit", "no answer");
        assertThat(result.err())
                .startsWith("Not all of this is in your journal. Here it is, to copy:\n  # Write below")
                .contains("\n  # What happened?\n\n  no answer\n\n")
                .endsWith("\nYour page was gone when your editor closed.\n");
    }

    @Test
    void whereNoPageCanBeMadeEitherTheWordsAreGivenBack() throws IOException {
        noDraftCanBeWritten();
        haven.with("XDG_RUNTIME_DIR", "").with("EDITOR", "true");
        Result result = haven.run("log", "--edit", "no answer");
        assertThat(result.code()).isOne();
        assertThat(result.err())
                .contains("\n  # What happened?\n\n  no answer\n\n")
                .contains("\nA page for your editor could not be used at "
                        + haven.paths().drafts());
    }

    @Test
    void theMarkThatSomeEditorsBeginAFileWithIsNoMistake() throws IOException {
        editor("printf '\\357\\273\\277' >\"$1.new\"; cat \"$1\" >>\"$1.new\"; mv \"$1.new\" \"$1\"");
        assertThat(haven.run("log", "--edit", "no answer").out()).startsWith("Kept: \"no answer\".");
    }

    /// As vim does where its fileencoding is latin1.
    private static final String LATIN =
            "awk '{print} /^# What happened/ && !d {print \"sp\\344ter\"; d=1}' \"$1\" >\"$1.n\" && mv \"$1.n\" \"$1\"";

    private static final String WIDE =
            "awk '{print} /^# What happened/ && !d {print \"sp\\303\\244ter\"; d=1}' \"$1\" | iconv -f UTF-8 -t UTF-16 >\"$1.n\""
                    + " && mv \"$1.n\" \"$1\"";

    @ParameterizedTest
    @ValueSource(strings = {LATIN, WIDE})
    void aPageInAnotherEncodingIsNotKeptAndNoLetterOfItIsLost(String saves) throws IOException {
        editor(saves);
        Result left = haven.input("q\n").run("log", "--edit");
        assertThat(left.code()).isOne();
        assertThat(left.err())
                .matches(
                        "Line \\d+: this is not text in UTF-8; save the page as UTF-8\\.\\R"
                                + "Enter opens it again; q and Enter leaves it in a draft\\.\\R"
                                + "Your page could not be read\\. What you wrote waits in a draft; haven log --resume opens it again\\.\\R");
        assertThat(kept()).isEmpty();
        assertThat(runtime()).isEmptyDirectory();
        editor("true");
        assertThat(haven.run("log", "--resume").out()).startsWith("Kept: \"sp\u00e4ter\".");
        assertThat(kept()).extracting(entry -> entry.get(Episode.TRIGGER)).containsExactly("sp\u00e4ter");
        assertThat(haven.paths().drafts()).isEmptyDirectory();
    }

    @Test
    void aPageThatIsSavedInUtf8AfterAllIsKept() throws IOException {
        editor("if [ -e \"" + home + "/again\" ]; then iconv -f LATIN1 -t UTF-8 \"$1\" >\"$1.n\" && mv \"$1.n\" \"$1\";"
                + " else touch \"" + home + "/again\"; " + LATIN + "; fi");
        assertThat(haven.input("\n").run("log", "--edit").out()).startsWith("Kept: \"sp\u00e4ter\".");
    }

    @Test
    void anEditorThatIsKnownToComeBackAtOnceIsToldToWait() throws IOException {
        Path code = Files.writeString(home.resolve("code"), "#!/bin/sh\necho \"$1 $2\" >\"" + home + "/told\"\n");
        Files.setPosixFilePermissions(code, PosixFilePermissions.fromString("rwx------"));
        haven.with("EDITOR", code + " -n");
        haven.run("log", "--edit", "no answer");
        assertThat(home.resolve("told")).hasContent("-n --wait");
    }

    @Test
    void whatAnEditorPutsBesideThePageGoesWithIt() throws IOException {
        editor("mkdir -p \"$(dirname \"$1\")/.backup/old\"; cp \"$1\" \"$(dirname \"$1\")/.backup/old/1\";"
                + " ln -s \"$HOME\" \"$(dirname \"$1\")/home\"");
        assertThat(haven.run("log", "--edit", "no answer").out()).startsWith("Kept: \"no answer\".");
        assertThat(runtime()).isEmptyDirectory();
        assertThat(home.resolve("editor.sh")).exists();
    }
}
