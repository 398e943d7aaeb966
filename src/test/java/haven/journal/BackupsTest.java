package haven.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.UserError;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Stamp;
import haven.file.Mode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Copies of a journal, beside it.
class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-11-18T20:30:00.123Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);

    @TempDir
    private Path home;

    private Path file;
    private Path folder;

    @BeforeEach
    void oneEntryAWeekOld() {
        file = home.resolve("haven/journal.db");
        folder = home.resolve("haven/backups");
        keep(file, 1, "silence", "2026-11-11T20:30:00Z");
    }

    private static void keep(Path file, int number, String trigger, String at) {
        try (Journal journal = OpenedJournal.in(file)) {
            journal.save(Entry.of(
                            Episode.KIND,
                            "01a2040c-0000-7000-8000-00000000000" + number,
                            new Stamp(Instant.parse(at), ZoneOffset.UTC, DAY))
                    .with(Episode.TRIGGER, trigger));
        }
    }

    private Backups at(Instant now) {
        return new Backups(Schema.BUILT_IN, file, now);
    }

    private List<String> names() throws IOException {
        return BackupNames.in(folder);
    }

    private void plant(String... names) throws IOException {
        Files.createDirectories(folder);
        for (String name : names) {
            Files.writeString(folder.resolve(name), "kept");
        }
    }

    @Test
    void aBackupIsAJournalThatOnlyItsOwnerCanRead() throws IOException {
        Backups.Made made = at(NOW).make();

        Path backup = folder.resolve("journal-20261118T203000Z.db");
        assertThat(made)
                .isEqualTo(new Backups.Made(
                        Backup.of(backup).orElseThrow(),
                        new JournalContents(
                                Schema.BUILT_IN.version(),
                                Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("episode", 1))),
                                List.of(DAY, DAY)),
                        0));
        assertThat(names()).containsExactly("journal-20261118T203000Z.db");
        assertThat(List.of(Mode.of(folder), Mode.of(backup), Mode.of(folder.resolve(".lock"))))
                .containsExactly("rwx------", "rw-------", "rw-------");
        try (Journal journal = OpenedJournal.in(backup)) {
            assertThat(journal.entries(Episode.KIND))
                    .extracting(entry -> entry.get(Episode.TRIGGER))
                    .containsExactly("silence");
        }
    }

    @Test
    void theNewestFiveAreKeptAndTheLastOfEachVersionAndWhateverIsNotOurs() throws IOException {
        plant(
                "journal-20261101T080000Z.db",
                "journal-20261102T080000Z.db",
                "journal-20261103T080000Z.db",
                "journal-20261103T080000Z-2.db",
                "journal-20261104T080000Z.db",
                "journal-20261105T080000Z.db",
                "journal-v1-20260101T080000Z.db",
                "journal-v1-20260201T080000Z.db",
                "journal-v2-20260102T080000Z.db",
                "journal-damaged-20200101T080000Z.db",
                "journal-before-restore-20261101T080000Z.db",
                "journal-20261399T080000Z.db",
                "journal.db",
                "journal-20200101T080000Z.db.old",
                "notes.txt",
                "unfinished-copy.db",
                "unfinished-copy.db-journal");
        assertThat(at(NOW).make().removed()).isEqualTo(3);

        assertThat(names())
                .containsExactly(
                        "journal-20200101T080000Z.db.old",
                        "journal-20261103T080000Z-2.db",
                        "journal-20261103T080000Z.db",
                        "journal-20261104T080000Z.db",
                        "journal-20261105T080000Z.db",
                        "journal-20261118T203000Z.db",
                        "journal-20261399T080000Z.db",
                        "journal-before-restore-20261101T080000Z.db",
                        "journal-damaged-20200101T080000Z.db",
                        "journal-v1-20260201T080000Z.db",
                        "journal-v2-20260102T080000Z.db",
                        "journal.db",
                        "notes.txt");
    }

    @ParameterizedTest
    @CsvSource({
        // The first entry is a week old to the second.
        "2026-11-18T20:29:59Z, '', false",
        "2026-11-18T20:30:00Z, '', true",
        "2026-11-25T08:00:00Z, journal-20261118T080001Z.db, false",
        "2026-11-25T08:00:00Z, journal-20261118T080000Z.db, true",
        "2026-11-25T08:00:00Z, journal-v1-20261120T080000Z.db, false",
        "2026-11-25T08:00:00Z, journal-before-restore-20261120T080000Z.db, false",
        "2026-11-25T08:00:00Z, journal-damaged-20261120T080000Z.db, true",
        // Made while the clock was wrong.
        "2026-11-25T08:00:00Z, journal-20991231T080000Z.db, true",
        "2026-11-25T08:00:00Z, somebody-elses.db, true",
    })
    void oneIsDueAWeekAfterTheNewestOrTheFirstEntry(Instant now, String there, boolean due) throws IOException {
        if (!there.isEmpty()) {
            plant(there);
        }
        assertThat(at(now).isDue()).isEqualTo(due);
        at(now).makeIfDue();
        assertThat(names().contains("journal-" + Backup.time(now) + ".db")).isEqualTo(due);
    }

    @Test
    void noneIsDueWithoutAnEntryOrAJournal() {
        Path empty = home.resolve("empty/journal.db");
        assertThat(new Backups(Schema.BUILT_IN, empty, NOW).isDue()).isFalse();
        OpenedJournal.in(empty).close();
        assertThat(new Backups(Schema.BUILT_IN, empty, NOW.plus(Duration.ofDays(999))).isDue())
                .isFalse();
    }

    @Test
    void manyHavensAtOnceMakeOne() throws Exception {
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofPlatform().start(() -> at(NOW).makeIfDue()))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(names()).containsExactly("journal-20261118T203000Z.db");
    }

    @Test
    void whatStandsInTheWayOfTheWeeklyOneIsNoError() throws Exception {
        Files.writeString(folder, "a file, not a folder");
        at(NOW).makeIfDue();
        assertThat(folder).hasContent("a file, not a folder");
        assertThatThrownBy(() -> at(NOW).make())
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.line())
                                .isEqualTo("No backup could be made in " + folder + ": something else is in its place."
                                        + " Your journal is as it was."));
    }

    @Test
    void oneAtATime() throws Exception {
        at(NOW).make();
        try (FileChannel channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.WRITE)) {
            channel.lock();
            assertThatThrownBy(() -> at(NOW).make())
                    .isInstanceOfSatisfying(
                            UserError.class,
                            error -> assertThat(error.line())
                                    .isEqualTo("Another haven is making or restoring a backup right now. Nothing was"
                                            + " changed. Try again in a moment."));
        }
        assertThat(names()).containsExactly("journal-20261118T203000Z.db");
    }

    @Test
    void aDamagedJournalIsNotTakenForABackup() throws Exception {
        OtherProgram.writes(
                file,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX entry_day ON entry"
                        + " (kind)' WHERE name = 'entry_day'");
        assertThatThrownBy(() -> at(NOW).make())
                .isInstanceOf(UserError.class)
                .hasMessage("No backup could be made in " + folder + ": the journal is damaged.")
                .extracting(error -> ((UserError) error).hint())
                .isEqualTo("It was left as it is. Keep a copy of it, then move it away; haven makes a new one.");
        assertThat(names()).isEmpty();
    }

    /// The driver obeys such names, and a third kind by which it looks for a file on the network.
    @ParameterizedTest
    @ValueSource(strings = {":memory:", "file::memory:"})
    void aNameIsAFileAndNothingElse(String name) {
        assertThatThrownBy(() -> JournalCopy.openReadOnly(Path.of(name))).isInstanceOf(SQLException.class);
    }

    @Test
    void aLinkedJournalHasItsBackupsWhereItIs() throws Exception {
        Path link = home.resolve("linked/journal.db");
        Files.createDirectories(link.getParent());
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(link, Path.of("../haven/journal.db"));
        Backup made = new Backups(Schema.BUILT_IN, link, NOW).make().backup();

        assertThat(made.file().toRealPath())
                .isEqualTo(folder.resolve("journal-20261118T203000Z.db").toRealPath());
        assertThat(link.resolveSibling("backups")).doesNotExist();
        // The folder may be for more than haven's files.
        assertThat(List.of(Mode.of(folder), Mode.of(made.file()))).containsExactly("rwxr-xr-x", "rw-------");
    }

    @Test
    void whatCannotBeOpenedSaysSo() throws Exception {
        Backup made = at(NOW).make().backup();
        assertThat(at(NOW).contents(made).orElseThrow().entries()).isOne();
        OtherProgram.writes(made.file(), "PRAGMA user_version = 99");
        assertThat(at(NOW).contents(made)).isEmpty();
        Files.writeString(made.file(), "no database at all, and too long to be an empty one".repeat(99));
        assertThat(at(NOW).contents(made)).isEmpty();
        Files.writeString(made.file(), "");
        assertThat(at(NOW).contents(made)).isEmpty();
    }

    /// As another program may have written it: the schema knows the shape of a day, not the calendar.
    @Test
    void whatIsNoDayIsBackedUpLikeAllElse() throws Exception {
        keep(file, 2, "bell", "2026-11-12T20:30:00Z");
        OtherProgram.writes(file, "UPDATE episode SET day = '2026-99-01' WHERE trigger = 'bell'");
        assertThat(at(NOW).makeIfDue()).isEmpty();

        assertThat(names()).containsExactly("journal-20261118T203000Z.db");
        assertThat(at(NOW).contents(at(NOW).list().getFirst()).orElseThrow())
                .isEqualTo(new JournalContents(
                        Schema.BUILT_IN.version(), new TreeMap<>(Map.of("episode", 2)), List.of(DAY, DAY)));
        OtherProgram.writes(file, "UPDATE episode SET day = '2026-02-30'");
        assertThat(at(NOW).make().contents())
                .isEqualTo(
                        new JournalContents(Schema.BUILT_IN.version(), new TreeMap<>(Map.of("episode", 2)), List.of()));
    }

    @Test
    void damageIsToldBeforeTheFirstBackupToo() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 'x');
        Files.write(file, bytes);
        assertThat(at(NOW).makeIfDue().map(UserError::line))
                .contains("Your journal at " + file + " is damaged, or is not a journal. It was left as it is. Keep a"
                        + " copy of it, then move it away; haven makes a new one.");
        assertThat(at(NOW).isDue()).isFalse();
        assertThat(names()).isEmpty();
    }

    @Test
    void aJournalBegunAnewTakesNothingOfTheLostOneAway() throws Exception {
        keep(file, 2, "bell", "2026-11-12T20:30:00Z");
        at(NOW).make();
        Files.delete(file);
        keep(file, 3, "rain", "2026-11-19T20:30:00Z");
        for (int week = 1; week <= 7; week++) {
            at(NOW.plus(Backups.WEEK.multipliedBy(week))).makeIfDue();
        }
        assertThat(names())
                .containsExactly(
                        "journal-20261118T203000Z.db",
                        "journal-20261209T203000Z.db",
                        "journal-20261216T203000Z.db",
                        "journal-20261223T203000Z.db",
                        "journal-20261230T203000Z.db",
                        "journal-20270106T203000Z.db");

        keep(file, 4, "wind", "2026-11-20T20:30:00Z");
        assertThat(at(NOW.plus(Backups.WEEK.multipliedBy(8))).make().removed()).isEqualTo(2);
        assertThat(names()).doesNotContain("journal-20261118T203000Z.db").hasSize(5);
    }

    /// As a restore that a signal ends after the answer, before the journal is written.
    @Test
    void aRestoreThatIsEndedBeforeItWritesChangesNothing() throws IOException {
        Backup backup = at(NOW).make().backup();
        keep(file, 2, "criticism", "2026-11-12T20:30:00Z");
        byte[] before = Files.readAllBytes(file);
        Restore.Decision ended = new Restore.Decision() {
            @Override
            public boolean isTo(RestoreLook look) {
                return true;
            }

            @Override
            public void pause() {
                throw UserError.stopped(130, "Nothing was changed.");
            }
        };
        Restore restore = new Restore(Schema.BUILT_IN, file, backup.file(), NOW);
        assertThatThrownBy(() -> restore.run(ended)).hasMessage("Nothing was changed.");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).containsExactly(backup.name());
    }

    /// However many there are, and also where only a list of theirs differs.
    @Test
    void aRestoreKnowsAFewOfTheEntriesOfEachSort() throws SQLException {
        String id = "01a2040c-0000-7000-8000-000000000";
        try (Journal journal = OpenedJournal.in(file)) {
            for (int number = 100; number < 121; number++) {
                Stamp stamp = new Stamp(NOW.plusSeconds(number), ZoneOffset.UTC, DAY);
                journal.save(Entry.of(Episode.KIND, id + number, stamp).with(Episode.TAGS, List.of("work", "home")));
            }
        }
        Path backup = at(NOW).make().backup().file();
        OtherProgram.writes(file, "DELETE FROM episode WHERE id >= '" + id + "114'");
        OtherProgram.writes(
                file, "UPDATE episode_tag SET name = 'train' WHERE position = 1 AND episode >= '" + id + "107'");
        for (int number = 2; number < 9; number++) {
            keep(file, number, "wind", "2026-11-1" + number + "T20:30:00Z");
        }
        List<RestoreLook> looks = new ArrayList<>();
        Restore.Decision looking = new Restore.Decision() {
            @Override
            public boolean isTo(RestoreLook look) {
                return !looks.add(look);
            }

            @Override
            public void pause() {}
        };
        new Restore(Schema.BUILT_IN, file, backup, NOW).run(looking);
        RestoreLook look = looks.getFirst();
        assertThat(List.of(look.lost(), look.back(), look.changed())).allSatisfy(some -> {
            assertThat(some.count()).isEqualTo(7);
            assertThat(some.newest()).hasSize(RestoreLook.FEW).isSortedAccordingTo(StoredEntry.NEWEST_FIRST);
        });
        assertThat(look.lost().newest().getFirst().id()).endsWith("8");
        assertThat(look.back().newest().getFirst().id()).endsWith("120");
        assertThat(look.changed().newest().getFirst().id()).endsWith("113");
    }

    /// A haven that is killed leaves what it had begun; the next one that writes takes it away.
    @ParameterizedTest
    @ValueSource(strings = {"unfinished-copy.db", "unfinished-copy.db-journal", "unfinished-restore.db"})
    void whatWasLeftUnfinishedIsTakenAway(String left) throws IOException {
        at(NOW).make();
        plant(left, "unfinished-mine.txt");
        if (left.endsWith("-journal")) {
            plant("unfinished-copy.db");
        }
        assertThat(at(NOW).unfinished()).isNotEmpty();
        assertThat(at(NOW).makeIfDue()).isEmpty();
        assertThat(names()).containsExactly("journal-20261118T203000Z.db", "unfinished-mine.txt");
        assertThat(at(NOW).unfinished()).isEmpty();
    }
}
