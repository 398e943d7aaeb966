package haven.drill;

import haven.file.PlainFile;
import haven.text.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A drill's file, as a person wrote it.
///
/// @param file where it is
/// @param name what is typed for its drill
/// @param drill what it says, where nothing is wrong
/// @param mistakes what is wrong with it, in its order; empty where nothing is
public record DrillFile(Path file, String name, Optional<Drill> drill, List<Mistake> mistakes) {
    /// Keeps its own copy.
    public DrillFile {
        mistakes = List.copyOf(mistakes);
    }

    /// Reads it.
    public static DrillFile read(Path file) {
        String name = OwnDrills.name(file);
        Optional<String> unusable = OwnDrills.whyNot(name);
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
            byte[] bytes = in.readNBytes(DrillReader.MOST_BYTES + 1);
            return new DrillFile(file, name, Optional.of(DrillReader.read(name, bytes)), List.of());
        } catch (DrillException wrong) {
            return new DrillFile(file, name, Optional.empty(), wrong.mistakes());
        } catch (IOException unreadable) {
            return wrong(file, name, "the file cannot be read; see that it is yours to read");
        }
    }

    private static DrillFile wrong(Path file, String name, String words) {
        return new DrillFile(file, name, Optional.empty(), List.of(new Mistake(1, 1, words)));
    }

    /// The first mistake, and how many more there are.
    public String mistakesInShort() {
        int more = mistakes.size() - 1;
        return mistakes.getFirst() + (more > 0 ? ", and " + more + " more" : "");
    }
}
