package haven.sound;

import haven.sound.ChildProcess.Input;
import haven.sound.ChildProcess.Siblings;
import haven.sound.Speakers.Playing;
import haven.sound.Speakers.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// A program that is started for everything it says, on a thread of its own, so that no frame waits for it. What it
/// says reaches it through its standard input, so that no list of processes shows it.
final class SystemVoice implements Voice {
    /// Slower than these programs speak by themselves.
    static final String WORDS_A_MINUTE = "140";

    private static final String SLOWER = "-20";
    private static final String NO_MORE = "";
    private static final long SOON_MILLIS = 500;

    private final Path program;
    private final Siblings siblings;
    private final BlockingQueue<String> unsaid = new LinkedBlockingQueue<>();
    private final Thread speaker = new Thread(this::speak, "voice");
    private volatile boolean failed;
    private volatile @Nullable ChildProcess current;

    SystemVoice(Path program, Siblings siblings) {
        this.program = program;
        this.siblings = siblings;
        speaker.setDaemon(true);
    }

    @Override
    public String name() {
        return String.valueOf(program.getFileName());
    }

    @Override
    public void say(String words) {
        if (words.isBlank()) {
            return;
        }
        if (speaker.getState() == Thread.State.NEW) {
            speaker.start();
        }
        unsaid.add(words);
    }

    private void speak() {
        try {
            for (String words = unsaid.take(); !words.equals(NO_MORE); words = unsaid.take()) {
                String newer = unsaid.peek();
                if (newer == null || newer.equals(NO_MORE)) {
                    speak(words);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void speak(String words) {
        ChildProcess last = current;
        if (last != null) {
            last.close();
        }
        ChildProcess next = new ChildProcess(siblings, Optional.empty(), stopping());
        current = next;
        try {
            next.begin(command(), Input.of(words + "\n"));
        } catch (IOException unable) {
            failed = true;
            next.close();
        }
    }

    @Override
    public boolean hasFailed() {
        ChildProcess last = current;
        return failed || (last != null && last.state() == Playing.State.FAILED);
    }

    @Override
    public void close(Duration atMost) {
        unsaid.add(NO_MORE);
        try {
            speaker.join(SOON_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        ChildProcess last = current;
        if (last != null) {
            last.await(atMost);
            failed |= last.state() == Playing.State.FAILED;
            last.close();
        }
    }

    private List<String> command() {
        String path = program.toString();
        return switch (name()) {
            // Its messages wait in the queue of a server; this one waits with them, so that it can be ended.
            case "spd-say" -> List.of(path, "-w", "-l", "en", "-r", SLOWER, "-e");
            case "say" -> List.of(path, "-f", "-");
            default -> List.of(path, "-v", "en", "-s", WORDS_A_MINUTE, "--stdin");
        };
    }

    /// What ends the words where ending the program does not.
    private List<String> stopping() {
        return name().equals("spd-say") ? List.of(program.toString(), "-C") : List.of();
    }
}
