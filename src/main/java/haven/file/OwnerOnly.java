package haven.file;

import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
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

    /// To make a folder with.
    public static FileAttribute<?> folder() {
        return PosixFilePermissions.asFileAttribute(FOLDER);
    }
}
