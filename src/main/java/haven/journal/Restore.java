package haven.journal;

import haven.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Puts a backup in the journal's place, after a look at what that would change.
///
/// The backup is copied, checked and brought up to date first. SQLite then writes the copy into the journal in one
/// transaction, while nobody else can read or write: a haven that has the journal open goes on in what was restored,
/// and one that is stopped in the middle leaves the journal as it was.
public final class Restore {
    private static final String SAFE = "Your journal is as it was.";

    private final Schema schema;
    private final Path journal;
    private final Path source;
    private final Instant now;
    private final BackupFolder folder;

    /// A restore that has not begun.
    ///
    /// @param source the backup: any journal of haven's, of this version or an older one
    /// @param now the time, for the name of what the journal is kept as
    public Restore(Schema schema, Path journal, Path source, Instant now) {
        this.schema = schema;
        this.journal = journal;
        this.source = source;
        this.now = now;
        this.folder = new BackupFolder(journal);
    }

    /// Looks, asks, and restores.
    ///
    /// @param decision whether to go on, once it is known what would change
    /// @return what was done; nothing where the decision was not to
    /// @throws UserError when the backup is none that this haven can restore, or anything stands in the way; the
    ///     journal is as it was
    public Optional<Restored> run(Predicate<RestoreLook> decision) {
        try {
            RestoreSource.requireFile(source, journal);
            requireFolder();
            return folder.alone(() -> runAlone(decision))
                    .orElseThrow(() -> UserError.failure(
                            "Another haven is making or restoring a backup right now.",
                            "Nothing was changed. Try again in a moment."));
        } catch (IOException problem) {
            throw UserError.failure(
                    "Nothing was restored: " + JournalErrors.reason(problem) + " in " + folder.path() + ".",
                    SAFE,
                    problem);
        } catch (SQLException problem) {
            throw JournalErrors.of(journal, problem);
        }
    }

    /// Nothing is made in the place of a folder that a link leads into, and that is not there.
    private void requireFolder() throws IOException {
        if (JournalFile.isLinkToNoFolder(journal)) {
            throw UserError.failure(
                    "Your journal at " + journal + " is a link to " + JournalFile.target(journal)
                            + ", and its folder is not there.",
                    "Nothing was changed. Bring the folder back, or remove the link.");
        }
    }

    private Optional<Restored> runAlone(Predicate<RestoreLook> decision) throws IOException, SQLException {
        Path copy = folder.begin("unfinished-restore.db");
        Thread atTheEnd = new Thread(() -> forget(copy), "unfinished restore");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try {
            RestoreSource backup = RestoreSource.copied(source, copy, schema);
            RestoreLook look = look(backup);
            return decision.test(look) ? Optional.of(restore(copy, look)) : Optional.empty();
        } finally {
            BackupFolder.discard(copy);
            remove(atTheEnd);
        }
    }

    /// Ended by a signal while it asks, the program leaves no copy either.
    private static void forget(Path copy) {
        try {
            BackupFolder.discard(copy);
        } catch (IOException unable) {
            // The next backup takes it away.
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It is running.
        }
    }

    private RestoreLook look(RestoreSource backup) throws SQLException {
        if (JournalPlace.of(journal) == JournalPlace.MISSING) {
            return new RestoreLook(schema, backup, JournalContents.NONE, Map.of());
        }
        try (Sql live = JournalCopy.open(journal)) {
            schema.refuseStrangers(live, journal);
            if (JournalCopy.isSound(live)) {
                return new RestoreLook(schema, backup, JournalContents.of(live), StoredEntry.all(live));
            }
        } catch (DateTimeException odd) {
            return RestoreLook.overDamaged(backup.contents());
        } catch (SQLException problem) {
            if (!JournalErrors.isDamage(problem)) {
                throw problem;
            }
        }
        return RestoreLook.overDamaged(backup.contents());
    }

    private Restored restore(Path copy, RestoreLook look) throws IOException, SQLException {
        JournalFile.create(journal);
        // The look before has refused what is no journal.
        JournalFile.keepToOwner(journal);
        try (Sql live = JournalCopy.open(journal)) {
            // Nobody else reads or writes from here on: nothing comes between what is kept and what is restored.
            live.run("PRAGMA locking_mode = EXCLUSIVE");
            live.run("BEGIN EXCLUSIVE");
            live.run("COMMIT");
            Optional<Backup> kept =
                    schema.refuseStrangers(live, journal) == 0 ? Optional.empty() : Optional.of(keep(live));
            JournalCopy.putBack(live, copy);
            // Once it is read without the lock, what would take back the change is gone.
            live.run("PRAGMA locking_mode = NORMAL");
            return new Restored(JournalContents.of(live), kept, look.isDamaged());
        } catch (SQLException problem) {
            if (!JournalErrors.isDamage(problem)) {
                throw problem;
            }
        }
        return replace(copy);
    }

    /// Keeps the journal as it is now, sound or not.
    private Backup keep(Sql live) throws IOException, SQLException {
        boolean isSound = JournalCopy.isSound(live);
        return folder.keep(isSound ? Backup.Kind.RESTORE : Backup.Kind.DAMAGED, now, file -> {
            JournalCopy.copy(live, file);
            if (isSound) {
                try (Sql copy = JournalCopy.openReadOnly(file)) {
                    JournalCopy.check(copy);
                }
            }
        });
    }

    /// Puts the copy in the place of a file that SQLite cannot work with, which is kept, byte by byte.
    private Restored replace(Path copy) throws IOException, SQLException {
        Path target = JournalFile.target(journal);
        Backup kept = folder.keep(Backup.Kind.DAMAGED, now, file -> copyBytes(target, file));
        Path rollback = BackupFolder.rollback(target);
        if (Files.exists(rollback)) {
            Path aside = BackupFolder.rollback(kept.file());
            JournalFile.createFile(aside);
            copyBytes(rollback, aside);
            // SQLite would take it for what belongs to the restored journal.
            Files.delete(rollback);
        }
        Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
        try (Sql live = JournalCopy.openReadOnly(journal)) {
            return new Restored(JournalContents.of(live), Optional.of(kept), true);
        }
    }

    private static void copyBytes(Path from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.WRITE)) {
            Files.copy(from, out);
        }
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// What a restore did.
    ///
    /// @param contents what the journal holds now
    /// @param kept what the journal was kept as; nothing where there was none
    /// @param isDamaged whether that cannot be read, and so not be restored either
    public record Restored(JournalContents contents, Optional<Backup> kept, boolean isDamaged) {}
}
