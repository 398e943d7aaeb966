package haven.draft;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The draft of a form that is open: written anew at each step, and locked for as long as somebody fills it in.
///
/// A draft that cannot be written is none: what a form was answered is in the journal all the same.
public final class FormSheet implements AutoCloseable {
    private final Path file;
    private @Nullable FileChannel lock;

    FormSheet(Path file) {
        this.file = file;
    }

    /// Writes it, in the place of what was there.
    ///
    /// @return whether that was possible; where it was not, what was there stays
    public synchronized boolean write(FormDraft draft) {
        try {
            FileChannel before = lock;
            lock = PrivateFile.replace(file, draft.text());
            if (before != null) {
                before.close();
            }
            return true;
        } catch (IOException unable) {
            return false;
        }
    }

    /// Takes it away.
    public synchronized void remove() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException unable) {
            // It is found again, and offered once more.
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
