package haven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A built haven with a home of its own for each test.
abstract class MovedIn {
    @TempDir
    Path home;

    BuiltHaven haven;

    @BeforeEach
    void moveIn() {
        haven = new BuiltHaven(home);
    }

    /// What was cut short, or could not be kept.
    List<Path> drafts() throws IOException {
        Path folder = draftFolder();
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Waits until a draft has such a line.
    void awaitDraft(String line) throws IOException {
        Until.draft(draftFolder(), line);
    }

    /// Copies a folder that is costly to make, and all that is in it.
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }

    private Path draftFolder() {
        return home.resolve(".local/state/haven/drafts");
    }
}
