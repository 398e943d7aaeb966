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
import java.util.Set;

/// Files that only their owner can read, from their first byte on, in folders that only their owner can enter.
final class PrivateFile {
    /// How what is not whole yet ends.
    static final String UNFINISHED = ".new";

    private PrivateFile() {}

    /// Makes a file that is not there, with this in it.
    static void create(Path file, String text) throws IOException {
        try (FileChannel channel = open(file)) {
            write(channel, text);
        }
    }

    /// Writes it beside its place and moves it there: whole or not at all.
    ///
    /// @return the open file, which is the caller's to close
    static FileChannel replace(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder, OwnerOnly.folder());
        }
        Path beside = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(beside);
        FileChannel channel = open(beside);
        try {
            write(channel, text);
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
