package haven.sound;

import haven.file.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file for a while, which only its owner can read from its first byte on.
final class PrivateFile {
    private static final String ENDING = ".wav";

    private PrivateFile() {}

    /// Makes one in this folder; where there is none, in Java's folder for such files.
    static Path create(Optional<Path> folder) throws IOException {
        return folder.isPresent()
                ? Files.createTempFile(folder.get(), "haven-", ENDING, OwnerOnly.file())
                : Files.createTempFile("haven-", ENDING, OwnerOnly.file());
    }
}
