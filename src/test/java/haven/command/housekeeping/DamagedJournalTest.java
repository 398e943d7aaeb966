package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.OtherProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages in the middle of the journal say something else than they did.
class DamagedJournalTest {
    private static final int PAGE = 4096;

    @TempDir
    private Path home;

    private TestApp haven;
    private Path journal;

    @BeforeEach
    void fill() {
        haven = TestApp.in(home).echoing();
        journal = haven.paths().journal();
        haven.run("log", "silence", "--tag", "work", "--note", "x".repeat(9000));
        haven.run("note", "called Sam back");
    }

    /// Overwrites the pages that hold a table.
    private void damage(String table) throws Exception {
        byte[] bytes = Files.readAllBytes(journal);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
                ResultSet root = connection
                        .createStatement()
                        .executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")) {
            int page = root.getInt(1);
            Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 7);
        }
        Files.write(journal, bytes);
    }

    private String damaged() {
        return "Your journal at " + journal + " is damaged, or is not a journal. It was left as it is, and your backups"
                + " are safe: haven restore puts one in its place.";
    }

    @ParameterizedTest
    @ValueSource(strings = {"week", "journal", "journal show last", "journal edit last --note y"})
    void whoeverComesUponItNamesWhatIsSafeAndRestore(String command) throws Exception {
        haven.run("backup");
        damage("note");
        damage("episode");
        assertThat(haven.run(command.split(" "))).isEqualTo(Result.failed(damaged()));
    }

    @Test
    void withoutBackupsItIsToBeMovedAway() throws Exception {
        damage("episode");
        assertThat(haven.run("week"))
                .isEqualTo(Result.failed("Your journal at " + journal + " is damaged, or is not a journal. It was left"
                        + " as it is. Keep a copy of it, then move it away; haven makes a new one."));
    }

    @Test
    void aWriteThatComesUponItLeavesTheFileAndWaitsInADraft() throws Exception {
        haven.run("backup");
        damage("episode");
        byte[] before = Files.readAllBytes(journal);
        Result unkept = haven.run("log", "no answer");
        assertThat(List.of(unkept.code(), unkept.out())).isEqualTo(List.of(1, ""));
        assertThat(unkept.err())
                .startsWith(
                        damaged() + " What you said waits in " + haven.paths().drafts())
                .endsWith("; haven log --resume keeps it then.\n");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);

        haven.run("restore", "last", "--yes");
        assertThat(haven.run("log", "--resume", "--no-input").code()).isZero();
        assertThat(haven.run("journal").out()).contains("no answer", "silence");
    }

    /// What is kept beside a damage is kept; that there is one is said where it is first looked for.
    @Test
    void whatIsKeptBesideItIsKeptAndTheWeeklyBackupSaysSo() throws Exception {
        haven.run("backup");
        damage("episode");
        assertThat(haven.run("note", "a quiet day").err()).isEmpty();
        haven.at("2026-11-28T10:00+01:00[Europe/Berlin]");
        Result kept = haven.run("note", "a long day");
        assertThat(kept.code()).isZero();
        assertThat(kept.out()).startsWith("Kept: \"a long day\".");
        assertThat(kept.err()).isEqualTo(damaged() + "\n");
        assertThat(haven.run("journal", "search", "long").out()).contains("a long day");
    }

    @Test
    void aBackupByHandSaysSoToo() throws Exception {
        haven.run("backup");
        damage("episode");
        assertThat(haven.run("backup"))
                .isEqualTo(Result.failed("No backup could be made in " + journal.resolveSibling("backups")
                        + ": the journal is damaged. It was left as it is, and your backups are safe: haven restore"
                        + " puts one in its place."));
    }

    /// What SQLite takes for a row, and haven cannot read, may come from a damage elsewhere.
    @Test
    void aRowThatMakesNoSenseInADamagedJournalIsDamage() throws Exception {
        haven.run("backup");
        OtherProgram.writes(journal, "UPDATE note SET zone = 'Mars/Base'");
        damage("episode");
        assertThat(haven.run("journal", "show", "last")).isEqualTo(Result.failed(damaged()));
    }

    @Test
    void doctorSaysSo() throws Exception {
        damage("episode_tag");
        assertThat(haven.with("COLUMNS", "1000").run("doctor").out().replaceAll(" {3,}", " | "))
                .startsWith("mend | journal | " + journal + " is damaged, or is no journal. haven restore looks for a"
                        + " backup to put in its place; without one, move it away.\n");
    }
}
