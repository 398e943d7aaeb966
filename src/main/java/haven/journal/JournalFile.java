package haven.journal;

import haven.file.OwnerOnly;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Makes the journal's folder and file so that nobody but their owner can ever read them.
final class JournalFile {
    private static final int MOST_LINKS = 40;

    private JournalFile() {}

    /// Makes what is missing; what is there stays as it is. The file is empty and 0600 before SQLite writes its first
    /// byte.
    static void create(Path file) throws IOException {
        if (isLinkToNoFolder(file)) {
            return;
        }
        Path target = target(file);
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            createFolder(folder);
        }
        try {
            createFile(target);
        } catch (FileAlreadyExistsException alreadyThere) {
            // Whose it is, whoever opens it finds out.
        }
    }

    /// Takes from others what they may do with a journal and its folder, once it is known to be one, as after copying
    /// it back from elsewhere.
    static void keepToOwner(Path file) {
        OwnerOnly.keep(file, OwnerOnly.FILE);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            OwnerOnly.keep(folder, OwnerOnly.FOLDER);
        }
    }

    /// Makes a file that is not there, empty and for its owner alone.
    static void createFile(Path file) throws IOException {
        Files.createFile(file, OwnerOnly.file());
    }

    /// Makes a folder for its owner alone, or takes from others what they may do with the one that is there.
    static void createOwnFolder(Path folder) throws IOException {
        createFolder(folder);
        OwnerOnly.keep(folder, OwnerOnly.FOLDER);
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

    /// Whether it is a link into a folder that is not there, as on a drive that is not: nothing is made in its place.
    static boolean isLinkToNoFolder(Path file) throws IOException {
        Path folder = target(file).toAbsolutePath().getParent();
        return Files.isSymbolicLink(file) && folder != null && Files.notExists(folder);
    }

    /// Whether it is a link to a file that is not there, in a folder that is: the first entry would make it.
    static boolean isLinkToNoFile(Path file) {
        try {
            return Files.isSymbolicLink(file) && Files.notExists(file) && !isLinkToNoFolder(file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Whether there is something by that name, readable or not: a folder that cannot be searched hides whether the
    /// journal is in it, which is not the same as none.
    static boolean exists(Path file) {
        return !Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
