package haven.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Turns off what editing a line turned on in the terminal, should the process be ended in the middle of a line.
///
/// The line reader does so itself at the end of every line, but not when a signal ends the process; echo and line
/// mode its terminal gives back in any case.
final class LineModes implements AutoCloseable {
    /// Bracketed paste off, cursor and number keys as usual, and the shell's prompt on a line of its own.
    private static final byte[] OFF = "\u001b[?2004l\u001b[?1l\u001b>\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Thread hook = new Thread(LineModes::turnOff, "line-modes");

    LineModes() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Straight to standard output: by now the library's terminal may be closed.
    private static void turnOff() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(OFF);
        } catch (IOException gone) {
            // The terminal has gone, and its modes with it.
            return;
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process is ending, and the hook runs: as it should.
            return;
        }
    }
}
