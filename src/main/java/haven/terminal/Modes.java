package haven.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.jni.linux.LinuxNativePty;
import org.jline.terminal.spi.Pty;

/// The modes that a terminal has, to be changed for a while and given back exactly.
///
/// JLine's library keeps all of them but the number of the line discipline, in whose place it writes whatever
/// the memory held there. Linux is therefore asked for them in its own form as well.
final class Modes {
    private static final long GET = 0x5401;
    private static final long SET = 0x5403;
    /// As many numbers as the kernel's form takes, and room for more.
    private static final int NUMBERS = 16;
    /// Which of them begins with the line discipline; the control characters after it there are never changed.
    private static final int LINE = 4;

    private final Pty pty;
    private final Attributes attributes;
    private final Optional<int[]> exact;

    /// Those that this terminal has now.
    Modes(Pty pty) throws IOException {
        this.pty = pty;
        this.attributes = pty.getAttr();
        this.exact = pty instanceof LinuxNativePty ? exact() : Optional.empty();
    }

    private static Optional<int[]> exact() {
        int[] numbers = new int[NUMBERS];
        return CLibrary.ioctl(0, GET, numbers) == 0 ? Optional.of(numbers) : Optional.empty();
    }

    /// Has every key come at once, as it is.
    void makeRaw() throws IOException {
        Attributes raw = new Attributes(attributes);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG), false);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        pty.setAttr(raw);
        if (exact.isPresent()) {
            exact().ifPresent(now -> {
                now[LINE] = exact.get()[LINE];
                CLibrary.ioctl(0, SET, now);
            });
        }
    }

    /// Sets them again; where the terminal has gone, they have gone with it.
    void giveBack() {
        try {
            if (exact.isEmpty() || CLibrary.ioctl(0, SET, exact.get()) != 0) {
                pty.setAttr(attributes);
            }
        } catch (IOException | UncheckedIOException gone) {
            return;
        }
    }
}
