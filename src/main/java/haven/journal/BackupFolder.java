package haven.journal;

import haven.UserError;
import haven.file.AtTheEnd;
import haven.file.PlainFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The folder of backups, beside the journal's file; where the journal is a link, beside what it leads to. Those that
/// lie beside the link, from before it was one, are listed too, and never removed.
///
/// A file in it has a backup's name only once it is whole. Whatever has another name is not haven's to touch, but for
/// what it had begun: `unfinished*.db`.
final class BackupFolder {
    /// How many of each kind are kept, the newest of them.
    static final int MOST = 5;

    /// How the name of what is not whole yet begins.
    private static final String UNFINISHED = "unfinished";
    /// What is made before an update, by whoever alone may write to the journal.
    static final String OF_UPDATE = UNFINISHED + ".db";

    private static final String LOCK = ".lock";

    private final Path path;
    private final Path besideLink;
    private final boolean isOwn;

    /// The folder of this journal's backups, there or not.
    BackupFolder(Path journal) {
        Path target = target(journal);
        this.path = target.resolveSibling("backups");
        this.besideLink = journal.resolveSibling("backups");
        this.isOwn = target.equals(journal);
    }

    private static Path target(Path journal) {
        try {
            return JournalFile.target(journal);
        } catch (IOException unreadable) {
            return journal;
        }
    }

    Path path() {
        return path;
    }

    /// All backups by their names, the newest first; none where there is no folder.
    List<Backup> list() throws IOException {
        List<Backup> backups = new ArrayList<>(list(path));
        if (!isOwn && !isSame(path, besideLink)) {
            backups.addAll(list(besideLink));
        }
        backups.sort(Backup::newestFirst);
        return backups;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static List<Backup> list(Path folder) throws IOException {
        List<Backup> backups = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> Backup.of(file).ifPresent(backups::add));
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
        backups.sort(Backup::newestFirst);
        return backups;
    }

    /// Makes the folder for the owner alone. Where the journal is a link, one that is there may be for more than this,
    /// and keeps its permissions: each file in it is the owner's alone.
    void create() throws IOException {
        if (isOwn || !Files.isDirectory(path)) {
            JournalFile.createOwnFolder(path);
        }
    }

