package haven.terminal;

import haven.Exit;
import haven.guide.Key;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.spi.Pty;
import org.jline.utils.Signals;

/// The real terminal, through JLine's pseudo-terminal layer alone: modes and size.
///
/// JLine's `Terminal` above it takes 50 to 70 ms longer to build and asks the terminal questions that not all answer.
final class SystemTty implements Tty {
    private static final Size FALLBACK = new Size(80, 24);
    private static final int CHUNK = 1024;
    private static final byte ESCAPE = 0x1B;
    private static final long ESCAPE_WAIT_NANOS = 30_000_000;
    /// How long a stop may take to reach this process; what is stopped waits for as long as it is.
    private static final long SOON_MILLIS = 500;

    private final Pty pty;
    private final Attributes original;
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final AtomicBoolean raw = new AtomicBoolean();
    private final Thread giveBack = new Thread(this::close, "terminal-give-back");

    SystemTty(Pty pty) {
        this.pty = pty;
        try {
            this.original = pty.getAttr();
            // Before the modes are changed, so that whatever ends the program from now on gives them back.
            Runtime.getRuntime().addShutdownHook(giveBack);
            enterRaw();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private synchronized void enterRaw() throws IOException {
        Attributes attributes = new Attributes(original);
        attributes.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG), false);
        attributes.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        attributes.setControlChar(ControlChar.VMIN, 1);
        attributes.setControlChar(ControlChar.VTIME, 0);
        raw.set(true);
        pty.setAttr(attributes);
    }

    @Override
    public Size size() {
        try {
            org.jline.terminal.Size size = pty.getSize();
            return size.getColumns() > 0 && size.getRows() > 0 ? new Size(size.getColumns(), size.getRows()) : FALLBACK;
        } catch (IOException gone) {
            return FALLBACK;
        }
    }

    @Override
    public synchronized void write(byte[] bytes) {
        if (!raw.get()) {
            // It was given back in between, as by a shutdown: nothing is drawn on it any more.
            return;
        }
        try {
            out.write(bytes);
        } catch (IOException gone) {
            // The terminal went away: SIGHUP, or the end of its input, says so.
        }
    }

    @Override
    public void listen(Consumer<TtyEvent> listener) {
        StopSignals.listen(listener);
        Signals.register("WINCH", () -> listener.accept(new TtyEvent.Redraw()));
        Signals.register("CONT", () -> {
            // Stopped from outside, it could give nothing back, and the shell has set its own modes since.
            if (raw.get()) {
                enterRawAgain();
            }
            listener.accept(new TtyEvent.Redraw());
        });
        Signals.register("TSTP", () -> listener.accept(new TtyEvent.Pressed(Key.of(Key.Name.SUSPEND))));
        Thread keys = new Thread(() -> readKeys(listener), "keys");
        keys.setDaemon(true);
        keys.start();
    }

    private static void readKeys(Consumer<TtyEvent> listener) {
        KeyDecoder decoder = new KeyDecoder();
        byte[] chunk = new byte[CHUNK];
        try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                length = withRest(in, chunk, length);
                for (Key key : decoder.decode(chunk, length)) {
                    listener.accept(new TtyEvent.Pressed(key));
                }
            }
        } catch (IOException gone) {
            // As the end of input: nobody is there any more.
        }
        listener.accept(new TtyEvent.Stop(Exit.HANG_UP));
    }

    /// An escape at the end of a chunk may be the beginning of an arrow key that a slow line cut in two.
    private static int withRest(FileInputStream in, byte[] chunk, int length) throws IOException {
        if (length == 0 || length == chunk.length || chunk[length - 1] != ESCAPE) {
            return length;
        }
        LockSupport.parkNanos(ESCAPE_WAIT_NANOS);
        return in.available() > 0 ? length + in.read(chunk, length, chunk.length - length) : length;
    }

    @Override
    public void suspend() {
        giveBack();
        stopThisJob();
        enterRawAgain();
    }

    /// Stops the whole job as the shell expects of Ctrl-Z, with the script that may have started this process, as the
    /// terminal itself would. Returns when it is continued; soon, where there is no shell to continue it, which the
    /// kernel knows.
    private static void stopThisJob() {
        CountDownLatch continued = new CountDownLatch(1);
        Object onContinue = Signals.register("CONT", continued::countDown);
        Object onStop = Signals.registerDefault("TSTP");
        try {
            // The JVM cannot signal itself. The shell that does it is deaf to it, so that nothing waits for it later.
            new ProcessBuilder("sh", "-c", "trap '' TSTP; kill -TSTP 0")
                    .inheritIO()
                    .start()
                    .waitFor();
            continued.await(SOON_MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException unable) {
            // Without a shell, Ctrl-Z pauses and no more.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            Signals.unregister("TSTP", onStop);
            Signals.unregister("CONT", onContinue);
        }
    }

    private void enterRawAgain() {
        try {
            enterRaw();
        } catch (IOException gone) {
            // The end of its input says so.
        }
    }

    private synchronized void giveBack() {
        if (raw.get()) {
            write(Painter.leaving());
            raw.set(false);
            try {
                pty.setAttr(original);
            } catch (IOException gone) {
                // There is no terminal left to give back.
            }
        }
    }

    @Override
    public void close() {
        giveBack();
    }
}
