package haven.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file that only its owner can read: whole, or not at all.
public final class WholeFile {
    private WholeFile() {}

    /// Has it written beside its place first, and moves it there once it is on the disk.
    ///
    /// @param file in a folder that is there
    /// @param replace whether a file that is there may be replaced
    /// @throws FileAlreadyExistsException if there is one and it may not
    /// @throws IOException if it cannot be written; what was there is as it was
    public static void write(Path file, boolean replace, Filling filling) throws IOException {
        Path temporary = Beside.file(file.toAbsolutePath().resolveSibling(""));
        AtTheEnd atTheEnd = new AtTheEnd("half-written", () -> Beside.forget(temporary));
        try {
            atTheEnd.begin(() -> Files.createFile(temporary, OwnerOnly.file()));
            fill(temporary, filling);
            place(temporary, file, replace);
        } finally {
            Files.deleteIfExists(temporary);
            atTheEnd.cancel();
        }
    }

    private static void fill(Path temporary, Filling filling) throws IOException {
        filling.fill(temporary);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
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

    /// Writes to a file that is there and empty.
    @FunctionalInterface
    public interface Filling {
        /// Writes all of it.
        ///
        /// @throws IOException if that cannot be done
        void fill(Path file) throws IOException;
    }
}
