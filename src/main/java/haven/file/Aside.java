package haven.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder in which something is put aside for a moment. One that was not there is gone again, unless something stays
/// in it.
///
/// @param isMade whether it was not there
public record Aside(Path folder, boolean isMade) implements AutoCloseable {
    /// In this folder, where only its owner may look.
    ///
    /// @throws IOException where there is none, and none can be made
    public static Aside in(Path folder) throws IOException {
        boolean isMade = Files.notExists(folder);
        if (isMade) {
            Files.createDirectories(folder, OwnerOnly.folder());
        }
        return new Aside(folder, isMade);
    }

    @Override
    public void close() {
        try {
            if (isMade) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException taken) {
            // As it is where a journal was made in it.
        }
    }
}
