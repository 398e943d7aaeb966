package haven.terminal;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A program in a real pseudo-terminal: what would a person see now? Send a key, resize, signal.
///
/// ```java
/// try (PtySession session = PtySession.start(80, 24, PtySession.environment(home), "bin/haven", "breathe")) {
///     session.await("breathe in");
///     session.send("q");
/// }
/// ```
public final class PtySession implements AutoCloseable {
    /// How long anything is waited for.
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /// How long after the end of its output a program may take to end.
    private static final Duration DEAF = Duration.ofSeconds(3);

    private static final int BUFFER = 1 << 16;
    /// What reaches beyond a home folder, such as crontab, is first found where it does nothing.
    private static final String PATH = Path.of("src/test/programs").toAbsolutePath() + ":/usr/bin:/bin";

    static {
        // Also for whatever else a test starts in such an environment.
        ChildSignals.reset();
    }

    private final PtyProcessBuilder builder;
    private volatile PtyProcess process;
    private volatile boolean isHungUp;
    private final long startNanos;
    private final PtyScreen screen;
    private final List<PtyOutput.Chunk> chunks = new ArrayList<>();
    /// The screen as far as it was looked at; what came since is in the chunks from this one on.
    private final PtyScreen looked;
    private int next;
    private long endNanos;

    private PtySession(int columns, int rows, Map<String, String> environment, String... command) throws IOException {
        this.screen = new PtyScreen(columns, rows);
        this.looked = new PtyScreen(columns, rows);
        this.builder = new PtyProcessBuilder(command)
                .setEnvironment(environment)
                .setInitialColumns(columns)
                .setInitialRows(rows);
        this.startNanos = System.nanoTime();
        this.process = builder.start();
        Thread reader = new Thread(this::read, "pseudo-terminal");
        reader.setDaemon(true);
        reader.start();
    }

    /// Starts a program in a terminal of this size.
    ///
    /// @param environment all of it: nothing is inherited
    public static PtySession start(int columns, int rows, Map<String, String> environment, String... command)
            throws IOException {
        return new PtySession(columns, rows, environment, command);
    }

    /// An environment with this home folder, a terminal of 256 colours and UTF-8; a new map that may be changed.
    public static Map<String, String> environment(Path home) {
        return new TreeMap<>(
                Map.of("HOME", home.toString(), "PATH", PATH, "TERM", "xterm-256color", "LANG", "C.UTF-8"));
    }

    /// A command line that runs this one, and then prints `[exit CODE]` and the terminal's own modes ([#modes()]).
    public static String[] thenModes(String... command) {
        // The shell outlives the signals that end what it runs.
        String script = "trap : INT TERM HUP; \"$@\"; echo \"[exit $?]\"; stty -a";
        return Stream.concat(Stream.of("sh", "-c", script, "sh"), Arrays.stream(command))
                .toArray(String[]::new);
    }

    /// The lines on the screen, without spaces at their ends: as many as the screen has rows.
    public synchronized List<String> screen() {
        return screen.lines();
    }

    /// The screen as one text, without the empty lines at its end.
    public String text() {
        return String.join("\n", screen()).stripTrailing();
    }

    /// Waits until this is on the screen, or finds that it was there since what was awaited last.
    public void await(String text) {
        await(lines -> lines.stream().anyMatch(line -> line.contains(text)), "\"" + text + "\"");
    }

    /// Waits until the screen is so; fails, showing it, when that does not come or the program ends before.
    ///
    /// What passes by while a test is kept from looking is not missed: every screen is looked at in turn, from the one
    /// that was awaited last, or the last change of the size, on.
    ///
    /// @param what names it in the failure
    public void await(Predicate<List<String>> condition, String what) {
        await(condition, what, PATIENCE);
    }

    /// As [#await(Predicate, String)], for as long as this.
    public synchronized void await(Predicate<List<String>> condition, String what, Duration patience) {
        long last = System.nanoTime() + patience.toNanos();
        while (!condition.test(looked.lines())) {
            if (next < chunks.size()) {
                looked.write(chunks.get(next++).bytes());
            } else if (endNanos != 0 || !waitUntil(last)) {
                throw new AssertionError((endNanos != 0 ? "The program ended without " : "There was never ") + what
                        + " on the screen:\n" + text());
            }
        }
    }

