package haven.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is written beside its place until it is whole: `.haven-123-456.tmp`, by the number of the haven that writes it;
/// and sound for another program to play, `haven-123-456.wav`, which goes when it ends.
public final class Beside {
    private static final String NAME = ".haven-";
    private static final String ENDING = ".tmp";
    private static final Pattern NUMBERED =
            Pattern.compile("[.]haven-(?:([0-9]{1,18})-)?[0-9]+(?:[.]tmp(?:-journal)?)?");
    private static final String SOUND = "haven-";
    private static final String SOUND_ENDING = ".wav";
    private static final Pattern OF_SOUND = Pattern.compile(SOUND + "([0-9]{1,18})-[0-9]+[.]wav");

    private Beside() {}

    /// A name for a file in this folder; what a haven that was killed left there is gone.
    public static Path file(Path folder) {
        return named(folder, ENDING);
    }

    /// A name for a folder in this folder; as [#file(Path)].
    public static Path folder(Path folder) {
        return named(folder, "");
    }

    private static Path named(Path folder, String ending) {
        left(folder).forEach(Beside::forget);
        String own = NAME + ProcessHandle.current().pid() + "-";
        Path free = folder.resolve(own + 1 + ending);
        for (int next = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); next++) {
            free = folder.resolve(own + next + ending);
        }
        return free;
    }

    /// Makes a file for sound in this folder, for its owner alone; what a haven that was killed left there is gone.
    public static Path sound(Path folder) throws IOException {
        soundLeft(folder).forEach(Beside::forget);
        String own = SOUND + ProcessHandle.current().pid() + "-";
        return Files.createTempFile(folder, own, SOUND_ENDING, OwnerOnly.file());
    }

    /// What havens that are there no more have left half-written in a folder.
    public static List<Path> left(Path folder) {
        return left(folder, NAME, NUMBERED);
    }

    /// The sound that havens that are there no more have left in a folder.
    public static List<Path> soundLeft(Path folder) {
        return left(folder, SOUND, OF_SOUND);
    }

    private static List<Path> left(Path folder, String beginning, Pattern numbered) {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, beginning + "*")) {
            for (Path file : files) {
                Matcher name = numbered.matcher(String.valueOf(file.getFileName()));
                if (name.matches() && !isAlive(name.group(1))) {
                    left.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        return left;
    }

    private static boolean isAlive(@Nullable String number) {
        return number != null
                && ProcessHandle.of(Long.parseLong(number))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    /// Takes it away, with what is in it, as far as that can be done: its name says what it is.
    public static void forget(Path begun) {
        // What is a link is taken away, and not what it leads to.
        try (Stream<Path> all = Files.walk(begun)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException unable) {
            // The doctor names it.
            return;
        }
    }
}
