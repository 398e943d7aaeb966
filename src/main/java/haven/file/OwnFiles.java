package haven.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is haven's own, and nothing is written over but by what it is for.
///
/// @param folders with all that is in them
public record OwnFiles(List<Path> folders) {
    /// What SQLite keeps beside a file is as much haven's as the file.
    private static final List<String> BESIDE = List.of("-journal", "-wal", "-shm");

    private static final int MOST_LINKS = 40;

    /// Keeps its own copy.
    public OwnFiles {
        folders = List.copyOf(folders);
    }

    /// Whether a file or a folder is one of haven's, in one of its folders or reached from there by a link, by whatever
    /// name; there or not.
    public boolean has(Path file) {
        try {
            return has(file.toAbsolutePath(), MOST_LINKS);
        } catch (IOException | UncheckedIOException unknown) {
            // Whoever writes there is told why that cannot be.
            return false;
        }
    }

    private boolean has(Path file, int links) throws IOException {
        if (isWithin(file) || (Files.exists(file) && isLinked(file))) {
            return true;
        }
        String name = String.valueOf(file.getFileName());
        for (String end : BESIDE) {
            Path whole = file.resolveSibling(name.substring(0, Math.max(0, name.length() - end.length())));
            if (name.endsWith(end) && Files.isRegularFile(whole) && isLinked(whole)) {
                return true;
            }
        }
        return links > 0
                && Files.isSymbolicLink(file)
                && has(file.resolveSibling(Files.readSymbolicLink(file)), links - 1);
    }

    /// Asks the system whether folders are the same: it knows of links, of `..`, and of names in other case.
    private boolean isWithin(Path file) throws IOException {
        Path there = file;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        // A link is where it lies, and where it leads.
        return isBelow(there)
                || (there != null && isBelow(there.getParent()))
                || folders.stream().anyMatch(file.normalize()::startsWith);
    }

    private boolean isBelow(@Nullable Path there) throws IOException {
        for (Path at = there == null ? null : there.toRealPath(); at != null; at = at.getParent()) {
            if (isOne(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(Path folder) throws IOException {
        for (Path own : folders) {
            if (Files.exists(own) && Files.isSameFile(own, folder)) {
                return true;
            }
        }
        return false;
    }

    /// Whether something in the folders is the same file.
    private boolean isLinked(Path file) throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> own = Files.exists(folder) ? Files.walk(folder.toRealPath()) : Stream.<Path>empty()) {
                for (Path each : own.toList()) {
                    if (Files.isRegularFile(each) && Files.isSameFile(each, file)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
