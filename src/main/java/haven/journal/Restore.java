package haven.journal;

import haven.UserError;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

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
    public Optional<Restored> run(Decision decision) {
        try {
            requireFile();
            requireFolder();
            return folder.alone(() -> runAlone(decision)).orElseThrow(BackupFolder::isBusy);
        } catch (IOException problem) {
            throw UserError.failure(
                    "Nothing was restored: " + JournalErrors.reason(problem) + " in " + folder.path() + ".",
                    SAFE,
                    problem);
        } catch (SQLException problem) {
            throw JournalErrors.of(journal, problem);
        }
    }

    /// Refuses what is no file with something in it, and the journal itself.
    private void requireFile() throws IOException {
        if (!Files.exists(source)) {
            throw refused("There is no file " + source + ".");
        }
        if (!Files.isRegularFile(source)) {
            throw refused(source + " is not a plain file.");
        }
        if (Files.exists(journal) && Files.isSameFile(source, journal)) {
            throw refused(source + " is your journal itself.");
        }
        if (!Files.isReadable(source)) {
            throw refused(source + " cannot be read: permission denied.");
        }
        if (Files.size(source) == 0) {
            throw refused(source + " is empty.");
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

    private Optional<Restored> runAlone(Decision decision) throws IOException, SQLException {
        return folder.beginning("unfinished-restore.db", copy -> {
            RestoreLook look = look(copy);
            return decision.isTo(look) ? Optional.of(restore(copy, decision)) : Optional.empty();
        });
    }

    /// Copies the backup, checks the copy, brings it up to date, and compares it with the journal.
    private RestoreLook look(Path copy) throws SQLException {
        try (Sql backup = JournalCopy.openReadOnly(source)) {
            // Read before it is copied: what SQLite cannot read, it is not to copy.
            refuseStrangers(backup);
            JournalCopy.copy(backup, copy);
        } catch (SQLException problem) {
            throw unreadable(problem);
        }
        JournalContents contents;
        try (Sql sql = JournalCopy.open(copy)) {
            if (!JournalCopy.isSound(sql)) {
                throw refused(source + " is damaged.");
            }
            sql.run("PRAGMA journal_mode = DELETE");
            contents = JournalContents.of(sql);
            schema.prepareCopy(sql);
        } catch (SQLException problem) {
            throw unreadable(problem);
        } catch (DateTimeException odd) {
            throw refused(source + " holds something that haven cannot read: " + odd.getMessage() + ".");
        }
        return look(contents, copy);
    }

    private RestoreLook look(JournalContents backup, Path copy) throws SQLException {
        if (JournalPlace.of(journal) == JournalPlace.MISSING) {
            try (Sql nothing = JournalCopy.inMemory()) {
                return look(backup, nothing, copy, false);
            }
        }
        try (Sql live = JournalCopy.open(journal)) {
            int version = schema.refuseStrangers(live, journal);
            if (JournalCopy.isSound(live)) {
                return look(backup, live, copy, version == schema.version());
            }
        } catch (SQLException problem) {
            if (!JournalErrors.isDamage(problem)) {
                throw problem;
            }
        }
        RestoreLook.Some none = RestoreLook.Some.NONE;
        return new RestoreLook(backup, JournalContents.NONE, none, none, none, true);
    }

    private static RestoreLook look(JournalContents backup, Sql live, Path copy, boolean isAlike) throws SQLException {
        JournalContents contents = JournalContents.of(live);
        JournalComparison both = JournalComparison.of(live, copy);
        RestoreLook.Some changed = isAlike ? both.changed() : RestoreLook.Some.NONE;
        return new RestoreLook(backup, contents, both.alone(), both.others(), changed, false);
    }

    private Restored restore(Path copy, Decision decision) throws IOException, SQLException {
        boolean isNew = JournalPlace.of(journal) == JournalPlace.MISSING;
        JournalFile.create(journal);
        // The look before has refused what is no journal.
        JournalFile.keepToOwner(journal);
        Optional<Backup> kept = Optional.empty();
        try (Sql live = JournalCopy.open(journal)) {
            // Nobody else reads or writes from here on: nothing comes between what is kept and what is restored.
            live.run("PRAGMA locking_mode = EXCLUSIVE");
            live.run("BEGIN EXCLUSIVE");
            live.run("COMMIT");
            kept = schema.refuseStrangers(live, journal) == 0 ? Optional.empty() : Optional.of(keep(live));
            decision.pause();
            JournalCopy.putBack(live, copy);
            // Once it is read without the lock, what would take back the change is gone.
            live.run("PRAGMA locking_mode = NORMAL");
            live.number("SELECT count(*) FROM sqlite_schema");
        } catch (IOException | SQLException | RuntimeException problem) {
            if (problem instanceof SQLException unable && JournalErrors.isDamage(unable)) {
                kept = Optional.of(replace(copy));
            } else if (!(problem instanceof SQLException && JournalCopy.isSame(journal, copy))) {
                takeBack(isNew, kept);
                throw problem;
            }
        }
        // Read anew: what is said to be in it is.
        try (Sql live = JournalCopy.openReadOnly(journal)) {
            boolean isDamaged =
                    kept.filter(backup -> backup.kind() == Backup.Kind.DAMAGED).isPresent();
            return new Restored(JournalContents.of(live), kept, isDamaged);
        }
    }

    /// Nothing of the try stays where what was there before is there.
    private void takeBack(boolean isNew, Optional<Backup> kept) throws IOException {
        if (kept.isPresent() && JournalCopy.isSame(journal, kept.get().file())) {
            BackupFolder.discard(kept.get().file());
        }
        Path target = JournalFile.target(journal);
        if (isNew && Files.exists(target) && Files.size(target) == 0) {
            Files.delete(target);
        }
    }

    /// Keeps the journal as it is now, sound or not.
    private Backup keep(Sql live) throws IOException, SQLException {
        if (!JournalCopy.isSound(live)) {
            return folder.keep(Backup.Kind.DAMAGED, now, file -> JournalCopy.copyPages(live, file));
        }
        return folder.keep(Backup.Kind.RESTORE, now, file -> JournalCopy.copy(live, file));
    }

    /// Puts the copy in the place of a file that SQLite cannot work with.
    ///
    /// @return what that file is kept as, byte by byte
    private Backup replace(Path copy) throws IOException, SQLException {
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
        return kept;
    }

    private static void copyBytes(Path from, Path to) throws IOException {
        try (FileOutputStream out = new FileOutputStream(to.toFile())) {
            Files.copy(from, out);
            out.getFD().sync();
        }
    }

    private void refuseStrangers(Sql backup) throws SQLException {
        switch (schema.origin(backup)) {
            case NOBODY -> throw refused(source + " is empty.");
            case STRANGER -> throw refused(source + " is another program's database, not a journal.");
            case NEWER_HAVEN ->
                throw UserError.failure(
                        source + " was written by a newer haven (schema " + backup.number("PRAGMA user_version")
                                + "; this one knows " + schema.version() + ").",
                        SAFE + " Use the newer haven to restore it.");
            case HAVEN -> {}
        }
    }

    private UserError unreadable(SQLException problem) {
        String what = JournalErrors.isDamage(problem)
                ? source + " is damaged, or is not a journal."
                : source + " could not be copied: " + JournalErrors.reason(problem) + ".";
        return UserError.failure(what, SAFE + " Nothing was restored.", problem);
    }

    private static UserError refused(String what) {
        return UserError.failure(what, SAFE + " haven restore lists your backups.");
    }

    /// What whoever asked for it has to say.
    public interface Decision {
        /// Whether to go on, once it is known what would change.
        boolean isTo(RestoreLook look);

        /// Where it could still end with the journal as it was: throws whatever ends it.
        void pause();
    }

    /// What a restore did.
    ///
    /// @param contents what the journal holds now
    /// @param kept what the journal was kept as; nothing where there was none
    /// @param isDamaged whether that cannot be read, and so not be restored either
    public record Restored(JournalContents contents, Optional<Backup> kept, boolean isDamaged) {}
}
