package haven.reminder;

import haven.file.OwnEnvironment;
import haven.file.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// A program of the system, run to its end.
///
/// @param path where it is
/// @param variables what it is given beside the person's own environment
record Program(Path path, Map<String, String> variables) {
    /// None of them takes as long, unless what it asks does not answer.
    private static final long MOST_SECONDS = 20;

    private static final int NOT_RUN = 126;

    /// What came of it.
    ///
    /// @param code the exit code
    /// @param out what it gave, a character for each byte
    /// @param said what it said, in a line
    record Ran(int code, String out, String said) {
        boolean isDone() {
            return code == 0;
        }

        String text() {
            return new String(out.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    Ran run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /// @param input what it reads
    Ran run(byte[] input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = OwnEnvironment.starting(command);
        builder.environment().putAll(variables);
        try {
            Process process = builder.start();
            Executor later = CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS);
            later.execute(process::destroyForcibly);
            give(process, input);
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), out, said.strip().replaceAll("\\s+", " "));
        } catch (IOException problem) {
            return new Ran(NOT_RUN, "", Reason.of(problem));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Ran(NOT_RUN, "", "it was interrupted");
        }
    }

    private static void give(Process process, byte[] input) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException ended) {
            // What it says of that, it says on its way out.
            if (process.isAlive()) {
                throw ended;
            }
        }
    }
}
