package haven.terminal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.spi.Pty;
import org.jline.utils.InfoCmp.Capability;

/// The terminal that this process has, for lines to edit.
///
/// Made without JLine's builder, which asks the terminal what it is.
final class FormTerminal extends PosixSysTerminal {
    /// Of this pseudo-terminal.
    ///
    /// @param type what `TERM` says
    /// @param charset of its locale, which it is written to in; what is typed is UTF-8 whatever that is
    FormTerminal(Pty pty, String type, Charset charset) throws IOException {
        super("haven", type, pty, charset, StandardCharsets.UTF_8, charset, true, Terminal.SignalHandler.SIG_DFL);
    }

    /// Without the glitch that the cursor stays in the last column until the next letter: JLine reaches that place by
    /// drawing the last letter of the line once more, and a wide one does not fit there. What it does otherwise, a
    /// space and back, works on terminals with the glitch too.
    @Override
    public boolean getBooleanCapability(Capability capability) {
        return capability != Capability.eat_newline_glitch && super.getBooleanCapability(capability);
    }
}
