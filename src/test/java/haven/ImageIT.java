package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import haven.terminal.PtySession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The built image, installed in an awkward place, as anyone would start it.
class ImageIT {
    private static final Answer VERSION = new Answer(0, "haven 0.1.0\n", "");
    private static final Path BUILT =
            Path.of(System.getProperty("haven.image", "target/haven")).toAbsolutePath();

    @TempDir
    static Path folder;

    private static Path installed;
    private static Path launcher;

    @TempDir
    Path home;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        installed = folder.resolve("it's 100% \"here\" & é #1");
        launcher = installed.resolve("bin/haven");
        assertThat(new ProcessBuilder("cp", "-a", BUILT.toString(), installed.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void itStartsWhereItWasBuilt() {
        assertThat(run(BUILT.resolve("bin/haven").toString(), "--version")).isEqualTo(VERSION);
    }

    @Test
    void itStartsFromAPathWithSpacesAndSigns() {
        assertThat(run(launcher.toString(), "--version")).isEqualTo(VERSION);
    }

    @Test
    void itStartsFromARelativePath() {
        assertThat(run(installed, Map.of(), "bin/haven", "--version")).isEqualTo(VERSION);
        assertThat(run(installed.resolve("lib"), Map.of(), "../bin/haven", "--version"))
                .isEqualTo(VERSION);
        assertThat(run(installed.resolve("bin"), Map.of(), "sh", "haven", "--version"))
                .isEqualTo(VERSION);
    }

    @Test
    void itStartsThroughALinkToALinkToItsLauncher() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Files.createSymbolicLink(folder.resolve("absolute"), launcher);
        Files.createSymbolicLink(folder.resolve("relative"), Path.of("absolute"));
        Files.createSymbolicLink(bin.resolve("haven"), Path.of("../relative"));
        assertThat(run(bin.resolve("haven").toString(), "--version")).isEqualTo(VERSION);
        assertThat(run(folder, Map.of(), "my bin/haven", "--version")).isEqualTo(VERSION);
        assertThat(run(home, Map.of("PATH", bin + ":/usr/bin:/bin"), "sh", "-c", "haven --version"))
                .isEqualTo(VERSION);
    }

    @Test
    void itStartsThroughALinkToItsFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("current"), installed);
        assertThat(run(link.resolve("bin/haven").toString(), "--version")).isEqualTo(VERSION);
    }

    /// The shell says that the folder is gone before haven's first line runs.
    @Test
    void itStartsInAFolderThatIsGone() throws IOException {
        Path gone = Files.createDirectory(home.toRealPath().resolve("gone"));
        String there = "cd '" + gone + "' && rmdir '" + gone + "' && exec \"$0\" \"$@\"";
        Answer version = run("sh", "-c", there, launcher.toString(), "--version");
        assertThat(List.of(version.code(), version.out())).isEqualTo(List.of(0, "haven 0.1.0\n"));

        Files.createDirectory(gone);
        Files.createSymbolicLink(
                gone.resolveSibling("image"), launcher.getParent().getParent());
        Answer relative = run("sh", "-c", there, "../image/bin/haven", "--version");
        assertThat(List.of(relative.code(), relative.out())).isEqualTo(List.of(0, "haven 0.1.0\n"));

        Files.createDirectory(gone);
        Answer export = run("sh", "-c", there, launcher.toString(), "export", "-o", "calm.jsonl");
        assertThat(export.code()).isEqualTo(1);
        assertThat(export.err())
                .endsWith("There is no folder " + gone + " (deleted). Make it first, or name another file.\n");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        Answer refused = run("sh", "-c", "exec \"$0\" note \"$(printf 'caf\\351')\"", launcher.toString());
        assertThat(refused)
                .isEqualTo(
                        new Answer(2, "", "\"caf\uFFFD\" is not text in UTF-8. Nothing was done. Type it in UTF-8.\n"));
    }

    @Test
    void aReaderWhoStopsIsNoErrorAndAFullDiskIs() {
        assumeThat(Path.of("/dev/full")).exists();
        assertThat(run("sh", "-c", "\"$0\" note one > /dev/full", launcher.toString()))
                .isEqualTo(new Answer(
                        1,
                        "",
                        "What you gave is kept, but what was to be shown could not be written to its end:"
                                + " no space left on device.\n"));
        assertThat(run("sh", "-c", "\"$0\" export > /dev/full", launcher.toString()))
                .isEqualTo(new Answer(
                        1, "", "What was to be shown could not be written to its end: no space left on device.\n"));
        assertThat(run("sh", "-c", "{ \"$0\" journal; echo $? >&2; } | :", launcher.toString()))
                .isEqualTo(new Answer(0, "", "0\n"));
    }

    @Test
    void itNeedsNothingOnThePath() {
        assertThat(run(home, Map.of("PATH", "/nowhere"), launcher.toString(), "--version"))
                .isEqualTo(VERSION);
    }

    @Test
    void whatIsSetForOtherJavaProgramsDoesNotReachIt() {
        Map<String, String> others = Map.of(
                "JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC",
                "JDK_JAVA_OPTIONS", "-Xint",
                "_JAVA_OPTIONS", "-Dno=matter",
                "JAVA_HOME", "/nowhere",
                "CLASSPATH", "/nowhere");
        assertThat(run(home, others, launcher.toString(), "--version")).isEqualTo(VERSION);
    }

    @Test
    void anUnknownCommandIsOneLineAndCode2() {
        assertThat(run(launcher.toString(), "nonsense"))
                .isEqualTo(new Answer(2, "", "There is no command nonsense. See haven --help.\n"));
    }

    @ParameterizedTest
    @CsvSource({"C.UTF-8, é", "xx_XX.UTF-8, é", "C, ?"})
    void wordsBeyondAsciiArriveInAnyLocale(String locale, String shown) {
        assertThat(run(home, Map.of("LANG", locale), launcher.toString(), "é"))
                .isEqualTo(new Answer(2, "", "There is no command " + shown + ". See haven --help.\n"));
    }

    @Test
    void aReadOnlyInstallationIsEnoughAndStaysAsItIs() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("chmod", "-R", "a-w", installed.toString())
                        .start()
                        .waitFor())
                .isZero();
        try {
            List<String> before = files();
            assertThat(run(launcher.toString(), "--version")).isEqualTo(VERSION);
            assertThat(run(launcher.toString(), "week").err()).isEmpty();
            assertThat(files()).isEqualTo(before);
        } finally {
            new ProcessBuilder("chmod", "-R", "u+w", installed.toString())
                    .start()
                    .waitFor();
        }
    }

    @Test
    void theLauncherUsesTheStartUpCache() throws IOException {
        namingClasses(() -> {
            Answer answer = run(launcher.toString(), "--version");
            assertThat(answer.code()).isZero();
            assertThat(answer.out()).contains(" haven.Haven source: shared objects file\n");
            assertThat(uncached(answer)).isEmpty();
            Path cache = installed.resolve("lib/haven.aot");
            Path aside = Files.move(cache, installed.resolve("lib/aside"));
            assertThat(run(launcher.toString(), "--version").code()).isOne();
            Files.move(aside, cache);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"log tea", "note tea --win", "checkin sleep:4", "journal list", "undo"})
    void whatIsDoneEachDayTakesAllFromTheCacheBesideOlderEntriesAndABackup(String words) throws IOException {
        run(launcher.toString(), "log", "before", "--at", "2026-01-01");
        run(launcher.toString(), "backup");
        namingClasses(() -> {
            Answer answer = run(Stream.concat(Stream.of(launcher.toString()), Arrays.stream(words.split(" ")))
                    .toArray(String[]::new));
            assertThat(answer.code()).isZero();
            assertThat(uncached(answer)).isEmpty();
        });
    }

    /// The classes that were read from the runtime's modules or a jar, or made as it ran.
    private static List<String> uncached(Answer answer) {
        return answer.out()
                .lines()
                .filter(line -> line.contains(" source: ") && !line.contains(" source: shared objects file"))
                .toList();
    }

    /// Puts a program in the runtime's place: the same options, but a cache that is not usable is an error, and each
    /// class is named.
    private static void namingClasses(Steps steps) throws IOException {
        Path java = installed.resolve("runtime/bin/java");
        Path real = Files.move(java, installed.resolve("runtime/bin/java.real"));
        Files.writeString(java, """
                #!/bin/sh
                for word do
                    shift
                    case $word in -Xlog:disable) word=-Xlog:class+load ;; esac
                    set -- "$@" "$word"
                done
                exec "$0.real" -XX:AOTMode=on "$@"
                """);
        try {
            assertThat(java.toFile().setExecutable(true)).isTrue();
            steps.take();
        } finally {
            Files.delete(java);
            Files.move(real, java);
        }
    }

    private interface Steps {
        void take() throws IOException;
    }

    @Test
    void withoutTheCacheItOnlyStartsMoreSlowly() throws IOException {
        Path cache = installed.resolve("lib/haven.aot");
        Path aside = Files.move(cache, installed.resolve("lib/aside"));
        try {
            assertThat(run(launcher.toString(), "--version")).isEqualTo(VERSION);
        } finally {
            Files.move(aside, cache);
        }
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(installed)) {
            return files.map(file -> file + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private Answer run(String... command) {
        return run(home, Map.of(), command);
    }

    /// Runs a program with little in its environment, in a folder, and gives all that it answered.
    private Answer run(Path workingFolder, Map<String, String> environment, String... command) {
        try {
            Path out = Files.createTempFile(home, "out", ".txt");
            Path err = Files.createTempFile(home, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingFolder.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment()
                    .putAll(Map.of(
                            "HOME", home.toString(), "PATH", "/usr/bin:/bin", "LANG", "C.UTF-8", "TERM", "dumb"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(PtySession.PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                    .as(Arrays.toString(command))
                    .isTrue();
            return new Answer(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new AssertionError(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private record Answer(int code, String out, String err) {}
}
