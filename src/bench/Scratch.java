import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is gone afterwards: a home for the program that is measured.
///
/// @param folder where it is
record Scratch(Path folder) implements AutoCloseable {
    Scratch {
        try {
            folder = Files.createTempDirectory(folder, "bench");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.toList();
        }
        for (Path path : paths.reversed()) {
            // What was measured may have taken its own away meanwhile.
            Files.deleteIfExists(path);
        }
    }
}
