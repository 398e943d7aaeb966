package haven.drill;

import haven.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The drills that come with haven, and a person's own beside them: one TOML file each. A drill is read when it is
/// asked for, and no other is.
public final class DrillLibrary {
    private static final String FOLDER = "/haven/drills/";
    private static final String USUAL = "long-exhale";

    /// More than anyone writes; a folder that came here by mistake is not read to its end.
    private static final int MOST_FILES = 1000;

    private final Optional<Path> folder;

    /// The drills that come with haven.
    public DrillLibrary() {
        this.folder = Optional.empty();
    }

    /// The drills that come with haven, and those of this folder, which need not be there.
    public DrillLibrary(Path folder) {
        this.folder = Optional.of(folder);
    }

    /// Reads the drill that is most often asked for ahead of time. Whoever asks for it meanwhile waits for it.
    public static void load() {
        Usual.DRILL.name();
    }

    /// The drill of that name, if there is one. What comes with haven is what its name says, whatever else has it.
    ///
    /// @throws UserError if it is the person's own and cannot be read
    public Optional<Drill> find(String name) {
        if (!DrillFile.isName(name)) {
            return Optional.empty();
        }
        return name.equals(USUAL) ? Optional.of(Usual.DRILL) : read(name);
    }

    private Optional<Drill> read(String name) {
        try (InputStream packed = DrillLibrary.class.getResourceAsStream(FOLDER + name + PackedDrill.ENDING)) {
            return packed == null ? written(name) : Optional.of(PackedDrill.read(name, packed));
        } catch (IOException broken) {
            throw new IllegalStateException("the drill " + name + " of this installation cannot be read", broken);
        }
    }

    /// From its TOML: a drill of haven's that no build has packed yet, or the person's own.
    private Optional<Drill> written(String name) throws IOException {
        try (InputStream in = DrillLibrary.class.getResourceAsStream(FOLDER + name + DrillFile.ENDING)) {
            return in == null
                    ? own(name)
                    : Optional.of(DrillReader.read(Path.of(name + DrillFile.ENDING), in.readAllBytes())
                            .drill()
                            .orElseThrow());
        }
    }

    private Optional<Drill> own(String name) {
        Optional<DrillFile> own = folder.map(path -> path.resolve(name + DrillFile.ENDING))
                .filter(Files::exists)
                .map(DrillFile::read);
        if (own.isPresent() && own.get().drill().isEmpty()) {
            throw UserError.failure(
                    "Your drill at " + own.get().file() + " cannot be read: "
                            + own.get().mistakesInShort() + ".",
                    "See haven practice check " + name + ".");
        }
        return own.flatMap(DrillFile::drill);
    }

    /// Whether a drill of that name comes with haven.
    public static boolean isBuiltIn(String name) {
        return DrillFile.isName(name) && DrillLibrary.class.getResource(FOLDER + name + DrillFile.ENDING) != null;
    }

    /// Every drill that can be read, by name.
    public List<Drill> all() {
        List<Drill> drills = new ArrayList<>();
        builtIn().forEach(name -> find(name).ifPresent(drills::add));
        own().stream().flatMap(file -> file.drill().stream()).forEach(drills::add);
        return drills;
    }

    /// The person's own files, by name, those with mistakes among them.
    public List<DrillFile> own() {
        return files().stream().map(DrillFile::read).toList();
    }

    /// Every drill of a family that can be read, by name.
    public List<Drill> family(Card.Family family) {
        return all().stream().filter(drill -> drill.isOf(family)).toList();
    }

    /// The names of all drills, in order, haven's before the person's own.
    public List<String> names() {
        Stream<String> own = files().stream()
                .filter(Files::isRegularFile)
                .map(DrillFile::name)
                .filter(name -> DrillFile.whyNot(name).isEmpty());
        return Stream.concat(builtIn().stream(), own).toList();
    }

    /// The files of the folder that end as drills do. Editors keep hidden ones beside the one they have open.
    private List<Path> files() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(DrillFile.ENDING)
                            && !String.valueOf(file.getFileName()).startsWith("."))
                    .limit(MOST_FILES)
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException | InvalidPathException none) {
            // A folder that is not there, or not ours to read, has no drills for us.
            return List.of();
        }
    }

    private static List<String> builtIn() {
        URL folder = DrillLibrary.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the drills are missing from this installation");
        }
        try {
            List<String> files = folder.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar)
                    : inFolder(Path.of(folder.toURI()));
            return files.stream()
                    .filter(file -> file.endsWith(DrillFile.ENDING))
                    .map(file -> DrillFile.name(Path.of(file)))
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

    /// Read once, by whoever comes first.
    private static final class Usual {
        private static final Drill DRILL = new DrillLibrary().read(USUAL).orElseThrow();
    }
}
