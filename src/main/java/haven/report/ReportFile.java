package haven.report;

import haven.UserError;
import haven.file.AtTheEnd;
import haven.file.Beside;
import haven.file.OwnFiles;
import haven.file.OwnerOnly;
import haven.file.Reason;
import haven.file.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// Writes a report to a file, or several to a folder, that only its owner can read: whole, or not at all. Each is
/// written beside its place first, and moved there once it is on the disk.
public final class ReportFile {
    private ReportFile() {}

    /// Has a file written.
    ///
    /// @param own what it is not to be
    /// @param replace whether a file that is there may be replaced
    /// @throws UserError if there is one and it may not, or if it cannot be written; what was there is as it was
    public static void write(OwnFiles own, Path file, boolean replace, WholeFile.Filling filling) {
        refuseOwn(own, file);
        write(file, replace, filling);
    }

    /// Refuses what [#write(OwnFiles, Path, boolean, WholeFile.Filling)] would, before anybody is asked about it.
    public static void refuse(OwnFiles own, Path file, boolean replace) {
        refuseOwn(own, file);
        refuse(file, replace);
    }

    /// Refuses what is haven's own, whatever may be replaced.
    private static void refuseOwn(OwnFiles own, Path file) {
        if (own.has(file)) {
            throw UserError.usage(file + " is haven's own.", "Nothing was written. Name another place.");
        }
    }

    /// As [#write(OwnFiles, Path, boolean, WholeFile.Filling)], for what is haven's own: a file that is not there yet.
    public static void writeOwn(Path file, String text) {
        write(file, false, temporary -> Files.writeString(temporary, text, StandardOpenOption.WRITE));
    }

    /// As [#writeOwn], in a folder for it alone, in the place of what was there.
    public static void replaceOwn(Path file, WholeFile.Filling filling) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        try {
            OwnerOnly.makeFolder(folder);
        } catch (IOException problem) {
            throw unwritten(file, problem);
        }
        write(file, true, filling);
    }

    private static void refuse(Path file, boolean replace) {
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
        if (!replace && isThere(file)) {
            throw exists(file);
        }
    }

    private static void write(Path file, boolean replace, WholeFile.Filling filling) {
        refuse(file, replace);
        try {
            WholeFile.write(file, replace, filling);
        } catch (FileAlreadyExistsException meanwhile) {
            throw exists(file);
        } catch (IOException problem) {
            throw unwritten(file, problem);
        }
    }

    /// Has a folder of files written. One that is there keeps its permissions and whatever else is in it.
    ///
    /// @param haven what it is not to be, nor to be in
    /// @param own the names of the files that such a report may have; one that is there from an earlier report, and not
    ///     in this one, goes
    /// @param replace whether files that are there may be replaced
    /// @throws UserError if there are and they may not, or if it cannot be written; what was there is as it was
    public static void writeFolder(
            OwnFiles haven, Path folder, List<String> own, boolean replace, WholeFile.Filling filling) {
        refuseOwn(haven, folder);
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw UserError.failure(
                    "There is no folder " + (parent == null ? folder : parent) + ".",
                    "Make it first, or name another.");
        }
        if (isThere(folder) && !Files.isDirectory(folder)) {
            throw UserError.failure(folder + " is a file.", "Nothing was written. Name a folder.");
        }
        try {
            Path temporary = Beside.folder(parent);
            AtTheEnd atTheEnd = new AtTheEnd("half-written", () -> Beside.forget(temporary));
            try {
                atTheEnd.begin(() -> Files.createDirectory(temporary, OwnerOnly.folder()));
                filling.fill(temporary);
                place(temporary, folder, own, replace);
            } finally {
                Beside.forget(temporary);
                atTheEnd.cancel();
            }
        } catch (IOException problem) {
            throw unwritten(folder, problem);
        }
    }

    private static void place(Path temporary, Path folder, List<String> own, boolean replace) throws IOException {
        List<Path> earlier =
                own.stream().map(folder::resolve).filter(ReportFile::isThere).toList();
        if (!earlier.isEmpty() && !replace) {
            throw exists(earlier.getFirst());
        }
        List<Path> files = files(temporary);
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        if (!Files.exists(folder)) {
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        for (Path file : files) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path file : earlier) {
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                    && files.stream().noneMatch(moved -> moved.getFileName().equals(file.getFileName()))) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static boolean isThere(Path place) {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    }

    private static UserError exists(Path file) {
        return UserError.failure(file + " is already there.", "It was left as it is; --force replaces it.");
    }

    private static UserError unwritten(Path place, IOException problem) {
        return UserError.failure(
                place + " could not be written: " + Reason.of(problem) + ".", "What was there is as it was.", problem);
    }
}
