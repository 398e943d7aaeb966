package haven.drill;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The drills that come with haven, one TOML file each.
public final class DrillLibrary {
    private static final String FOLDER = "/haven/drills/";
    private static final String ENDING = ".toml";

    /// Loads what reads drills ahead of the first: its grammar takes longer than any drill.
    public static void load() {
        new DrillLibrary().find("long-exhale");
    }

    /// The drill of that name, if there is one.
    public Optional<Drill> find(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = DrillLibrary.class.getResourceAsStream(FOLDER + name + ENDING)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(DrillReader.read(name, in.readAllBytes()));
        } catch (IOException | DrillException broken) {
            throw new IllegalStateException("the drill " + name + " of this installation cannot be read", broken);
        }
    }

    /// Every drill of a family, by name.
    public List<Drill> family(Card.Family family) {
        return names().stream()
                .flatMap(name -> find(name).stream())
                .filter(drill -> drill.isOf(family))
                .toList();
    }

    /// The names of all drills, in order.
    public List<String> names() {
        URL folder = DrillLibrary.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the drills are missing from this installation");
        }
        try {
            List<String> files = folder.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar)
                    : inFolder(Path.of(folder.toURI()));
            return files.stream()
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("the drills of this installation cannot be listed", broken);
        }
    }

    private static List<String> inJar(JarURLConnection jar) throws IOException {
        String folder = FOLDER.substring(1);
        return jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
