package haven.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The journal is gone, or empty, and its backups are still there.
class LostJournalTest {
    @TempDir
    private Path home;

    private TestApp haven;
    private Path journal;

    @BeforeEach
    void backUpAndGoOn() {
        haven = TestApp.in(home);
        journal = haven.paths().journal();
        assertThat(haven.run("log", "silence").code()).isZero();
        assertThat(haven.run("backup").code()).isZero();
        haven.at("2026-11-30T09:00+01:00[Europe/Berlin]");
    }

    private String missing() throws IOException {
        Files.delete(journal);
        return "There was no journal at " + journal
                + ", but there are backups, the newest of Wednesday 2026-11-18: haven restore brings it back.\n";
    }

    private String empty() throws IOException {
        Files.write(journal, new byte[0]);
        return "Your journal at " + journal
                + " was empty, but there are backups, the newest of Wednesday 2026-11-18: haven restore brings it"
                + " back.\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "journal", "week", "toolkit", "undo", "journal search silence", "support", "practice list"})
    void eachLookSaysSoAndMakesNoJournal(String command) throws IOException {
        String[] words = command.isEmpty() ? new String[0] : command.split(" ");
        String missing = missing();
        for (int again = 0; again < 2; again++) {
            Result looked = haven.run(words);
            assertThat(List.of(looked.code(), looked.err())).isEqualTo(List.of(0, missing));
            assertThat(journal).doesNotExist();
        }
        String empty = empty();
        for (int again = 0; again < 2; again++) {
            Result looked = haven.run(words);
            assertThat(List.of(looked.code(), looked.err())).isEqualTo(List.of(0, empty));
            assertThat(journal).isEmptyFile();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"log silence", "note silence", "checkin mood:4", "breathe --cycles 1", "toolkit add tea"})
    void whatIsKeptIsKeptAndSaysSoOnce(String command) throws IOException {
        String missing = missing();
        Result kept = haven.run(command.split(" "));
        assertThat(List.of(kept.code(), kept.err())).isEqualTo(List.of(0, missing));
        assertThat(haven.run("journal").err()).isEmpty();

        String empty = empty();
        kept = haven.run(command.split(" "));
        assertThat(List.of(kept.code(), kept.err())).isEqualTo(List.of(0, empty));
        assertThat(haven.run("journal").err()).isEmpty();
    }

    /// It would be the newest, and `haven restore last` bring back next to nothing.
    @Test
    void whatHasJustBegunIsNotBackedUpOverWhatIsLost() throws IOException {
        missing();
        haven.run("log", "one");
        try (var backups = Files.list(journal.resolveSibling("backups"))) {
            assertThat(backups.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(".lock", "journal-20261118T203000Z.db");
        }
        assertThat(haven.run("restore", "last", "--yes").code()).isZero();
        assertThat(haven.run("journal").out()).contains("silence");
    }

    @Test
    void aRefusalComesFirst() throws IOException {
        String missing = missing();
        assertThat(haven.run("journal", "show", "last"))
                .isEqualTo(new Result(
                        1, "", "Nothing is kept yet. haven log keeps what happened, if you like.\n" + missing));
    }

    @Test
    void doctorSaysHowToMendIt() throws IOException {
        haven.with("COLUMNS", "1000");
        missing();
        assertThat(doctor())
                .isEqualTo("mend | journal | none at " + journal
                        + ", but there are backups, the newest of Wednesday 2026-11-18. haven restore brings it back.");
        empty();
        assertThat(doctor())
                .isEqualTo("mend | journal | " + journal
                        + " is empty, but there are backups, the newest of Wednesday 2026-11-18. haven restore brings"
                        + " it back.");
    }

    private String doctor() {
        return haven.run("doctor")
                .out()
                .replaceAll(" {3,}", " | ")
                .lines()
                .findFirst()
                .orElse("");
    }

    @Test
    void anEmptyFileIsNothingToBackUp() throws IOException {
        empty();
        assertThat(haven.run("backup"))
                .isEqualTo(Result.failed("There is no journal to back up yet. The first practice or entry begins one"
                        + " at " + journal + "."));
    }

    @Test
    void withoutBackupsItIsAFreshStart() throws IOException {
        TestApp other = TestApp.in(home.resolve("other"));
        assertThat(other.run("journal").err()).isEmpty();
        Files.createDirectories(other.paths().data());
        Files.createFile(other.paths().journal());
        assertThat(other.run("week").err()).isEmpty();
        assertThat(other.run("note", "one").err()).isEmpty();
    }
}
