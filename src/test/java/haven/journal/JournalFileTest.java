package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import haven.entry.Entry;
import haven.entry.Note;
import haven.entry.Practice;
import haven.file.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be in the journal's place, and who may read it.
class JournalFileTest {
    @TempDir
    private Path home;

    private Path file() {
        return home.resolve("haven/journal.db");
    }

    @Test
    void aFileCopiedBackFromElsewhereIsTheOwnersAgain() throws IOException {
        OpenedJournal.in(file()).close();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(file().getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        OpenedJournal.in(file()).close();

        assertThat(Mode.of(file())).isEqualTo("rw-------");
        assertThat(Mode.of(file().getParent())).isEqualTo("rwx------");
    }

    @Test
    void aLinkToNothingYetMakesAFileForTheOwnerAlone() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("sync")).resolve("mine.db");
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(file(), elsewhere);
        OpenedJournal.in(file()).close();

        assertThat(Mode.of(elsewhere)).isEqualTo("rw-------");
        assertThat(Files.isSymbolicLink(file())).isTrue();
    }

    @Test
    void anotherProgramsDatabaseIsRefusedWhateverItsVersion() throws Exception {
        Files.createDirectories(file().getParent());
        OtherProgram.writes(file(), "CREATE TABLE theirs (x); PRAGMA user_version = 1");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(file().getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(() -> OpenedJournal.in(file()))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("The file at " + file() + " is another program's database, not a journal. It"
                                        + " was left untouched. Move it away; haven makes a new one."));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(Mode.of(file())).isEqualTo("rw-r--r--");
        assertThat(Mode.of(file().getParent())).isEqualTo("rwxr-xr-x");
    }

    @Test
    void aJournalOfANewerHavenKeepsItsModeToo() throws Exception {
        OpenedJournal.in(file()).close();
        OtherProgram.writes(file(), "PRAGMA user_version = 99");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> OpenedJournal.in(file())).isInstanceOf(UserError.class);
        assertThat(Mode.of(file())).isEqualTo("rw-r--r--");
    }

    @ParameterizedTest
    @CsvSource({"zone = 'Mars/Base', Mars/Base", "breaths = 5000000000, 5000000000"})
    void aRowThatMakesNoSenseIsNamedAndNotABug(String change, String named) throws Exception {
        try (Journal journal = OpenedJournal.in(file())) {
            journal.save(OpenedJournal.practice(1, "box"));
        }
        OtherProgram.writes(file(), "UPDATE practice SET " + change);

        try (Journal journal = OpenedJournal.in(file())) {
            assertThatThrownBy(() -> journal.entries(Practice.KIND))
                    .isInstanceOfSatisfying(
                            UserError.class,
                            error -> assertThat(error.line()).contains(named).contains("Nothing was changed."));
        }
    }

    @Test
    void textsThatTheFileHasInUtf16AreTheSame() throws Exception {
        Files.createDirectories(file().getParent());
        OtherProgram.writes(file(), "PRAGMA encoding = 'UTF-16le'; CREATE TABLE a (b); DROP TABLE a");
        Entry note = OpenedJournal.note(1, "Grüße, 今晚");
        try (Journal journal = OpenedJournal.in(file())) {
            journal.save(note);
            assertThat(journal.entries(Note.KIND)).containsExactly(note);
        }
    }

    @Test
    void anIdThatIsNoneOfHavensIsReadAsItIs() throws Exception {
        try (Journal journal = OpenedJournal.in(file())) {
            journal.save(OpenedJournal.note(1, "one"));
        }
        String id = "a\\\"b" + "c".repeat(32);
        OtherProgram.writes(file(), "UPDATE note SET id = '" + id + "'; UPDATE entry SET id = '" + id + "'");
        try (Journal journal = OpenedJournal.in(file())) {
            assertThat(journal.entries(Note.KIND)).extracting(Entry::id).containsExactly(id);
        }
    }

    @Test
    void aPathThatTheDriverWouldCutIsRefused() {
        assertThatThrownBy(() -> OpenedJournal.in(home.resolve("what?/journal.db")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("its path has a question mark");
    }

    @Test
    void manyHavensAtOnceMakeOneJournal() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path file = home.resolve("round" + round + "/journal.db");
            List<Thread> threads = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i -> Thread.ofPlatform()
                            .start(() -> OpenedJournal.in(file).close()))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            try (Journal journal = OpenedJournal.in(file)) {
                assertThat(journal.entries(Practice.KIND)).isEmpty();
            }
        }
    }
}
