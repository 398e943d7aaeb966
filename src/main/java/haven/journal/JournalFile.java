package haven.journal;

import haven.file.OwnerOnly;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// Makes the journal's folder and file so that nobody but their owner can ever read them.
final class JournalFile {
    private static final int MOST_LINKS = 40;

    private JournalFile() {}

    /// Makes what is missing, and takes from others what they may do with what is there. The file is empty and 0600
    /// before SQLite writes its first byte.
    static void create(Path file) throws IOException {
        Path target = target(file);
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            if (!target.equals(file)) {
                // A link into a folder that is not there, as on a drive that is not: nothing is made in its place.
                return;
            }
            createFolder(folder);
        }
        try {
            createFile(target);
        } catch (FileAlreadyExistsException alreadyThere) {
            keepToOwner(target, OwnerOnly.FILE);
        }
        Path own = file.toAbsolutePath().getParent();
        if (own != null) {
            keepToOwner(own, OwnerOnly.FOLDER);
        }
    }

    /// Makes a file that is not there, empty and for its owner alone.
    static void createFile(Path file) throws IOException {
        Files.createFile(file, OwnerOnly.file());
    }

    /// Makes a folder for its owner alone, or takes from others what they may do with the one that is there.
    static void createOwnFolder(Path folder) throws IOException {
        createFolder(folder);
        keepToOwner(folder, OwnerOnly.FOLDER);
    }

    private static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, OwnerOnly.folder());
    }

    /// Where a link leads to, also when there is nothing there yet: SQLite would follow it and make the file itself.
    static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(target); links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /// As after copying it back from elsewhere. What belongs to somebody else stays as it is.
    private static void keepToOwner(Path path, Set<PosixFilePermission> most) {
        try {
            Set<PosixFilePermission> now = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            if (!most.containsAll(now)) {
                now.retainAll(most);
                Files.setPosixFilePermissions(path, now);
            }
        } catch (IOException notOurs) {
            // SQLite will tell whether it can be used.
        }
    }

    /// Whether there is something by that name, readable or not.
    static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) || mayBeHidden(file);
    }

    /// A folder that cannot be searched hides whether the journal is in it: not the same as none.
    private static boolean mayBeHidden(Path file) {
        return !Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
