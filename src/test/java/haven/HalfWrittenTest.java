package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.sound.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// haven in a process of its own, which runs out of room or is ended while it writes.
class HalfWrittenTest {
    @TempDir
    private Path home;

    @TempDir
    private Path temporary;

    /// Started by a shell, after what this says to it.
    private Process haven(String first, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                first + " exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Haven.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().clear();
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().put("PATH", new Programs(home).path());
        return builder.start();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private List<Path> sounds() throws IOException {
        return filesIn(temporary).stream()
                .filter(file -> file.toString().endsWith(".wav"))
                .toList();
    }

    @Test
    void aPracticeThatThereIsNoRoomForLeavesNoFile() throws IOException, InterruptedException {
        Path drills = home.resolve(".config/haven/drills");
        Process process = haven("ulimit -f 1;", "practice", "new", "morning-walk", "--no-input");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said)
                // Before it, the terminal's library may say that it had no room either.
                .endsWith(drills.resolve("morning-walk.toml")
                        + " could not be written: file too large. What was there is as it was.\n");
        assertThat(process.waitFor()).isOne();
        assertThat(filesIn(drills)).isEmpty();
    }

    @Test
    void endedWhileItHasWordsSpokenItLeavesNoSound() throws IOException, InterruptedException {
        new Programs(home).with("espeak-ng", "cat >/dev/null; echo >\"$0.begun\"; exec sleep 60\n");
        Process process = haven(
                "",
                "practice",
                "render",
                "box",
                "--voice",
                "-o",
                home.resolve("box.wav").toString());
        Until.so("speaking", () -> Files.exists(home.resolve("espeak-ng.begun")));
        assertThat(sounds()).hasSize(1);
        process.destroy();

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(sounds()).isEmpty();
        assertThat(filesIn(home)).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
}
