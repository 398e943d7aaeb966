package haven.draft;

import haven.file.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The draft of a form that is open: written anew at each step, and locked for as long as somebody fills it in.
///
/// A draft that cannot be written is none: what a form was answered is in the journal all the same.
public final class FormSheet implements AutoCloseable {
    /// How what is not whole yet ends.
    static final String UNFINISHED = ".new";

    private final Path file;
    private @Nullable FileChannel lock;
    /// Which file it has written, whatever stands in its place by now.
    private @Nullable Object written;

    FormSheet(Path file) {
        this.file = file;
    }

    /// Writes it, in the place of what was there.
    ///
    /// @return whether that was possible; where it was not, what was there stays
    public synchronized boolean write(FormDraft draft) {
        try {
            FileChannel before = lock;
            lock = replace(file, draft.text());
            written = key();
            if (before != null) {
                before.close();
            }
            return true;
        } catch (IOException unable) {
            return false;
        }
    }

    /// Writes a file that only its owner can read beside its place, and moves it there: whole or not at all.
    ///
    /// @return the open file, which is the caller's to close
    static FileChannel replace(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            // The folder that it is in is haven's own too.
            OwnerOnly.makeFolder(Objects.requireNonNull(folder.getParent()));
            OwnerOnly.makeFolder(folder);
        }
        Path beside = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(beside);
        FileChannel channel = FileChannel.open(
                beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file());
        try {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            // Who reads it can tell by this whether its writer is still there, however that came to its end.
            channel.tryLock();
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return channel;
        } catch (IOException | RuntimeException problem) {
            channel.close();
            Files.deleteIfExists(beside);
            throw problem;
        }
    }

    private @Nullable Object key() throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /// Takes it away; not what another window has put in its place.
    public synchronized void remove() {
        close();
        try {
            if (written == null || written.equals(key())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException goneOrUnable) {
            // What is still there is found again, and offered once more.
            return;
        }
    }

    /// Leaves it for another time.
    @Override
    public synchronized void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException gone) {
            // Its lock has gone with it.
        } finally {
            lock = null;
        }
    }
}
