package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import haven.file.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What may be in the journal's place, and who may read it.
class JournalFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    private static final Instant NOW = Instant.parse("2026-11-18T20:30:00Z");

    @TempDir
    private Path home;

    private Path file() {
        return home.resolve("haven/journal.db");
    }

    private static void save(Journal journal) {
        journal.save(new Practice(
                "01a2040c-0000-7000-8000-000000000000",
                new Stamp(Instant.parse("2026-11-18T10:00:00Z"), ZoneOffset.UTC, DAY),
                "box",
                "4-4-4-4",
                Optional.empty(),
                Duration.ofSeconds(16),
                1,
                Ending.COMPLETED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of()));
    }

    @Test
    void aFileCopiedBackFromElsewhereIsTheOwnersAgain() throws IOException {
        Journal.open(file(), NOW).close();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(file().getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Journal.open(file(), NOW).close();

        assertThat(Mode.of(file())).isEqualTo("rw-------");
        assertThat(Mode.of(file().getParent())).isEqualTo("rwx------");
    }

    @Test
    void aLinkToNothingYetMakesAFileForTheOwnerAlone() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("sync")).resolve("mine.db");
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(file(), elsewhere);
        Journal.open(file(), NOW).close();

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

        assertThatThrownBy(() -> Journal.open(file(), NOW))
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
        Journal.open(file(), NOW).close();
        OtherProgram.writes(file(), "PRAGMA user_version = 99");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> Journal.open(file(), NOW)).isInstanceOf(UserError.class);
        assertThat(Mode.of(file())).isEqualTo("rw-r--r--");
    }

    @Test
    void aRowThatMakesNoSenseIsNamedAndNotABug() throws Exception {
        try (Journal journal = Journal.open(file(), NOW)) {
            save(journal);
        }
        OtherProgram.writes(file(), "UPDATE practice SET zone = 'Mars/Base'");

        try (Journal journal = Journal.open(file(), NOW)) {
            assertThatThrownBy(() -> journal.practices(DAY, DAY))
                    .isInstanceOfSatisfying(
                            UserError.class,
                            error -> assertThat(error.line())
                                    .contains("Mars/Base")
                                    .contains("Nothing was changed."));
        }
    }

    @Test
    void aPathThatTheDriverWouldCutIsRefused() {
        assertThatThrownBy(() -> Journal.open(home.resolve("what?/journal.db"), NOW))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("its path has a question mark");
    }

    @Test
    void manyHavensAtOnceMakeOneJournal() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path file = home.resolve("round" + round + "/journal.db");
            List<Thread> threads = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i -> Thread.ofPlatform()
                            .start(() -> Journal.open(file, NOW).close()))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            try (Journal journal = Journal.open(file, NOW)) {
                assertThat(journal.practices(DAY, DAY)).isEmpty();
            }
        }
    }
}
