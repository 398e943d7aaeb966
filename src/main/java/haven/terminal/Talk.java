package haven.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Standard error, which a person reads: what is said while the terminal shows a screen that will be gone, is said once
/// that is gone; and at once too, where that screen has room for it.
final class Talk extends OutputStream {
    private final OutputStream to;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private volatile Consumer<String> shown = words -> {};
    private boolean isHeld;

    Talk(OutputStream to) {
        this.to = to;
    }

    /// Holds back what comes from now on.
    synchronized void hold() {
        isHeld = true;
    }

    /// Has each line handed over as well, for as long as they are held back.
    void show(Consumer<String> onScreen) {
        shown = onScreen;
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
    public void write(byte[] bytes, int from, int count) throws IOException {
        // Handed over without this lock: the terminal has its own, and holds that while it has this say what was held.
        for (String words : taken(bytes, from, count)) {
            shown.accept(words);
        }
    }

    /// Says it, or holds it back.
    ///
    /// @return the lines that are to be handed over
    private synchronized List<String> taken(byte[] bytes, int from, int count) throws IOException {
        if (!isHeld) {
            to.write(bytes, from, count);
            return List.of();
        }
        held.write(bytes, from, count);
        List<String> lines = new ArrayList<>();
        for (int at = from; at < from + count; at++) {
            if (bytes[at] == '\n') {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(bytes[at]);
            }
        }
        return lines;
    }

    @Override
    public synchronized void flush() throws IOException {
        if (!isHeld) {
            to.flush();
        }
    }
}