    private boolean waitUntil(long lastNanos) {
        long left = lastNanos - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        try {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Presses keys: these bytes, in UTF-8.
    public void send(String keys) throws IOException {
        send(keys.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends these bytes at once.
    public void send(byte[] bytes) throws IOException {
        OutputStream keyboard = process.getOutputStream();
        keyboard.write(bytes);
        keyboard.flush();
    }

    /// Changes the terminal's size; the program gets its SIGWINCH.
    public synchronized void resize(int newColumns, int newRows) {
        screen.resize(newColumns, newRows);
        while (next < chunks.size()) {
            looked.write(chunks.get(next++).bytes());
        }
        looked.resize(newColumns, newRows);
        process.setWinSize(new WinSize(newColumns, newRows));
    }

    /// Takes the terminal away, as when its window is closed, and gives the exit code that follows.
    public int hangUp() throws IOException {
        isHungUp = true;
        process.getOutputStream().close();
        process.getInputStream().close();
        return exitCode();
    }

    /// Sends a signal, as in `TERM`, to the program: below a shell, to what the shell runs.
    public void signal(String name) throws IOException {
        try {
            int code = new ProcessBuilder(
                            "kill", "-" + name, String.valueOf(program().pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("kill -" + name + " ended with " + code);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// The program's process: below a shell, what the shell runs.
    public ProcessHandle program() {
        ProcessHandle innermost = ProcessHandle.of(process.pid()).orElseThrow();
        return innermost.descendants().reduce((one, later) -> later).orElse(innermost);
    }

    /// Waits for the end, and for all that was written before it.
    ///
    /// @return the exit code of the command that was started
    public int exitCode() {
        awaitEnd();
        try {
            // The terminal is let go first; the exit code follows at once.
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The program lets its terminal go, but does not end.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    private synchronized void awaitEnd() {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (endNanos == 0) {
            if (!waitUntil(last)) {
                throw new AssertionError("The program does not end; its screen is\n" + text());
            }
        }
    }

    /// When the program was started, on [System#nanoTime()]'s clock.
    public long startNanos() {
        return startNanos;
    }

    /// When the program's last connection to its terminal ended, on [System#nanoTime()]'s clock; 0 before.
    public synchronized long endNanos() {
        return endNanos;
    }

    /// All that the program has written so far.
    public synchronized PtyOutput output() {
        return new PtyOutput(List.copyOf(chunks));
    }

    /// The terminal's own modes after the end, as in `echo` or `-icanon`, of a program started with
    /// [#thenModes(String...)].
    public List<String> modes() {
        exitCode();
        String written = output().text();
        String modes = written.substring(written.lastIndexOf("[exit "));
        return List.of(modes.strip().split("[\\s;]+"));
    }

    /// Ends the program if it has not ended.
    @Override
    public void close() {
        // First who would hear that the others have ended, and go on.
        List<ProcessHandle> below = ProcessHandle.of(process.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    private void read() {
        long end = 0;
        try {
            do {
                readAll();
                end = System.nanoTime();
            } while (isDeaf());
        } finally {
            synchronized (this) {
                endNanos = end == 0 ? System.nanoTime() : end;
                notifyAll();
            }
        }
    }

    private void readAll() {
        byte[] buffer = new byte[BUFFER];
        // Left open, for the collector to close: while the library's own thread still has the end of the program to
        // tell, it may write to a number that by then stands for another session's file.
        InputStream in = process.getInputStream();
        try {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                long now = System.nanoTime();
                arrived(new PtyOutput.Chunk(now, Arrays.copyOf(buffer, length)));
            }
        } catch (IOException closed) {
            // How a pseudo-terminal tells that its program has ended.
        }
    }

    /// Whether another session's end was told to this one before its program said anything: then it is started anew.
    private boolean isDeaf() {
        try {
            if (isHungUp || !output().chunks().isEmpty() || process.waitFor(DEAF.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            close();
            process = builder.start();
            return true;
        } catch (IOException impossible) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void arrived(PtyOutput.Chunk chunk) throws IOException {
        chunks.add(chunk);
        screen.write(chunk.bytes());
        notifyAll();
        String answer = screen.answer();
        if (!answer.isEmpty()) {
            send(answer);
        }
    }
}
