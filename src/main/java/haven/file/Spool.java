package haven.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is on its way to somebody who may read it slowly, so that nothing has to be kept open until they have: a little
/// of it in the memory, and more in a file without a name.
public final class Spool extends OutputStream {
    /// A file that only this program has, and that is gone when it ends, however it ends.
    private static final Set<StandardOpenOption> UNNAMED = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private static final int PIECE = 1 << 20;

    private final Path folder;
    private final ByteArrayOutputStream last = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private long filed;
    private boolean isFull;
    private long lines;

    /// Nothing yet.
    ///
    /// @param folder in which there is room; where there is none, all of it is in the memory
    public Spool(Path folder) {
        super();
        this.folder = folder;
    }

    /// Opens a file without a name.
    ///
    /// @param folder where there is room for it
    public static FileChannel unnamed(Path folder) throws IOException {
        return FileChannel.open(Beside.file(folder), UNNAMED, OwnerOnly.file());
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        last.write(bytes, from, count);
        for (int i = from; i < from + count; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        if (last.size() >= PIECE && !isFull) {
            file();
        }
    }

    /// As [#write(byte[])].
    public void writeBytes(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    private void file() {
        try {
            FileChannel to = file == null ? unnamed(folder) : file;
            file = to;
            ByteBuffer bytes = ByteBuffer.wrap(last.toByteArray());
            long at = filed;
            while (bytes.hasRemaining()) {
                at += to.write(bytes, at);
            }
            filed = at;
            last.reset();
        } catch (IOException noRoom) {
            isFull = true;
        }
    }

    /// How many line breaks are in it.
    public long lines() {
        return lines;
    }

    /// Hands over all of it.
    public void transferTo(OutputStream out) throws IOException {
        if (file != null) {
            // What did not fit any more is among the last.
            file.truncate(filed);
            file.position(0);
            Channels.newInputStream(file).transferTo(out);
        }
        last.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
