package haven.sound;

import haven.file.OwnerOnly;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A program that was started to be heard. It never reads the terminal, its own words are discarded, and it does not
/// outlive haven.
final class ChildProcess implements Playing {
    private static final String ENDING = ".wav";
    private static final File NOTHING = new File("/dev/null");

    private final Optional<Path> file;
    private final List<String> stopping;
    private @Nullable Process process;
    private volatile boolean closed;
    private volatile boolean failed;

    /// One of these.
    ///
    /// @param file what it plays or writes, which is removed when it is closed
    /// @param stopping a command that ends it too, where ending it is not enough; may be empty
    ChildProcess(Siblings siblings, Optional<Path> file, List<String> stopping) {
        this.file = file;
        this.stopping = stopping;
        siblings.add(this);
    }

    /// Makes a file for it, which only its owner can read from its first byte on: in this folder; where there is none,
    /// in Java's folder for such files.
    static Path file(Optional<Path> folder) throws IOException {
        return folder.isPresent()
                ? Files.createTempFile(folder.get(), "haven-", ENDING, OwnerOnly.file())
                : Files.createTempFile("haven-", ENDING, OwnerOnly.file());
    }

    /// Starts it.
    ///
    /// @param input what it reads; where that is empty, it has nothing to read
    void begin(List<String> command, String input) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        if (input.isEmpty()) {
            builder.redirectInput(NOTHING);
        }
        Process begun;
        synchronized (this) {
            if (closed) {
                return;
            }
            begun = builder.start();
            process = begun;
        }
        if (!input.isEmpty()) {
            hand(begun, input);
        }
    }

    /// One that goes away before it has read all of it says by its code whether something was wrong.
    private static void hand(Process process, String input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            return;
        }
    }

    @Override
    public synchronized State state() {
        if (failed) {
            return State.FAILED;
        }
        if (closed || process == null) {
            return State.ENDED;
        }
        if (process.isAlive()) {
            return State.GOES_ON;
        }
        return process.exitValue() == 0 ? State.ENDED : State.FAILED;
    }

    /// Says that it cannot be played to its end.
    void fail() {
        failed = !closed;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void await(Duration atMost) {
        Process begun;
        synchronized (this) {
            begun = process;
        }
        try {
            if (begun != null) {
                begun.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until it ends by itself.
    ///
    /// @return its exit code
    /// @throws IOException if it was closed before it began
    int exitCode() throws IOException, InterruptedException {
        Process begun;
        synchronized (this) {
            begun = process;
        }
        if (begun == null) {
            throw new IOException("it was ended");
        }
        return begun.waitFor();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        remove();
        if (process != null && process.isAlive()) {
            process.destroy();
            stop();
        }
    }

    /// Whether nothing of it is left.
    private synchronized boolean isGone() {
        return closed && (process == null || !process.isAlive());
    }

    /// Ends it whether it listens or not.
    private synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
        // One that writes its file may have made it again before it heard.
        remove();
    }

    private void stop() {
        if (stopping.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(stopping)
                    .redirectInput(NOTHING)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException unable) {
            // Then the words are said to their end.
        }
    }

    private void remove() {
        try {
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        } catch (IOException unable) {
            // It is the owner's alone, and in a folder that is cleared.
        }
    }

    /// Those that were started together: none of them outlives haven, however it ends short of `kill -9`.
    static final class Siblings {
        private static final Duration SOON = Duration.ofMillis(100);

        private final List<ChildProcess> started = new ArrayList<>();
        private boolean isWatching;

        /// Sees to the end of this one, should haven end first.
        private synchronized void add(ChildProcess child) {
            if (!isWatching) {
                isWatching = true;
                Runtime.getRuntime().addShutdownHook(new Thread(this::end, "sound-end"));
            }
            started.removeIf(ChildProcess::isGone);
            started.add(child);
        }

        /// Whether they listen or not.
        private synchronized void end() {
            started.forEach(ChildProcess::close);
            started.forEach(child -> child.await(SOON));
            started.forEach(ChildProcess::kill);
        }
    }
}
