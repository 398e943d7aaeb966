package haven.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Makes the journal's folder and file so that nobody but their owner can ever read them.
final class JournalFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private JournalFile() {}

    /// Makes what is missing. The file is empty and 0600 before SQLite writes its first byte.
    static void create(Path file) throws IOException {
        if (exists(file)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(OWNER_FOLDER));
        }
        try {
            Files.createFile(file, attributes(OWNER_ONLY));
        } catch (FileAlreadyExistsException alreadyThere) {
            // Another haven was faster, or it is a link whose target is missing: SQLite will tell.
            return;
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

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }
}