    /// Does it while no other haven makes or removes backups here.
    ///
    /// @return what it gives, or nothing where another haven is at it
    <T> Optional<T> alone(Task<T> task) throws IOException, SQLException {
        create();
        Path lock = path.resolve(LOCK);
        try {
            JournalFile.createFile(lock);
        } catch (FileAlreadyExistsException alreadyThere) {
            // It stays: taken away, two could hold one each.
            PlainFile.require(lock);
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                return Optional.empty();
            }
            for (Path left : unfinished()) {
                if (!String.valueOf(left.getFileName()).startsWith(OF_UPDATE)) {
                    discard(left);
                }
            }
            return Optional.of(task.run());
        } catch (OverlappingFileLockException sameProcess) {
            return Optional.empty();
        }
    }

    /// What a person is told who would not wait for another haven.
    static UserError isBusy() {
        return UserError.failure(
                "Another haven is making or restoring a backup right now.",
                "Nothing was changed. Try again in a moment.");
    }

    /// Has a backup written, and gives it its name once it is whole. Whatever goes wrong, nothing of it stays.
    Backup keep(Backup.Kind kind, Instant now, Filling filling) throws IOException, SQLException {
        return keep(UNFINISHED + "-copy.db", kind.prefix(), now, filling);
    }

    /// As [#keep(Backup.Kind, Instant, Filling)].
    ///
    /// @param unfinished its name until then
    /// @param prefix what comes before the time in its name
    Backup keep(String unfinished, String prefix, Instant now, Filling filling) throws IOException, SQLException {
        create();
        return beginning(unfinished, begun -> {
            filling.fill(begun);
            Path free = free(prefix + Backup.time(now));
            Files.move(begun, free, StandardCopyOption.ATOMIC_MOVE);
            return Backup.of(free).orElseThrow();
        });
    }

    /// Does something with an empty file for the owner alone. However that ends, be it by a signal, it is gone then; so
    /// is what a haven that was killed had begun.
    <T> T beginning(String name, Use<T> use) throws IOException, SQLException {
        Path begun = path.resolve(name);
        discard(begun);
        AtTheEnd atTheEnd = new AtTheEnd("unfinished copy", () -> forget(begun));
        try {
            atTheEnd.begin(() -> JournalFile.createFile(begun));
            return use.of(begun);
        } finally {
            discard(begun);
            atTheEnd.cancel();
        }
    }

    private static void forget(Path begun) {
        try {
            discard(begun);
        } catch (IOException unable) {
            // The next backup takes it away, and the doctor names it.
        }
    }

    /// What havens that were killed had begun; also what one is at right now.
    List<Path> unfinished() throws IOException {
        List<Path> unfinished = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, UNFINISHED + "*.db{,-journal}")) {
            files.forEach(unfinished::add);
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
        return unfinished;
    }

    /// With what SQLite may have left beside it when the machine stopped.
    static void discard(Path begun) throws IOException {
        Files.deleteIfExists(begun);
        Files.deleteIfExists(rollback(begun));
    }

    /// Where SQLite keeps what it needs to take back a change of this file.
    static Path rollback(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /// A name that no backup has yet.
    private Path free(String name) {
        Path file = path.resolve("journal-" + name + ".db");
        for (int next = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); next++) {
            file = path.resolve("journal-" + name + "-" + next + ".db");
        }
        return file;
    }

    /// Removes what is not kept: of those made by hand or after a week all but the newest five and the fullest, of
    /// those before a restore all but the newest five, of those before an update all but the last of each version.
    /// What is damaged stays.
    ///
    /// @return how many were removed
    int prune() throws IOException {
        Map<Backup.Kind, Integer> seen = new EnumMap<>(Backup.Kind.class);
        Set<Integer> versions = new HashSet<>();
        int removed = 0;
        List<Backup> backups = list(path);
        Optional<Backup> fullest = fullest(backups);
        for (Backup backup : backups) {
            boolean stays = switch (backup.kind()) {
                case MADE, RESTORE ->
                    seen.merge(backup.kind(), 1, Integer::sum) <= MOST || fullest.equals(Optional.of(backup));
                case UPDATE -> versions.add(backup.version().orElse(0));
                case DAMAGED -> true;
            };
            if (!stays && Files.deleteIfExists(backup.file())) {
                removed++;
            }
        }
        return removed;
    }

    /// The one that holds the most of those made by hand or after a week, the newest of equals: a journal that was lost
    /// begins anew, and its own backups are not to take the place of what was lost. Nothing where none is removed.
    private static Optional<Backup> fullest(List<Backup> backups) {
        List<Backup> made = backups.stream()
                .filter(backup -> backup.kind() == Backup.Kind.MADE)
                .toList();
        Optional<Backup> fullest = Optional.empty();
        int most = 0;
        for (Backup backup : made.size() > MOST ? made : List.<Backup>of()) {
            int entries = entries(backup);
            if (entries > most) {
                fullest = Optional.of(backup);
                most = entries;
            }
        }
        return fullest;
    }

    /// How many a backup holds; 0 where it cannot be read.
    private static int entries(Backup backup) {
        try (Sql connection = JournalCopy.openReadOnly(backup.file())) {
            return JournalContents.of(connection).entries();
        } catch (SQLException unreadable) {
            return 0;
        }
    }

    /// Something to do with a file.
    interface Use<T> {
        T of(Path file) throws IOException, SQLException;
    }

    /// What may be done by one haven at a time.
    interface Task<T> {
        T run() throws IOException, SQLException;
    }

    /// Writes a backup to a file that is there and empty.
    interface Filling {
        void fill(Path file) throws IOException, SQLException;
    }
}
