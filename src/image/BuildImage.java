import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the installed image from what Maven has built: launcher, jars, native libraries, a runtime, a start-up cache.
///
/// The arguments are the project's folder and the build folder; the image is `haven/` in the latter.
final class BuildImage {
    /// What jdeps finds haven and its libraries to need, and `sun.misc.Signal`, which JLine asks for by name. Not
    /// `java.desktop`: Jackson only looks whether it is there.
    private static final String MODULES = "java.base,java.sql,java.logging,jdk.unsupported";

    /// Where a package manager or a person looks for each, below `share/`.
    private static final Map<String, String> SHARED = Map.of(
            "LICENSE", "doc/haven/LICENSE",
            "README.md", "doc/haven/README.md",
            "completions/haven.bash", "bash-completion/completions/haven",
            "completions/_haven", "zsh/site-functions/_haven",
            "completions/haven.fish", "fish/vendor_completions.d/haven.fish");

    private final Path project;
    private final Path build;
    private final Path image;

    private BuildImage(Path project, Path build) {
        this.project = project;
        this.build = build;
        this.image = build.resolve("haven");
    }

    /// Makes the image; if that fails, says why in one line.
    public static void main(String[] args) throws InterruptedException {
        try {
            new BuildImage(Path.of(args[0]), Path.of(args[1])).make();
        } catch (IllegalStateException problem) {
            fail(problem.getMessage());
        } catch (IOException | UncheckedIOException problem) {
            fail(problem.toString());
        }
    }

    private static void fail(String why) {
        System.err.println("The image could not be made: " + why);
        System.exit(1);
    }

    private void make() throws IOException, InterruptedException {
        long start = System.nanoTime();
        delete(image);
        copy(project.resolve("src/main/dist/haven"), image.resolve("bin/haven"));
        Files.setPosixFilePermissions(image.resolve("bin/haven"), EnumSet.allOf(PosixFilePermission.class));
        copy(build.resolve("haven.jar"), image.resolve("lib/haven.jar"));
        copyFolder(build.resolve("libraries"), image.resolve("lib"));
        unpack("sqlite-jdbc-", org.sqlite.util.OSInfo.getNativeLibFolderPathForCurrentOS(), "org/sqlite/native/");
        unpack("jline-native-", org.jline.nativ.OSInfo.getNativeLibFolderPathForCurrentOS(), "org/jline/nativ/");
        for (Map.Entry<String, String> shared : SHARED.entrySet()) {
            copyFolder(project.resolve(shared.getKey()), image.resolve("share").resolve(shared.getValue()));
        }
        copyManPages();
        link();
        silenceLogs();
        keepJdk();
        new Rehearsal(image, build.resolve("rehearsal")).run();
        letAllRead();
        System.out.printf(
                "haven is in %s (%d seconds).%n", image, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    }

    /// Each page into the folder of its section: `haven.1` into `man1`.
    private void copyManPages() throws IOException {
        try (Stream<Path> pages = Files.list(project.resolve("man"))) {
            for (Path page : pages.toList()) {
                String name = page.getFileName().toString();
                copy(
                        page,
                        image.resolve("share/man/man" + name.charAt(name.length() - 1))
                                .resolve(name));
            }
        }
    }

    /// The runtime: the JDK that runs this, cut down to what haven needs.
    private void link() {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("this JDK has no jlink: install a full JDK."))
                .run(
                        out,
                        out,
                        "--add-modules",
                        MODULES,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        image.resolve("runtime").toString());
        if (code != 0) {
            throw new IllegalStateException("jlink said: " + said.toString().strip());
        }
    }

    /// What libraries log is for nobody: it would come between a person and a question.
    private void silenceLogs() throws IOException {
        Files.writeString(image.resolve("runtime/conf/logging.properties"), "handlers=\n.level=OFF\n");
    }

    /// A link to the JDK that the image is made with: what measures the image runs on the same.
    private void keepJdk() throws IOException {
        Path jdk = build.resolve("jdk");
        Files.deleteIfExists(jdk);
        Files.createSymbolicLink(jdk, Path.of(System.getProperty("java.home")));
    }

    /// Unpacks this platform's library, so that starting haven writes nothing.
    private void unpack(String jarName, String platform, String folder) throws IOException {
        try (Stream<Path> jars = Files.list(image.resolve("lib"));
                FileSystem jar = FileSystems.newFileSystem(
                        jars.filter(file -> file.getFileName().toString().startsWith(jarName))
                                .findFirst()
                                .orElseThrow(() -> new IllegalStateException("there is no " + jarName + "*.jar.")))) {
            Path libraries = jar.getPath(folder + platform);
            if (!Files.isDirectory(libraries)) {
                throw new IllegalStateException(jarName + "*.jar has no library for " + platform + ".");
            }
            copyFolder(libraries, image.resolve("lib/native"));
        }
    }

    private void letAllRead() throws IOException {
        for (Path path : walk(image)) {
            if (Files.isSymbolicLink(path)) {
                continue;
            }
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            permissions.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ));
            permissions.removeAll(EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
            if (permissions.contains(PosixFilePermission.OWNER_EXECUTE)) {
                permissions.addAll(EnumSet.of(PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE));
            }
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Copies a file, or the files of a folder; nothing where there is none.
    private static void copyFolder(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            copy(from, to);
        } else if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    copy(file, to.resolve(file.getFileName().toString()));
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        for (Path path : walk(folder).reversed()) {
            // The libraries unpacked for the rehearsal may be taken away by those who unpacked them.
            Files.deleteIfExists(path);
        }
    }

    /// A folder and all below it, each folder before what is in it.
    private static List<Path> walk(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
