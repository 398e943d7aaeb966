package haven.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Standard error, which a person reads: what is said while the terminal shows a screen that will be gone, is said once
/// that is gone.
final class Talk extends OutputStream {
    private final OutputStream to;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean isHeld;

    Talk(OutputStream to) {
        this.to = to;
    }

    /// Holds back what comes from now on.
    synchronized void hold() {
        isHeld = true;
    }

    /// Says what was held back, and all that follows at once.
    synchronized void release() {
        isHeld = false;
        try {
            held.writeTo(to);
            to.flush();
        } catch (IOException gone) {
            // Nobody hears it.
        }
        held.reset();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) throws IOException {
        if (isHeld) {
            held.write(bytes, from, count);
        } else {
            to.write(bytes, from, count);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        if (!isHeld) {
            to.flush();
        }
    }
}
