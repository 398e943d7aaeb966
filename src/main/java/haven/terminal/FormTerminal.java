package haven.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.spi.Pty;
import org.jline.utils.InfoCmp.Capability;

/// The terminal that this process has, for lines to edit.
///
/// Made without JLine's builder, which asks the terminal what it is. Should the process be ended in the middle of a
/// line, it turns off what editing the line turned on: the line reader does so itself at the end of every line, but not
/// when a signal ends the process; echo and line mode its terminal gives back in any case.
final class FormTerminal extends PosixSysTerminal {
    /// Bracketed paste off, cursor and number keys as usual, and the shell's prompt on a line of its own.
    private static final byte[] MODES_OFF = "\u001b[?2004l\u001b[?1l\u001b>\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Thread atTheEnd = new Thread(FormTerminal::turnModesOff, "line-modes");

    /// Of this pseudo-terminal.
    ///
    /// @param type what `TERM` says
    /// @param charset of its locale, which it is written to in; what is typed is UTF-8 whatever that is
    FormTerminal(Pty pty, String type, Charset charset) throws IOException {
        super("haven", type, pty, charset, StandardCharsets.UTF_8, charset, true, Terminal.SignalHandler.SIG_DFL);
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /// Without the glitch that the cursor stays in the last column until the next letter: JLine reaches that place by
    /// drawing the last letter of the line once more, and a wide one does not fit there. What it does otherwise, a
    /// space and back, works on terminals with the glitch too.
    @Override
    public boolean getBooleanCapability(Capability capability) {
        return capability != Capability.eat_newline_glitch && super.getBooleanCapability(capability);
    }

    /// Straight to standard output: by now the library's terminal may be closed.
    private static void turnModesOff() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(MODES_OFF);
        } catch (IOException gone) {
            // The terminal has gone, and its modes with it.
            return;
        }
    }

    @Override
    protected void doClose() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            // The process is ending, and the hook runs: as it should.
        }
        super.doClose();
    }
}
