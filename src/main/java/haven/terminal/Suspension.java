package haven.terminal;

import java.io.IOException;

/// Stops this process as the shell expects of Ctrl-Z.
final class Suspension {
    private Suspension() {}

    /// Returns when the process is continued.
    static void stopThisProcess() {
        try {
            // The JVM cannot send itself a stop: `kill` can, to the whole job, as the terminal itself would.
            new ProcessBuilder(
                            "kill",
                            "-STOP",
                            String.valueOf(ProcessHandle.current().pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException unable) {
            // Without kill, Ctrl-Z pauses and no more.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
