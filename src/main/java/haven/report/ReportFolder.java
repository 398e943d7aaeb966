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
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// Writes a report of several files to a folder, which only its owner can read where it is new: all of it, or nothing.
public final class ReportFolder {
    private ReportFolder() {}

    /// Has it written beside its place first, and moves it there once it is on the disk. A folder that is there keeps
    /// its permissions and whatever else is in it.
    ///
    /// @param haven what it is not to be, nor to be in
    /// @param own the names of the files that such a report may have; one that is there from an earlier report, and not
    ///     in this one, goes
    /// @param replace whether files that are there may be replaced
    /// @throws UserError if there are and they may not, or if it cannot be written; what was there is as it was
    public static void write(
            OwnFiles haven, Path folder, List<String> own, boolean replace, WholeFile.Filling filling) {
        ReportFile.refuseOwn(haven, folder);
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw UserError.failure(
                    "There is no folder " + (parent == null ? folder : parent) + ".",
                    "Make it first, or name another.");
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
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
            throw UserError.failure(
                    folder + " could not be written: " + Reason.of(problem) + ".",
                    "What was there is as it was.",
                    problem);
        }
    }

    private static void place(Path temporary, Path folder, List<String> own, boolean replace) throws IOException {
        List<Path> earlier = own.stream()
                .map(folder::resolve)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!earlier.isEmpty() && !replace) {
            throw UserError.failure(
                    earlier.getFirst() + " is already there.", "It was left as it is; --force replaces it.");
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
}
