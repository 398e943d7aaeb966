package haven;

import haven.terminal.PtySession;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// A shell with job control in a terminal.
final class JobShell {
    static final String PROMPT = "here>";

    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final int TRIES = 10;

    private JobShell() {}

    /// One in which this line has started a breath.
    static PtySession started(BuiltHaven haven, String line) throws IOException {
        PtySession session = open(haven);
        session.send(line.formatted(BuiltHaven.command()[0]));
        session.await("breathe in");
        return session;
    }

    /// One that waits for a line.
    static PtySession open(BuiltHaven haven) throws IOException {
        haven.with("PS1", PROMPT + " ").with("HISTFILE", "");
        PtySession session = haven.shell("bash", "--norc", "--noprofile", "-i");
        session.await(PROMPT);
        return session;
    }

    /// Waits until what it started has stopped and it takes a line again: one that was typed before it has the terminal
    /// back may be lost.
    static void awaitStopped(PtySession session) throws IOException {
        session.await("Stopped");
        session.await(lines -> lines.contains(PROMPT), "a prompt");
        long prompts = prompts(session.screen());
        for (int i = 1; i <= TRIES; i++) {
            session.send("\r");
            try {
                session.await(lines -> prompts(lines) > prompts, "another prompt", A_WHILE);
                return;
            } catch (AssertionError lost) {
                if (i == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private static long prompts(List<String> lines) {
        return lines.stream().filter(PROMPT::equals).count();
    }
}
