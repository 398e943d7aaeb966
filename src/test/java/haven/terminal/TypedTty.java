package haven.terminal;

import haven.Exit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A terminal where these chunks of keys are typed as soon as somebody listens, and that then goes away; what is
/// written to it can be read.
public final class TypedTty implements Tty {
    private final List<byte[]> chunks = new ArrayList<>();
    private final PtyScreen screen;
    private final Size size;
    private final StringBuilder written = new StringBuilder();
    private int suspensions;

    /// One of this size.
    public TypedTty(int columns, int rows, byte[]... chunks) {
        this.size = new Size(columns, rows);
        this.screen = new PtyScreen(columns, rows);
        this.chunks.addAll(List.of(chunks));
    }

    /// One of 80 columns and 24 rows.
    public TypedTty(String keys) {
        this(80, 24, keys.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public void write(byte[] bytes) {
        written.append(new String(bytes, StandardCharsets.UTF_8));
        screen.write(bytes);
    }

    @Override
    public void listen(Consumer<TtyEvent> listener) {
        KeyDecoder decoder = new KeyDecoder();
        for (byte[] chunk : chunks) {
            decoder.decode(chunk, chunk.length).forEach(listener);
        }
        if (decoder.waitsForMore()) {
            decoder.giveUp().forEach(listener);
        }
        listener.accept(new TtyEvent.Stop(Exit.HANG_UP));
    }

    @Override
    public void suspend() {
        suspensions++;
        write("\r\n[1]+  Stopped\r\n$ fg\r\nhaven log\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        // Nothing is to be given back.
    }

    /// How often it was suspended.
    public int suspensions() {
        return suspensions;
    }

    /// The lines on the screen, without empty ones at the end.
    public String shown() {
        return String.join("\n", screen.lines()).stripTrailing();
    }

    /// Everything that was written to it, with its control codes.
    public String written() {
        return written.toString();
    }
}
