package haven;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk of its own that is soon full, with the data of a haven on it; a test is skipped where none can be mounted.
final class SmallDisk implements AutoCloseable {
    private final BuiltHaven haven;
    private final Path folder;

    /// Mounts one below this home.
    ///
    /// @param size as `mount` takes it, `640k`
    SmallDisk(BuiltHaven haven, Path home, String size) throws IOException {
        this.haven = haven;
        this.folder = Files.createDirectories(home.resolve("disk"));
        assumeTrue(
                haven.piped("", "mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString())
                                .answer()
                                .code()
                        == 0,
                "mounting a small disk is not permitted here");
        haven.with("XDG_DATA_HOME", folder.toString());
    }

    /// Where the journal on it is.
    Path journal() {
        return folder.resolve("haven/journal.db");
    }

    /// Writes a file of so many kB, or as much of it as there is room for.
    Path fill(String name, int kilobytes) throws IOException {
        Path filler = folder.resolve(name);
        haven.piped("", "dd", "if=/dev/zero", "of=" + filler, "bs=1k", "count=" + kilobytes)
                .answer();
        return filler;
    }

    @Override
    public void close() throws IOException {
        haven.piped("", "umount", folder.toString()).answer();
    }
}
