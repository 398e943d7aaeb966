package haven.sound;

import haven.file.Beside;
import haven.sound.ChildProcess.Siblings;
import haven.sound.Speakers.Player;
import haven.sound.Speakers.Playing;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A program that plays a WAV file.
///
/// All of them play a file, and not all of them a pipe; so a private file it is. It has its full length and its first
/// seconds before the program is started, which takes no longer for an hour than for a minute, and is filled a hundred
/// times faster than it is played. It is removed at the end, however haven ends; after `kill -9`, when the next is
/// made.
final class SystemPlayer implements Player {
    private static final long FIRST_SECONDS = 4;
    private static final int BUFFER = 1 << 16;
    private static final Duration BREATHER = Duration.ofMillis(10);

    private final Path program;
    private final Path folder;
    private final Siblings siblings;

    SystemPlayer(Path program, Path folder, Siblings siblings) {
        this.program = program;
        this.siblings = siblings;
        this.folder = folder;
    }

    @Override
    public String name() {
        return String.valueOf(program.getFileName());
    }

    @Override
    public Playing play(Sound sound, long samples) throws IOException {
        Path file = Beside.sound(folder);
        ChildProcess started = new ChildProcess(siblings, Optional.of(file), List.of());
        RandomAccessFile access = open(started, file);
        try {
            access.setLength(Wav.HEADER + samples * Short.BYTES);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(access.getChannel()), BUFFER);
            long first = Math.min(samples, FIRST_SECONDS * Sound.RATE);
            out.write(Wav.header(samples));
            Wav.writeSamples(out, sound, first);
            out.flush();
            started.begin(command(file));
            Thread rest = new Thread(() -> fill(started, access, out, sound, samples - first), "soundtrack");
            rest.setDaemon(true);
            rest.start();
            return started;
        } catch (IOException | RuntimeException unable) {
            started.close();
            access.close();
            throw unable;
        }
    }

    private static RandomAccessFile open(ChildProcess started, Path file) throws IOException {
        try {
            return new RandomAccessFile(file.toFile(), "rw");
        } catch (IOException gone) {
            started.close();
            throw gone;
        }
    }

    private List<String> command(Path file) {
        return name().equals("aplay")
                ? List.of(program.toString(), "-q", file.toString())
                : List.of(program.toString(), file.toString());
    }

    /// A second at a time, so that it ends soon after the player has, and never in the way of the picture.
    private static void fill(
            ChildProcess started, RandomAccessFile access, OutputStream out, Sound sound, long samples) {
        try (access) {
            for (long left = samples; left > 0 && !started.isClosed(); left -= Sound.RATE) {
                Wav.writeSamples(out, sound, Math.min(left, Sound.RATE));
                out.flush();
                started.await(BREATHER);
            }
        } catch (IOException full) {
            // Half a soundtrack would go silent without a word.
            started.fail();
        }
    }
}
