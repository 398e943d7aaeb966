package haven.terminal;

import haven.Exit;
import haven.file.OwnEnvironment;
import haven.guide.Key;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jline.nativ.CLibrary;
import org.jline.terminal.spi.Pty;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/// The real terminal, through JLine's pseudo-terminal layer alone: modes and size.
///
/// JLine's `Terminal` above it takes 50 to 70 ms longer to build and asks the terminal questions that not all answer.
final class SystemTty implements Tty {
    private static final Size FALLBACK = new Size(80, 24);
    private static final int CHUNK = 1024;
    /// How long an escape waits for what may follow it: a slow line cuts an arrow key in two, and nobody who leaves
    /// notices.
    private static final int ESCAPE_WAIT_MILLIS = 200;
    /// How often it is looked whether keys are still wanted; a key comes at once all the same.
    private static final int LONG_MILLIS = 60_000;
    /// Nothing that comes this late is the rest of what came before.
    private static final int STALE_MILLIS = 5_000;
    /// How long a stop may take to reach this process; what is stopped waits for as long as it is.
    private static final long SOON_MILLIS = 500;

    private final Pty pty;
    private final byte[] leaving;
    private final Optional<Talk> talk;
    private final Modes original;
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final AtomicBoolean raw = new AtomicBoolean();
    private final AtomicBoolean isOpen = new AtomicBoolean(true);
    private @Nullable Consumer<TtyEvent> listening;
    private @Nullable TtyEvent early;
    private final Thread hearing = new Thread(() -> StopSignals.listen(this::stop), "signals");
    private final Thread giveBack = new Thread(this::close, "terminal-give-back");

    /// Of this pseudo-terminal.
    ///
    /// @param leaving what is written to it before it is given back
    /// @param talk what is said on it meanwhile
    SystemTty(Pty pty, byte[] leaving, Optional<Talk> talk) {
        this.pty = pty;
        this.leaving = leaving;
        this.talk = talk;
        try {
            this.original = new Modes(pty);
            // Before the modes are changed, so that whatever ends the program from now on gives them back.
            Runtime.getRuntime().addShutdownHook(giveBack);
            // Nor should another signal find them changed; but no first cue waits for that.
            hearing.start();
            enterRaw();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private synchronized void enterRaw() throws IOException {
        raw.set(true);
        talk.ifPresent(Talk::hold);
        original.makeRaw();
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

    private synchronized void stop(TtyEvent stop) {
        if (listening == null) {
            early = stop;
        } else {
            listening.accept(stop);
        }
    }

    private synchronized void listenForStops(Consumer<TtyEvent> listener) {
        listening = listener;
        if (early != null) {
            listener.accept(early);
        }
    }

    @Override
    public void listen(Consumer<TtyEvent> listener) {
        try {
            hearing.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        listenForStops(listener);
        StopSignals.take("WINCH", () -> listener.accept(new TtyEvent.Redraw()));
        StopSignals.take("CONT", () -> {
            // Stopped from outside, it could give nothing back, and the shell has set its own modes since.
            if (raw.get()) {
                enterRawAgain();
            }
            listener.accept(new TtyEvent.Redraw());
        });
        StopSignals.take("TSTP", () -> listener.accept(new TtyEvent.Pressed(Key.of(Key.Name.SUSPEND))));
        Thread keys = new Thread(() -> readKeys(listener), "keys");
        keys.setDaemon(true);
        keys.start();
    }

    @Override
    public void listenToTalk(Consumer<String> listener) {
        talk.ifPresent(said -> said.show(listener));
    }

    private void readKeys(Consumer<TtyEvent> listener) {
        KeyDecoder decoder = new KeyDecoder();
        byte[] chunk = new byte[CHUNK];
        // Never closed: who reads next needs it.
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        try {
            while (true) {
                int patience =
                        decoder.waitsForMore() ? ESCAPE_WAIT_MILLIS : decoder.isAmidst() ? STALE_MILLIS : LONG_MILLIS;
                if (!isReadable(patience)) {
                    decoder.giveUp().forEach(listener);
                    continue;
                }
                if (!isOpen.get()) {
                    // It is for whoever reads next.
                    return;
                }
                int length = in.read(chunk);
                if (length < 0) {
                    break;
                }
                decoder.decode(chunk, length).forEach(listener);
            }
        } catch (IOException gone) {
            // As the end of input: nobody is there any more.
        }
        listener.accept(new TtyEvent.Stop(Exit.HANG_UP));
    }

    /// Waits until there is something to read, an end or an error among it, for as long as this.
    private static boolean isReadable(int millis) {
        return CLibrary.pollForInput(0, millis) != 0;
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
            OwnEnvironment.starting(List.of("sh", "-c", "trap '' TSTP; kill -TSTP 0"))
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
            write(leaving);
            raw.set(false);
            original.giveBack();
            talk.ifPresent(Talk::release);
        }
    }

    @Override
    public void close() {
        isOpen.set(false);
        giveBack();
    }
}
