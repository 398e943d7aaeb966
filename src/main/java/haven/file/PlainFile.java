package haven.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Reads files, once it is known that they are: to open a pipe is to wait for whoever writes to it, and a device may
/// have no end.
public final class PlainFile {
    /// The most bytes of what a person writes for haven by hand, but for a drill.
    public static final int MOST = 1_000_000;
    /// The most bytes of what waits to be kept: more than any line or page that is typed.
    public static final int MOST_WORDS = 100_000_000;

    private static final long MEGA = 1_000_000;
    /// Where a mode says what a file is, and how (`inode(7)`).
    private static final int TYPE = 0xF000;

    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private PlainFile() {}

    /// What there is that is no file; empty where it is one, or there is nothing.
    public static Optional<String> whatElse(Path file) {
        try {
            // In one look: another program may make it, or take it away, between two.
            BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class);
            return there.isRegularFile()
                    ? Optional.empty()
                    : Optional.of(there.isDirectory() ? "a folder" : special(file));
        } catch (IOException nothing) {
            return Optional.empty();
        }
    }

    private static String special(Path file) {
        try {
            return Files.getAttribute(file, "unix:mode") instanceof Integer mode
                    ? switch (mode & TYPE) {
                        case PIPE -> "a named pipe";
                        case SOCKET -> "a socket";
                        default -> "a device";
                    }
                    : "no file";
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return "no file";
        }
    }

    /// Refuses what is no file.
    ///
    /// @throws NoSuchFileException where there is nothing
    /// @throws IOException which says what is there
    public static void require(Path file) throws IOException {
        Optional<String> other = whatElse(file);
        if (other.isPresent()) {
            throw new IOException("it is " + other.get() + ", not a file");
        }
    }

    /// All of a file.
    ///
    /// @param most how many bytes it has at most
    /// @throws IOException also where it is no file, or has more
    public static byte[] bytes(Path file, int most) throws IOException {
        require(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("it is larger than " + most / MEGA + " MB");
            }
            return bytes;
        }
    }

    /// As [#bytes(Path, int)], as text in UTF-8.
    public static String text(Path file, int most) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes(file, most)))
                .toString();
    }
}
