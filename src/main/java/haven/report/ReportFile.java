package haven.report;

import haven.UserError;
import haven.file.OwnFiles;
import haven.file.Reason;
import haven.file.WholeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes a report to a file that only its owner can read: whole, or not at all.
public final class ReportFile {
    private ReportFile() {}

    /// Has it written beside its place first, and moves it there once it is on the disk.
    ///
    /// @param own what it is not to be
    /// @param replace whether a file that is there may be replaced
    /// @throws UserError if there is one and it may not, or if it cannot be written; what was there is as it was
    public static void write(OwnFiles own, Path file, boolean replace, WholeFile.Filling filling) {
        refuseOwn(own, file);
        write(file, replace, filling);
    }

    /// Refuses what is haven's own, whatever may be replaced.
    static void refuseOwn(OwnFiles own, Path file) {
        if (own.has(file)) {
            throw UserError.usage(file + " is haven's own.", "Nothing was written. Name another place.");
        }
    }

    /// As [#write(OwnFiles, Path, boolean, WholeFile.Filling)], for what is haven's own: a file that is not there yet.
    public static void writeOwn(Path file, String text) {
        write(file, false, temporary -> Files.writeString(temporary, text, StandardOpenOption.WRITE));
    }

    private static void write(Path file, boolean replace, WholeFile.Filling filling) {
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
            WholeFile.write(file, replace, filling);
        } catch (FileAlreadyExistsException meanwhile) {
            throw exists(file);
        } catch (IOException problem) {
            throw UserError.failure(
                    file + " could not be written: " + Reason.of(problem) + ".",
                    "What was there is as it was.",
                    problem);
        }
    }

    private static UserError exists(Path file) {
        return UserError.failure(file + " is already there.", "It was left as it is; --force replaces it.");
    }
}
