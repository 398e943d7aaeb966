package haven;

import haven.text.OneLine;
import org.jspecify.annotations.Nullable;

/// What a person is told when something cannot be done: what was wrong, what to do next, and the exit code.
///
/// It carries no stack trace for anyone to read; a bug is any other exception.
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String hint;

    private UserError(int exitCode, String message, String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
        this.hint = hint;
    }

    /// A wrong option or value: exit code 2.
    ///
    /// @param message names the value and what was wrong with it
    /// @param hint what is accepted, or what to do; may be empty
    public static UserError usage(String message, String hint) {
        return new UserError(Exit.USAGE, message, hint, null);
    }

    /// Something outside the command line stood in the way: exit code 1.
    ///
    /// @param message what happened
    /// @param hint what is safe and what to do; may be empty
    public static UserError failure(String message, String hint) {
        return new UserError(Exit.FAILURE, message, hint, null);
    }

    /// Ended by a signal in the middle of asking.
    ///
    /// @param exitCode the signal's
    /// @param message what is safe
    public static UserError stopped(int exitCode, String message) {
        return new UserError(exitCode, message, "", null);
    }

    /// As [#failure(String, String)], keeping what caused it for the trace of a bug report.
    public static UserError failure(String message, String hint, Throwable cause) {
        return new UserError(Exit.FAILURE, message, hint, cause);
    }

    /// The exit code of the program.
    public int exitCode() {
        return exitCode;
    }

    /// What was wrong, without its stop.
    public String message() {
        String message = String.valueOf(getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /// What to do next; may be empty.
    public String hint() {
        return hint;
    }

    /// The one line a person reads: the message, then the hint.
    public String line() {
        String message = String.valueOf(getMessage());
        // What was typed may be in it: nothing in it is to be obeyed by a terminal.
        return OneLine.of(hint.isEmpty() ? message : message + " " + hint);
    }
}
