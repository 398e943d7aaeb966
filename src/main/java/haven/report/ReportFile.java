package haven.report;

import haven.UserError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes a report to a file that only its owner can read: whole, or not at all.
public final class ReportFile {
    private ReportFile() {}

    /// As [#write(Path, boolean, Filling)], with this text.
    public static void write(Path file, String report, boolean replace) {
        write(file, replace, temporary -> Files.writeString(temporary, report));
    }

    /// Has it written beside its place first, and moves it there once it is on the disk.
    ///
    /// @param replace whether a file that is there may be replaced
    /// @throws UserError if there is one and it may not, or if it cannot be written; what was there is as it was
    public static void write(Path file, boolean replace, Filling filling) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw UserError.failure(file + " is a folder.", "Name a file in it.");
        }
        if (!Files.isDirectory(folder)) {
            throw UserError.failure("There is no folder " + folder + ".", "Make it first, or name another file.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw UserError.failure(file + " is not a plain file.", "Nothing was written. Name another file.");
        }
        if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(file);
        }
        try {
            Path temporary = Files.createTempFile(
                    folder,
                    ".haven-",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Thread atTheEnd = new Thread(() -> forget(temporary), "half-written");
            Runtime.getRuntime().addShutdownHook(atTheEnd);
            try {
                fill(temporary, filling);
                place(temporary, file, replace);
            } finally {
                Files.deleteIfExists(temporary);
                remove(atTheEnd);
            }
        } catch (FileAlreadyExistsException meanwhile) {
            throw exists(file);
        } catch (IOException problem) {
            String reason = problem instanceof AccessDeniedException
                    ? "permission denied"
                    : String.valueOf(problem.getMessage());
            throw UserError.failure(
                    file + " could not be written: " + reason + ".", "What was there is as it was.", problem);
        }
    }

    private static void fill(Path temporary, Filling filling) throws IOException {
        filling.fill(temporary);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It is running.
        }
    }

    /// Ended by a signal, the program leaves nothing half-written either.
    private static void forget(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException unable) {
            // Its name says what it is.
        }
    }

    private static void place(Path temporary, Path file, boolean replace) throws IOException {
        if (replace) {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            // An atomic move replaces what is there; this one refuses, should a file have come meanwhile.
            Files.move(temporary, file);
        }
    }

    private static UserError exists(Path file) {
        return UserError.failure(file + " is already there.", "It was left as it is; --force replaces it.");
    }

    /// Writes to a file that is there and empty.
    @FunctionalInterface
    public interface Filling {
        /// Writes all of it.
        ///
        /// @throws IOException if that cannot be done
        void fill(Path file) throws IOException;
    }
}
