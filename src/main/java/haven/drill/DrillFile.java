package haven.drill;

import haven.file.PlainFile;
import haven.text.Mistake;
import haven.toml.TomlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A drill's file, as a person wrote it.
///
/// @param file where it is
/// @param name what is typed for its drill
/// @param drill what it says, where nothing is wrong
/// @param mistakes what is wrong with it, in its order; empty where nothing is
public record DrillFile(Path file, String name, Optional<Drill> drill, List<Mistake> mistakes) {
    /// How the files of drills end.
    static final String ENDING = ".toml";

    /// What `haven practice` takes for something else.
    private static final Set<String> TAKEN = Set.of("list", "show", "check", "new", "render", "own");

    /// Keeps its own copy.
    public DrillFile {
        mistakes = List.copyOf(mistakes);
    }

    /// Reads it.
    public static DrillFile read(Path file) {
        String name = name(file);
        Optional<String> unusable = whyNot(name);
        if (unusable.isPresent()) {
            return wrong(file, name, unusable.get());
        }
        Optional<String> other = PlainFile.whatElse(file);
        if (other.isPresent() || !Files.exists(file)) {
            return wrong(
                    file,
                    name,
                    other.map(what -> "this is " + what + ", not a file").orElse("there is no such file"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return DrillReader.read(file, in.readNBytes(TomlFile.MOST_BYTES + 1));
        } catch (IOException unreadable) {
            return wrong(file, name, "the file cannot be read; see that it is yours to read");
        }
    }

    private static DrillFile wrong(Path file, String name, String words) {
        return new DrillFile(file, name, Optional.empty(), List.of(new Mistake(1, 1, words)));
    }

    /// Whether it could be a drill's name.
    static boolean isName(String name) {
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

    /// The first mistake, and how many more there are.
    public String mistakesInShort() {
        int more = mistakes.size() - 1;
        return mistakes.getFirst() + (more > 0 ? ", and " + more + " more" : "");
    }
}
