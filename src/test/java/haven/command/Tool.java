package haven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program of this machine, with a home folder of its own; a test that needs one that is missing is skipped.
final class Tool {
    private static final long SECONDS = 60;

    private final Path home;

    Tool(Path home) {
        this.home = home;
    }

    /// Runs it in a folder, and gives what it said on both streams.
    String run(Path folder, Map<String, String> environment, String... command) throws IOException {
        assumeTrue(isInstalled(command[0]), command[0] + " is not installed");
        Path said = Files.createTempFile(home, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        System.getenv().getOrDefault("PATH", "/usr/bin:/bin"),
                        "HOME",
                        home.toString(),
                        "TERM",
                        "xterm",
                        "LC_ALL",
                        "C.UTF-8"));
        builder.environment().putAll(environment);
        for (String kind : new String[] {"DATA", "CONFIG", "STATE", "CACHE"}) {
            builder.environment()
                    .put("XDG_" + kind + "_HOME", home.resolve(kind).toString());
        }
        Process process = builder.start();
        try {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                    .as(() -> Arrays.toString(command))
                    .isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(said);
    }

    private static boolean isInstalled(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(name)));
    }
}
