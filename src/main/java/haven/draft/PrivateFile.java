package haven.draft;

import haven.file.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Files that only their owner can read, from their first byte on, in folders that only their owner can enter.
final class PrivateFile {
    /// How the name of such a folder begins.
    static final String FOLDER = "haven-";

    /// How what is not whole yet ends.
    static final String UNFINISHED = ".new";

    private PrivateFile() {}

    /// Makes a folder of a new name in this one, which is made where there is none.
    static Path createFolder(Path in) throws IOException {
        Files.createDirectories(in, OwnerOnly.folder());
        return Files.createTempDirectory(in, FOLDER, OwnerOnly.folder());
    }

    /// Whether a folder has such a name as those made by [#createFolder(Path)].
    static boolean isFolder(Path folder) {
        return folder.getFileName() != null && folder.getFileName().toString().startsWith(FOLDER);
    }

    /// Makes a file that is not there, with this in it.
    static void create(Path file, String text) throws IOException {
        try (FileChannel channel = open(file)) {
            write(channel, text);
        }
    }

    /// Writes it beside its place and moves it there: whole or not at all.
    ///
    /// @param changed when it is to say that it was written; now, where that is not said
    /// @return the open file, which is the caller's to close
    static FileChannel replace(Path file, String text, Optional<Instant> changed) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder, OwnerOnly.folder());
        }
        Path beside = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(beside);
        FileChannel channel = open(beside);
        try {
            write(channel, text);
            if (changed.isPresent()) {
                // Before it is locked: that opens and closes the file, and a lock goes with whatever closes it.
                Files.setLastModifiedTime(beside, FileTime.from(changed.get()));
            }
            // Who reads it can tell by this whether its writer is still there, however that came to its end.
            channel.tryLock();
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return channel;
        } catch (IOException | RuntimeException problem) {
            channel.close();
            Files.deleteIfExists(beside);
            throw problem;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file());
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
