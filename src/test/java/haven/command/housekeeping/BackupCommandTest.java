package haven.command.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.file.Mode;
import haven.journal.BackupNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupCommandTest {
    @TempDir
    private Path home;

    private TestApp haven;

    private Path folder;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).echoing();
        folder = haven.paths().data().resolve("backups");
    }

    private List<String> names() throws IOException {
        return BackupNames.in(folder);
    }

    @Test
    void oneIsMadeCheckedAndNamed() throws IOException {
        haven.run("log", "silence");
        haven.run("breathe", "box", "--cycles", "1");
        haven.run("support", "add", "signs", "I", "stop", "answering");
        haven.run("toolkit", "add", "tea");

        assertThat(haven.run("backup")).isEqualTo(Result.said("""
                Backed up: 1 episode, 1 practice, 1 line of the safety plan, 1 thing of the toolkit.
                It is in %s/journal-20261118T203000Z.db; only you can read it.
                """.formatted(folder)));
        assertThat(names()).containsExactly("journal-20261118T203000Z.db");
    }

    @Test
    void withoutAJournalThereIsNothingToBackUp() {
        Result refused = Result.failed("There is no journal to back up yet. The first practice or entry begins one at "
                + haven.paths().journal() + ".");
        assertThat(haven.run("backup")).isEqualTo(refused);
        assertThat(haven.run("backup", "-o", home.resolve("mine.db").toString()))
                .isEqualTo(refused);
        assertThat(haven.run("backup", "list")).isEqualTo(Result.said("""
                There are no backups yet.
                haven makes one by itself once the newest is a week old.
                """));
        assertThat(haven.run("backup", "list", "--json")).isEqualTo(Result.said("[]\n"));
        assertThat(haven.paths().data()).doesNotExist();
        assertThat(home.resolve("mine.db")).doesNotExist();
    }

    @Test
    void aSixthTakesTheFirstAway() throws IOException {
        haven.run("log", "silence");
        for (int i = 0; i < 5; i++) {
            haven.run("backup");
            haven.clock().advance(Duration.ofHours(1));
        }
        assertThat(haven.run("backup")).isEqualTo(Result.said("""
                Backed up: 1 episode.
                It is in %s/journal-20261119T013000Z.db; only you can read it.
                Removed: 1 older backup; the newest five are kept.
                """.formatted(folder)));
        assertThat(names()).hasSize(5).doesNotContain("journal-20261118T203000Z.db");
    }

    @Test
    void theListSaysWhatEachIs() throws IOException {
        haven.run("log", "silence");
        haven.run("backup");
        long size = Files.size(folder.resolve("journal-20261118T203000Z.db"));
        Files.writeString(folder.resolve("journal-v1-20261101T080000Z.db"), "not a database, and no journal");
        Files.createFile(folder.resolve("notes.txt"));

        assertThat(haven.run("backup", "list")).isEqualTo(Result.said("""
                journal-20261118T203000Z.db
                  Wednesday 18 November 2026 21:30, %d kB, schema 1, 1 entry
                journal-v1-20261101T080000Z.db
                  Sunday 1 November 2026 09:00 before an update, 30 bytes, cannot be opened
                haven makes one by itself once the newest is a week old.
                """.formatted(size / 1000)));
        assertThat(haven.run("backup", "list", "--json")).isEqualTo(Result.said("""
                [ {
                  "name": "journal-20261118T203000Z.db",
                  "file": "%1$s/journal-20261118T203000Z.db",
                  "kind": "backup",
                  "at": "2026-11-18T20:30:00Z",
                  "size": %2$d,
                  "opens": true,
                  "schema": 1,
                  "entries": 1,
                  "counts": {
                    "episode": 1
                  }
                }, {
                  "name": "journal-v1-20261101T080000Z.db",
                  "file": "%1$s/journal-v1-20261101T080000Z.db",
                  "kind": "update",
                  "at": "2026-11-01T08:00:00Z",
                  "size": 30,
                  "opens": false
                } ]
                """.formatted(folder, size)));
        haven.clock().advance(Duration.ofDays(7));
        assertThat(haven.run("backup", "list").out()).endsWith("It is time for one: haven backup makes it.\n");
    }

    @Test
    void aNarrowScreenKeepsNamesWhole() {
        haven.run("log", "silence");
        haven.run("backup");
        assertThat(haven.with("COLUMNS", "30").run("backup", "list").out())
                .startsWith("journal-20261118T203000Z.db\n  Wednesday 18 November 2026\n  21:30, ");
    }

    @Test
    void oneIsRemovedByItsNameAlone() throws IOException {
        haven.run("log", "silence");
        haven.run("backup");
        haven.run("backup");
        Files.createFile(folder.resolve("notes.txt"));
        assertThat(haven.run("backup", "rm", "journal-20261118T203000Z-2"))
                .isEqualTo(Result.said("Removed: journal-20261118T203000Z-2.db.\n"));
        assertThat(haven.run("backup", "rm", "journal-20261118T203000Z-3.db"))
                .isEqualTo(Result.failed("There is no backup called \"journal-20261118T203000Z-3.db\". Did you mean"
                        + " journal-20261118T203000Z.db? haven backup list shows what is there."));
        assertThat(haven.run("backup", "rm", "notes.txt").code()).isOne();
        assertThat(haven.run("backup", "rm", "../journal.db").code()).isOne();
        assertThat(haven.run("backup", "rm"))
                .isEqualTo(Result.refused("haven backup rm takes one name. haven backup list shows them."));
        assertThat(names()).containsExactly("journal-20261118T203000Z.db", "notes.txt");
        assertThat(haven.paths().journal()).exists();
    }

    @Test
    void aPlaceOfTheirOwnIsWrittenOnceUnlessForced() throws IOException {
        haven.run("log", "silence");
        Path file = home.resolve("mine.db");
        Result said = Result.said("Backed up: 1 episode.\nIt is in " + file + "; only you can read it.\n");

        assertThat(haven.run("backup", "-o", file.toString())).isEqualTo(said);
        assertThat(Mode.of(file)).isEqualTo("rw-------");
        assertThat(haven.run("backup", "-o", file.toString()))
                .isEqualTo(Result.failed(file + " is already there. It was left as it is; --force replaces it."));
        assertThat(haven.run("backup", "-o", file.toString(), "--force")).isEqualTo(said);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(haven.run("backup", "-o", file.toString(), "--force"))
                .isEqualTo(Result.said(
                        "Backed up: 1 episode.\nIt is in " + file + "; others may be able to read it too.\n"));
        assertThat(Mode.of(file)).isEqualTo("rw-r-----");
        assertThat(names()).isEmpty();
        try (var files = Files.list(home)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("mine.db", ".local", ".config");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "backup now | haven backup cannot \"now\". It can make, list, rm.",
                "backup make it | haven backup make takes no name, such as \"it\". See haven backup --help.",
                "backup list it | haven backup list takes no name, such as \"it\". See haven backup --help.",
                "backup --json | haven backup make takes no --json. See haven backup --help.",
                "backup --force | --force replaces a file, and there is none to write. It goes with --output.",
                "backup -o - | --output needs a file's name. It takes a file.",
            })
    void whatCannotBeIsRefused(String typed, String line) throws IOException {
        haven.run("log", "silence");
        assertThat(haven.run(typed.split(" "))).isEqualTo(Result.refused(line));
        assertThat(names()).isEmpty();
    }

    @Test
    void theJournalItselfIsNeverReplaced() throws IOException {
        haven.run("log", "silence");
        byte[] before = Files.readAllBytes(haven.paths().journal());
        String journal = haven.paths().journal().toString();
        assertThat(haven.run("backup", "--force", "-o", journal))
                .isEqualTo(Result.refused(journal + " is haven's own. Nothing was written. Name another place."));
        assertThat(Files.readAllBytes(haven.paths().journal())).isEqualTo(before);
    }

    @Test
    void aWeekLaterOneIsMadeAfterAnEntryAndNotAfterALookBack() throws IOException {
        haven.run("log", "silence");
        haven.clock().advance(Duration.ofDays(7));
        haven.run("week");
        haven.run("--help");
        haven.run();
        haven.run("log", "--json", "-");
        assertThat(names()).isEmpty();

        Result said = haven.run("log", "criticism");
        assertThat(said.out()).startsWith("Kept: \"criticism\".");
        assertThat(List.of(said.code(), said.err())).containsExactly(0, "");
        assertThat(names()).containsExactly("journal-20261125T203000Z.db");
        // With what was written just now.
        assertThat(haven.run("backup", "list").out()).contains(", 2 entries\n");

        haven.clock().advance(Duration.ofDays(7).minusSeconds(1));
        haven.run("breathe", "box", "--cycles", "1");
        assertThat(names()).hasSize(1);
        haven.clock().advance(Duration.ofSeconds(20));
        haven.run("breathe", "box", "--cycles", "1");
        assertThat(names()).hasSize(2);
    }

    @Test
    void whereNoWeeklyOneCanBeMadeTheEntryIsKeptAllTheSame() throws IOException {
        haven.run("log", "silence");
        haven.clock().advance(Duration.ofDays(8));
        Files.writeString(folder, "a file, not a folder");
        Result said = haven.run("log", "criticism");
        assertThat(said.out()).startsWith("Kept: \"criticism\".");
        assertThat(List.of(said.code(), said.err())).containsExactly(0, "");
        assertThat(haven.run("backup", "list").out()).endsWith("It is time for one: haven backup makes it.\n");
        assertThat(haven.run("backup"))
                .isEqualTo(Result.failed("No backup could be made in " + folder
                        + ": something else is in its place. Your journal is as it was."));
    }
}
