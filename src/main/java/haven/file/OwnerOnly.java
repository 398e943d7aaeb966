package haven.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/// What nobody but its owner can read, from its first byte on.
public final class OwnerOnly {
    /// What its owner may do with a file: 0600.
    public static final Set<PosixFilePermission> FILE = Set.copyOf(PosixFilePermissions.fromString("rw-------"));
    /// What its owner may do with a folder: 0700.
    public static final Set<PosixFilePermission> FOLDER = Set.copyOf(PosixFilePermissions.fromString("rwx------"));

    private OwnerOnly() {}

    /// To make a file with.
    public static FileAttribute<?> file() {
        return PosixFilePermissions.asFileAttribute(FILE);
    }

    /// Who can read a file or a folder that was made so, as a clause: not every file system keeps that, such as FAT.
    ///
    /// @param what it is called
    public static String readers(Path made, String what) {
        return isKept(made) ? "only you can read " + what : "others may be able to read " + what + " too";
    }

    private static boolean isKept(Path made) {
        try {
            return FOLDER.containsAll(Files.getPosixFilePermissions(made));
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    /// Makes one of haven's folders for its owner alone, or takes from others what they may do with the one that is
    /// there; one that a link leads to stays as it is.
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, folder());
        if (!Files.isSymbolicLink(folder)) {
            keep(folder, FOLDER);
        }
    }

    /// Takes from others what they may do with what is there. What belongs to somebody else stays as it is.
    ///
    /// @param most what its owner may do with it
    public static void keep(Path path, Set<PosixFilePermission> most) {
        try {
            Set<PosixFilePermission> now = new HashSet<>(Files.getPosixFilePermissions(path));
            if (now.retainAll(most)) {
                Files.setPosixFilePermissions(path, now);
            }
        } catch (IOException | UnsupportedOperationException notOurs) {
            // Whoever uses it is told whether it can be.
            return;
        }
    }

    /// To make a folder with.
    public static FileAttribute<?> folder() {
        return PosixFilePermissions.asFileAttribute(FOLDER);
    }
}
