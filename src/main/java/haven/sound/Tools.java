package haven.sound;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The programs of this machine, as `PATH` finds them.
///
/// @param path what `PATH` holds
public record Tools(String path) {
    /// Those of this environment.
    public static Tools of(Map<String, String> environment) {
        return new Tools(environment.getOrDefault("PATH", ""));
    }

    /// Where a program is, if it is installed. A relative folder is no place to look in: it is whatever folder one
    /// happens to be in.
    public Optional<Path> find(String name) {
        for (String folder : path.split(":", -1)) {
            if (folder.startsWith("/")) {
                try {
                    Path file = Path.of(folder, name);
                    if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                        return Optional.of(file);
                    }
                } catch (InvalidPathException nowhere) {
                    // Then it is not there.
                }
            }
        }
        return Optional.empty();
    }
}
