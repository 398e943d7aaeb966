package haven;

import haven.file.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// Standard output, which remembers why it could not be written: a print stream keeps that to itself.
final class StandardOutput extends OutputStream {
    /// How the system calls it when whoever read has stopped, as `head` does (EPIPE).
    private static final String LEFT = "Broken pipe";

    private final OutputStream to;
    private @Nullable IOException problem;

    StandardOutput(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            to.write(bytes, from, count);
        } catch (IOException unwritten) {
            problem = problem == null ? unwritten : problem;
            throw unwritten;
        }
    }

    /// The exit code of a command that ended with this one: a reader who stops is no error, and anything else that kept
    /// it from being shown is said.
    ///
    /// @param kept whether the command may have kept something
    int ending(int code, boolean kept, PrintStream err) {
        if (code != Exit.OK || problem == null || LEFT.equals(problem.getMessage())) {
            return code;
        }
        err.println((kept ? "What you gave is kept, but what was" : "What was")
                + " to be shown could not be written to its end: " + Reason.of(problem) + ".");
        return Exit.FAILURE;
    }
}
