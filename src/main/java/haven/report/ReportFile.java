package haven.report;

import haven.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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

    /// Writes it beside its place first, and moves it there once it is on the disk.
    ///
    /// @param replace whether a file that is there may be replaced
    /// @throws UserError if there is one and it may not, or if it cannot be written; what was there is as it was
    public static void write(Path file, String report, boolean replace) {
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
            try {
                fill(temporary, report);
                place(temporary, file, replace);
            } finally {
                Files.deleteIfExists(temporary);
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

    private static void fill(Path temporary, String report) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(report.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
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
}
