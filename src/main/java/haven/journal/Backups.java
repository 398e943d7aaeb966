package haven.journal;

import haven.UserError;
import haven.entry.WrittenTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The backups of a journal: made, listed and removed. Each is a journal by itself, whole and checked, that only its
/// owner can read.
public final class Backups {
    /// How old the newest backup may be before another is made by itself.
    public static final Duration WEEK = Duration.ofDays(7);

    private static final Duration DAY = Duration.ofDays(1);
    /// What an automatic backup leaves free on the disk for what is typed next, in bytes.
    private static final long SPARE = 1L << 20;

    private final Schema schema;
    private final Path journal;
    private final Instant now;
    private final BackupFolder folder;

    /// The backups of this journal.
    ///
    /// @param now the time, for names and ages
    public Backups(Schema schema, Path journal, Instant now) {
        this.schema = schema;
        this.journal = journal;
        this.now = now;
        this.folder = new BackupFolder(journal);
    }

    /// Where they are, or will be.
    public Path folder() {
        return folder.path();
    }

    /// All of them by their names, the newest first.
    public List<Backup> list() {
        try {
            return folder.list();
        } catch (IOException problem) {
            throw UserError.failure(
                    "The folder " + folder.path() + " cannot be read: " + JournalErrors.reason(problem) + ".",
                    "Nothing in it was changed. See that it is yours to read.",
                    problem);
        }
    }

    /// What havens that were killed have begun beside them: the next backup or restore takes it away.
    public List<Path> unfinished() {
        try {
            return folder.unfinished();
        } catch (IOException problem) {
            return List.of();
        }
    }

    /// What a backup holds; nothing where it cannot be opened by this haven.
    public Optional<JournalContents> contents(Backup backup) {
        try (Sql connection = JournalCopy.openReadOnly(backup.file())) {
            boolean isOurs = schema.origin(connection) == Schema.Origin.HAVEN && JournalCopy.isSound(connection);
            return isOurs ? Optional.of(JournalContents.of(connection)) : Optional.empty();
        } catch (SQLException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// The size of a backup, in bytes; 0 where it is gone meanwhile.
    public static long size(Backup backup) {
        try {
            return Files.size(backup.file());
        } catch (IOException gone) {
            return 0;
        }
    }

    /// Makes one now, and removes those that are not kept any longer.
    public Made make() {
        try {
            return folder.alone(this::makeAlone).orElseThrow(BackupFolder::isBusy);
        } catch (IOException | SQLException problem) {
            throw unmade(folder.path(), problem);
        }
    }

    private Made makeAlone() throws IOException, SQLException {
        JournalContents[] contents = {JournalContents.NONE};
        Backup made = folder.keep(Backup.Kind.MADE, now, file -> contents[0] = copy(file));
        return new Made(made, contents[0], folder.prune());
    }

    /// Copies the journal as it is now to a file that is there and empty.
    ///
    /// @return what the copy holds
    public JournalContents copyTo(Path file) {
        try {
            return copy(file);
        } catch (SQLException problem) {
            throw unmade(file.toAbsolutePath().getParent(), problem);
        }
    }

    private JournalContents copy(Path file) throws SQLException {
        requireJournal();
        try (Sql connection = JournalCopy.open(journal)) {
            connection.reading(sql -> schema.refuseStrangers(sql, journal));
            JournalCopy.copy(connection, file);
        }
        try (Sql copy = JournalCopy.openReadOnly(file)) {
            JournalCopy.check(copy);
            return JournalContents.of(copy);
        }
    }

    /// Refuses to go on where there is nothing to back up.
    public void requireJournal() {
        if (JournalPlace.of(journal) != JournalPlace.TAKEN) {
            throw UserError.failure(
                    "There is no journal to back up yet.",
                    "The first practice or entry begins one at " + journal + ".");
        }
    }

    /// Makes one where it is time to: where the newest is a week old, or there is none and the first entry is. Costs a
    /// look into a folder where it is not. What stands in the way is no error: it is tried again another time.
    ///
    /// @return what a person has to know at once: that the journal is damaged, which whatever is kept in it may go
    ///     unnoticed by
    public Optional<UserError> makeIfDue() {
        try {
            boolean isDue = isTimeForOne() && hasRoom();
            if (isDue || !folder.unfinished().isEmpty()) {
                // Another haven may have been faster.
                folder.alone(() -> isDue && isTimeForOne() ? Optional.of(makeAlone()) : Optional.empty());
            }
        } catch (SQLException problem) {
            return Optional.of(problem)
                    .filter(JournalErrors::isDamage)
                    .map(damage -> JournalErrors.of(journal, damage));
        } catch (IOException | UserError another) {
            // `haven backup list` says that one is due, and `haven backup` why none can be made.
        }
        return Optional.empty();
    }

    /// Whether it is time for one; not where nobody can tell.
    public boolean isDue() {
        try {
            return isTimeForOne();
        } catch (SQLException unreadable) {
            return false;
        }
    }

    private boolean isTimeForOne() throws SQLException {
        Optional<Instant> newest = newest();
        return newest.isPresent()
                ? isAWeekOld(newest.get())
                : firstEntry().map(this::isAWeekOld).orElse(false);
    }

    /// When the newest of them was made. What a clock that was wrong has dated far ahead does not count, nor what is
    /// damaged.
    public Optional<Instant> newest() {
        return list().stream()
                .filter(backup -> backup.kind() != Backup.Kind.DAMAGED)
                .map(Backup::at)
                .filter(at -> at.isBefore(now.plus(DAY)))
                .findFirst();
    }

    private boolean isAWeekOld(Instant at) {
        return !at.isAfter(now.minus(WEEK));
    }

    /// A journal of an earlier schema has no list of its entries; it is backed up before it gets one. A time that
    /// nobody can read is before all others.
    private Optional<Instant> firstEntry() throws SQLException {
        if (!JournalFile.exists(journal)) {
            return Optional.empty();
        }
        try (Sql connection = JournalCopy.openReadOnly(journal)) {
            return connection.text("SELECT at FROM entry ORDER BY at LIMIT 1").map(WrittenTime::instant);
        } catch (DateTimeException odd) {
            return Optional.of(Instant.MIN);
        }
    }

    private boolean hasRoom() throws IOException {
        Path beside = Optional.ofNullable(folder.path().getParent()).orElse(folder.path());
        return Files.getFileStore(beside).getUsableSpace() >= Files.size(journal) + SPARE;
    }

    /// Removes one.
    public void remove(Backup backup) {
        try {
            BackupFolder.discard(backup.file());
        } catch (IOException problem) {
            throw UserError.failure(
                    backup.file() + " could not be removed: " + JournalErrors.reason(problem) + ".",
                    "It is as it was.",
                    problem);
        }
    }

    private UserError unmade(@Nullable Path where, Exception problem) {
        return UserError.failure(
                "No backup could be made in " + where + ": " + JournalErrors.reason(problem) + ".",
                JournalErrors.isDamage(problem) ? JournalErrors.damageHint(journal) : "Your journal is as it was.",
                problem);
    }

    /// A backup that was made just now.
    ///
    /// @param backup its name, kind and time
    /// @param contents what it holds
    /// @param removed how many older ones were removed
    public record Made(Backup backup, JournalContents contents, int removed) {}
}
