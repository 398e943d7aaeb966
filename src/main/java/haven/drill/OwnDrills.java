package haven.drill;

import haven.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A person's own drills: the files of one folder that end in `.toml`. What else is in it is left alone.
public final class OwnDrills {
    /// How the files of drills end.
    static final String ENDING = ".toml";

    /// More than anyone writes; a folder that came here by mistake is not read to its end.
    private static final int MOST_FILES = 1000;
    /// What `haven practice` takes for something else.
    private static final Set<String> TAKEN = Set.of("list", "show", "check", "new", "render", "own");

    private final Path folder;

    OwnDrills(Path folder) {
        this.folder = folder;
    }

    /// Whether it could be a drill's name.
    public static boolean isName(String name) {
        return name.matches("[a-z0-9][a-z0-9-]{0,39}");
    }

    /// Why a drill of one's own cannot have this name, if it cannot.
    public static Optional<String> whyNot(String name) {
        if (!isName(name)) {
            return Optional.of("a drill's name is of small letters, digits and hyphens, such as evening-walk");
        }
        if (TAKEN.contains(name)) {
            return Optional.of(name + " is a word of haven practice; name the file otherwise");
        }
        return DrillLibrary.isBuiltIn(name)
                ? Optional.of(name + " is one of haven's own drills; name the file otherwise")
                : Optional.empty();
    }

    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    Optional<Drill> find(String name) {
        Path file = folder.resolve(name + ENDING);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        DrillFile read = DrillFile.read(file);
        if (read.drill().isEmpty()) {
            throw UserError.failure(
                    "Your drill at " + file + " cannot be read: " + read.mistakesInShort() + ".",
                    "See haven practice check " + name + ".");
        }
        return read.drill();
    }

    List<DrillFile> files() {
        return paths().stream().map(DrillFile::read).toList();
    }

    List<String> names() {
        return paths().stream()
                .filter(Files::isRegularFile)
                .map(OwnDrills::name)
                .filter(name -> whyNot(name).isEmpty())
                .toList();
    }

    private List<Path> paths() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(OwnDrills::isDrill)
                    .limit(MOST_FILES)
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException | InvalidPathException none) {
            // A folder that is not there, or not ours to read, has no drills for us.
            return List.of();
        }
    }

    /// Editors keep hidden files beside the one they have open.
    private static boolean isDrill(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && !name.startsWith(".");
    }
}
