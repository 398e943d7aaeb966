package haven.command.housekeeping;

import static haven.report.Finding.mend;
import static haven.report.Finding.ok;

import haven.file.OwnerOnly;
import haven.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether files and folders are the person's, and theirs alone; nothing is said where they are.
///
/// @param fixes whether to take from others what they may do with them
record OwnerCheck(boolean fixes) {
    /// Whether what can be read can be written too; also nothing where it is not there.
    static Optional<Finding> writable(String thing, Path path) {
        if (!Files.isReadable(path) || Files.isWritable(path)) {
            return Optional.empty();
        }
        return Optional.of(
                isOnReadOnlyDisk(path)
                        ? mend(thing, path + " is on a disk that cannot be written", "Nothing can be kept there.")
                        : mend(
                                thing,
                                "you may not write to " + path,
                                "If it is yours: chmod " + mode(path) + " " + path + "."));
    }

    private static boolean isOnReadOnlyDisk(Path path) {
        try {
            return Files.getFileStore(path).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    /// A folder, and every file in it; no link, nor what lies in a folder within.
    List<Finding> all(String thing, Path folder) {
        List<Finding> findings = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            check(thing, folder).ifPresent(findings::add);
            writable(thing, folder).ifPresent(findings::add);
            files(folder).forEach(file -> check(thing, file).ifPresent(findings::add));
        }
        return findings;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static String mode(Path path) {
        return Files.isDirectory(path) ? "700" : "600";
    }

    /// A file or a folder.
    Optional<Finding> check(String thing, Path path) {
        try {
            String owner = Files.getOwner(path).getName();
            String user = ProcessHandle.current().info().user().orElse(owner);
            if (!owner.equals(user)) {
                return Optional.of(
                        mend(thing, path + " belongs to " + owner + ", not to " + user, "Copy it as " + user + "."));
            }
            Set<PosixFilePermission> now = new HashSet<>(Files.getPosixFilePermissions(path));
            String before = PosixFilePermissions.toString(now);
            if (!now.retainAll(Files.isDirectory(path) ? OwnerOnly.FOLDER : OwnerOnly.FILE)) {
                return Optional.empty();
            }
            if (!fixes) {
                return Optional.of(mend(
                        thing,
                        "others can use " + path + " (" + before + ")",
                        "haven doctor --fix takes that from them, as chmod " + mode(path) + " does."));
            }
            Files.setPosixFilePermissions(path, now);
            return Optional.of(ok(thing, path + " is yours alone again (it was " + before + ")"));
        } catch (IOException | UnsupportedOperationException unknown) {
            // Whether it is there and can be read is found elsewhere.
            return Optional.empty();
        }
    }
}
