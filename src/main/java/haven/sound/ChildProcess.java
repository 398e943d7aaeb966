package haven.sound;

import haven.file.OwnEnvironment;
import haven.sound.Speakers.Playing;
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
    private static final File NOTHING = new File("/dev/null");
    private static final Siblings WRITING = new Siblings();

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

    /// One that writes a file, for as long as that takes.
    ///
    /// @param file what is removed when it is closed
    static ChildProcess writing(Optional<Path> file) {
        return new ChildProcess(WRITING, file, List.of());
    }

    /// Starts it, with nothing to read.
    void begin(List<String> command) throws IOException {
        start(quiet(command).redirectInput(NOTHING));
    }

    /// Starts it, and hands it what it reads.
    void begin(List<String> command, Input input) throws IOException {
        Process begun = start(quiet(command));
        if (begun != null) {
            try (OutputStream in = begun.getOutputStream()) {
                input.writeTo(in);
            } catch (IOException gone) {
                // One that goes away before it has read all of it says by its code whether something was wrong.
                return;
            }
        }
    }

    /// Starts it, hands it what it reads, and waits until it ends by itself.
    ///
    /// @throws IOException if it was closed before it began, or says by its code that something was wrong
    void run(Path program, List<String> arguments, Input input) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        begin(command, input);
        Process begun = process();
        if (begun == null) {
            throw new IOException("it was ended");
        }
        try {
            int code = begun.waitFor();
            if (code != 0) {
                throw new IOException(program.getFileName() + " ended with " + code);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static ProcessBuilder quiet(List<String> command) {
        return OwnEnvironment.starting(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    }

    private synchronized @Nullable Process start(ProcessBuilder builder) throws IOException {
        if (!closed) {
            process = builder.start();
        }
        return process;
    }

    private synchronized @Nullable Process process() {
        return process;
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
        Process begun = process();
        try {
            if (begun != null) {
                begun.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
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
            quiet(stopping).redirectInput(NOTHING).start();
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

    /// What a program reads.
    @FunctionalInterface
    interface Input {
        /// Words, as they are.
        static Input of(String words) {
            return in -> in.write(words.getBytes(StandardCharsets.UTF_8));
        }

        void writeTo(OutputStream in) throws IOException;
    }
}
