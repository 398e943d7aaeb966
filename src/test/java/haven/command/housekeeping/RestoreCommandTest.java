package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a restore says and asks before it changes anything.
class RestoreCommandTest {
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

    @Test
    void withoutANameItSaysWhatThereIs() {
        assertThat(haven.run("restore")).isEqualTo(Result.said("There are no backups yet.\n"));
        haven.run("log", "silence");
        haven.run("backup");
        assertThat(haven.run("restore").out())
                .startsWith("journal-20261118T203000Z.db\n  Wednesday 18 November 2026 21:30, ")
                .endsWith("haven restore NAME shows what would change, and asks.\n");
    }

    @Test
    void aLookSaysWhatWouldGoAndComeBackAndChangesNothing() throws IOException {
        restore.backedUpAndGoneOn();
        byte[] before = Files.readAllBytes(journal);
        assertThat(haven.run("restore", "last", "--dry-run")).isEqualTo(Result.said(RestoreFixture.LOOK));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        assertThat(restore.names()).containsExactly("journal-20261118T203000Z.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "Yes\n", " y \n"})
    void aYesRestores(String answer) {
        restore.backedUpAndGoneOn();
        haven.terminals(new TestTerminals(true)).input(answer);
        assertThat(haven.run("restore", "last").out())
                .startsWith(RestoreFixture.LOOK + "Restore? [y/N] Restored: 1 episode, ");
        assertThat(restore.triggers()).containsExactly("silence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "n\n", "yesterday\n", ""})
    void anythingElseDoesNot(String answer) throws IOException {
        restore.backedUpAndGoneOn();
        byte[] before = Files.readAllBytes(journal);
        haven.terminals(new TestTerminals(true)).input(answer);
        assertThat(haven.run("restore", "last"))
                .isEqualTo(Result.said(RestoreFixture.LOOK + "Restore? [y/N] " + (answer.isEmpty() ? "\n" : "")
                        + "Nothing was changed.\n"));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        assertThat(restore.names()).containsExactly("journal-20261118T203000Z.db");
    }

    @Test
    void whereNobodyCanBeAskedItNeedsAYes() throws IOException {
        restore.backedUpAndGoneOn();
        byte[] before = Files.readAllBytes(journal);
        Result refused = new Result(
                2, RestoreFixture.LOOK, "Nothing was restored. Add --yes to restore it, or --dry-run to look alone.\n");
        assertThat(haven.run("restore", "last")).isEqualTo(refused);
        haven.terminals(new TestTerminals(true)).input("y\n");
        assertThat(haven.run("restore", "last", "--no-input")).isEqualTo(refused);
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(haven.run("restore", "--yes"))
                .isEqualTo(Result.refused("Which backup is not said yet. For example: haven restore last --dry-run."));
        assertThat(haven.run("restore", "a", "b"))
                .isEqualTo(Result.refused("haven restore takes one backup. haven restore lists them."));
        assertThat(haven.run("restore", "last", "--yes", "--dry-run"))
                .isEqualTo(Result.refused("--yes and --dry-run ask for two things. Give one of them."));
        assertThat(haven.paths().data()).doesNotExist();
    }
}
