package haven.file;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
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
public record Program(Path path, Map<String, String> variables) {
    /// None of them takes as long, unless what it asks does not answer.
    private static final int MOST_SECONDS = 20;

    /// The same of one that is given something, which is sooner done.
    private static final int SECONDS_TO_TAKE = 5;

    private static final int NOT_RUN = 126;

    /// What came of it.
    ///
    /// @param code the exit code
    /// @param out what it gave, a character for each byte
    /// @param said what it said, in a line
    public record Ran(int code, String out, String said) {
        /// Whether all went well.
        public boolean isDone() {
            return code == 0;
        }

        /// What it gave, as text.
        public String text() {
            return new String(out.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    /// Runs it with nothing to read.
    public Ran run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /// Runs it.
    ///
    /// @param input what it reads
    public Ran run(byte[] input, String... arguments) {
        return run(starting(List.of(arguments)), MOST_SECONDS, input);
    }

    /// Gives it something to keep. What it says is not listened to: one that keeps a clipboard leaves another behind,
    /// which would be waited for.
    ///
    /// @return whether it took it
    public boolean takes(byte[] input, List<String> arguments) {
        ProcessBuilder builder =
                starting(arguments).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        return run(builder, SECONDS_TO_TAKE, input).isDone();
    }

    private ProcessBuilder starting(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = OwnEnvironment.starting(command);
        builder.environment().putAll(variables);
        return builder;
    }

    private static Ran run(ProcessBuilder builder, int seconds, byte[] input) {
        try {
            Process process = builder.start();
            Executor later = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
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
